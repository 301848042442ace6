//! The footer: the pages that every public administration has, and what leaves the page: nothing.

use piramide_present::{Address, Label, Language, Page, Route};

use crate::page::title::of_page;
use crate::part::html::{View, division, element, heading, link, list, sentence, words};

/// The footer of every page.
pub fn footer(language: Language) -> View {
    let to = |page: Page| link("", &Address::to(Route::Page(page)), of_page(page).text(language));
    let content = vec![
        heading("footer__title", None, words(Label::FooterTitle.text(language))),
        list("footer__links", Page::ALL.iter().copied().map(to).collect()),
        sentence("footer__note", Label::Privacy.text(language)),
    ];
    element("footer", "footer", vec![division("container", content)])
}
