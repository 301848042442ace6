//! The plan: `piramide-plan/1`.

use super::amendment::{Amendment, Scenario};
use super::check::Check;
use super::common::{Citation, Day, Id, Language, Text};
use super::indexed::Indexed;
use super::method::Method;
use super::node::RawNode;
use super::office::{ClusterSystem, Office};
use super::table::Table;
use crate::number::Number;
use crate::read::record::{record, word};

record! {
    /// The administration whose plan it is.
    "L'amministrazione di cui è il piano."
    pub struct Administration {
        /// Name.
        "Nome."
        name: Text,
        /// Short name.
        "Sigla."
        short_name: Option<String>,
        /// Code in the index of public administrations (IPA).
        "Codice IPA."
        code: Option<String>,
    }
}

record! {
    /// A document that numbers and words come from.
    "Un documento da cui vengono numeri e parole."
    pub struct Source {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// Title.
        "Titolo."
        title: Text,
        /// The act that adopts it.
        "L'atto che lo adotta."
        act: Option<Text>,
        /// Day of the act.
        "Giorno dell'atto."
        date: Option<Day>,
        /// Name of the file of its text.
        "Nome del file del suo testo."
        file: Option<String>,
        /// SHA-256 of the file.
        "SHA-256 del file."
        digest: Option<String>,
        /// Anything a reader should know.
        "Ciò che chi legge deve sapere."
        note: Option<Text>,
    }
}

record! {
    /// How something that the document leaves open is read.
    "Come si legge ciò che il documento lascia aperto."
    pub struct Reading {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// What is left open.
        "Che cosa resta aperto."
        about: Text,
        /// The reading taken.
        "La lettura seguita."
        taken: Text,
        /// Why.
        "Perché."
        reason: Text,
        /// The other defensible readings.
        "Le altre letture sostenibili."
        alternatives: Vec<Text>,
        /// Where the document leaves it open.
        "Dove il documento lascia aperto."
        source: Option<Citation>,
    }
}

record! {
    /// A scale of scores (INPS: 100 = on target, 50 to 150).
    "Una scala di punteggi."
    pub struct Scale {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// The score of who is exactly on target.
        "Il punteggio di chi è esattamente all'obiettivo."
        reference: Number,
        /// Lowest score; none when not said.
        "Punteggio più basso; nessuno, se non è detto."
        minimum: Option<Number>,
        /// Highest score; none when not said.
        "Punteggio più alto; nessuno, se non è detto."
        maximum: Option<Number>,
        /// What the scale means, in words.
        "Che cosa significa la scala, a parole."
        name: Option<Text>,
        /// Decimals to show of its scores; two when not said.
        "Decimali da mostrare; due, se non è detto."
        decimals: Option<u32>,
        /// Where it is stated.
        "Dove è stabilita."
        source: Option<Citation>,
    }
}

record! {
    /// A stretch of time with targets or results.
    "Un tratto di tempo con obiettivi o risultati."
    pub struct Period {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// Name.
        "Nome."
        name: Text,
        /// First day.
        "Primo giorno."
        from: Day,
        /// Last day.
        "Ultimo giorno."
        to: Day,
        /// The longer period that it is part of.
        "Il periodo più lungo di cui è parte."
        within: Option<Id>,
        /// The period before it.
        "Il periodo precedente."
        previous: Option<Id>,
    }
}

word! {
    /// Whether a level of the pyramid has a part in the index.
    "Se un livello della piramide ha parte nell'indice."
    pub enum LevelStanding {
        /// It has its indices.
        "Ha i suoi indici."
        Measured = "measured",
        /// It is not part of the index.
        "Non fa parte dell'indice."
        NotPart = "not_part",
    }
}

record! {
    /// A level of the pyramid, from the top.
    "Un livello della piramide, dall'alto."
    pub struct Level {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// Name.
        "Nome."
        name: Text,
        /// What it is measured by.
        "Da che cosa è misurato."
        measure: Option<Text>,
        /// Its indices: none, one or several, with no composite of them.
        "I suoi indici: nessuno, uno o più, senza un composto."
        indices: Vec<Id>,
        /// Whether it has a part in the index; yes when not said.
        "Se ha parte nell'indice; sì, se non è detto."
        standing: Option<LevelStanding>,
        /// Anything a reader should know.
        "Ciò che chi legge deve sapere."
        note: Option<Text>,
        /// Where it is printed.
        "Dove è stampato."
        source: Option<Citation>,
    }
}

record! {
    /// A performance plan.
    "Un piano della performance."
    pub struct RawPlan {
        /// `piramide-plan/1`
        "`piramide-plan/1`"
        format: String,
        /// Identifier, the name of its folder.
        "Identificativo, il nome della sua cartella."
        id: Id,
        /// Title.
        "Titolo."
        title: Text,
        /// What a reader finds in it.
        "Che cosa vi trova chi legge."
        description: Option<Text>,
        /// Whose plan it is.
        "Di chi è il piano."
        administration: Administration,
        /// The language of its texts.
        "La lingua dei suoi testi."
        language: Language,
        /// The main period.
        "Il periodo principale."
        period: Id,
        /// All periods.
        "Tutti i periodi."
        periods: Indexed<Period>,
        /// Documents.
        "Documenti."
        sources: Indexed<Source>,
        /// Readings.
        "Letture."
        readings: Indexed<Reading>,
        /// Scales; the first is that of the plan.
        "Scale; la prima è quella del piano."
        scales: Indexed<Scale>,
        /// Methods.
        "Metodi."
        methods: Indexed<Method>,
        /// Cluster systems.
        "Sistemi di raggruppamento."
        cluster_systems: Indexed<ClusterSystem>,
        /// Offices.
        "Uffici."
        offices: Indexed<Office>,
        /// Levels of the pyramid, from the top; none: the plan has no pyramid.
        "Livelli della piramide, dall'alto; nessuno: il piano non ha piramide."
        levels: Vec<Level>,
        /// The nodes.
        "I nodi."
        nodes: Vec<RawNode>,
        /// Changes during the year.
        "Rimodulazioni."
        amendments: Vec<Amendment>,
        /// What-if changes.
        "Scenari."
        scenarios: Indexed<Scenario>,
        /// Tables that the plan was made from.
        "Tabelle da cui viene il piano."
        tables: Indexed<Table>,
        /// Relations between printed numbers.
        "Relazioni fra numeri stampati."
        checks: Vec<Check>,
        /// Anything a reader should know.
        "Ciò che chi legge deve sapere."
        note: Option<Text>,
    }
}
