//! The title of the window: the view, what its results are, the programme.

use piramide_present::mark::Mark;
use piramide_present::view::{LoadError, error_view};
use piramide_present::{Label, Language, Page, Route, Showing};

use crate::desk::shelf::Failure;
use crate::desk::{Desk, Opened};

/// The name of the programme.
const NAME: &str = "Piramide";

/// The title of the present view.
pub fn title(desk: &Desk) -> String {
    let language = desk.language;
    let route = desk.address.route.clone();
    let error = |error: &LoadError| vec![error_view(error, language).title];
    let label = |label: Label| vec![label.text(language).to_owned()];
    let mut parts = match &route {
        Route::Catalog => label(Label::CatalogTitle),
        Route::Page(page) => label(of_page(*page)),
        Route::Refused => label(Label::FindingsTitle),
        Route::Unknown(text) => error(&LoadError::NoSuchPage(text.clone())),
        _ => match &desk.opened {
            Opened::Nothing | Opened::Waiting(_) => label(Label::LoadingPlan),
            Opened::Failed(failed) => error(&failed.error),
            Opened::Ready(scored) => of_plan(&route, &scored.showing(None, language)),
        },
    };
    parts.push(NAME.to_owned());
    parts.join(" – ")
}

/// The title of a view that could not be made.
pub fn of_failure(failure: &Failure, language: Language) -> String {
    [error_view(&failure.error, language).title.as_str(), NAME].join(" – ")
}

/// The name of a fixed page.
pub const fn of_page(page: Page) -> Label {
    match page {
        Page::Method => Label::Method,
        Page::About => Label::About,
        Page::Legal => Label::LegalNotes,
        Page::Accessibility => Label::Accessibility,
        Page::Licence => Label::Licence,
    }
}

/// The view, the office, the version of the plan, the plan, and the mark of its results.
fn of_plan(route: &Route, showing: &Showing<'_>) -> Vec<String> {
    let (plan, language) = (showing.plan, showing.language);
    let head = &plan.head;
    let own = match route {
        Route::Node { node, .. } => {
            let found = plan.find(node).and_then(|index| plan.node(index));
            found.map(|node| node.raw.name.in_language(language).to_owned())
        }
        Route::Level { level, .. } => {
            let found = head.levels.iter().find(|known| known.id.as_str() == level);
            found.map(|level| level.name.in_language(language).to_owned())
        }
        Route::Sources(_) => Some(Label::SourcesTitle.text(language).to_owned()),
        Route::Offices { .. } => Some(Label::Offices.text(language).to_owned()),
        Route::Checks { .. } => Some(Label::Checks.text(language).to_owned()),
        Route::Search { .. } => Some(Label::Search.text(language).to_owned()),
        Route::Findings(_) => Some(Label::FindingsTitle.text(language).to_owned()),
        _ => None,
    };
    let mark = Mark::of(showing.scorecard.about.validity, language).map(|mark| mark.title);
    let chosen = &showing.scorecard.about.selection.office;
    let office = head.offices.iter().find(|office| Some(&office.id) == chosen.as_ref());
    let office = office.map(|office| office.name.in_language(language).to_owned());
    let version = showing.version_name();
    own.into_iter()
        .chain(office)
        .chain(version)
        .chain([head.title.in_language(language).to_owned()])
        .chain(mark)
        .collect()
}
