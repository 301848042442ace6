//! The list of plans that a site offers: `piramide-catalog/1`.

use super::actuals::ActualsKind;
use super::common::{Day, Id, Text};
use super::plan::Source;
use crate::read::record::record;

record! {
    /// A set of results in the catalog.
    "Un insieme di risultati nel catalogo."
    pub struct CatalogActuals {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// Path of the file, relative to the page.
        "Percorso del file, relativo alla pagina."
        file: String,
        /// SHA-256 of the file's bytes; without it the file is used unverified.
        "SHA-256 dei byte del file; senza, il file si usa ma non è verificato."
        digest: Option<String>,
        /// Title.
        "Titolo."
        title: Text,
        /// What they are.
        "Che cosa sono."
        kind: ActualsKind,
        /// The day they describe.
        "Il giorno che descrivono."
        date: Day,
    }
}

record! {
    /// A plan in the catalog.
    "Un piano nel catalogo."
    pub struct CatalogPlan {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// Title.
        "Titolo."
        title: Text,
        /// Whose plan it is.
        "Di chi è."
        administration: Text,
        /// Its main period.
        "Il suo periodo principale."
        period: Text,
        /// The year in which that period begins.
        "L'anno in cui quel periodo comincia."
        year: Option<u32>,
        /// What a reader finds in it.
        "Che cosa vi trova chi legge."
        description: Option<Text>,
        /// Its documents: title, act and day.
        "I suoi documenti: titolo, atto e giorno."
        sources: Vec<Source>,
        /// Who may do what with its texts and numbers.
        "Che cosa si può fare dei suoi testi e numeri."
        licence: Option<Text>,
        /// How many nodes it has.
        "Quanti nodi ha."
        nodes: Option<u32>,
        /// How many offices it has.
        "Quanti uffici ha."
        offices: Option<u32>,
        /// How many relations between printed numbers it states.
        "Quante relazioni fra numeri stampati enuncia."
        checks: Option<u32>,
        /// Path of the file, relative to the page.
        "Percorso del file, relativo alla pagina."
        plan: String,
        /// SHA-256 of the bytes of the plan's file; without it the file is used unverified.
        "SHA-256 dei byte del file del piano; senza, il file si usa ma non è verificato."
        digest: Option<String>,
        /// Its sets of results, the most telling last.
        "I suoi insiemi di risultati."
        actuals: Vec<CatalogActuals>,
    }
}

record! {
    /// The plans that a site offers.
    "I piani che un sito offre."
    pub struct RawCatalog {
        /// `piramide-catalog/1`
        "`piramide-catalog/1`"
        format: String,
        /// The plans.
        "I piani."
        plans: Vec<CatalogPlan>,
    }
}
