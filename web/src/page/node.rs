//! A node: its score, how it is computed, what it is made of, its targets and its result.

use piramide_present::view::{BringsView, NodeView, explanation_view};
use piramide_present::{Label, Language, Showing};

use super::plan::print_button;
use crate::part::children::children;
use crate::part::explanation::explanation;
use crate::part::facts::facts;
use crate::part::given::{baselines, given, targets};
use crate::part::html::{
    View, all, block, button, division, header, heading, link, maybe, pairs, paragraph, section, sentence, sentence_if,
    subheading, words,
};
use crate::part::icon::{Icon, icon};
use crate::part::score::{score_block, sentences};
use crate::view::Action;

/// The page of a node.
pub fn page(node: NodeView, showing: &Showing<'_>, explained: bool) -> View {
    let language = showing.language;
    let (open, closed) = (node.explanation_address.fragment(), node.address.fragment());
    let button = explain_button(if explained { closed.clone() } else { open }, explained, language);
    let shown = explained.then(|| explanation_view(showing, &node.id)).flatten();
    let shown = maybe(shown.map(|shown| explanation(shown, closed, language)));
    let below = vec![sentence_if("lead", node.description), division("main__actions", vec![print_button(language)])];
    let offices = node.offices.map(|to| paragraph("", link("btn btn-sm", &to, Label::Offices.text(language))));
    let (lines, balance) =
        node.balance.map_or_else(Default::default, |balance| (balance.lines, Some(balance.sentence)));
    let parts = (!node.children.is_empty()).then(|| {
        let table = children("children".into(), node.name.clone().into(), node.children, lines, language);
        let said = [sentence_if("prose", node.children_sentence), table, sentence_if("prose", balance)];
        block(node.children_title, said.into())
    });
    let score = vec![heading("", Some("score"), words(Label::Score.text(language))), score_block(node.score), button];
    let known = vec![
        heading("", Some("facts"), words(Label::Facts.text(language))),
        facts(node.facts),
        maybe(node.brings.map(|one| brings(one, language))),
    ];
    let fed = !node.feeders.is_empty();
    all(vec![
        header(Some(node.kind.into()), node.name, below),
        division("columns", vec![section("panel", Some("score"), score), section("", Some("facts"), known)]),
        division("", vec![shown]).with("id", "explanation"),
        sentences(node.notes),
        maybe(offices),
        maybe(parts),
        maybe(node.given.map(|one| given(one, language))),
        targets(node.targets, language),
        baselines(node.baselines, language),
        maybe(fed.then(|| block(Label::Feeders.text(language), vec![facts(node.feeders)]))),
    ])
}

/// The button that opens and shuts the explanation, which has an address of its own.
fn explain_button(to: String, open: bool, language: Language) -> View {
    let inside = vec![icon(Icon::Help), words(Label::Explain.text(language))];
    let expanded = if open { "true" } else { "false" };
    let explain = button("explain__open", inside).with("aria-expanded", expanded).with("aria-controls", "explanation");
    explain.on(Action::Go(to))
}

/// What the node brings to the one above.
fn brings(brings: BringsView, language: Language) -> View {
    let fact = |label: Label, value: String| (label.text(language).into(), words(value));
    all(vec![
        subheading("", words(Label::Brings.text(language))),
        sentence("", brings.sentence),
        pairs("facts", vec![fact(Label::Weight, brings.weight), fact(Label::Contribution, brings.contribution)]),
        paragraph("small", link("", &brings.parent_address, brings.parent)),
    ])
}
