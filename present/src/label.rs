//! The fixed words of the interface, one line a text, both languages side by side.

use piramide_engine::raw::{Language, Text};

use crate::bilingual::{Words, words};
use crate::text::said;

macro_rules! labels {
    ($($(#[$meta:meta])* $name:ident: $it:literal, $en:literal;)*) => {
        /// A fixed text of the interface: a button, a heading, a caption.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Label { $($(#[$meta])* $name,)* }

        impl Label {
            /// Every label.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The texts, in the order of the labels.
            const TEXTS: &[Words] = &[$(words!($it, $en),)*];

            /// The text for a reader of `language`.
            pub fn text(self, language: Language) -> &'static str {
                Self::TEXTS[self as usize].told(language)
            }
        }
    };
}

/// A language as its speakers call it, short and in full: the same for every reader, so that each finds their own.
pub const fn own_name(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Italian => ("ITA", "Italiano"),
        Language::English => ("ENG", "English"),
    }
}

/// The identifier of the set of results that a plan without any is scored with.
pub const NO_RESULTS: &str = "no-results";

/// The title of the empty set that stands where a plan has no results; like the titles of other sets it is in the
/// document, in both languages.
pub fn no_results() -> Text {
    Text::Both { it: "Nessun risultato".to_owned(), en: "No results".to_owned() }
}

/// While a file is read.
pub fn reading(file: &str, language: Language) -> String {
    said!(language, "Lettura di {0}…", "Reading {0}…", file)
}

