//! How something that a document leaves open is read.

use piramide_present::view::ReadingView;
use piramide_present::{Label, Language};

use super::citation::citation;
use super::html::{View, article, link, list, maybe, pairs, words};

/// A reading: what is open, what is taken, why, and what else could be.
#[inline(never)]
pub fn reading(reading: ReadingView, language: Language) -> View {
    let ReadingView { about, taken, reason, alternatives, source, nodes, .. } = reading;
    let name = |label: Label| label.text(language).into();
    let others = alternatives.into_iter().map(words).collect();
    let mut facts = vec![
        (name(Label::OpenPoint), words(about)),
        (name(Label::ReadingTaken), words(taken)),
        (name(Label::Reason), words(reason)),
        (name(Label::Alternatives), list("links", others)),
    ];
    if !nodes.is_empty() {
        let nodes = nodes.into_iter().map(|(name, address)| link("", &address, name)).collect();
        facts.push((name(Label::FollowedBy), list("links links--inline", nodes)));
    }
    article("panel reading", vec![pairs("facts", facts), maybe(source.map(citation))])
}
