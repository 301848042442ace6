//! What a node is, what its links say, which results are better.

use piramide_engine::raw::{Direction, Language, LinkKind, NodeKind, OfficeKind};

use crate::bilingual::words;

/// The offices of a kind.
pub(crate) fn office_kind(kind: OfficeKind, language: Language) -> &'static str {
    let words = match kind {
        OfficeKind::Nation => words!("nazione", "nation"),
        OfficeKind::Region => words!("direzioni regionali", "regional directions"),
        OfficeKind::Metropolitan => words!("coordinamenti metropolitani", "metropolitan coordinations"),
        OfficeKind::Province => words!("sedi provinciali", "provincial offices"),
        OfficeKind::Central => words!("direzioni centrali", "central directions"),
        OfficeKind::Professional => words!("coordinamenti di professionisti", "bodies of professionals"),
        OfficeKind::Other => words!("altri uffici", "other offices"),
    };
    words.told(language)
}

/// What a node is, with a capital letter.
pub(crate) fn node_kind(kind: NodeKind, language: Language) -> &'static str {
    let words = match kind {
        NodeKind::Index => words!("Indice", "Index"),
        NodeKind::Perspective => words!("Prospettiva", "Perspective"),
        NodeKind::Area => words!("Area", "Area"),
        NodeKind::Objective => words!("Obiettivo", "Objective"),
        NodeKind::Group => words!("Gruppo", "Group"),
        NodeKind::Indicator => words!("Indicatore", "Indicator"),
        NodeKind::Project => words!("Progetto", "Project"),
        NodeKind::Definition => words!("Definizione", "Definition"),
    };
    words.told(language)
}

/// What a link says.
pub(crate) fn link_kind(kind: LinkKind, language: Language) -> &'static str {
    let words = match kind {
        LinkKind::Guideline => words!("Linea guida", "Guideline"),
        LinkKind::Address => words!("Indirizzo strategico", "Strategic address"),
        LinkKind::Mission => words!("Missione di bilancio", "Budget mission"),
        LinkKind::Programme => words!("Programma", "Programme"),
        LinkKind::Goal => words!("Obiettivo di sviluppo sostenibile", "Sustainable development goal"),
        LinkKind::StrategicLine => words!("Linea strategica", "Strategic line"),
        LinkKind::Owner => words!("Struttura responsabile", "Structure in charge"),
        LinkKind::Involved => words!("Soggetti coinvolti", "Involved"),
        LinkKind::Feeds => words!("Contribuisce a", "Contributes to"),
    };
    words.told(language)
}

/// Which results are better.
pub(crate) fn direction(direction: Direction, language: Language) -> &'static str {
    let words = match direction {
        Direction::Higher => words!("Più alto è meglio", "Higher is better"),
        Direction::Lower => words!("Più basso è meglio", "Lower is better"),
    };
    words.told(language)
}