labels! {
    // The frame of every page.
    /// The tagline beside the name of the programme.
    Tagline: "I piani della performance, numero per numero", "Performance plans, number by number";
    /// The skip link.
    SkipToContent: "Vai al contenuto", "Skip to content";
    /// Name of the main navigation.
    Navigation: "Navigazione principale", "Main navigation";
    /// Name of the trail.
    TrailName: "Percorso", "You are here";
    /// Name of the choice of language.
    LanguageChoice: "Scegli la lingua", "Choose the language";
    /// Menu: the list of plans.
    Plans: "Piani", "Plans";
    /// Menu: open files.
    OpenFiles: "Apri i tuoi file", "Open your files";
    /// Menu and footer: how it is computed.
    Method: "Come si calcola", "How it is computed";
    /// Footer: what Piramide is.
    About: "Che cos’è Piramide", "What Piramide is";
    /// Footer heading.
    FooterTitle: "Informazioni", "Information";
    /// Footer: accessibility.
    Accessibility: "Dichiarazione di accessibilità", "Accessibility statement";
    /// Footer: legal notes.
    LegalNotes: "Note legali", "Legal notes";
    /// Footer: licence.
    Licence: "Licenza e opere di terzi", "Licence and works by others";
    /// Footer: what leaves the page.
    Privacy:
        "Tutto resta in questo browser: la pagina non invia nulla.",
        "Everything stays in this browser: the page sends nothing.";

    // Loading.
    /// While something loads.
    Loading: "Caricamento…", "Loading…";
    /// While a plan loads.
    LoadingPlan: "Caricamento del piano…", "Loading the plan…";
    /// While a plan is scored.
    Computing: "Calcolo in corso…", "Computing…";
    /// While a view is made.
    PreparingView: "Preparazione della pagina…", "Preparing the page…";
    /// Stops what is being done.
    Stop: "Interrompi", "Stop";
    /// The way out of an error: the list of plans.
    BackToPlans: "Torna all’elenco dei piani", "Back to the list of plans";
    /// The way out of an error: load again.
    Reload: "Ricarica la pagina", "Reload the page";
    /// The way out of an error: ask for the file again.
    Retry: "Riprova", "Try again";
    /// Summary of the technical detail of an error.
    TechnicalDetail: "Dettaglio tecnico", "Technical detail";

    // Actions.
    /// Print.
    Print: "Stampa", "Print";
    /// Close.
    Close: "Chiudi", "Close";
    /// Open an explanation.
    Explain: "Come si calcola questo numero", "How this number is computed";
    /// Open, before the name of something.
    Open: "Apri", "Open";
    /// Show more.
    ShowMore: "Mostra altro", "Show more";
    /// Copy the link.
    CopyLink: "Copia il collegamento", "Copy the link";
    /// The link was copied.
    LinkCopied: "Collegamento copiato", "Link copied";
    /// Show as a table.
    AsTable: "Gli stessi dati in tabella", "The same data as a table";

    // The catalog.
    /// Heading of the catalog.
    CatalogTitle: "Piani della performance", "Performance plans";
    /// Lead of the catalog.
    CatalogLead:
        "Scegli un piano: ogni numero si apre e mostra come si calcola e da quale atto viene. I piani sono quelli degli atti; dove i risultati sono inventati, è scritto.",
        "Choose a plan: every number opens and shows how it is computed and which act it comes from. The plans are those of the acts; where results are made up, it says so.";
    /// The period of a plan.
    Period: "Periodo", "Period";
    /// The results of a plan.
    Results: "Risultati", "Results";
    /// The choice of results.
    ResultsChoice: "Risultati da mostrare", "Results to show";

    /// The choice of an office.
    Office: "Ufficio", "Office";
    /// A node in every office.
    Offices: "Gli uffici a confronto", "The offices side by side";
    /// Column: the office that another is part of.
    Region: "Fa capo a", "Part of";
    /// The choice of a version of the plan.
    Version: "Versione del piano", "Version of the plan";
    /// No office: all of them.
    WholeAdministration: "Tutta l’amministrazione", "The whole administration";

    // Files of the reader.
    /// Heading of the drop zone.
    DropTitle: "Trascina qui un piano e i suoi risultati", "Drop a plan and its results here";
    /// Hint of the drop zone.
    DropHint:
        "Due file JSON, insieme o uno alla volta; oppure scegli i file. Non lasciano questo computer.",
        "Two JSON files, together or one at a time; or choose the files. They do not leave this computer.";
    /// The button that opens the file dialog.
    ChooseFiles: "Scegli i file", "Choose the files";
    /// While files hover.
    DropNow: "Lascia i file per aprirli", "Drop the files to open them";
    /// A plan was loaded without results.
    PlanWithoutResults:
        "Il piano è aperto. Senza risultati tutti i suoi valori sono mancanti: aggiungi il file dei risultati.",
        "The plan is open. Without results all its values are missing: add the file of the results.";
    /// The site has no results of a plan.
    SiteWithoutResults:
        "Di questo piano il sito non ha risultati: i valori da misurare restano mancanti.",
        "The site has no results of this plan: the values to be measured stay missing.";
    /// Files of the reader.
    YourFiles: "I tuoi file", "Your files";
    /// Heading of the reader's files that are open.
    OpenedFiles: "I tuoi file aperti", "Your open files";
    /// What was on the screen stays.
    ScreenStays:
        "Ciò che era sullo schermo è rimasto com’era.",
        "What was on the screen has stayed as it was.";

    // A plan.
    /// The act.
    Act: "Atto", "Act";
    /// The owner.
    Owner: "Amministrazione", "Administration";
    /// The day of the results.
    ResultsDate: "Data dei risultati", "Date of the results";
    /// Digests.
    Digests: "Impronte dei documenti (SHA-256)", "Digests of the documents (SHA-256)";
    /// Versions.
    Versions: "Versioni", "Versions";
    /// Heading of the plan's identity.
    AboutThisPlan: "Questo piano", "This plan";
    /// Heading of the pyramid.
    Pyramid: "La piramide", "The pyramid";
    /// Heading of the overview of a plan without levels.
    Groups: "Obiettivi e risultati", "Objectives and results";
    /// Heading of what to know.
    Notes: "Da sapere", "What to know";
    /// Heading of the readings.
    Readings: "Come si leggono i punti aperti", "How open points are read";
    /// Lead of the readings.
    ReadingsLead:
        "Il documento lascia aperti alcuni punti. Qui stanno la lettura seguita, il perché e le altre possibili.",
        "The document leaves some points open. Here are the reading taken, why, and the other possible ones.";
    /// Reading: what is open.
    OpenPoint: "Punto aperto", "Open point";
    /// Reading: the one taken.
    ReadingTaken: "Lettura seguita", "Reading taken";
    /// Reading: why.
    Reason: "Perché", "Why";
    /// Reading: the others.
    Alternatives: "Altre letture sostenibili", "Other defensible readings";
    /// Reading: who follows it.
    FollowedBy: "La seguono", "Followed by";
    /// Heading of the methods.
    Methods: "Metodi di calcolo", "Methods";
    /// Heading of the documents.
    Documents: "Documenti", "Documents";
    /// Title of the checks.
    Checks: "Verifiche", "Checks";
    /// What the checks are.
    ChecksLead:
        "Relazioni fra numeri stampati negli atti, ricalcolate con cifre esatte. Dove i numeri stampati non tornano si leggono entrambi, con le parole dell’atto e la differenza.",
        "Relations between numbers printed in the acts, recomputed with exact digits. Where the printed numbers do not agree, both are shown, with the words of the act and the difference.";
    /// The choice of verdicts.
    ChecksShown: "Verifiche da mostrare", "Checks to show";
    /// The parts of a long list of checks.
    ChecksPage: "Parte dell’elenco", "Part of the list";
    /// The numbers of a check.
    CheckNumbers: "I numeri stampati", "The printed numbers";
    /// Tables without relations.
    TablesWithoutChecks: "Tabelle senza verifiche", "Tables without checks";
    /// Link to readings, methods and documents.
    SourcesTitle: "Letture, metodi e documenti", "Readings, methods and documents";

    // Tables.
    /// Column: level.
    Level: "Livello", "Level";
    /// Column: index.
    Index: "Indice", "Index";
    /// Column: name.
    NameColumn: "Voce", "Entry";
    /// Column: weight.
    Weight: "Peso", "Weight";
    /// Column: value.
    Value: "Valore", "Value";
    /// Column: state.
    StateColumn: "Stato", "State";
    /// Column: coverage.
    Coverage: "Peso con dati", "Weight with data";
    /// Column: interval.
    Interval: "Fra quali valori può stare", "Between which values it can lie";
    /// Column: contribution.
    Contribution: "Contributo", "Contribution";
    /// Column: target.
    Target: "Obiettivo", "Target";
    /// Column: the result given.
    Given: "Risultato", "Result";
    /// Column: as printed.
    Printed: "Come è stampato", "As printed";
    /// Column: note.
    Note: "Nota", "Note";
    /// The row on the screen.
    Current: "Mostrato qui", "Shown here";

    // A node.
    /// Heading of the score.
    Score: "Punteggio", "Score";
    /// Heading of the facts.
    Facts: "In breve", "In brief";
    /// Heading of the targets.
    Targets: "Obiettivi per periodo", "Targets by period";
    /// Heading of the result.
    GivenResult: "Risultato dato", "Result given";
    /// Heading of the baselines.
    Baselines: "Valori di partenza", "Baselines";
    /// Heading of what it brings.
    Brings: "Che cosa porta al livello superiore", "What it brings to the level above";
    /// Heading of the sources of a number.
    NumberSources: "Da dove vengono i numeri", "Where the numbers come from";
    /// The words quoted.
    Quote: "Testo citato", "Quoted text";

    /// Heading of the nodes whose links lead here.
    Feeders: "Chi alimenta questa voce", "What feeds this entry";

    // The search in a plan.
    /// Heading of the search, and the link to it.
    Search: "Cerca nel piano", "Search the plan";
    /// What to write there.
    SearchHint: "Parole del nome, della struttura o dei legami", "Words of the name, structure or links";

    // An explanation.
    /// The formula.
    Formula: "Formula", "Formula";
    /// The numbers put in.
    WithNumbers: "Con i numeri", "With the numbers";
    /// The result of a step.
    StepResult: "Risultato del passo", "Result of the step";

    // Findings.
    /// Heading of the findings.
    FindingsTitle: "Che cosa risulta dalla lettura dei file", "What was found in the files";
    /// Where.
    Place: "Dove", "Where";
    /// What stands there.
    Found: "Trovato", "Found";
    /// What should stand there.
    Expected: "Atteso", "Expected";
    /// What to do.
    Remedy: "Che cosa fare", "What to do";
    /// Which file.
    File: "File", "File";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_has_its_own_words_in_each_language() {
        let mut seen = std::collections::BTreeSet::new();
        for &label in Label::ALL {
            for &language in Language::ALL {
                assert!(!label.text(language).trim().is_empty(), "{label:?} has no words in {language:?}");
            }
            assert!(seen.insert(label), "{label:?} stands twice");
        }
    }
}
