//! What results that are not official say about themselves.

use piramide_present::mark::{Mark, MarkKind};

use super::html::{View, division, sentence};
use super::icon::{Icon, icon};

/// The banner of a mark; it stands in every view of marked results, and on paper.
pub fn mark_banner(mark: Mark) -> View {
    let class = match mark.kind {
        MarkKind::Provisional => "banner banner--provisional",
        MarkKind::Illustrative => "banner banner--illustrative",
        MarkKind::Simulation => "banner banner--simulation",
    };
    let words = vec![sentence("banner__title", mark.title), sentence("banner__text", mark.text)];
    banner(class, Icon::Warning, division("", words))
}

/// A sentence that stands out, without being a mark.
pub fn note_banner(text: String) -> View {
    banner("banner banner--note", Icon::Info, sentence("banner__text", text))
}

fn banner(class: &'static str, symbol: Icon, words: View) -> View {
    division(class, vec![icon(symbol), words]).with("role", "note")
}
