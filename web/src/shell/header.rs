//! The header: whose page it is, the language, the menu.

use leptos::prelude::*;
use piramide_present::{Address, Label, Language, Page, Route};

use crate::browser::file;
use crate::part::icon::{Icon, icon};
use crate::session::Session;

/// The header of every page.
#[component]
pub fn Header(
    /// The page.
    session: Session,
) -> impl IntoView {
    let text = move |label: Label| move || label.text(session.language.get());
    view! {
        <header class="header">
            <div class="header__slim"><div class="container header__bar">
                <OwnFiles session=session/>
                <div class="header__tools"><ul class="choice" aria-label=text(Label::LanguageChoice)>
                    <Tongue session=session to=Language::Italian short=Label::ItalianShort name=Label::ItalianName/>
                    <Tongue session=session to=Language::English short=Label::EnglishShort name=Label::EnglishName/>
                </ul></div>
            </div></div>
            <div class="header__centre"><div class="container header__bar">
                <a class="header__brand" href=Address::catalog().fragment()>
                    {icon(Icon::Pyramid)}
                    <span>
                        <span class="header__name">"Piramide"</span>
                        <span class="header__tagline">{text(Label::Tagline)}</span>
                    </span>
                </a>
            </div></div>
            <nav class="header__navigation" aria-label=text(Label::Navigation)><div class="container"><ul class="header__menu">
                <Entry session=session to=Route::Catalog label=Label::Plans/>
                <Entry session=session to=Route::Page(Page::Method) label=Label::Method/>
                <Entry session=session to=Route::Page(Page::About) label=Label::About/>
            </ul></div></nav>
        </header>
    }
    .into_any()
}

#[component]
fn Entry(session: Session, to: Route, label: Label) -> impl IntoView {
    let fragment = Address::to(to.clone()).fragment();
    let current = move || session.address.with(|address| address.route == to).then_some("page");
    view! {
        <li><a class="header__link" href=fragment aria-current=current>{move || label.text(session.language.get())}</a></li>
    }
}

#[component]
fn Tongue(session: Session, to: Language, short: Label, name: Label) -> impl IntoView {
    let pressed = move || if session.language.get() == to { "true" } else { "false" };
    view! {
        <li><button class="choice__option" type="button" lang=to.word() aria-pressed=pressed
            on:click=move |_| session.speak(to)>
            <span aria-hidden="true">{short.text(to)}</span>
            <span class="visually-hidden">{name.text(to)}</span>
        </button></li>
    }
}

/// A button that opens the reader's own files, in every page.
#[component]
fn OwnFiles(session: Session) -> impl IntoView {
    view! {
        <label class="header__files">
            {icon(Icon::Up)}
            <span>{move || Label::OpenFiles.text(session.language.get())}</span>
            <input class="visually-hidden" type="file" multiple accept=".json,application/json"
                on:change=move |event| session.open(file::chosen(&event))/>
        </label>
    }
}
