//! Title, language and focus follow the view: what a reader who does not see the page learns of a change.

use leptos::prelude::*;
use piramide_present::{Address, Route};

use crate::browser::{clock, document};
use crate::session::Session;

/// Keeps the document in step with the view; the handle says whether the next view is reached by a link.
pub fn watch(session: Session) -> StoredValue<bool> {
    let followed = StoredValue::new(false);
    let title = Memo::new(move |_| session.with_screen(|screen| screen.title.clone()));
    let refusal = Memo::new(move |_| session.with_screen(|screen| screen.refusal).flatten());
    let shown = Memo::new(move |_| Shown::of(session));
    Effect::new(move || document::set_language(session.language.get().word()));
    Effect::new(move || {
        if let Some(title) = title.get() {
            document::set_title(&title);
        }
    });
    Effect::new(move || {
        if refusal.get().is_some() {
            document::after_render(|| {
                document::scroll_to_top();
                document::focus("#refusal-title");
            });
        }
    });
    Effect::new(move |before: Option<Option<Shown>>| {
        let shown = shown.get();
        match (before, &shown) {
            (None | Some(None), None) => None,
            // The first view: the reader is at the top of the page already.
            (None | Some(None), Some(_)) => {
                document::after_render(|| clock::since_opening("piramide:ready"));
                shown
            }
            (Some(Some(before)), None) => Some(before),
            (Some(Some(before)), Some(now)) => {
                if before.route != now.route {
                    arrive(now, followed.get_value());
                }
                shown
            }
        }
    });
    followed
}

/// A view that is on the screen, whole.
#[derive(Clone, PartialEq)]
struct Shown {
    route: Route,
    explained: bool,
}

impl Shown {
    /// The view, unless it is still on its way.
    fn of(session: Session) -> Option<Self> {
        let whole =
            session.with_screen(|screen| screen.whole.then(|| Address::read(&screen.address)).flatten()).flatten();
        let mut route = whole?.route;
        // Another office, period or version changes the numbers, not the view: the focus stays on what chose it.
        if let Some(at) = route.place_mut() {
            (at.office, at.period, at.version) = (None, None, None);
        }
        let explained = match &mut route {
            Route::Node { explained, .. } => std::mem::take(explained),
            // What is looked for, how it is sorted, and which verdicts are shown change what is found, not the view.
            Route::Search { text: written, .. } | Route::Offices { sort: written, .. } => {
                written.clear();
                false
            }
            Route::Checks { group, page, .. } => {
                (*group, *page) = (None, 1);
                false
            }
            _ => false,
        };
        Some(Self { route, explained })
    }
}

/// Puts the reader at the beginning of a view; going back leaves the page where the browser puts it.
fn arrive(shown: &Shown, followed: bool) {
    let explained = shown.explained;
    let left = document::focused();
    document::after_render(move || {
        if followed {
            document::scroll_to_top();
        }
        // Readers who have gone on meanwhile keep the place where they are.
        if document::focused().is_some_and(|now| Some(now) != left) {
            return;
        }
        if explained && followed {
            document::focus("#explanation-title");
            document::reveal("#explanation");
        } else {
            document::focus("main h1");
        }
    });
}
