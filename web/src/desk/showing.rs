//! The view of an address: the files that it needs, its scores, what is shown.

use piramide_engine::plan::Actuals;
use piramide_present::view::notices;
use piramide_present::{Address, Route, SetPlace};

use super::shelf::{Look, Shelf, Wanted};
use super::{Desk, Opened, Pace, pace};
use crate::message::{Reply, Screen};
use crate::page;

impl Desk {
    /// Makes the view of the address, and asks for the next file that it needs.
    pub(super) async fn show(&mut self, pace: &Pace) -> Reply {
        let mut reply = Reply::default();
        if self.halted.is_none() {
            self.find(&mut reply);
            self.score(pace).await;
        }
        pace(pace::presenting(self.language)).await;
        reply.screen = Some(self.screen());
        reply
    }

    /// Asks for the next file that the address needs; names the set of results once all are here.
    fn find(&mut self, reply: &mut Reply) {
        let route = self.address.route.clone();
        let look = match route.place() {
            Some(place) => Some(self.shelf.look(place)),
            None => wanted_by(&route, &self.shelf).map(Look::Absent),
        };
        match look {
            Some(Look::Absent(wanted)) => reply.wanted.push(self.ask(wanted)),
            Some(Look::Ready { actuals, .. }) => reply.named = self.name_set(route, &actuals.document),
            _ => {}
        }
    }

    /// Puts the set of results, and what it is, in the address: no illustrative number without its mark.
    fn name_set(&mut self, route: Route, actuals: &Actuals) -> Option<(String, String)> {
        let set = SetPlace::new(actuals.raw.kind, actuals.raw.id.as_str());
        if route.place().is_none_or(|place| place.set.as_ref() == Some(&set)) {
            return None;
        }
        let asked = self.address.fragment();
        self.address = Address { route: route.with_set(set), language: self.address.language };
        Some((asked, self.address.fragment()))
    }

    /// Scores what is here, unless it has been: what is here of a plan changes less often than the view.
    async fn score(&mut self, pace: &Pace) {
        let place = self.address.place().cloned();
        let seen = place.map(|place| (self.shelf.look(&place), place));
        if self.seen == seen {
            return;
        }
        if matches!(seen, Some((Look::Ready { .. }, _))) {
            pace(pace::scoring(self.language)).await;
        }
        self.opened = match &seen {
            // Files that were open before are on their way back.
            Some((Look::Failed(_), _)) if self.opening.is_some() => Opened::Waiting(0),
            Some(look) => Opened::of(look, Some(&self.opened)),
            None => Opened::Nothing,
        };
        self.seen = seen.filter(|_| self.opening.is_none());
    }

    fn screen(&self) -> Screen {
        let (title, content) = match &self.halted {
            Some(failure) => {
                (page::title::of_failure(failure, self.language), page::failure::page(failure, self.language))
            }
            None => (page::title::title(self), page::main(self)),
        };
        let waiting = match &self.address.route {
            Route::Catalog => self.catalog().is_none(),
            _ => matches!(self.opened, Opened::Waiting(_)),
        };
        Screen {
            address: self.address.fragment(),
            language: self.language.word().to_owned(),
            title,
            refused: page::refusal::panel(self),
            refusal: (!self.refused.is_empty()).then_some(self.refusals),
            content,
            whole: !waiting || self.halted.is_some(),
        }
    }
}

/// The next file that a view of no plan needs.
fn wanted_by(route: &Route, shelf: &Shelf) -> Option<Wanted> {
    match route {
        Route::Catalog => shelf.catalog().is_none().then_some(Wanted::Catalog),
        Route::Page(page) => {
            notices(*page).iter().find(|name| shelf.notice(name).is_none()).copied().map(Wanted::Notice)
        }
        _ => None,
    }
}
