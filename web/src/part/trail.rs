//! From the catalog to where the reader is.

use piramide_present::view::Trail;
use piramide_present::{Label, Language};

use super::html::{View, element, item, link, span, words};

/// The trail above a page.
pub fn trail(trail: Trail, language: Language) -> View {
    let steps = trail.above.into_iter().map(|step| item("trail__step", vec![link("", &step.address, step.name)]));
    let here = span("", words(trail.here)).with("aria-current", "page");
    let steps: Vec<_> = steps.chain([item("trail__step", vec![here])]).collect();
    let list = element("ol", "trail__list", steps);
    element("nav", "trail", vec![list]).with("aria-label", Label::TrailName.text(language))
}
