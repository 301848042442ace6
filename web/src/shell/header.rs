//! The header: the reader's own files, the language, the name, the menu.

use leptos::prelude::*;
use piramide_present::label::own_name;
use piramide_present::{Address, Label, Language, Page, Route};

use crate::part::drop::file_input;
use crate::part::html::{
    View, all, anchor, button, choice, division, element, item, list, list_of, span, unseen, words,
};
use crate::part::icon::{Icon, icon};
use crate::session::Session;
use crate::view::Action;

/// The header of every page.
pub fn header(session: Session) -> View {
    let language = session.language.get();
    let text = |label: Label| label.text(language);
    let name = vec![span("header__name", words("Piramide")), span("header__tagline", words(text(Label::Tagline)))];
    let bar =
        |class: &'static str, content: Vec<View>| division(class, vec![division("container header__bar", content)]);
    let tools = vec![own_files(language), division("header__tools", vec![tongues(language)])];
    let brand = anchor("header__brand", Address::catalog().fragment(), vec![icon(Icon::Pyramid), span("", all(name))]);
    let menu = element("nav", "header__navigation", vec![division("container", vec![menu(session, language)])]);
    let menu = menu.with("aria-label", text(Label::Navigation));
    element("header", "header", vec![bar("header__slim", tools), bar("header__centre", vec![brand]), menu])
}

fn menu(session: Session, language: Language) -> View {
    let entries = [
        (Route::Catalog, Label::Plans),
        (Route::Page(Page::Method), Label::Method),
        (Route::Page(Page::About), Label::About),
    ];
    let entry = |(route, label): (Route, Label)| {
        let current = session.address.with(|address| address.route == route).then_some("page");
        choice("header__link", &Address::to(route), current, label.text(language))
    };
    list("header__menu", entries.into_iter().map(entry).collect())
}

/// The choice of language; each has its own words.
fn tongues(language: Language) -> View {
    let tongue = |&to: &Language| {
        let (short, name) = own_name(to);
        let pressed = if to == language { "true" } else { "false" };
        let seen = span("", words(short)).with("aria-hidden", "true");
        let tongue = button("choice__option", vec![seen, unseen(name)]).with("lang", to.word());
        item("", vec![tongue.with("aria-pressed", pressed).on(Action::Speak(to.word().to_owned()))])
    };
    let tongues: Vec<_> = Language::ALL.iter().map(tongue).collect();
    list_of("choice", tongues).with("aria-label", Label::LanguageChoice.text(language))
}

/// A button that opens the reader's own files, in every page.
fn own_files(language: Language) -> View {
    let inside = vec![icon(Icon::Up), span("", words(Label::OpenFiles.text(language))), file_input()];
    element("label", "header__files", inside)
}
