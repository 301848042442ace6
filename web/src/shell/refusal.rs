//! Files that were not opened: what is wrong and where, above what was on the screen, which stays.

use leptos::prelude::*;
use piramide_present::{Label, Route};

use crate::browser::document;
use crate::page::findings::refusals;
use crate::part::html::maybe;
use crate::part::icon::{Icon, icon};
use crate::session::Session;

/// The panel of the files that were not opened last; they have a page of their own too, where it is not needed.
pub fn panel(session: Session) -> AnyView {
    let there = session.refused.get().filter(|_| session.address.with(|address| address.route != Route::Refused));
    let language = session.language.get();
    let close = move |_| {
        session.dismiss();
        document::focus("main h1");
    };
    maybe(there.map(|refused| {
        let refused = refusals(&refused, language);
        view! {
            <section class="panel refusal" aria-labelledby="refusal-title">
                <div class="explain__header">
                    <h2 id="refusal-title" tabindex="-1">{Label::FindingsTitle.text(language)}</h2>
                    <button class="explain__close" type="button" aria-label=Label::Close.text(language) on:click=close>
                        {icon(Icon::Close)}
                    </button>
                </div>
                {refused}
            </section>
        }
        .into_any()
    }))
}
