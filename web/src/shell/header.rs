//! The header: the reader's own files, the language, the name, the menu.

use leptos::prelude::*;
use piramide_present::{Address, Label, Language, Page, Route};

use crate::part::drop::file_input;
use crate::part::html::{all, choice, list, span, unseen, words};
use crate::part::icon::{Icon, icon};
use crate::session::Session;

/// The header of every page.
pub fn header(session: Session) -> AnyView {
    let language = session.language.get();
    let text = |label: Label| label.text(language);
    let name = vec![span("header__name", words("Piramide")), span("header__tagline", words(text(Label::Tagline)))];
    view! {
        <header class="header">
            <div class="header__slim"><div class="container header__bar">
                {own_files(session, language)}
                <div class="header__tools">{tongues(session, language)}</div>
            </div></div>
            <div class="header__centre"><div class="container header__bar">
                <a class="header__brand" href=Address::catalog().fragment()>
                    {icon(Icon::Pyramid)}{span("", all(name))}
                </a>
            </div></div>
            <nav class="header__navigation" aria-label=text(Label::Navigation)>
                <div class="container">{menu(session, language)}</div>
            </nav>
        </header>
    }
    .into_any()
}

fn menu(session: Session, language: Language) -> AnyView {
    let entries = [
        (Route::Catalog, Label::Plans),
        (Route::Page(Page::Method), Label::Method),
        (Route::Page(Page::About), Label::About),
    ];
    let entry = |(route, label): (Route, Label)| {
        let current = session.address.with(|address| address.route == route).then_some("page");
        choice("header__link", &Address::to(route), current, label.text(language).to_owned())
    };
    list("header__menu", entries.into_iter().map(entry).collect())
}

/// The choice of language; each has its own words.
fn tongues(session: Session, language: Language) -> AnyView {
    let tongues = [
        (Language::Italian, Label::ItalianShort, Label::ItalianName),
        (Language::English, Label::EnglishShort, Label::EnglishName),
    ];
    let tongue = |(to, short, name): (Language, Label, Label)| {
        let pressed = if to == language { "true" } else { "false" };
        let inside = vec![view! { <span aria-hidden="true">{short.text(to)}</span> }.into_any(), unseen(name.text(to))];
        view! {
            <li><button class="choice__option" type="button" lang=to.word() aria-pressed=pressed
                on:click=move |_| session.speak(to)>{inside}</button></li>
        }
        .into_any()
    };
    let tongues: Vec<_> = tongues.into_iter().map(tongue).collect();
    view! { <ul class="choice" aria-label=Label::LanguageChoice.text(language)>{tongues}</ul> }.into_any()
}

/// A button that opens the reader's own files, in every page.
fn own_files(session: Session, language: Language) -> AnyView {
    let inside = vec![icon(Icon::Up), span("", words(Label::OpenFiles.text(language))), file_input(session)];
    view! { <label class="header__files">{inside}</label> }.into_any()
}
