//! From the catalog to where a reader is.

use piramide_engine::plan::PlanNode;
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
    let mut trail = under_plan(showing, name(showing, node));
    let mut above = Vec::new();
    let (mut one, mut level) = (node, level_of(showing, &node.raw.id));
    while level.is_none()
        && let Some(parent) = one.parent.and_then(|parent| showing.plan.node(parent))
    {
        one = parent;
        level = level_of(showing, &one.raw.id);
        above.push(one);
    }
    if let Some(level) = level {
        let name = words_of(&level.name, showing.language);
        trail.above.push(TrailStep { name, address: showing.place().level(level.id.as_str()) });
    }
    for one in above.into_iter().rev() {
        trail.above.push(TrailStep { name: name(showing, one), address: showing.address_of(&one.raw.id) });
    }
    trail
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
