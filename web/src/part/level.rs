//! The groups of a plan without a pyramid, side by side: each with its value, if it has one, and what it is made of.

use piramide_present::Language;
use piramide_present::view::{ChildRow, IndexView, LevelView, StateKind};

use super::bar::share_bar;
use super::explained::explained;
use super::html::{
    View, all, article, element, item, joined, link, list, list_of, maybe, paragraph, sentence_if, span, strong,
    subheading, unseen, words,
};
use super::icon::icon;
use super::state::{badge, symbol};

/// The groups, as cards.
pub fn level_cards(levels: Vec<LevelView>, language: Language) -> View {
    let card = |level: LevelView| {
        let name = subheading("level__title", link("", &level.address, level.name));
        let indices = level.indices.into_iter().map(|one| index(one, language)).collect();
        article("panel level", vec![name, sentence_if("small muted", level.measure), all(indices)])
    };
    list("cards cards--wide", levels.into_iter().map(card).collect())
}

fn index(index: IndexView, language: Language) -> View {
    let IndexView { address, name, score, children } = index;
    // A group that only lists its elements has no value to show.
    let counts = score.state.kind != StateKind::NotApplicable;
    let value = counts.then(|| {
        let coverage = vec![share_bar(score.coverage.share), words(" "), words(score.coverage.sentence)];
        all(vec![
            paragraph("level__value", explained(score.value, &address, &name, language)),
            badge(score.state),
            paragraph("small muted", all(coverage)),
        ])
    });
    all(vec![maybe(value), list_of("level__children", children.into_iter().map(child).collect())])
}

/// An element: its name, its result, its score with the symbol and the word of its state.
fn child(child: ChildRow) -> View {
    let (kind, state) = (child.state.kind, child.state.word);
    let scored = (kind != StateKind::NotApplicable).then(|| {
        let class = joined(&["level__score state--", kind.name()]);
        let inside = vec![icon(symbol(kind)), strong(words(child.value)), unseen(joined(&[" ", &state]))];
        element("span", "", inside).with("class", class)
    });
    let given = child.given.map(|given| span("level__given", words(given)));
    item("level__child", vec![link("", &child.address, child.name), maybe(given), maybe(scored)])
}
