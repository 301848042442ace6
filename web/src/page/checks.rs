//! The relations between the printed numbers of a plan: which hold, and every one with its numbers and its words.

use piramide_present::view::{CheckFilter, CheckGroup, CheckView, ChecksView};
use piramide_present::{Label, Language};

use crate::part::citation::citations;
use crate::part::facts::facts;
use crate::part::html::{
    View, all, block, choice, code, division, element, header, item, joined, list, list_of, maybe, sentence, span,
    words,
};
use crate::part::icon::{Icon, icon};
use crate::part::score::sentences;

/// The page of the checks.
pub fn page(view: ChecksView, language: Language) -> View {
    let lead = vec![sentence("lead", view.summary), sentence("prose", Label::ChecksLead.text(language))];
    let checks = view.checks.into_iter().map(|one| item("check", vec![check(one, language)])).collect();
    let unrelated = (!view.unrelated.is_empty()).then_some(view.unrelated);
    all(vec![
        header(None, Label::Checks.text(language), lead),
        choices("verdicts", Label::ChecksShown, view.filters, language),
        choices("check-pages", Label::ChecksPage, view.pages, language),
        list_of("checks", checks),
        maybe(unrelated.map(|tables| block(Label::TablesWithoutChecks.text(language), vec![facts(tables)]))),
    ])
}

/// What to choose from; what is chosen stands in the address.
fn choices(id: &'static str, label: Label, choices: Vec<CheckFilter>, language: Language) -> View {
    let one = |one: CheckFilter| choice("choice__option", &one.address, one.current.then_some("true"), one.name);
    let several = choices.len() > 1;
    maybe(several.then(|| {
        let name = sentence("field__label", label.text(language)).with("id", id);
        let choices = list("choice", choices.into_iter().map(one).collect());
        element("nav", "sets", vec![name, choices]).with("aria-labelledby", id)
    }))
}

/// A check: its verdict at once; its numbers and words when it is opened.
fn check(check: CheckView, language: Language) -> View {
    let (class, symbol) = symbol(check.group);
    let badge = span(class, all(vec![icon(symbol), words(check.verdict)]));
    let name = match check.table {
        Some(table) => joined(&[&table, ": ", &check.name, " "]),
        None => joined(&[&check.name, " "]),
    };
    let detail = vec![
        code("explain__formula", check.formula),
        facts(check.result),
        sentences(check.causes),
        sentences(check.meaning),
        sentence("field__label", Label::CheckNumbers.text(language)),
        facts(check.numbers),
        citations(check.sources),
    ];
    let summary = element("summary", "check__summary", vec![words(name), badge]);
    let content = vec![summary, division("check__detail", detail)];
    element("details", "check__details", content).with("id", joined(&["check-", &check.id]))
}

/// The colour and the symbol of a group; the word beside says the same.
const fn symbol(group: CheckGroup) -> (&'static str, Icon) {
    match group {
        CheckGroup::Reproduced | CheckGroup::Within | CheckGroup::Condition => ("state state--on", Icon::On),
        CheckGroup::Contradiction => ("state state--below", Icon::Warning),
        CheckGroup::Inferred | CheckGroup::Assumed | CheckGroup::Derived => {
            ("state state--as-printed", Icon::AsPrinted)
        }
        CheckGroup::NotRecomputable => ("state state--missing", Icon::Missing),
    }
}
