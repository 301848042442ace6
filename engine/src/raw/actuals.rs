//! The results of a plan: `piramide-actuals/1`.

use super::common::{Citation, Day, Id, Text};
use super::indexed::Indexed;
use super::plan::Source;
use crate::number::Number;
use crate::read::record::{record, word};

word! {
    /// What a set of results is.
    "Che cos'è un insieme di risultati."
    pub enum ActualsKind {
        /// Published by the administration.
        "Pubblicati dall'amministrazione."
        Official = "official",
        /// Not yet final.
        "Non ancora definitivi."
        Provisional = "provisional",
        /// Made up to show how the plan works; not results of anybody.
        "Inventati per mostrare come funziona il piano; non sono risultati di nessuno."
        Illustrative = "illustrative",
        /// What a person tries.
        "Una prova di chi legge."
        Simulation = "simulation",
    }
}

word! {
    /// How sure a result is.
    "Quanto è certo un risultato."
    pub enum ResultStatus {
        /// Final.
        "Definitivo."
        Final = "final",
        /// Provisional, perhaps with a range.
        "Provvisorio, eventualmente con un intervallo."
        Provisional = "provisional",
        /// Known to be missing.
        "Mancante."
        Missing = "missing",
        /// Neutralised by an act.
        "Neutralizzato da un atto."
        Neutralised = "neutralised",
    }
}

word! {
    /// What a neutralised result counts as (reading 7).
    "Come conta un risultato neutralizzato."
    pub enum Treatment {
        /// It is taken out; its weight goes to the siblings.
        "È tolto; il suo peso va ai fratelli."
        TakenOut = "taken_out",
        /// It counts as the lowest score.
        "Conta come il punteggio più basso."
        Lowest = "lowest",
        /// It counts as reached.
        "Conta come raggiunto."
        Reached = "reached",
    }
}

record! {
    /// Between which values a provisional result lies.
    "Fra quali valori sta un risultato provvisorio."
    pub struct ValueRange {
        /// The lowest.
        "Il più basso."
        from: Number,
        /// The highest.
        "Il più alto."
        to: Number,
    }
}

record! {
    /// A component of a result.
    "Una componente di un risultato."
    pub struct ResultComponent {
        /// Which one, as the measure names it.
        "Quale, come la nomina la misura."
        input: Id,
        /// Its value.
        "Il suo valore."
        value: Number,
        /// As the document prints it.
        "Come la stampa il documento."
        printed: Option<String>,
        /// Where it is printed.
        "Dove è stampata."
        source: Option<Citation>,
    }
}

record! {
    /// A result of a node, for an office and a period.
    "Un risultato di un nodo, per un ufficio e un periodo."
    pub struct RawResult {
        /// The node.
        "Il nodo."
        node: Id,
        /// The office.
        "L'ufficio."
        office: Option<Id>,
        /// The period; that of the set when not said.
        "Il periodo; quello dell'insieme, se non è detto."
        period: Option<Id>,
        /// First day on which it holds.
        "Primo giorno di validità."
        valid_from: Option<Day>,
        /// How sure it is; final when not said.
        "Quanto è certo; definitivo, se non è detto."
        status: Option<ResultStatus>,
        /// The value; for a project, the percentage delivered.
        "Il valore; per un progetto, la percentuale consegnata."
        value: Option<Number>,
        /// The numerator.
        "Il numeratore."
        numerator: Option<Number>,
        /// The denominator.
        "Il denominatore."
        denominator: Option<Number>,
        /// The components.
        "Le componenti."
        components: Indexed<ResultComponent>,
        /// Yes or no: reached, delivered.
        "Sì o no: raggiunto, consegnato."
        answer: Option<bool>,
        /// Between which values a provisional result lies.
        "Fra quali valori sta un risultato provvisorio."
        range: Option<ValueRange>,
        /// The act that neutralises it.
        "L'atto che lo neutralizza."
        act: Option<Text>,
        /// What a neutralised result counts as; taken out when not said.
        "Come conta un risultato neutralizzato; tolto, se non è detto."
        treatment: Option<Treatment>,
        /// As the document prints it.
        "Come lo stampa il documento."
        printed: Option<String>,
        /// Where it is printed.
        "Dove è stampato."
        source: Option<Citation>,
        /// Anything a reader should know.
        "Ciò che chi legge deve sapere."
        note: Option<Text>,
    }
}

record! {
    /// A set of results of a plan.
    "Un insieme di risultati di un piano."
    pub struct RawActuals {
        /// `piramide-actuals/1`
        "`piramide-actuals/1`"
        format: String,
        /// Identifier.
        "Identificativo."
        id: Id,
        /// The plan they belong to.
        "Il piano a cui appartengono."
        plan: Id,
        /// SHA-256 of the canonical form of that plan, to pin it.
        "SHA-256 della forma canonica di quel piano, per fissarlo."
        plan_digest: Option<String>,
        /// Title.
        "Titolo."
        title: Text,
        /// What they are.
        "Che cosa sono."
        kind: ActualsKind,
        /// The day they describe.
        "Il giorno che descrivono."
        date: Day,
        /// The period of the results that name none.
        "Il periodo dei risultati che non ne nominano uno."
        period: Id,
        /// Documents.
        "Documenti."
        sources: Indexed<Source>,
        /// Anything a reader should know.
        "Ciò che chi legge deve sapere."
        note: Option<Text>,
        /// The results.
        "I risultati."
        results: Vec<RawResult>,
    }
}
