//! The nodes of a plan: index, area, objective, indicator, project.

use super::common::{Citation, Day, Figure, Id, Text};
use super::method::Measure;
use super::office::{AcrossOffices, OfficeKind};
use super::target::RawTarget;
use crate::number::Number;
use crate::read::record::{choice, record, word};

word! {
    /// What a node is in its plan.
    "Che cos'è il nodo nel piano."
    pub enum NodeKind {
        /// A synthetic index.
        "Un indice sintetico."
        Index = "index",
        /// A perspective of a scorecard.
        "Una prospettiva."
        Perspective = "perspective",
        /// An area or guideline.
        "Un'area o linea guida."
        Area = "area",
        /// An objective.
        "Un obiettivo."
        Objective = "objective",
        /// A group under one weight.
        "Un gruppo sotto un solo peso."
        Group = "group",
        /// An indicator.
        "Un indicatore."
        Indicator = "indicator",
        /// A project or an activity with an output.
        "Un progetto o un'attività con un prodotto."
        Project = "project",
        /// A definition, a rule or an act that others rest on; it has no result.
        "Una definizione, una regola o un atto su cui altri poggiano; non ha risultato."
        Definition = "definition",
    }
}

word! {
    /// Which results are better.
    "Quali risultati sono migliori."
    pub enum Direction {
        /// Higher is better.
        "Più è meglio."
        Higher = "higher",
        /// Lower is better.
        "Meno è meglio."
        Lower = "lower",
    }
}

record! {
    /// The values that an indicator can take.
    "I valori che un indicatore può assumere."
    pub struct Domain {
        /// Smallest.
        "Il più piccolo."
        minimum: Option<Number>,
        /// Largest.
        "Il più grande."
        maximum: Option<Number>,
    }
}

