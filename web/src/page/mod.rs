//! The pages, one a route. Each takes a finished view from `present` and puts it in place.

mod catalog;
mod checks;
pub mod failure;
pub mod findings;
mod fixed;
mod level;
pub mod loading;
mod node;
mod of_plan;
mod offices;
mod plan;
pub mod refusal;
mod search;
mod sources;
pub mod title;

use piramide_present::view::LoadError;
use piramide_present::{Label, Route};

use crate::desk::{Desk, Opened};
use crate::part::html::View;

/// The page of the present address.
pub fn main(desk: &Desk) -> View {
    let language = desk.language;
    match desk.address.route.clone() {
        Route::Catalog => catalog::page(desk, language),
        Route::Page(page) => fixed::page(desk, page, language),
        Route::Refused => findings::refused_page(desk, language),
        Route::Unknown(text) => failure::page(&LoadError::NoSuchPage(text).into(), language),
        route => match &desk.opened {
            Opened::Nothing => loading::page(Label::LoadingPlan, 0, language),
            Opened::Waiting(here) => loading::page(Label::LoadingPlan, *here, language),
            Opened::Failed(failed) => failure::page(failed, language),
            Opened::Ready(scored) => of_plan::page(desk, &route, scored, language),
        },
    }
}
