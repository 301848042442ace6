//! Changes of a plan: by an act during the year, or to see what would happen.

use super::common::{Citation, Day, Figure, Id, Text};
use super::node::Baseline;
use super::target::Target;
use crate::number::Number;
use crate::read::record::record;

record! {
    /// The place of a number: node, office, period.
    "Il posto di un numero: nodo, ufficio, periodo."
    pub struct Address {
        /// The node.
        "Il nodo."
        node: Id,
        /// The office.
        "L'ufficio."
        office: Option<Id>,
        /// The period.
        "Il periodo."
        period: Option<Id>,
    }
}

record! {
    /// One change of a plan.
    "Una modifica del piano."
    pub struct Change {
        /// What is changed.
        "Che cosa si modifica."
        at: Address,
        /// The new weight.
        "Il nuovo peso."
        weight: Option<Figure>,
        /// The new target.
        "Il nuovo obiettivo."
        target: Option<Target>,
        /// The new baseline.
        "Il nuovo valore di partenza."
        baseline: Option<Baseline>,
        /// The new method.
        "Il nuovo metodo."
        method: Option<Id>,
        /// Whether the node no longer applies.
        "Vero se il nodo non si applica più."
        removed: Option<bool>,
    }
}

record! {
    /// A change of the plan by an act.
    "Una rimodulazione del piano con un atto."
    pub struct Amendment {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// The act.
        "L'atto."
        act: Text,
        /// The day from which it holds.
        "Il giorno da cui vale."
        date: Day,
        /// Why.
        "Perché."
        reason: Option<Text>,
        /// The changes.
        "Le modifiche."
        changes: Vec<Change>,
        /// Where it is published.
        "Dove è pubblicato."
        source: Option<Citation>,
    }
}

record! {
    /// One number that a scenario puts in place of another.
    "Un numero che uno scenario mette al posto di un altro."
    pub struct Override {
        /// What is replaced.
        "Che cosa si sostituisce."
        at: Address,
        /// The result.
        "Il risultato."
        result: Option<Number>,
        /// The weight.
        "Il peso."
        weight: Option<Number>,
        /// The target.
        "L'obiettivo."
        target: Option<Target>,
    }
}

record! {
    /// A what-if: overrides by address.
    "Uno scenario: sostituzioni per indirizzo."
    pub struct Scenario {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// Name.
        "Nome."
        name: Text,
        /// What it supposes.
        "Che cosa suppone."
        description: Option<Text>,
        /// The overrides.
        "Le sostituzioni."
        overrides: Vec<Override>,
    }
}
