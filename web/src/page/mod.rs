//! The pages, one a route. Each takes a finished view from `present` and puts it in place.

mod catalog;
mod checks;
mod failure;
pub mod findings;
mod fixed;
mod level;
mod loading;
mod node;
mod of_plan;
mod offices;
mod plan;
mod search;
mod sources;
pub mod title;

use leptos::prelude::*;
use piramide_present::view::LoadError;
use piramide_present::{Label, Route};

use crate::part::html::View;
use crate::session::{Opened, Session};

/// The page of the present address.
pub fn main(session: Session) -> View {
    let language = session.language.get();
    match session.address.with(|address| address.route.clone()) {
        Route::Catalog => catalog::page(session, language),
        Route::Page(page) => fixed::page(session, page, language),
        Route::Refused => findings::refused_page(session, language),
        Route::Unknown(text) => failure::page(&LoadError::NoSuchPage(text).into(), language),
        route => match session.opened.get() {
            Opened::Nothing => loading::page(Label::LoadingPlan, 0, language),
            Opened::Waiting(here) => loading::page(Label::LoadingPlan, here, language),
            Opened::Failed(failed) => failure::page(&failed, language),
            Opened::Ready(scored) => of_plan::page(session, &route, &scored, language),
        },
    }
}
