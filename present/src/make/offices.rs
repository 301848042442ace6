//! A node in every office.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use piramide_engine::compare::{Aspect, compare};
use piramide_engine::number::Number;
use piramide_engine::plan::{NodeIndex, NodeRule, PlanNode, Selection};
use piramide_engine::raw::{Aggregation, ClusterSystem, Office, OfficeKind, RawTarget};
use piramide_engine::score::Behind;

use super::children::{given_text, target_text};
use super::quantity::quantity;
use super::score::short;
use super::state;
use super::{trail, unlike};
use crate::Label;
use crate::bilingual::both;
use crate::number::DASH;
use crate::showing::{Showing, Standing};
use crate::text::{counted, filled, folded, said, those, words_of};
use crate::view::{OfficeColumn, OfficeRow, OfficesView, Order, TrailStep};

/// What a row is sorted by: a number or words; what has neither comes last.
struct Key {
    number: Option<Number>,
    words: String,
}

/// A column: its name in the address, its heading, whether it holds numbers.
type Heading<'all> = (&'all str, String, bool);

/// A node in every office that has a part in it.
pub(crate) fn offices_view(showing: &Showing<'_>, id: &str, sort: &str) -> Option<OfficesView> {
    let language = showing.language;
    let index = showing.plan.find(id)?;
    let node = showing.plan.node(index)?;
    let (wanted, descending) = sort.strip_prefix('-').map_or((sort, false), |column| (column, true));
    let kinds = kinds(showing, node);
    let systems = systems(showing, &kinds);
    let mut sorted: Vec<(Key, OfficeRow)> = Vec::new();
    let about = &showing.scorecard.about;
    let behind = Behind::new(showing.plan, showing.actuals, &about.selection, index);
    let (mut first, mut unlike): (Option<Standing<'_>>, _) = (None, BTreeSet::new());
    for office in &showing.plan.head.offices {
        let selection = Selection { office: Some(office.id.clone()), ..showing.scorecard.about.selection.clone() };
        let standing = showing.under_behind(&selection, &behind);
        let there = standing.showing(showing);
        let applies = there.scorecard.node(index).is_some_and(|score| score.outcome.applies());
        if !applies && !kinds.contains(&office.kind) {
            continue;
        }
        let row = row(&there, there.plan.node(index)?, index, office, &systems);
        let key = key(&there, index, office, &row, wanted);
        sorted.push((key, row));
        match &first {
            Some(first) if applies => {
                let differences = compare(first.showing(showing).side(), there.side(), Some(&node.raw.id));
                // What is missing, and how sure a result is, stands in the table.
                let of_rules = |aspect: &Aspect| !matches!(aspect, Aspect::Missing | Aspect::Status);
                unlike.extend(differences.into_iter().map(|one| one.aspect).filter(of_rules));
            }
            None if applies => first = Some(standing),
            _ => {}
        }
    }
    sorted.sort_by(|(one, _), (other, _)| order(one, other, descending));
    let (one, many) = (both!(language, "ufficio", "office"), both!(language, "uffici", "offices"));
    let counted = counted(sorted.len(), one, many);
    let mut trail = trail::of_node(showing, node);
    let name = std::mem::replace(&mut trail.here, Label::Offices.text(language).to_owned());
    trail.above.push(TrailStep { name: name.clone(), address: showing.address_of(&node.raw.id) });
    Some(OfficesView {
        trail,
        name,
        caption: said!(
            language,
            "Obiettivo, risultato e punteggio di {0}",
            "Target, result and score of {0}",
            &counted
        ),
        notes: those(vec![
            Some(said!(
                language,
                "Un trattino dice che il dato non c’è: lo stato ne dà il motivo. Ciò che manca sta in fondo in ogni ordine.",
                "A dash says that there is nothing: the state gives the reason. What is missing stands last in any order."
            )),
            (!unlike.is_empty()).then(|| {
                said!(
                    language,
                    "Non tutti gli uffici sono valutati con le stesse regole: cambiano {0}.",
                    "Not all offices are scored by the same rules: these differ: {0}.",
                    &unlike::abouts(showing, unlike)
                )
            }),
        ]),
        columns: columns(showing, id, &systems, wanted, descending),
        rows: sorted.into_iter().map(|(_, row)| row).collect(),
    })
}

/// Whether some office has a target or a result of its own for a node, or for one below it.
pub(crate) fn has_offices(showing: &Showing<'_>, node: &PlanNode) -> bool {
    if matches!(*node.rule, NodeRule::Aggregated(Aggregation::Listed { .. })) {
        return false;
    }
    let of_some = |target: &RawTarget| {
        !target.is_common() && showing.plan.head.offices.iter().any(|office| is_of(target, office))
    };
    node.raw.targets.iter().any(of_some)
        || showing.plan.find(node.raw.id.as_str()).is_some_and(|index| showing.actuals.has_results_of_offices(index))
        || node.children.iter().any(|&child| showing.plan.node(child).is_some_and(|child| has_offices(showing, child)))
}

/// Whether a target is that of an office, of a cluster that it belongs to, or of its kind.
fn is_of(target: &RawTarget, office: &Office) -> bool {
    let mut clusters = office.clusters.iter();
    target.office.as_ref() == Some(&office.id)
        || target.office_kind == Some(office.kind)
        || target.cluster.as_ref().is_some_and(|wanted| clusters.any(|one| one == wanted))
}

/// The kinds of the offices that have a target of their own: one of them without is a dash in the table.
fn kinds(showing: &Showing<'_>, node: &PlanNode) -> Vec<OfficeKind> {
    let own = |office: &&Office| node.raw.targets.iter().any(|target| target.office.as_ref() == Some(&office.id));
    let of_offices = showing.plan.head.offices.iter().filter(own).map(|office| office.kind);
    of_offices.chain(node.raw.targets.iter().filter_map(|target| target.office_kind)).collect()
}

/// The systems of clusters that an office of some kinds belongs to, of any kind where none is asked for.
fn systems<'all>(showing: &Showing<'all>, kinds: &[OfficeKind]) -> Vec<&'all ClusterSystem> {
    let belongs = |office: &Office, system: &ClusterSystem| {
        let asked = kinds.is_empty() || kinds.contains(&office.kind);
        asked && office.clusters.iter().any(|one| one.system == system.id)
    };
    let offices = &showing.plan.head.offices;
    let known = showing.plan.head.cluster_systems.iter();
    known.filter(|system| offices.iter().any(|office| belongs(office, system))).collect()
}

