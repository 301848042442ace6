//! Files of the reader's own, from the moment they are let go over the page until they are shown or refused.

use leptos::prelude::*;
use leptos::task::spawn_local;
use piramide_engine::read::Limits;
use piramide_present::view::LoadError;
use piramide_present::{Address, Origin, PlanPlace, Route, SetPlace};

use super::Session;
use super::own::{self, Given, Refused};
use super::shared::Shared;
use super::shelf::{Shelf, Wanted};
use crate::browser::{file, hash};

impl Session {
    /// Opens files of the reader's own; what was on the screen stays until they are known to be good.
    pub fn open(self, files: Vec<web_sys::File>) {
        if files.is_empty() {
            return;
        }
        self.reading.set(true);
        spawn_local(async move {
            let mut given = self.pending.try_update_value(std::mem::take).unwrap_or_default();
            let most = Limits::default().bytes;
            for one in files {
                let bytes = file::read(&one, most).await;
                given.push(Shared::new(Given { name: one.name(), bytes }));
            }
            let mut receipt = self.take(&given);
            if self.bring_plans_of(&receipt.waiting).await {
                let again: Vec<_> = receipt.waiting.drain(..).map(|(_, given)| given).collect();
                receipt.follow(self.take(&again));
            }
            self.settle(receipt);
        });
    }

    fn take(self, files: &[Shared<Given>]) -> own::Receipt {
        self.shelf.try_update(|shelf| own::take(shelf, files)).unwrap_or_default()
    }

    /// Brings the plans of the site that some results belong to; says whether there were any.
    async fn bring_plans_of(self, results: &[(String, Shared<Given>)]) -> bool {
        if !results.is_empty() && self.shelf.with_untracked(|shelf| shelf.catalog().is_none()) {
            self.fetch(Wanted::Catalog).await;
        }
        let mut brought = false;
        for (plan, _) in results {
            let listed = |shelf: &Shelf| shelf.listed(plan).map(|listed| listed.plan.clone());
            if let Some(file) = self.shelf.with_untracked(listed) {
                self.fetch(Wanted::Plan { plan: plan.clone(), file }).await;
                brought = true;
            }
        }
        brought
    }

    /// Shows what was opened and says what was not.
    fn settle(self, receipt: own::Receipt) {
        let own::Receipt { show, mut refused, waiting } = receipt;
        for (plan, given) in &waiting {
            let failure = LoadError::ResultsWithoutPlan(plan.clone()).into();
            refused.push(Refused { file: given.name.clone(), failure });
        }
        self.pending.set_value(waiting.into_iter().map(|(_, given)| given).collect());
        self.refused.set((!refused.is_empty()).then(|| Shared::new(refused)));
        self.reading.set(false);
        if show.len() > 1 {
            // The list of the open files shows them all, each with its results.
            return hash::go(&Address::catalog().fragment());
        }
        if let Some((plan, actuals)) = show.into_iter().next() {
            let set = actuals.map(|actuals| SetPlace::new(actuals.document.raw.kind, actuals.document.raw.id.as_str()));
            let place = PlanPlace::new(Origin::Reader, &plan, set);
            let here = self.address.with_untracked(|address| address.route.clone());
            hash::go(&Address::to(here.within(place)).fragment());
        }
    }
}

/// A view of a plan, kept when it is opened from somewhere else.
trait Within {
    fn within(self, place: PlanPlace) -> Route;
}

impl Within for Route {
    /// The same view of another place of the same plan; the plan itself otherwise.
    fn within(self, place: PlanPlace) -> Route {
        match self {
            Self::Level { at, level } if at.plan == place.plan => Self::Level { at: place, level },
            Self::Node { at, node, explained } if at.plan == place.plan => Self::Node { at: place, node, explained },
            _ => Self::Plan(place),
        }
    }
}
