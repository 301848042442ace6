//! How the points of the children of a mean add up, exactly.

use piramide_engine::aggregate::Balance;
use piramide_engine::explain::Explanation;
use piramide_engine::number::Number;
use piramide_engine::plan::PlanNode;

use super::children::weight;
use super::{scale, trail};
use crate::bilingual::{Words, both, words};
use crate::number::{DASH, format, format_exact_signed, format_printed, format_signed};
use crate::showing::Showing;
use crate::text::{filled, listed, said};
use crate::view::{BalanceKind, BalanceLine, BalanceView, BringsView};

/// The lines below the children, and that they add up.
pub(crate) fn balance(showing: &Showing<'_>, node: &PlanNode, balance: &Balance, value: Number) -> BalanceView {
    let language = showing.language;
    let line = |kind, name: Words, text| BalanceLine { kind, name: name.told(language).to_owned(), text };
    let mut lines = Vec::new();
    if !balance.remainder.is_zero() {
        let text = format_exact_signed(balance.remainder, language);
        lines.push(line(BalanceKind::Remainder, words!("Arrotondamento", "Rounding"), text));
    }
    if !balance.cut.is_zero() {
        lines.push(line(BalanceKind::Cap, words!("Tetto", "Cap"), scale::points(showing, node, balance.cut)));
    }
    lines.push(line(BalanceKind::Total, words!("Totale", "Total"), scale::points(showing, node, balance.total)));
    BalanceView { lines, sentence: sentence(showing, node, balance, value) }
}

fn sentence(showing: &Showing<'_>, node: &PlanNode, balance: &Balance, value: Number) -> String {
    let language = showing.language;
    let mut parts = vec![said!(language, "i contributi", "the contributions")];
    if !balance.remainder.is_zero() {
        parts.push(said!(language, "l’arrotondamento delle divisioni", "the rounding of the divisions"));
    }
    if !balance.cut.is_zero() {
        parts.push(said!(language, "il tetto", "the cap"));
    }
    let (parts, many) = (listed(language, &parts), both!(language, "danno", "give"));
    let decimals = scale::decimals_for(showing, node, &[value]);
    let total = format_signed(balance.total, decimals, language);
    let value_text = format(value, decimals, language);
    let reference = showing.plan.scale(node).map(|scale| format_printed(scale.reference, language)).unwrap_or_default();
    let first = said!(
        language,
        "Sommati, {0} {1} esattamente {2}: il valore, {3}, meno {4}, il riferimento della scala.",
        "Added up, {0} {1} exactly {2}: the value, {3}, less {4}, the reference of the scale.",
        &parts,
        many,
        &total,
        &value_text,
        &reference
    );
    if !rounded(showing, node, balance) {
        return first;
    }
    let decimals = scale::decimals(showing, node);
    let second = said!(
        language,
        "Qui i numeri hanno {0} decimali; il calcolo li conserva tutti.",
        "Here the numbers have {0} decimals; the computation keeps them all.",
        &decimals.to_string()
    );
    filled!("{0} {1}", &first, &second)
}

/// Whether a line is shown with fewer digits than it has.
fn rounded(showing: &Showing<'_>, node: &PlanNode, balance: &Balance) -> bool {
    let decimals = scale::decimals(showing, node);
    let longer = |number: Number| number.normalised().decimals() > decimals;
    balance.contributions.iter().any(|line| line.points.is_some_and(longer))
        || longer(balance.cut)
        || longer(balance.total)
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
        (Some(points), _) => said!(
            language,
            "A «{0}» porta {1} punti rispetto al riferimento della scala, con peso {2}.",
            "To “{0}” it brings {1} points against the reference of the scale, with weight {2}.",
            &name,
            &points,
            &weight
        ),
        (None, true) => said!(
            language,
            "A «{0}» non porta punti: non ha un valore, e il suo peso ({1}) resta scoperto.",
            "To “{0}” it brings no points: it has no value, and its weight ({1}) stays uncovered.",
            &name,
            &weight
        ),
        (None, false) => said!(
            language,
            "In «{0}» non conta: il suo eventuale peso passa alle altre voci.",
            "In “{0}” it does not count: its weight, if any, goes to the other entries.",
            &name
        ),
    };
    Some(BringsView {
        parent: name,
        parent_address: showing.address_of(&parent.raw.id),
        sentence,
        weight,
        contribution: contribution.unwrap_or_else(|| DASH.to_owned()),
    })
}
