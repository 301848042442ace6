//! While files are on their way.

use piramide_present::{Label, Language};

use crate::part::html::{View, division, element, sentence};

/// How many files a plan has: the catalog, the plan, its results.
const FILES: &str = "3";

/// Says what is loading and how far it is.
pub fn page(label: Label, here: u8, language: Language) -> View {
    let bar = element("progress", "boot__progress", Vec::new()).with("max", FILES).with("value", here.to_string());
    let said = sentence("boot__status", label.text(language)).with("id", "loading-status");
    division("boot", vec![said, bar.with("aria-labelledby", "loading-status")]).with("role", "status")
}
