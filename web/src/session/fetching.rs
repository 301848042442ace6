//! The files that an address needs, fetched one after the other until all are here.

use leptos::prelude::*;
use leptos::task::spawn_local;
use piramide_engine::plan::Actuals;
use piramide_present::view::notices;
use piramide_present::{Address, Route, SetPlace};

use super::shelf::{Fetched, Look, Shelf, Wanted};
use super::{Session, read};
use crate::browser::hash;

impl Session {
    /// Asks for the next file that the address needs, until all are here.
    pub(super) fn ensure(self) {
        let route = self.address.with_untracked(|address| address.route.clone());
        let look = self.shelf.with_untracked(|shelf| match route.place() {
            Some(place) => Some(shelf.look(place)),
            None => wanted_by(&route, shelf).map(Look::Absent),
        });
        match look {
            Some(Look::Absent(wanted)) => spawn_local(async move {
                self.fetch(wanted).await;
                self.ensure();
            }),
            Some(Look::Ready { actuals, .. }) => self.name_set(route, &actuals.document),
            _ => {}
        }
    }

    /// Puts the set of results, and what it is, in the address: no illustrative number without its mark.
    fn name_set(self, route: Route, actuals: &Actuals) {
        let set = SetPlace::new(actuals.raw.kind, actuals.raw.id.as_str());
        if route.place().is_none_or(|place| place.set.as_ref() == Some(&set)) {
            return;
        }
        let language = self.address.with_untracked(|address| address.language);
        let whole = Address { route: route.with_set(set), language };
        hash::replace(&whole.fragment());
        self.address.set(whole);
    }

    /// Brings a file of the site to the shelf.
    pub(super) async fn fetch(self, wanted: Wanted) {
        self.shelf.update(|shelf| match &wanted {
            Wanted::Catalog => shelf.put_catalog(Fetched::Waiting),
            Wanted::Plan { plan, .. } => shelf.put_plan(plan.clone(), Fetched::Waiting),
            Wanted::Set { plan, set, .. } => shelf.put_set(plan.clone(), set.clone(), Fetched::Waiting),
            Wanted::Notice(name) => shelf.put_notice(name, Fetched::Waiting),
        });
        let bytes = read::fetch(read::path(&wanted)).await;
        self.shelf.update(|shelf| read::put(shelf, wanted, bytes));
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
