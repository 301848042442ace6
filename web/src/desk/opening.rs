//! Files of the reader's own, from the moment they are taken until they are shown or refused.

use piramide_present::view::LoadError;
use piramide_present::{Address, Origin, PlanPlace, Route, SetPlace};

use super::own::{self, Given, Receipt, Refused};
use super::shared::Shared;
use super::shelf::{Fetched, Wanted};
use super::{Desk, Pace};
use crate::message::Reply;

/// What results that wait for their plan need next.
enum Next {
    /// A file of the site.
    Ask(Wanted),
    /// A file of the site that is on its way.
    Wait,
    /// Nothing that the site has.
    Nothing,
}

impl Desk {
    /// Opens the files that were taken; what was on the screen stays until they are known to be good.
    pub(super) async fn open(&mut self, again: bool, pace: &Pace) -> Reply {
        self.shelf.forget_failures();
        let mut files = std::mem::take(&mut self.waiting);
        files.append(&mut self.given);
        let (mut receipt, before) = self.opening.take().unwrap_or((Receipt::default(), true));
        receipt.follow(own::take(&mut self.shelf, &files, self.language, pace).await);
        self.opening = Some((receipt, again && before));
        if again { self.bring(pace).await } else { self.go_on(pace).await }
    }

    /// Goes on with the files that are being opened, then with the view.
    pub(super) async fn go_on(&mut self, pace: &Pace) -> Reply {
        let mut reply = self.bring(pace).await;
        if reply.go.is_none() {
            let shown = self.show(pace).await;
            let wanted = std::mem::take(&mut reply.wanted);
            reply = shown;
            reply.wanted.extend(wanted);
        }
        reply
    }

    /// Asks for the plans of the site that some results belong to; once they are here, opens the results.
    async fn bring(&mut self, pace: &Pace) -> Reply {
        let mut reply = Reply::default();
        let Some((mut receipt, again)) = self.opening.take() else { return reply };
        match self.next(&receipt.waiting) {
            Next::Ask(wanted) => {
                reply.wanted.push(self.ask(wanted));
                self.opening = Some((receipt, again));
            }
            Next::Wait => self.opening = Some((receipt, again)),
            Next::Nothing => {
                let waited: Vec<_> = receipt.waiting.drain(..).map(|(_, given)| given).collect();
                if !waited.is_empty() {
                    receipt.follow(own::take(&mut self.shelf, &waited, self.language, pace).await);
                }
                reply.go = self.settle(receipt, again);
            }
        }
        reply
    }

    fn next(&self, waiting: &[(String, Shared<Given>)]) -> Next {
        match self.shelf.catalog() {
            _ if waiting.is_empty() => return Next::Nothing,
            None => return Next::Ask(Wanted::Catalog),
            Some(Fetched::Waiting) => return Next::Wait,
            Some(_) => {}
        }
        for (plan, _) in waiting {
            let Some(listed) = self.shelf.listed(plan) else { continue };
            match self.shelf.fetched_plan(plan) {
                None => return Next::Ask(Wanted::Plan { plan: plan.clone(), file: listed.plan.clone() }),
                Some(Fetched::Waiting) => return Next::Wait,
                Some(_) => {}
            }
        }
        Next::Nothing
    }

    /// Says what was not opened, and where what was opened is shown; `None` if that is on the screen already, or if the
    /// files were open before.
    fn settle(&mut self, receipt: Receipt, again: bool) -> Option<String> {
        let Receipt { show, mut refused, waiting } = receipt;
        if !again {
            for (plan, given) in &waiting {
                let failure = LoadError::ResultsWithoutPlan(plan.clone()).into();
                refused.push(Refused { file: given.name.clone(), failure });
            }
            self.refuse(refused);
        }
        self.waiting = waiting.into_iter().map(|(_, given)| given).collect();
        let mut show = show.into_iter().filter(|_| !again);
        let (plan, actuals) = show.next()?;
        let to = if show.next().is_some() {
            // The list of the open files shows them all, each with its results.
            Address::catalog()
        } else {
            let set = actuals.map(|actuals| SetPlace::new(actuals.document.raw.kind, actuals.document.raw.id.as_str()));
            let place = PlanPlace::new(Origin::Reader, &plan, set);
            Address::to(within(self.address.route.clone(), place))
        };
        (to.route != self.address.route).then(|| to.fragment())
    }
}

/// The same view of another place of the same plan; the plan itself otherwise.
fn within(route: Route, place: PlanPlace) -> Route {
    match route {
        Route::Level { at, level } if at.plan == place.plan => Route::Level { at: place, level },
        Route::Node { at, node, explained } if at.plan == place.plan => Route::Node { at: place, node, explained },
        _ => Route::Plan(place),
    }
}
