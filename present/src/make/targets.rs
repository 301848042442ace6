//! Targets and baselines of a node, of all periods.

use piramide_engine::explain::Explanation;
use piramide_engine::plan::PlanNode;
use piramide_engine::raw::{Baseline, Id, RawTarget, Target};

use super::quantity::quantity;
use crate::day::{format_day, from_day};
use crate::showing::Showing;
use crate::text::{filled, said, those, words_if, words_of};
use crate::view::{BaselineRow, TargetRow};
use crate::words;
use crate::words::kind::office_kind;

/// The targets of all periods, in the order of the plan; those of other offices stand in the table of the offices.
pub(crate) fn targets(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>) -> Vec<TargetRow> {
    let current = |target: &RawTarget| explanation.target.is_some_and(|held| std::ptr::eq(held, target));
    let here = node.raw.targets.iter().filter(|target| is_here(showing, target.office.as_ref()));
    here.map(|target| row(showing, node, target, explanation, current(target))).collect()
}

fn row(
    showing: &Showing<'_>,
    node: &PlanNode,
    target: &RawTarget,
    explanation: &Explanation<'_>,
    current: bool,
) -> TargetRow {
    let language = showing.language;
    let period = target.period.as_ref().unwrap_or(&showing.plan.head.period);
    let mut text = words::target::target(&target.target, &node.raw, &|id| period_name(showing, id), language);
    let derived = !matches!(target.target, Target::Value { .. } | Target::Minimum { .. } | Target::Maximum { .. });
    if let Some(number) = explanation.target_number().filter(|_| current && derived) {
        text = filled!("{0} = {1}", &text, &quantity(number, &node.raw, language));
    }
    let reading = target.reading.as_ref().and_then(|id| {
        let reading = showing.plan.head.readings.iter().find(|reading| reading.id == *id)?;
        let taken = reading.taken.in_language(language);
        Some(said!(language, "Lettura seguita: {0}", "Reading taken: {0}", taken))
    });
    let reason = match &target.target {
        Target::None { reason } => Some(words_of(reason, language)),
        _ => None,
    };
    let from = target.valid_from.map(|day| {
        let from = from_day(day, language);
        said!(language, "Valido {0}", "Valid {0}", &from)
    });
    let note = words_if(target.note.as_ref(), language);
    TargetRow {
        period: of_whom(showing, period_name(showing, period), target),
        current,
        text,
        printed: target.printed.clone(),
        notes: those(vec![reason, from, reading, note]),
    }
}

/// The values that a node starts from.
pub(crate) fn baselines(showing: &Showing<'_>, node: &PlanNode) -> Vec<BaselineRow> {
    let language = showing.language;
    let row = |baseline: &Baseline| BaselineRow {
        period: of_office(showing, baseline_period(showing, baseline), baseline.office.as_ref()),
        text: quantity(baseline.value, &node.raw, language),
        printed: baseline.printed.clone(),
        note: words_if(baseline.note.as_ref(), language),
    };
    node.raw.baselines.iter().filter(|baseline| is_here(showing, baseline.office.as_ref())).map(row).collect()
}

/// Whether something belongs to the office on the screen, or to no office.
fn is_here(showing: &Showing<'_>, office: Option<&Id>) -> bool {
    office.is_none() || office == showing.scorecard.about.selection.office.as_ref()
}

/// The period that a baseline is the start of, with the day it was taken.
pub(crate) fn baseline_period(showing: &Showing<'_>, baseline: &Baseline) -> String {
    let language = showing.language;
    let period = period_name(showing, baseline.period.as_ref().unwrap_or(&showing.plan.head.period));
    match baseline.date.map(|day| format_day(day, language)) {
        Some(day) => said!(language, "{0} (dato del {1})", "{0} (as of {1})", &period, &day),
        None => period,
    }
}

/// The name of a period.
pub(crate) fn period_name(showing: &Showing<'_>, id: &Id) -> String {
    let period = showing.plan.period(id);
    period.map_or_else(|| id.to_string(), |period| words_of(&period.name, showing.language))
}

/// A period, with the office, the cluster or the kind of office that a target holds for.
fn of_whom(showing: &Showing<'_>, period: String, target: &RawTarget) -> String {
    let language = showing.language;
    if let Some(wanted) = &target.cluster {
        let system = showing.plan.head.cluster_systems.iter().find(|system| system.id == wanted.system);
        let cluster = system.and_then(|system| system.clusters.iter().find(|cluster| cluster.id == wanted.cluster));
        let name = cluster.map_or_else(|| wanted.cluster.to_string(), |cluster| words_of(&cluster.name, language));
        return filled!("{0}, {1}", &period, &name);
    }
    match target.office_kind {
        Some(kind) => filled!("{0}, {1}", &period, office_kind(kind, language)),
        None => of_office(showing, period, target.office.as_ref()),
    }
}

/// A period, with its office where it is of one.
fn of_office(showing: &Showing<'_>, period: String, office: Option<&Id>) -> String {
    let Some(id) = office else { return period };
    let office = showing.plan.head.offices.iter().find(|office| office.id == *id);
    let name = office.map_or_else(|| id.to_string(), |office| words_of(&office.name, showing.language));
    filled!("{0}, {1}", &period, &name)
}
