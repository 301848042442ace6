//! Offices, the clusters they are compared in, and how a result of many offices arises.

use super::common::{Citation, Id, Text};
use super::indexed::Indexed;
use crate::read::record::{record, word};

word! {
    /// What an office is in its administration.
    "Che cos'è l'ufficio nell'amministrazione."
    pub enum OfficeKind {
        /// The whole nation.
        "La nazione."
        Nation = "nation",
        /// A regional direction.
        "Una direzione regionale."
        Region = "region",
        /// A metropolitan coordination.
        "Una direzione di coordinamento metropolitano."
        Metropolitan = "metropolitan",
        /// A provincial office.
        "Una sede provinciale."
        Province = "province",
        /// A central direction.
        "Una direzione centrale."
        Central = "central",
        /// A body of professionals (doctors, lawyers…).
        "Un coordinamento di professionisti."
        Professional = "professional",
        /// Anything else.
        "Altro."
        Other = "other",
    }
}

record! {
    /// An office belongs to one cluster of a system.
    "L'appartenenza a un gruppo di un sistema di raggruppamento."
    pub struct Membership {
        /// The cluster system.
        "Il sistema di raggruppamento."
        system: Id,
        /// The cluster.
        "Il gruppo."
        cluster: Id,
    }
}

record! {
    /// An office to which the plan assigns targets.
    "Un ufficio a cui il piano assegna obiettivi."
    pub struct Office {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// Name.
        "Nome."
        name: Text,
        /// What it is.
        "Che cos'è."
        kind: OfficeKind,
        /// The office it is part of.
        "L'ufficio di cui fa parte."
        within: Option<Id>,
        /// The clusters it belongs to, at most one a system.
        "I gruppi a cui appartiene, al più uno per sistema."
        clusters: Vec<Membership>,
        /// Where the document names it.
        "Dove il documento lo nomina."
        source: Option<Citation>,
    }
}

record! {
    /// A cluster of comparable offices.
    "Un gruppo di uffici confrontabili."
    pub struct Cluster {
        /// Identifier within its system.
        "Identificativo nel suo sistema."
        id: Id,
        /// Name.
        "Nome."
        name: Text,
    }
}

record! {
    /// One way to divide offices into clusters; systems are never mixed.
    "Un modo di dividere gli uffici in gruppi; i sistemi non si mescolano mai."
    pub struct ClusterSystem {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// Name.
        "Nome."
        name: Text,
        /// Its clusters.
        "I suoi gruppi."
        clusters: Indexed<Cluster>,
        /// Where it is defined.
        "Dove è definito."
        source: Option<Citation>,
    }
}

word! {
    /// How the result of a region, or of the nation, arises from those of its offices.
    "Come nasce il risultato di una regione o della nazione da quelli dei suoi uffici."
    pub enum AcrossOffices {
        /// Printed by the source.
        "Stampato dalla fonte."
        Printed = "printed",
        /// Sum of the values of the offices.
        "Somma dei valori degli uffici."
        Sum = "sum",
        /// Ratio of the sums of numerators and denominators.
        "Rapporto fra le somme dei numeratori e dei denominatori."
        RatioOfSums = "ratio_of_sums",
        /// Simple mean of the values of the offices.
        "Media semplice dei valori degli uffici."
        Mean = "mean",
        /// A result of its own.
        "Un risultato proprio."
        Own = "own",
    }
}
