//! The nodes of a plan that have some words.

use piramide_present::view::SearchView;
use piramide_present::{Label, Language, PlanPlace};

use crate::part::html::{View, all, division, element, header, link, list, maybe, sentence, span, words};
use crate::view::Action;

/// The page of the search; every sign that is written stands in the address at once.
pub fn page(view: SearchView, at: &PlanPlace, text: &str, language: Language) -> View {
    let written = Action::Search(at.search("").fragment());
    let (hint, text) = (Label::SearchHint.text(language), text.to_owned());
    let mut found = Vec::new();
    for one in view.found {
        let name = one.address.map(|address| link("", &address, one.value));
        found.push(all(vec![maybe(name), span("figures__kind", words(one.name))]));
    }
    let label = element("label", "field__label", vec![words(hint)]).with("for", "search");
    let field = element("input", "field__control", Vec::new()).fixed(&[("id", "search"), ("type", "search")]);
    all(vec![
        header(None, Label::Search.text(language), Vec::new()),
        division("field", vec![label, field.with("value", text).on(written)]).with("role", "search"),
        sentence("", view.count).with("role", "status"),
        list("stack", found),
    ])
}
