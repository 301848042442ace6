//! What the elements of a page ask for, performed.

use leptos::prelude::event_target_value;
use piramide_present::{Address, Route};
use web_sys::Event;

use crate::browser::{document, file, hash, print};
use crate::message;
use crate::session::Session;
use crate::view::Action;

/// Performs an action of an element.
pub fn perform(session: Session, action: &Action, event: &Event) {
    match action {
        Action::Go(to) => hash::go(to),
        Action::GoToChosen => hash::go(&event_target_value(event)),
        Action::Search(without_words) => {
            let address = Address::read(without_words);
            if let Some(Address { route: Route::Search { at, .. }, .. }) = address {
                hash::replace(&at.search(&event_target_value(event)).fragment());
            }
        }
        Action::CloseExplanation(to) => {
            hash::go(to);
            document::focus("button.explain__open");
        }
        Action::Print => print::open(),
        Action::Retry => session.retry(),
        Action::Stop => session.stop(),
        Action::OpenFiles => session.open(file::chosen(event)),
        Action::Dismiss => {
            session.dismiss();
            document::focus("main h1");
        }
        Action::SkipToContent => {
            event.prevent_default();
            document::focus("#content");
        }
        Action::Speak(word) => session.speak(message::language(word)),
    }
}
