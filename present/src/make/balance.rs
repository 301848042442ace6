//! How the points of the children of a mean add up, exactly.

use piramide_engine::aggregate::Balance;
use piramide_engine::explain::Explanation;
use piramide_engine::number::Number;
use piramide_engine::plan::PlanNode;

use super::children::weight;
use super::{scale, trail};
use crate::number::{DASH, format_exact_signed, format_printed};
use crate::showing::Showing;
use crate::text::{both, listed};
use crate::view::{BalanceKind, BalanceLine, BalanceView, BringsView};

/// The lines below the children, and that they add up.
pub(crate) fn balance(showing: &Showing<'_>, node: &PlanNode, balance: &Balance, value: Number) -> BalanceView {
    let language = showing.language;
    let line = |kind, it: &str, en: &str, text| BalanceLine { kind, name: both(language, it, en).to_owned(), text };
    let mut lines = Vec::new();
    if !balance.remainder.is_zero() {
        let text = format_exact_signed(balance.remainder, language);
        lines.push(line(BalanceKind::Remainder, "Arrotondamento", "Rounding", text));
    }
    if !balance.cut.is_zero() {
        lines.push(line(BalanceKind::Cap, "Tetto", "Cap", scale::points(showing, node, balance.cut)));
    }
    lines.push(line(BalanceKind::Total, "Totale", "Total", scale::points(showing, node, balance.total)));
    BalanceView { lines, sentence: sentence(showing, node, balance, value) }
}

fn sentence(showing: &Showing<'_>, node: &PlanNode, balance: &Balance, value: Number) -> String {
    let language = showing.language;
    let mut parts = vec![both(language, "i contributi", "the contributions").to_owned()];
    if !balance.remainder.is_zero() {
        parts.push(both(language, "l’arrotondamento delle divisioni", "the rounding of the divisions").to_owned());
    }
    if !balance.cut.is_zero() {
        parts.push(both(language, "il tetto", "the cap").to_owned());
    }
    let (parts, many) = (listed(language, &parts), both(language, "danno", "give"));
    let total = scale::points(showing, node, balance.total);
    let value_text = scale::score(showing, node, value);
    let reference = showing.plan.scale(node).map(|scale| format_printed(scale.reference, language)).unwrap_or_default();
    let first = both(
        language,
        format!(
            "Sommati, {parts} {many} esattamente {total}: il valore, {value_text}, meno {reference}, il riferimento della scala."
        ),
        format!(
            "Added up, {parts} {many} exactly {total}: the value, {value_text}, less {reference}, the reference of the scale."
        ),
    );
    if !rounded(showing, node, balance) {
        return first;
    }
    let decimals = scale::decimals(showing, node);
    let second = both(
        language,
        format!("Qui i numeri hanno {decimals} decimali; il calcolo li conserva tutti."),
        format!("Here the numbers have {decimals} decimals; the computation keeps them all."),
    );
    format!("{first} {second}")
}

/// Whether a line is shown with fewer digits than it has.
fn rounded(showing: &Showing<'_>, node: &PlanNode, balance: &Balance) -> bool {
    let decimals = scale::decimals(showing, node);
    let points = balance.contributions.iter().filter_map(|line| line.points);
    points.chain([balance.cut, balance.total]).any(|number| number.normalised().decimals() > decimals)
}

/// What a node brings to the one above.
pub(crate) fn brings(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>) -> Option<BringsView> {
    let line = explanation.brings?;
    let parent = showing.plan.node(node.parent?)?;
    let language = showing.language;
    let name = trail::name(showing, parent);
    let weight = weight(showing, parent, node, line.weight);
    let contribution = line.points.map(|points| scale::points(showing, parent, points));
    let sentence = match (&contribution, line.outcome.applies()) {
        (Some(points), _) => both(
            language,
            format!("A «{name}» porta {points} punti rispetto al riferimento della scala, con peso {weight}."),
            format!("To “{name}” it brings {points} points against the reference of the scale, with weight {weight}."),
        ),
        (None, true) => both(
            language,
            format!("A «{name}» non porta punti: non ha un valore, e il suo peso ({weight}) resta scoperto."),
            format!("To “{name}” it brings no points: it has no value, and its weight ({weight}) stays uncovered."),
        ),
        (None, false) => both(
            language,
            format!("In «{name}» non conta: il suo eventuale peso passa alle altre voci."),
            format!("In “{name}” it does not count: its weight, if any, goes to the other entries."),
        ),
    };
    Some(BringsView {
        parent: name,
        parent_address: showing.place().node(parent.raw.id.as_str()),
        sentence,
        weight,
        contribution: contribution.unwrap_or_else(|| DASH.to_owned()),
    })
}
