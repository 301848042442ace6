//! What a node is, what its links say, which results are better.

use piramide_engine::raw::{Direction, Language, LinkKind, NodeKind, OfficeKind};

use crate::text::both;

/// The offices of a kind.
pub(crate) fn office_kind(kind: OfficeKind, language: Language) -> &'static str {
    let (it, en) = match kind {
        OfficeKind::Nation => ("nazione", "nation"),
        OfficeKind::Region => ("direzioni regionali", "regional directions"),
        OfficeKind::Metropolitan => ("coordinamenti metropolitani", "metropolitan coordinations"),
        OfficeKind::Province => ("sedi provinciali", "provincial offices"),
        OfficeKind::Central => ("direzioni centrali", "central directions"),
        OfficeKind::Professional => ("coordinamenti di professionisti", "bodies of professionals"),
        OfficeKind::Other => ("altri uffici", "other offices"),
    };
    both(language, it, en)
}

/// What a node is, with a capital letter.
pub(crate) fn node_kind(kind: NodeKind, language: Language) -> &'static str {
    let (it, en) = match kind {
        NodeKind::Index => ("Indice", "Index"),
        NodeKind::Perspective => ("Prospettiva", "Perspective"),
        NodeKind::Area => ("Area", "Area"),
        NodeKind::Objective => ("Obiettivo", "Objective"),
        NodeKind::Group => ("Gruppo", "Group"),
        NodeKind::Indicator => ("Indicatore", "Indicator"),
        NodeKind::Project => ("Progetto", "Project"),
    };
    both(language, it, en)
}

/// What a link says.
pub(crate) fn link_kind(kind: LinkKind, language: Language) -> &'static str {
    let (it, en) = match kind {
        LinkKind::Guideline => ("Linea guida", "Guideline"),
        LinkKind::Address => ("Indirizzo strategico", "Strategic address"),
        LinkKind::Mission => ("Missione di bilancio", "Budget mission"),
        LinkKind::Programme => ("Programma", "Programme"),
        LinkKind::Goal => ("Obiettivo di sviluppo sostenibile", "Sustainable development goal"),
        LinkKind::StrategicLine => ("Linea strategica", "Strategic line"),
        LinkKind::Owner => ("Struttura responsabile", "Structure in charge"),
        LinkKind::Involved => ("Soggetti coinvolti", "Involved"),
        LinkKind::Feeds => ("Contribuisce a", "Contributes to"),
    };
    both(language, it, en)
}

/// Which results are better.
pub(crate) fn direction(direction: Direction, language: Language) -> &'static str {
    let (it, en) = match direction {
        Direction::Higher => ("Più alto è meglio", "Higher is better"),
        Direction::Lower => ("Più basso è meglio", "Lower is better"),
    };
    both(language, it, en)
}
