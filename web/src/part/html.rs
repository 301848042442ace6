//! The few shapes that pages are made of, as plain functions: one piece of code for each, however often it stands.

use leptos::prelude::*;
use piramide_present::Address;

/// Words.
pub fn words(words: impl Into<String>) -> AnyView {
    words.into().into_any()
}

/// Several views, one after the other.
pub fn all(views: Vec<AnyView>) -> AnyView {
    views.into_any()
}

/// A view, if there is one.
pub fn maybe(view: Option<AnyView>) -> AnyView {
    view.into_any()
}

/// A class, if there is one.
fn classed(class: &'static str) -> Option<&'static str> {
    (!class.is_empty()).then_some(class)
}

/// A paragraph.
#[inline(never)]
pub fn paragraph(class: &'static str, content: AnyView) -> AnyView {
    view! { <p class=classed(class)>{content}</p> }.into_any()
}

/// A paragraph of words.
#[inline(never)]
pub fn sentence(class: &'static str, text: impl Into<String>) -> AnyView {
    paragraph(class, words(text))
}

/// A paragraph of words, if there are any.
pub fn sentence_if(class: &'static str, text: Option<String>) -> AnyView {
    maybe(text.map(|text| sentence(class, text)))
}

/// A stretch of a line.
#[inline(never)]
pub fn span(class: &'static str, content: AnyView) -> AnyView {
    view! { <span class=classed(class)>{content}</span> }.into_any()
}

/// Words that are heard and not seen.
pub fn unseen(text: impl Into<String>) -> AnyView {
    span("visually-hidden", words(text))
}

/// Words that stand out.
#[inline(never)]
pub fn strong(content: AnyView) -> AnyView {
    view! { <strong>{content}</strong> }.into_any()
}

/// A formula or a name of the format.
#[inline(never)]
pub fn code(class: &'static str, text: String) -> AnyView {
    view! { <code class=classed(class)>{text}</code> }.into_any()
}

/// A link within the page.
#[inline(never)]
pub fn link(class: &'static str, to: &Address, text: impl Into<String>) -> AnyView {
    anchor(class, to.fragment(), words(text))
}

#[inline(never)]
fn anchor(class: &'static str, to: String, content: AnyView) -> AnyView {
    view! { <a class=classed(class) href=to>{content}</a> }.into_any()
}

/// A link to one of several things, one of which is shown.
#[inline(never)]
pub fn choice(class: &'static str, to: &Address, current: Option<&'static str>, text: String) -> AnyView {
    view! { <a class=class href=to.fragment() aria-current=current>{text}</a> }.into_any()
}

/// The heading of a view; it takes the focus when the view is reached.
#[inline(never)]
pub fn title(content: AnyView) -> AnyView {
    view! { <h1 tabindex="-1">{content}</h1> }.into_any()
}

/// A heading of the second degree.
#[inline(never)]
pub fn heading(class: &'static str, id: Option<&'static str>, content: AnyView) -> AnyView {
    view! { <h2 class=classed(class) id=id>{content}</h2> }.into_any()
}

/// A heading of the third degree.
#[inline(never)]
pub fn subheading(class: &'static str, content: AnyView) -> AnyView {
    view! { <h3 class=classed(class)>{content}</h3> }.into_any()
}

/// A heading of the fourth degree.
#[inline(never)]
pub fn minor_heading(class: &'static str, content: AnyView) -> AnyView {
    view! { <h4 class=class>{content}</h4> }.into_any()
}

/// A division.
#[inline(never)]
pub fn division(class: &'static str, content: Vec<AnyView>) -> AnyView {
    view! { <div class=classed(class)>{content}</div> }.into_any()
}

/// A section; with the identifier of its heading it has a name.
#[inline(never)]
pub fn section(class: &'static str, named: Option<&'static str>, content: Vec<AnyView>) -> AnyView {
    view! { <section class=classed(class) aria-labelledby=named>{content}</section> }.into_any()
}

/// A part of a page under a heading with a line.
#[inline(never)]
pub fn block(name: impl Into<String>, content: Vec<AnyView>) -> AnyView {
    let mut inside = vec![heading("block__title", None, words(name))];
    inside.extend(content);
    section("block", None, inside)
}

/// The header of a page: what it is of, its title, its lead.
#[inline(never)]
pub fn header(above: Option<String>, name: String, below: Vec<AnyView>) -> AnyView {
    let content = [sentence_if("catalog__owner", above), title(words(name)), all(below)];
    view! { <header class="main__header">{Vec::from(content)}</header> }.into_any()
}

/// A piece that stands on its own.
#[inline(never)]
pub fn article(class: &'static str, content: Vec<AnyView>) -> AnyView {
    view! { <article class=classed(class)>{content}</article> }.into_any()
}

/// A list; nothing when it is empty.
#[inline(never)]
pub fn list(class: &'static str, items: Vec<AnyView>) -> AnyView {
    let there = !items.is_empty();
    maybe(there.then(|| {
        let items: Vec<_> = items.into_iter().map(|item| view! { <li>{item}</li> }.into_any()).collect();
        view! { <ul class=classed(class)>{items}</ul> }.into_any()
    }))
}

/// An item of a list, where it has a class.
#[inline(never)]
pub fn item(class: &'static str, content: Vec<AnyView>) -> AnyView {
    view! { <li class=class>{content}</li> }.into_any()
}

/// A list whose items have a class.
#[inline(never)]
pub fn list_of(class: &'static str, items: Vec<AnyView>) -> AnyView {
    view! { <ul class=class>{items}</ul> }.into_any()
}

/// Names and values; nothing when there is none.
#[inline(never)]
pub fn pairs(class: &'static str, pairs: Vec<(String, AnyView)>) -> AnyView {
    let there = !pairs.is_empty();
    maybe(there.then(|| {
        let pair = |(name, value): (String, AnyView)| view! { <dt>{name}</dt><dd>{value}</dd> }.into_any();
        let pairs: Vec<_> = pairs.into_iter().map(pair).collect();
        view! { <dl class=class>{pairs}</dl> }.into_any()
    }))
}