record! {
    /// The value that an indicator starts from.
    "Il valore da cui un indicatore parte."
    pub struct Baseline {
        /// The value.
        "Il valore."
        value: Number,
        /// Period that it is the start of; the main one when not said.
        "Periodo di cui è la partenza; quello principale, se non è detto."
        period: Option<Id>,
        /// The office.
        "L'ufficio."
        office: Option<Id>,
        /// The day it was taken.
        "Il giorno a cui si riferisce."
        date: Option<Day>,
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

choice! {
    /// A weight that follows from the number of nodes.
    "Un peso che dipende dal numero dei nodi."
    pub enum WeightRule {
        /// So much for every applicable child, up to a most.
        "Tanto per ogni figlio applicabile, fino a un massimo."
        PerChild = "per_child" {
            /// For each child.
            "Per ogni figlio."
            each: Number,
            /// At most.
            "Al più."
            most: Number,
        },
        /// What the siblings leave of the declared sum.
        "Ciò che i fratelli lasciano della somma dichiarata."
        Rest = "rest" {},
    }
}

record! {
    /// A node that takes the result of another.
    "Un nodo che prende il risultato di un altro."
    pub struct Takes {
        /// The other node.
        "L'altro nodo."
        node: Id,
        /// Of which office.
        "Di quale ufficio."
        office: Option<Id>,
        /// Why.
        "Perché."
        reason: Option<Text>,
    }
}

record! {
    /// An office, a kind of office or a period to which a node does not apply, by what the document says.
    "Un ufficio, un tipo di ufficio o un periodo a cui il nodo non si applica, per ciò che dice il documento."
    pub struct Exclusion {
        /// The office; all when not said.
        "L'ufficio; tutti, se non è detto."
        office: Option<Id>,
        /// The kind of office; all when not said.
        "Il tipo di ufficio; tutti, se non è detto."
        office_kind: Option<OfficeKind>,
        /// The period; all when not said.
        "Il periodo; tutti, se non è detto."
        period: Option<Id>,
        /// Why.
        "Perché."
        reason: Text,
        /// Where the document says so.
        "Dove il documento lo dice."
        source: Option<Citation>,
    }
}

record! {
    /// Why a node has no score, as far as the document goes (reading 27).
    "Perché un nodo non ha un punteggio, per ciò che il documento dice o non dice."
    pub struct StatedMissing {
        /// What is lacking: the weights, the bands, a parameter.
        "Che cosa manca: i pesi, le fasce, un parametro."
        reason: Text,
        /// Where the document says so, or stops.
        "Dove il documento lo dice, o si ferma."
        source: Option<Citation>,
    }
}

record! {
    /// The same indicator in another plan (another year).
    "Lo stesso indicatore in un altro piano (un altro anno)."
    pub struct SameAs {
        /// The other plan.
        "L'altro piano."
        plan: Id,
        /// Its node.
        "Il suo nodo."
        node: Id,
    }
}

word! {
    /// What a link of a node says.
    "Che cosa dice un legame del nodo."
    pub enum LinkKind {
        /// The guideline it follows.
        "La linea guida che segue."
        Guideline = "guideline",
        /// The strategic address it serves.
        "L'indirizzo strategico che serve."
        Address = "address",
        /// The mission of the budget.
        "La missione del bilancio."
        Mission = "mission",
        /// The programme: of the budget, or of operations.
        "Il programma: del bilancio, o operativo."
        Programme = "programme",
        /// A sustainable development goal.
        "Un obiettivo di sviluppo sostenibile."
        Goal = "goal",
        /// A strategic line.
        "Una linea strategica."
        StrategicLine = "strategic_line",
        /// The structure in charge.
        "La struttura responsabile."
        Owner = "owner",
        /// A stakeholder or an office involved.
        "Un portatore d'interesse o un ufficio coinvolto."
        Involved = "involved",
        /// The node that it feeds, of this plan or of another one.
        "Il nodo che alimenta, di questo piano o di un altro."
        Feeds = "feeds",
    }
}

record! {
    /// A link of a node with something outside its tree.
    "Un legame del nodo con qualcosa fuori dal suo albero."
    pub struct Link {
        /// What it says.
        "Che cosa dice."
        relation: LinkKind,
        /// The thing linked, in words or code.
        "La cosa legata, a parole o in codice."
        label: Text,
        /// The node, of this plan unless `plan` names another.
        "Il nodo, di questo piano se `plan` non ne nomina un altro."
        node: Option<Id>,
        /// The other plan, where the thing linked is in one.
        "L'altro piano, se la cosa legata è in un altro piano."
        plan: Option<Id>,
        /// Where it is printed.
        "Dove è stampato."
        source: Option<Citation>,
    }
}

record! {
    /// A node of a plan with its children.
    "Un nodo del piano con i suoi figli."
    pub struct RawNode {
        /// Identifier, stable across versions of the plan.
        "Identificativo, stabile fra le versioni del piano."
        id: Id,
        /// What it is.
        "Che cos'è."
        kind: NodeKind,
        /// Name, as the document prints it.
        "Nome, come lo stampa il documento."
        name: Text,
        /// What it means, in more words.
        "Che cosa significa, con più parole."
        description: Option<Text>,
        /// What it is for.
        "A che cosa serve (finalità)."
        purpose: Option<Text>,
        /// What could keep it from being reached.
        "Che cosa può impedirne il raggiungimento (rischio)."
        risk: Option<Text>,
        /// Where its data come from.
        "Da dove vengono i suoi dati (fonte)."
        data_source: Option<Text>,
        /// The structure in charge.
        "La struttura responsabile."
        owner: Option<Text>,
        /// Its weight among its siblings.
        "Il suo peso fra i fratelli."
        weight: Option<Figure>,
        /// A weight that follows from the number of nodes.
        "Un peso che dipende dal numero dei nodi."
        weight_rule: Option<WeightRule>,
        /// What the weights of the children add up to, as the document says.
        "La somma dei pesi dei figli, come la dà il documento."
        declared_sum: Option<Number>,
        /// The method, among `methods`.
        "Il metodo, fra quelli di `methods`."
        method: Option<Id>,
        /// The scale, among `scales`; that of the parent when not said.
        "La scala, fra quelle di `scales`; quella del nodo superiore, se non è detto."
        scale: Option<Id>,
        /// Unit of its values.
        "Unità dei suoi valori."
        unit: Option<Text>,
        /// Decimals to show of its values.
        "Decimali da mostrare dei suoi valori."
        decimals: Option<u32>,
        /// Which results are better.
        "Quali risultati sono migliori."
        direction: Option<Direction>,
        /// The values that it can take.
        "I valori che può assumere."
        domain: Option<Domain>,
        /// How its value arises from its result; given when not said.
        "Come il suo valore nasce dal risultato; dato direttamente, se non è detto."
        measure: Option<Measure>,
        /// How the result of many offices arises.
        "Come nasce il risultato di più uffici."
        across_offices: Option<AcrossOffices>,
        /// Values that it starts from.
        "Valori da cui parte."
        baselines: Vec<Baseline>,
        /// Targets.
        "Obiettivi."
        targets: Vec<RawTarget>,
        /// Another node whose result it takes.
        "Un altro nodo di cui prende il risultato."
        takes: Option<Takes>,
        /// What the document lacks for its score: the node is missing, and the rule says how far it could go.
        "Che cosa manca al documento per il suo punteggio: il nodo è mancante, e la regola dice fin dove può arrivare."
        missing: Option<StatedMissing>,
        /// Where it does not apply.
        "Dove non si applica."
        exclusions: Vec<Exclusion>,
        /// The same indicator in other plans.
        "Lo stesso indicatore in altri piani."
        same_as: Vec<SameAs>,
        /// Links outside the tree.
        "Legami fuori dall'albero."
        links: Vec<Link>,
        /// The readings that were taken, among `readings`.
        "Le letture seguite, fra quelle di `readings`."
        readings: Vec<Id>,
        /// Where it is printed.
        "Dove è stampato."
        source: Option<Citation>,
        /// Anything a reader should know.
        "Ciò che chi legge deve sapere."
        note: Option<Text>,
        /// The nodes below it.
        "I nodi sotto di esso."
        children: Vec<RawNode>,
    }
}
