//! Where a reader gives files to the page. They stay in it.

use leptos::prelude::*;
use piramide_present::Label;

use super::icon::{Icon, icon};
use crate::browser::file;
use crate::session::Session;

/// The drop zone, which is a button too.
#[component]
pub fn DropZone(
    /// The page.
    session: Session,
) -> impl IntoView {
    let language = session.language.get();
    let title = move || {
        let label = if session.hovering.get() { Label::DropNow } else { Label::DropTitle };
        label.text(session.language.get())
    };
    view! {
        <label class="drop" class:drop--over=move || session.hovering.get()>
            {icon(Icon::Up)}
            <span class="drop__title">{title}</span>
            <span class="drop__hint">{Label::DropHint.text(language)}</span>
            <input class="visually-hidden" type="file" multiple accept=".json,application/json"
                on:change=move |event| session.open(file::chosen(&event))/>
        </label>
        <p class="small muted">{Label::Privacy.text(language)}</p>
    }
    .into_any()
}
