//! The nodes of a plan that have some words.

use leptos::ev::Event;
use leptos::prelude::*;
use piramide_present::view::SearchView;
use piramide_present::{Label, Language, PlanPlace};

use crate::browser::hash;
use crate::part::html::{all, header, link, list, span, words};

/// The page of the search; every sign that is written stands in the address at once.
pub fn page(view: SearchView, at: &PlanPlace, text: &str, language: Language) -> AnyView {
    let here = at.clone();
    let written = move |event: Event| hash::replace(&here.search(&event_target_value(&event)).fragment());
    let (hint, text) = (Label::SearchHint.text(language), text.to_owned());
    let mut found = Vec::new();
    for one in view.found {
        let name = one.address.map(|address| link("", &address, one.value));
        found.push(all(vec![name.into_any(), span("figures__kind", words(one.name))]));
    }
    all(vec![
        header(None, Label::Search.text(language).to_owned(), Vec::new()),
        view! {
            <div class="field" role="search">
                <label class="field__label" for="search">{hint}</label>
                <input class="field__control" id="search" type="search" value=text on:input=written/>
            </div>
            <p role="status">{view.count}</p>
        }
        .into_any(),
        list("stack", found),
    ])
}
