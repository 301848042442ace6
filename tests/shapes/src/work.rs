//! What the page does with a file.

use piramide_engine::finding::Findings;
use piramide_engine::plan::{Actuals, Plan, Selection};
use piramide_engine::raw::{Id, Text};
use piramide_engine::read::Limits;
use piramide_engine::score::Scorecard;
use piramide_engine::{audit, read_actuals, read_plan, score};
use piramide_present::view;
use piramide_present::{Language, Showing};

use crate::Documents;

/// A part of the work; each begins with those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The files are read, and their findings made ready to show.
    Read,
    /// The plan is scored.
    Score,
    /// Its checks are recomputed.
    Audit,
    /// The page of the plan.
    Plan,
    /// The page of its first node, and how that is computed.
    Node,
    /// The first leaf in all offices.
    Offices,
    /// The pages of the checks, the documents and a search.
    Others,
}

impl Stage {
    /// Every stage.
    pub const ALL: [Self; 7] =
        [Self::Read, Self::Score, Self::Audit, Self::Plan, Self::Node, Self::Offices, Self::Others];
}

/// Does the work up to a stage; how many bytes of findings there are to show, and whether the plan was opened.
pub fn work(documents: &Documents, until: Stage) -> (usize, bool) {
    let limits = Limits::default();
    let plan = read_plan(&documents.plan, &limits);
    let mut shown = shown(&plan.findings);
    let Some(plan) = plan.document else { return (shown, false) };
    let actuals = documents.actuals.as_ref().map(|bytes| read_actuals(bytes, &plan, &limits));
    let mut opened = true;
    let mut results = None;
    if let Some(actuals) = actuals {
        shown += self::shown(&actuals.findings);
        opened = actuals.document.is_some();
        results = actuals.document;
    }
    if until > Stage::Read
        && let Some(results) = results.or_else(|| none(&plan))
    {
        scored(&plan, &results, until);
    }
    (shown, opened)
}

fn none(plan: &Plan) -> Option<Actuals> {
    Actuals::none(plan, Id::new("none")?, Text::Plain("None".to_owned()))
}

/// The bytes of the findings as they are shown.
fn shown(findings: &Findings) -> usize {
    let view = view::findings_view(findings, Language::Italian);
    let all = view.groups.iter().flat_map(|group| &group.findings);
    all.map(|one| one.place.len() + one.happened.len() + one.found.as_ref().map_or(0, String::len)).sum()
}

fn scored(plan: &Plan, actuals: &Actuals, until: Stage) {
    let selection = Selection::main(plan);
    let plan = &*plan.under(&selection);
    let scorecard = score(plan, actuals, &selection);
    if until > Stage::Score {
        presented(plan, actuals, &scorecard, until);
    }
}

fn presented(plan: &Plan, actuals: &Actuals, scorecard: &Scorecard, until: Stage) {
    let found = audit(plan, Some(scorecard));
    let showing = Showing::new(plan, actuals, scorecard, Language::Italian);
    let ids = || plan.nodes().map(|(_, node)| node.raw.id.as_str());
    let first = ids().next().unwrap_or_default();
    let leaf = ids().find(|id| id.starts_with('n')).unwrap_or_default();
    if until >= Stage::Plan {
        let _ = view::plan_view(&showing, &Findings::new(), &found);
    }
    if until >= Stage::Node {
        let _ = (view::node_view(&showing, first), view::explanation_view(&showing, first));
        let _ = (view::node_view(&showing, leaf), view::explanation_view(&showing, leaf));
    }
    if until >= Stage::Offices {
        let _ = (view::offices_view(&showing, leaf, ""), view::offices_view(&showing, leaf, "-score"));
    }
    if until >= Stage::Others {
        let _ = (view::checks_view(&showing, &found, None, 1), view::sources_view(&showing));
        let _ = view::search_view(&showing, "leaf");
    }
}
