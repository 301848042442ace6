//! The few shapes that pages are made of, as plain functions: one piece of code for each, however often it stands.

use std::borrow::Cow;

use piramide_present::Address;

pub use crate::view::{View, element};

/// Words of the interface, which are always there, or words that were made.
pub type Text = Cow<'static, str>;

/// Words.
pub fn words(words: impl Into<Text>) -> View {
    View::Words(words.into())
}

/// Words one after the other; lighter on the page than a formatter for each.
#[inline(never)]
pub fn joined(parts: &[&str]) -> String {
    parts.concat()
}

/// Several views, one after the other.
pub const fn all(views: Vec<View>) -> View {
    View::All(views)
}

/// A view, if there is one.
#[inline(never)]
pub fn maybe(view: Option<View>) -> View {
    View::All(view.into_iter().collect())
}

/// A paragraph.
#[inline(never)]
pub fn paragraph(class: &'static str, content: View) -> View {
    element("p", class, vec![content])
}

/// A paragraph of words.
pub fn sentence(class: &'static str, text: impl Into<Text>) -> View {
    paragraph(class, words(text))
}

/// A paragraph of words, if there are any.
#[inline(never)]
pub fn sentence_if(class: &'static str, text: Option<String>) -> View {
    maybe(text.map(|text| sentence(class, text)))
}

/// A stretch of a line.
#[inline(never)]
pub fn span(class: &'static str, content: View) -> View {
    element("span", class, vec![content])
}

/// Words that are heard and not seen.
pub fn unseen(text: impl Into<Text>) -> View {
    span("visually-hidden", words(text))
}

/// Words that stand out.
#[inline(never)]
pub fn strong(content: View) -> View {
    element("strong", "", vec![content])
}

/// A formula or a name of the format.
#[inline(never)]
pub fn code(class: &'static str, text: String) -> View {
    element("code", class, vec![words(text)])
}

/// A link within the page.
pub fn link(class: &'static str, to: &Address, text: impl Into<Text>) -> View {
    anchor(class, to.fragment(), vec![words(text)])
}

/// A link with what is inside it.
#[inline(never)]
pub fn anchor(class: &'static str, to: String, content: Vec<View>) -> View {
    element("a", class, content).with("href", to)
}

/// A link to one of several things, one of which is shown.
pub fn choice(class: &'static str, to: &Address, current: Option<&'static str>, text: impl Into<Text>) -> View {
    link(class, to, text).with_if("aria-current", current)
}

/// A button; what it does is said with `on`.
#[inline(never)]
pub fn button(class: &'static str, content: Vec<View>) -> View {
    element("button", class, content).with("type", "button")
}

/// The heading of a view; it takes the focus when the view is reached.
#[inline(never)]
pub fn title(content: View) -> View {
    element("h1", "", vec![content]).with("tabindex", "-1")
}

/// A heading of the second degree.
#[inline(never)]
pub fn heading(class: &'static str, id: Option<&'static str>, content: View) -> View {
    element("h2", class, vec![content]).with_if("id", id)
}

/// A heading of the third degree.
#[inline(never)]
pub fn subheading(class: &'static str, content: View) -> View {
    element("h3", class, vec![content])
}

/// A heading of the fourth degree.
#[inline(never)]
pub fn minor_heading(class: &'static str, content: View) -> View {
    element("h4", class, vec![content])
}

/// A division.
#[inline(never)]
pub fn division(class: &'static str, content: Vec<View>) -> View {
    element("div", class, content)
}

/// A section; with the identifier of its heading it has a name.
#[inline(never)]
pub fn section(class: &'static str, named: Option<&'static str>, content: Vec<View>) -> View {
    element("section", class, content).with_if("aria-labelledby", named)
}

/// A part of a page under a heading with a line.
pub fn block(name: impl Into<Text>, content: Vec<View>) -> View {
    named_block(words(name), content)
}

#[inline(never)]
fn named_block(name: View, content: Vec<View>) -> View {
    section("block", None, vec![heading("block__title", None, name), all(content)])
}

/// The header of a page: what it is of, its title, its lead.
pub fn header(above: Option<Text>, name: impl Into<Text>, below: Vec<View>) -> View {
    named_header(above, words(name), below)
}

#[inline(never)]
fn named_header(above: Option<Text>, name: View, below: Vec<View>) -> View {
    element(
        "header",
        "main__header",
        vec![maybe(above.map(|above| sentence("catalog__owner", above))), title(name), all(below)],
    )
}

/// A piece that stands on its own.
#[inline(never)]
pub fn article(class: &'static str, content: Vec<View>) -> View {
    element("article", class, content)
}

/// A list; nothing when it is empty.
#[inline(never)]
pub fn list(class: &'static str, items: Vec<View>) -> View {
    let there = !items.is_empty();
    maybe(there.then(|| list_of(class, items.into_iter().map(|content| item("", vec![content])).collect())))
}

/// An item of a list, where it has a class.
#[inline(never)]
pub fn item(class: &'static str, content: Vec<View>) -> View {
    element("li", class, content)
}

/// A list whose items have a class.
#[inline(never)]
pub fn list_of(class: &'static str, items: Vec<View>) -> View {
    element("ul", class, items)
}

/// Names and values; nothing when there is none.
#[inline(never)]
pub fn pairs(class: &'static str, pairs: Vec<(Text, View)>) -> View {
    let there = !pairs.is_empty();
    let pair = |(name, value)| all(vec![element("dt", "", vec![words(name)]), element("dd", "", vec![value])]);
    maybe(there.then(|| element("dl", class, pairs.into_iter().map(pair).collect())))
}
