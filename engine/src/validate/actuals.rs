//! Results: each for a node of the plan that takes one, in a form that it takes.

use super::citations::cited;
use super::context::Context;
use super::entries::{Entries, Entry};
use super::{components, dates, parts, percent, printed, values};
use crate::deviation::{as_answer, printed_bounds};
use crate::digest::Digest;
use crate::finding::{Code, Fact, File, Findings};
use crate::measure::own_value;
use crate::names::Names;
use crate::number::Number;
use crate::plan::{Actuals, NodeRule, Plan, PlanNode, Selection};
use crate::raw::{
    AcrossOffices, Aggregation, Id, Measure, PrintedForm, RawActuals, RawNode, RawPlan, RawResult, RawTarget,
    ResultStatus, ScoreRule, Target,
};
use crate::read::Limits;
use crate::target::applicable_target;

/// Valid results with the digest of their canonical form, unless one of the findings is an error.
pub fn validate_actuals(raw: RawActuals, digest: Digest, plan: &Plan, findings: &mut Findings) -> Option<Actuals> {
    let mut context = Context::new(File::Actuals, &Limits::default(), findings);
    if raw.plan != plan.head.id {
        let (found, expected) = (raw.plan.to_string(), plan.head.id.to_string());
        context.report(raw.here.field("plan"), Code::OtherPlan, Some(Fact::Text(found)), Some(Fact::Text(expected)));
        return None;
    }
    let pinned = raw.plan_digest.as_ref().filter(|digest| **digest != plan.digest.to_string());
    if let Some(pinned) = pinned {
        let expected = Some(Fact::Text(plan.digest.to_string()));
        context.report(raw.here.field("plan_digest"), Code::OtherVersion, Some(Fact::text(pinned)), expected);
    }
    let periods = Names::of(&plan.head.periods, |period| &period.id);
    let offices = Names::of(&plan.head.offices, |office| &office.id);
    context.must_exist(&raw.here, "period", &raw.period, &periods);
    let mut nodes = Names::default();
    for (_, node) in plan.nodes() {
        nodes.insert(node.raw.id.as_str());
    }
    let mut known = Names::of(&raw.sources, |source| &source.id);
    for source in &plan.head.sources {
        known.insert(source.id.as_str());
    }
    dates::check(&raw, plan, &mut context);
    let amended = amended(plan);
    let mut largest = percent::Largest::default();
    let mut seen = Entries::default();
    let mut by_place = Vec::new();
    for (position, result) in raw.results.iter().enumerate() {
        if let Some(period) = &result.period {
            context.must_exist(&result.here, "period", period, &periods);
        }
        if let Some(office) = &result.office {
            context.must_exist(&result.here, "office", office, &offices);
        }
        for citation in result.source.iter().chain(result.components.iter().filter_map(|one| one.source.as_ref())) {
            cited(citation, &known, &mut context);
        }
        let Some(index) = plan.find(result.node.as_str()) else {
            context.unknown(result.here.field("node"), Code::UnknownNode, &result.node, &nodes);
            continue;
        };
        if let Some(node) = plan.node(index) {
            of_result(result, node, amended.contains(node.raw.id.as_str()), &mut context);
            yes_or_no(result, node, plan, &raw, &mut context);
            on_its_scale(result, node, plan, &mut context);
            values::check(result, node, plan, &mut largest, &mut context);
            printed::of_result(result, node, plan, &mut context);
            dates::of_result(result, &raw, plan, &mut context);
            let period = result.period.as_ref().unwrap_or(&raw.period);
            if plan.excludes(node, result.office.as_ref(), period) {
                context.report_text(result.here.pointer(), Code::NotUsed, result.node.as_str());
            }
        }
        if seen.repeats(Entry { day: result.valid_from, ..place(&result.node, result.office.as_ref(), result, &raw) }) {
            context.report_text(result.here.pointer(), Code::DuplicateEntry, result.node.as_str());
        }
        by_place.push((index, position));
    }
    of_parts(&raw, plan, &mut context);
    parts::check(&raw, plan, &mut context);
    (!findings.has_errors()).then(|| Actuals::of(raw, digest, by_place))
}

