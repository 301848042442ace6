//! From the catalog to where a reader is.

use piramide_engine::plan::{NodeIndex, PlanNode};
use piramide_engine::raw::{Id, Level};

use crate::showing::Showing;
use crate::text::words_of;
use crate::view::{Trail, TrailStep};
use crate::{Address, Label};

/// The step of the catalog.
fn catalog(showing: &Showing<'_>) -> TrailStep {
    TrailStep { name: Label::Plans.text(showing.language).to_owned(), address: Address::catalog() }
}

/// The trail of a plan.
pub(crate) fn of_plan(showing: &Showing<'_>) -> Trail {
    Trail { above: vec![catalog(showing)], here: title(showing) }
}

/// The trail of something under a plan.
pub(crate) fn under_plan(showing: &Showing<'_>, here: String) -> Trail {
    let plan = TrailStep { name: title(showing), address: showing.place().plan() };
    Trail { above: vec![catalog(showing), plan], here }
}

/// The trail of a node: by way of the nearest level that holds it or a node above it.
pub(crate) fn of_node(showing: &Showing<'_>, node: &PlanNode) -> Trail {
    let place = showing.place();
    let mut trail = under_plan(showing, name(showing, node));
    let mut line: Vec<&PlanNode> = ancestors(showing, node).collect();
    let found = std::iter::once(node)
        .chain(line.iter().copied())
        .enumerate()
        .find_map(|(distance, one)| level_of(showing, &one.raw.id).map(|level| (distance, level)));
    if let Some((distance, level)) = found {
        line.truncate(distance);
        let name = words_of(&level.name, showing.language);
        trail.above.push(TrailStep { name, address: place.level(level.id.as_str()) });
    }
    trail.above.extend(
        line.into_iter()
            .rev()
            .map(|one| TrailStep { name: name(showing, one), address: place.node(one.raw.id.as_str()) }),
    );
    trail
}

/// The nodes above a node, the nearest first.
fn ancestors<'all>(showing: &Showing<'all>, node: &PlanNode) -> impl Iterator<Item = &'all PlanNode> {
    let plan = showing.plan;
    let mut above: Option<NodeIndex> = node.parent;
    std::iter::from_fn(move || {
        let node = plan.node(above?)?;
        above = node.parent;
        Some(node)
    })
}

/// The level of which a node is an index.
fn level_of<'all>(showing: &Showing<'all>, id: &Id) -> Option<&'all Level> {
    showing.plan.head.levels.iter().find(|level| level.indices.contains(id))
}

/// The name of a node.
pub(crate) fn name(showing: &Showing<'_>, node: &PlanNode) -> String {
    words_of(&node.raw.name, showing.language)
}

/// The title of the plan.
fn title(showing: &Showing<'_>) -> String {
    words_of(&showing.plan.head.title, showing.language)
}
