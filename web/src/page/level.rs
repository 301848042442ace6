//! A level of the pyramid: its indices, side by side without an invented composite.

use piramide_present::view::{IndexView, LevelPage};
use piramide_present::{Address, Label, Language};

use super::plan::print_button;
use crate::part::children::children;
use crate::part::citation::citations;
use crate::part::explained::explain_link;
use crate::part::html::{
    View, all, block, choice, division, element, header, heading, joined, link, list, maybe, section, sentence_if,
};
use crate::part::mark::note_banner;
use crate::part::score::score_block;
use crate::part::state::badge;

/// The page of a level.
pub fn page(page: LevelPage, language: Language) -> View {
    let LevelPage { level, levels, sources, .. } = page;
    // A level with indices has the state of each, below.
    let lone_state = level.state.filter(|_| level.indices.is_empty());
    let below = vec![
        sentence_if("lead", level.measure),
        maybe(lone_state.map(badge)),
        moving(levels, language),
        division("main__actions", vec![print_button(language)]),
    ];
    let indices = level.indices.into_iter().enumerate();
    let indices = indices.map(|(position, one)| index(position, one, language)).collect();
    let sources = (!sources.is_empty()).then(|| block(Label::NumberSources.text(language), vec![citations(sources)]));
    all(vec![
        header(Some(Label::Level.text(language).into()), level.name, below),
        maybe(level.sentence.map(note_banner)),
        sentence_if("prose", level.note),
        all(indices),
        maybe(sources),
    ])
}

/// The levels, for moving among them.
fn moving(levels: Vec<(String, Address, bool)>, language: Language) -> View {
    let link = |(name, address, here): (String, Address, bool)| {
        choice("choice__option", &address, here.then_some("page"), name)
    };
    let levels = list("choice", levels.into_iter().map(link).collect());
    element("nav", "", vec![levels]).with("aria-label", Label::Pyramid.text(language))
}

fn index(position: usize, index: IndexView, language: Language) -> View {
    let IndexView { address, name, score, children: parts } = index;
    let score = vec![score_block(score), explain_link(&address, &name, language)];
    let content = vec![
        heading("block__title", None, link("", &address, name.clone())),
        division("panel", score),
        children(joined(&["children-", &position.to_string()]).into(), name.into(), parts, Vec::new(), language),
    ];
    section("block", None, content)
}