/// Reports the results that have no effect: the plan makes them of those of the offices within, which are given.
fn of_parts(raw: &RawActuals, plan: &Plan, context: &mut Context<'_>) {
    let arises = |result: &&RawResult| {
        let node = plan.find(result.node.as_str()).and_then(|index| plan.node(index));
        let rule = node.and_then(|node| node.raw.across_offices);
        matches!(rule, Some(AcrossOffices::Sum | AcrossOffices::RatioOfSums | AcrossOffices::Mean))
    };
    let mut out = Entries::default();
    for taken_out in raw.results.iter().filter(arises).filter(|one| one.status == Some(ResultStatus::Neutralised)) {
        out.repeats(place(&taken_out.node, taken_out.office.as_ref(), taken_out, raw));
    }
    let mut made = Entries::default();
    for part in raw.results.iter().filter(arises).filter(|part| part.status != Some(ResultStatus::Missing)) {
        let Some(office) = &part.office else { continue };
        let above = |office: &Id| plan.office(office)?.within.as_ref();
        for whole in std::iter::successors(Some(office), |id| above(id)).map(Some).chain([None]) {
            let at = place(&part.node, whole, part, raw);
            // What an act takes out brings nothing to the offices above, nor does what lies inside.
            if out.about(&at).is_some() {
                break;
            }
            if whole != Some(office) {
                made.insert(at, office.as_str());
            }
        }
    }
    for result in raw.results.iter().filter(arises) {
        let part = made.about(&place(&result.node, result.office.as_ref(), result, raw));
        if let Some(part) = part.filter(|_| result.status != Some(ResultStatus::Neutralised)) {
            let found = Some(Fact::text(result.node.as_str()));
            context.report(result.here.pointer(), Code::NotUsed, found, Some(Fact::text(part)));
        }
    }
}

/// A node and an office in the period of a result.
fn place<'all>(
    node: &'all Id,
    office: Option<&'all Id>,
    result: &'all RawResult,
    raw: &'all RawActuals,
) -> Entry<'all> {
    let period = result.period.as_ref().unwrap_or(&raw.period);
    Entry { ids: [Some(node), office, Some(period), None], ..Entry::default() }
}

/// The nodes whose method or target an act or a scenario changes: what their results are compared with may change too.
fn amended(plan: &Plan) -> Names<'_> {
    let mut amended = Names::default();
    for change in plan.head.amendments.iter().flat_map(|amendment| &amendment.changes) {
        if change.method.is_some() || change.target.is_some() {
            amended.insert(change.at.node.as_str());
        }
    }
    for supposed in plan.head.scenarios.iter().flat_map(|scenario| &scenario.overrides) {
        if supposed.target.is_some() {
            amended.insert(supposed.at.node.as_str());
        }
    }
    amended
}

/// What one result must be.
fn of_result(result: &RawResult, node: &PlanNode, amended: bool, context: &mut Context<'_>) {
    let here = &result.here;
    let printed = match &*node.rule {
        NodeRule::Aggregated(Aggregation::Printed { .. }) => true,
        NodeRule::Aggregated(_) | NodeRule::Takes(_) => {
            context.report_text(here.field("node"), Code::NoResultTaken, result.node.as_str());
            return;
        }
        NodeRule::Scored(_) => false,
    };
    let has_ratio = result.numerator.is_some() || result.denominator.is_some();
    let forms = [
        ("value", result.value.is_some()),
        ("numerator", has_ratio),
        ("components", !result.components.is_empty()),
        ("answer", result.answer.is_some()),
    ];
    let given = forms.iter().filter(|(_, there)| *there).count();
    let without = matches!(result.status, Some(ResultStatus::Missing | ResultStatus::Neutralised));
    let mut accepted = accepted_forms(node, printed);
    if (result.answer.is_some() || given == 0) && !amended && !wants_answer(node) {
        accepted.retain(|form| *form != "answer");
    }
    if given == 0 && !without {
        context.report(here.pointer(), Code::WrongForm, None, Some(one_of(&accepted)));
    }
    for (name, _) in forms.iter().filter(|(name, there)| *there && !accepted.contains(name)) {
        let found = Some(Fact::text(name));
        context.report(here.field(name), Code::WrongForm, found, Some(one_of(&accepted)));
    }
    if given > 1 && (result.answer.is_some() || (result.value.is_some() && has_ratio)) {
        let found = forms.iter().filter(|(_, there)| *there).map(|(name, _)| (*name).to_owned()).collect();
        context.report(here.pointer(), Code::OneOfTwo, Some(Fact::OneOf(found)), Some(one_of(&accepted)));
    }
    unused(result, node, context);
    components::check(result, node, context);
    if let Some(missing) = half_missing(result, node) {
        let expected = Some(Fact::text(missing));
        context.report(here.pointer(), Code::MissingField, None, expected);
    }
    if result.status == Some(ResultStatus::Neutralised) && result.act.is_none() {
        context.report_text(here.pointer(), Code::MissingAct, result.node.as_str());
    }
    range(result, node, context);
}

