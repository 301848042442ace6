//! What a number is in a step.

use piramide_engine::explain::Role;
use piramide_engine::raw::Language;

use crate::bilingual::words;

/// The name of a number in a formula and beside it.
pub(crate) fn role(role: Role, language: Language) -> &'static str {
    let words = match role {
        Role::Result => words!("risultato", "result"),
        Role::Numerator => words!("numeratore", "numerator"),
        Role::Denominator => words!("denominatore", "denominator"),
        Role::Factor => words!("fattore", "factor"),
        Role::Component => words!("componente", "component"),
        Role::Coefficient => words!("coefficiente", "coefficient"),
        Role::ComponentWeight => words!("peso della componente", "weight of the component"),
        Role::Value => words!("valore del periodo", "value of the period"),
        Role::ValueBefore => words!("valore del periodo precedente", "value of the period before"),
        Role::OfficeValue => words!("valore dell’ufficio", "value of the office"),
        Role::OfficeNumerator => words!("numeratore dell’ufficio", "numerator of the office"),
        Role::OfficeDenominator => words!("denominatore dell’ufficio", "denominator of the office"),
        Role::ClusterSum => words!("somma del gruppo", "sum of the cluster"),
        Role::ClusterShare => words!("confronto con il gruppo", "comparison with the cluster"),
        Role::Target => words!("obiettivo", "target"),
        Role::Baseline => words!("valore di partenza", "baseline"),
        Role::OtherTarget => words!("obiettivo dell’altro periodo", "target of the other period"),
        Role::OtherResult => words!("risultato dell’altro periodo", "result of the other period"),
        Role::Percent => words!("percentuale", "percentage"),
        Role::Amount => words!("variazione", "change"),
        Role::LowerBound => words!("limite inferiore", "lower bound"),
        Role::UpperBound => words!("limite superiore", "upper bound"),
        Role::Inflow => words!("pervenuto", "inflow"),
        Role::InflowBefore => words!("pervenuto del periodo precedente", "inflow of the period before"),
        Role::Reference => words!("riferimento della scala", "reference of the scale"),
        Role::Deviation => words!("scostamento", "deviation"),
        Role::Score => words!("punteggio", "score"),
        Role::Floor => words!("minimo ammesso", "lowest allowed"),
        Role::Ceiling => words!("massimo ammesso", "highest allowed"),
        Role::Cut => words!("punti tolti o aggiunti", "points taken or added"),
        Role::WeightedSum => words!("somma di peso × punteggio", "sum of weight × score"),
        Role::WeightSum => words!("somma dei pesi", "sum of the weights"),
        Role::ScoreSum => words!("somma dei punteggi", "sum of the scores"),
        Role::Count => words!("numero delle voci", "number of entries"),
        Role::Before => words!("prima", "before"),
        Role::After => words!("dopo", "after"),
        Role::WeightThatApplies => {
            words!("peso di tutte le voci che si applicano", "weight of all the entries that apply")
        }
    };
    words.told(language)
}