/// The office that another is part of; itself where it is part of none.
fn above<'all>(showing: &Showing<'all>, office: &'all Office) -> &'all Office {
    office.within.as_ref().and_then(|id| showing.plan.office(id)).unwrap_or(office)
}

/// A node as it is scored for an office.
fn row(
    showing: &Showing<'_>,
    node: &PlanNode,
    index: NodeIndex,
    office: &Office,
    systems: &[&ClusterSystem],
) -> OfficeRow {
    let language = showing.language;
    let dash = || DASH.to_owned();
    let part_of = above(showing, office);
    let mut places = vec![if part_of.id == office.id { dash() } else { words_of(&part_of.name, language) }];
    for system in systems {
        let cluster = office.clusters.iter().find(|one| one.system == system.id);
        let cluster = cluster.and_then(|one| system.clusters.iter().find(|known| known.id == one.cluster));
        places.push(cluster.map_or_else(dash, |cluster| words_of(&cluster.name, language)));
    }
    let measured = || Some(quantity(showing.compared(index)?.measured?, &node.raw, language));
    OfficeRow {
        name: words_of(&office.name, language),
        address: showing.address_of(&node.raw.id),
        places,
        target: target_text(showing, node, index).unwrap_or_else(dash),
        given: given_text(showing, node, index).or_else(measured).unwrap_or_else(dash),
        value: short(showing, index).value,
        state: state::in_a_row(showing, index),
    }
}

/// What a row is sorted by.
fn key(showing: &Showing<'_>, index: NodeIndex, office: &Office, row: &OfficeRow, wanted: &str) -> Key {
    let compared = || showing.compared(index);
    let given = || showing.actuals.result(index, &showing.scorecard.about.selection);
    let words = match wanted {
        "name" => &row.name,
        "within" => above(showing, office).name.in_language(showing.language),
        "state" => &row.state.word,
        system => {
            let cluster = office.clusters.iter().find(|one| one.system.as_str() == system);
            cluster.map_or("", |one| one.cluster.as_str())
        }
    };
    let number = match wanted {
        "target" => compared().and_then(|found| found.target_number),
        "result" => compared().and_then(|found| found.measured).or_else(|| given()?.value),
        "score" => showing.scorecard.node(index).and_then(|score| score.outcome.value()),
        _ => None,
    };
    Key { number, words: folded(words) }
}

/// The order of two rows; those that neither comes before the other stay as they are.
fn order(one: &Key, other: &Key, descending: bool) -> Ordering {
    if before(one, other, descending) {
        Ordering::Less
    } else if before(other, one, descending) {
        Ordering::Greater
    } else {
        Ordering::Equal
    }
}

/// Whether a row comes before another.
fn before(one: &Key, other: &Key, descending: bool) -> bool {
    let (there, missing) =
        (one.number.is_some() || !one.words.is_empty(), other.number.is_none() && other.words.is_empty());
    if !there || missing {
        return there && missing;
    }
    let (low, high) = if descending { (other, one) } else { (one, other) };
    match (low.number, high.number) {
        (Some(low), Some(high)) => low < high,
        _ => low.words < high.words,
    }
}

/// The columns, each with the way to sort by it.
fn columns(
    showing: &Showing<'_>,
    node: &str,
    systems: &[&ClusterSystem],
    wanted: &str,
    descending: bool,
) -> Vec<OfficeColumn> {
    let language = showing.language;
    let label = |label: Label| label.text(language).to_owned();
    let mut headings: Vec<Heading<'_>> =
        vec![("name", label(Label::Office), false), ("within", label(Label::Region), false)];
    for system in systems {
        headings.push((system.id.as_str(), words_of(&system.name, language), false));
    }
    headings.extend([
        ("target", label(Label::Target), false),
        ("result", label(Label::Given), false),
        ("score", label(Label::Score), true),
        ("state", label(Label::StateColumn), false),
    ]);
    let mut columns = Vec::new();
    for (id, name, number) in headings {
        let current = id == wanted;
        let sort = if current && !descending { filled!("-{0}", id) } else { id.to_owned() };
        let order = if descending { Order::Descending } else { Order::Ascending };
        let address = showing.place().offices(node, &sort);
        columns.push(OfficeColumn { name, number, address, order: current.then_some(order) });
    }
    columns
}
