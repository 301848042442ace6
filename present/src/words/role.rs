//! What a number is in a step.

use piramide_engine::explain::Role;
use piramide_engine::raw::Language;

use crate::text::both;

/// The name of a number in a formula and beside it.
pub(crate) fn role(role: Role, language: Language) -> &'static str {
    let (it, en) = match role {
        Role::Result => ("risultato", "result"),
        Role::Numerator => ("numeratore", "numerator"),
        Role::Denominator => ("denominatore", "denominator"),
        Role::Factor => ("fattore", "factor"),
        Role::Component => ("componente", "component"),
        Role::Coefficient => ("coefficiente", "coefficient"),
        Role::ComponentWeight => ("peso della componente", "weight of the component"),
        Role::Value => ("valore del periodo", "value of the period"),
        Role::ValueBefore => ("valore del periodo precedente", "value of the period before"),
        Role::OfficeValue => ("valore dell’ufficio", "value of the office"),
        Role::OfficeNumerator => ("numeratore dell’ufficio", "numerator of the office"),
        Role::OfficeDenominator => ("denominatore dell’ufficio", "denominator of the office"),
        Role::ClusterSum => ("somma del gruppo", "sum of the cluster"),
        Role::ClusterShare => ("confronto con il gruppo", "comparison with the cluster"),
        Role::Target => ("obiettivo", "target"),
        Role::Baseline => ("valore di partenza", "baseline"),
        Role::OtherTarget => ("obiettivo dell’altro periodo", "target of the other period"),
        Role::OtherResult => ("risultato dell’altro periodo", "result of the other period"),
        Role::Percent => ("percentuale", "percentage"),
        Role::Amount => ("variazione", "change"),
        Role::LowerBound => ("limite inferiore", "lower bound"),
        Role::UpperBound => ("limite superiore", "upper bound"),
        Role::Inflow => ("pervenuto", "inflow"),
        Role::InflowBefore => ("pervenuto del periodo precedente", "inflow of the period before"),
        Role::Reference => ("riferimento della scala", "reference of the scale"),
        Role::Deviation => ("scostamento", "deviation"),
        Role::Score => ("punteggio", "score"),
        Role::Floor => ("minimo ammesso", "lowest allowed"),
        Role::Ceiling => ("massimo ammesso", "highest allowed"),
        Role::Cut => ("punti tolti o aggiunti", "points taken or added"),
        Role::WeightedSum => ("somma di peso × punteggio", "sum of weight × score"),
        Role::WeightSum => ("somma dei pesi", "sum of the weights"),
        Role::ScoreSum => ("somma dei punteggi", "sum of the scores"),
        Role::Count => ("numero delle voci", "number of entries"),
        Role::Before => ("prima", "before"),
        Role::After => ("dopo", "after"),
        Role::WeightThatApplies => ("peso di tutte le voci che si applicano", "weight of all the entries that apply"),
    };
    both(language, it, en)
}