/// Whether an answer, and not only a number, can be scored: something to deliver, or a target that is a yes.
fn wants_answer(node: &PlanNode) -> bool {
    let delivered = matches!(*node.rule, NodeRule::Scored(ScoreRule::Delivered { .. }));
    let asked = |one: &RawTarget| matches!(one.target, Target::Yes {} | Target::Output { .. });
    delivered || node.raw.targets.iter().any(asked)
}

/// A number given for a yes or a no: 1 and 0 are taken as one, any other number is neither (reading 38).
fn yes_or_no(result: &RawResult, node: &PlanNode, plan: &Plan, raw: &RawActuals, context: &mut Context<'_>) {
    let is_yes = |found: &RawTarget| matches!(found.target, Target::Yes {});
    let value = result.value.filter(|_| node.raw.targets.iter().any(is_yes));
    let Some(value) = value.filter(|_| accepted_forms(node, false).contains(&"answer")) else { return };
    let period = result.period.as_ref().unwrap_or(&raw.period);
    let selection = Selection { office: result.office.clone(), period: period.clone(), ..Selection::main(plan) };
    if applicable_target(node, &plan.head, &selection, period).is_some_and(is_yes) {
        answer(value, result.here.field("value"), context);
    }
}

/// A number in the place of a yes or a no.
pub(super) fn answer(value: Number, pointer: String, context: &mut Context<'_>) {
    let code = if as_answer(value).is_ok() { Code::AnswerAsNumber } else { Code::AnswerWanted };
    context.report_number(pointer, code, value, Some(Fact::text("answer")));
}

/// The half of a ratio that the result should give and does not: neither it nor the measure states it.
fn half_missing(result: &RawResult, node: &PlanNode) -> Option<&'static str> {
    let (numerator_stated, denominator_stated) = match &node.raw.measure {
        Some(Measure::Ratio { numerator, denominator, .. }) => (numerator.is_some(), denominator.is_some()),
        _ => (false, false),
    };
    let numerator = result.numerator.is_some() || numerator_stated;
    let denominator = result.denominator.is_some() || denominator_stated;
    match (result.numerator.or(result.denominator).is_some(), numerator, denominator) {
        (true, true, false) => Some("denominator"),
        (true, false, true) => Some("numerator"),
        _ => None,
    }
}

/// What a result says that its status, or its node, makes idle.
fn unused(result: &RawResult, node: &PlanNode, context: &mut Context<'_>) {
    let neutralised = result.status == Some(ResultStatus::Neutralised);
    let missing = result.status == Some(ResultStatus::Missing);
    let fields = [
        ("treatment", result.treatment.is_some() && !neutralised),
        ("act", result.act.is_some() && !neutralised),
        ("value", result.value.is_some() && missing),
        ("numerator", result.numerator.is_some() && missing),
        ("denominator", result.denominator.is_some() && missing),
        ("components", !result.components.is_empty() && missing),
        ("answer", result.answer.is_some() && missing),
        ("range", result.range.is_some() && result.answer.is_some()),
    ];
    for (field, _) in fields.into_iter().filter(|(_, idle)| *idle) {
        context.report_text(result.here.field(field), Code::NotUsed, field);
    }
    if node.raw.missing.is_some() {
        context.report_text(result.here.pointer(), Code::NotUsed, result.node.as_str());
    }
}

