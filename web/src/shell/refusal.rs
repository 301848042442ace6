//! Files that were not opened: what is wrong and where, above what was on the screen, which stays.

use leptos::prelude::*;
use piramide_present::Label;

use crate::browser::document;
use crate::page::findings::refusals;
use crate::part::icon::{Icon, icon};
use crate::session::Session;

/// The panel of the files that were not opened last.
#[component]
pub fn Refusal(
    /// The page.
    session: Session,
) -> impl IntoView {
    Effect::new(move || {
        if session.refused.with(Option::is_some) {
            document::after_render(|| {
                document::scroll_to_top();
                document::focus("#refusal-title");
            });
        }
    });
    let close = move |_| {
        session.dismiss();
        document::focus("main h1");
    };
    move || {
        let language = session.language.get();
        let refused = session.refused.get()?;
        let panel = view! {
            <section class="panel refusal" aria-labelledby="refusal-title">
                <div class="explain__header">
                    <h2 id="refusal-title" tabindex="-1">{Label::FindingsTitle.text(language)}</h2>
                    <button class="explain__close" type="button" aria-label=Label::Close.text(language) on:click=close>
                        {icon(Icon::Close)}
                    </button>
                </div>
                {refusals(&refused, language)}
            </section>
        };
        Some(panel.into_any())
    }
}