/// A range holds its own value, whatever the form of the result, and belongs to a provisional result.
fn range(result: &RawResult, node: &PlanNode, context: &mut Context<'_>) {
    let Some(range) = &result.range else { return };
    if range.to < range.from {
        context.report_number(range.here.field("to"), Code::EmptyRange, range.to, Some(Fact::Number(range.from)));
    } else if let Some(value) = result.value.or_else(|| own_value(node, result))
        && (value < range.from || range.to < value)
    {
        let stated = result.value.is_some();
        let place = if stated { result.here.field("value") } else { result.here.pointer() };
        context.report_number(place, Code::ValueOutsideRange, value, None);
    }
    if result.status != Some(ResultStatus::Provisional) && result.answer.is_none() {
        context.report_text(range.here.pointer(), Code::NotUsed, "range");
    }
}

/// A printed score lies within the cap of its act, or within its scale.
fn on_its_scale(result: &RawResult, node: &PlanNode, plan: &Plan, context: &mut Context<'_>) {
    let form = match &*node.rule {
        NodeRule::Scored(ScoreRule::Printed { form }) | NodeRule::Aggregated(Aggregation::Printed { form }) => *form,
        _ => return,
    };
    let (Some(value), Some(scale)) = (result.value, plan.scale(node)) else { return };
    let score = match form {
        PrintedForm::Index => Ok(value),
        PrintedForm::Deviation => scale.reference.add(value),
    };
    let bounds = printed_bounds(plan.method(node).and_then(|method| method.cap.as_ref()), scale);
    let Ok(score) = score else { return };
    let beyond = bounds.worst.filter(|worst| score < *worst).or(bounds.best.filter(|best| *best < score));
    if let Some(bound) = beyond {
        let expected = Some(Fact::Number(bound));
        context.report_number(result.here.field("value"), Code::OutsideDomain, score, expected);
    }
}

/// The forms of result that a node of a document takes; none where its score comes from other nodes.
pub(super) fn forms(node: &RawNode, plan: &RawPlan) -> Vec<&'static str> {
    let method = node.method.as_ref().and_then(|id| plan.methods.find(id));
    match method.map(|method| (&method.score, &method.aggregation)) {
        Some((Some(rule), _)) => forms_of(node, rule),
        Some((None, Some(Aggregation::Printed { .. }))) => vec!["value"],
        _ => Vec::new(),
    }
}

/// The forms of result that a node takes.
fn accepted_forms(node: &PlanNode, printed: bool) -> Vec<&'static str> {
    match &*node.rule {
        NodeRule::Scored(rule) if !printed => forms_of(&node.raw, rule),
        _ => vec!["value"],
    }
}

/// The forms of result that a rule takes of a node.
fn forms_of(node: &RawNode, rule: &ScoreRule) -> Vec<&'static str> {
    match &node.measure {
        Some(Measure::Sum { .. } | Measure::Mean { .. } | Measure::ClusterIndex { .. }) => vec!["components"],
        Some(Measure::Ratio { .. }) => vec!["numerator", "components"],
        Some(Measure::Variation { .. }) => vec!["value"],
        Some(Measure::Direct {}) | None if matches!(rule, ScoreRule::Delivered { .. }) => {
            vec!["value", "answer", "numerator"]
        }
        Some(Measure::Direct {}) | None if matches!(rule, ScoreRule::Threshold { .. } | ScoreRule::Achieved { .. }) => {
            vec!["value", "answer", "components"]
        }
        Some(Measure::Direct {}) | None => vec!["value", "components"],
    }
}

fn one_of(words: &[&str]) -> Fact {
    Fact::OneOf(words.iter().map(|&word| word.to_owned()).collect())
}
