//! What is to be reached: the kinds of target.

use super::amendment::Address;
use super::common::{Citation, Day, Id, Text};
use super::office::{Membership, OfficeKind};
use crate::number::Number;
use crate::read::decode::Here;
use crate::read::record::{choice, record, word};

word! {
    /// A number that a target starts from.
    "Il numero da cui un obiettivo parte."
    pub enum BaseKind {
        /// The baseline of the indicator.
        "Il valore di partenza dell'indicatore."
        Baseline = "baseline",
        /// The target of a period.
        "L'obiettivo di un periodo."
        Target = "target",
        /// The result of a period.
        "Il risultato di un periodo."
        Result = "result",
    }
}

record! {
    /// A number that a target starts from, in some period.
    "Il numero da cui un obiettivo parte, in un periodo."
    pub struct Base {
        /// Which number.
        "Quale numero."
        of: BaseKind,
        /// Of which period; the one before, when not said.
        "Di quale periodo; quello precedente, se non è detto."
        period: Option<Id>,
    }
}

choice! {
    /// A kind of target.
    "Un tipo di obiettivo."
    pub enum Target {
        /// A value to reach: at least, or at most where lower is better.
        "Un valore da raggiungere: almeno, o al più dove meno è meglio."
        Value = "value" {
            /// The value.
            "Il valore."
            value: Number,
        },
        /// A minimum (R-61: `>= 20`).
        "Un minimo."
        Minimum = "minimum" {
            /// The bound.
            "Il limite."
            value: Number,
            /// Whether the bound itself does not pass.
            "Vero se il limite stesso non basta."
            strict: Option<bool>,
        },
        /// A maximum.
        "Un massimo."
        Maximum = "maximum" {
            /// The bound.
            "Il limite."
            value: Number,
            /// Whether the bound itself does not pass.
            "Vero se il limite stesso non basta."
            strict: Option<bool>,
        },
        /// A range (R-61: `> -15 < +15`).
        "Un intervallo."
        Range = "range" {
            /// Lower bound.
            "Limite inferiore."
            from: Number,
            /// Upper bound.
            "Limite superiore."
            to: Number,
            /// Whether the lower bound is inside; yes when not said.
            "Vero (se non è detto) se il limite inferiore è dentro."
            from_included: Option<bool>,
            /// Whether the upper bound is inside; yes when not said.
            "Vero (se non è detto) se il limite superiore è dentro."
            to_included: Option<bool>,
        },
        /// Yes or no.
        "Sì o no."
        Yes = "yes" {},
        /// Something to deliver, with the evidence of it: a project, an act, a report.
        "Un prodotto da consegnare, con la sua prova: un progetto, un atto, una relazione."
        Output = "output" {
            /// What is to be delivered.
            "Che cosa va consegnato."
            text: Text,
            /// What proves the delivery.
            "Che cosa prova la consegna."
            evidence: Option<Text>,
        },
        /// A base changed by a percentage or by an amount of its own unit.
        "Una base cambiata di una percentuale o di una quantità nella sua unità."
        Increment = "increment" {
            /// The base.
            "La base."
            base: Base,
            /// Change in per cent of the base, with its sign.
            "Variazione in percentuale della base, con segno."
            percent: Option<Number>,
            /// Change in the unit of the indicator (points, days, euro), with its sign.
            "Variazione nell'unità dell'indicatore (punti, giorni, euro), con segno."
            amount: Option<Number>,
        },
        /// The base as it is (`Conferma baseline`).
        "La base così com'è (conferma)."
        Confirm = "confirm" {
            /// The base.
            "La base."
            base: Base,
        },
        /// The larger of several bases, changed by a percentage.
        "Il maggiore fra più basi, cambiato di una percentuale."
        Larger = "larger" {
            /// The bases.
            "Le basi."
            of: Vec<Base>,
            /// Change in per cent of the larger one.
            "Variazione in percentuale del maggiore."
            percent: Option<Number>,
        },
        /// A result held between a floor and the floor plus a percentage.
        "Un risultato tenuto fra un minimo e il minimo più una percentuale."
        Held = "held" {
            /// The result.
            "Il risultato."
            result: Base,
            /// The floor.
            "Il minimo."
            floor: Base,
            /// How far above the floor, in per cent.
            "Di quanto sopra il minimo, in percentuale."
            percent: Number,
        },
        /// A stock corrected by the change of what came in since the year before.
        "Una giacenza corretta per la variazione del pervenuto rispetto all'anno prima."
        Adjusted = "adjusted" {
            /// The stock to reach with an unchanged inflow.
            "La giacenza da raggiungere a pervenuto invariato."
            value: Number,
            /// The component of the result that holds the inflow.
            "La componente del risultato che contiene il pervenuto."
            inflow: Id,
        },
        /// A share of the target of a longer period, cumulative.
        "Una quota dell'obiettivo di un periodo più lungo, cumulata."
        Share = "share" {
            /// The longer period.
            "Il periodo più lungo."
            of: Id,
            /// The share in per cent.
            "La quota in percentuale."
            percent: Number,
        },
        /// Better than the period before (R-12: `progressiva riduzione`).
        "Meglio del periodo precedente."
        Trend = "trend" {
            /// Whether equal does not pass.
            "Vero se l'uguaglianza non basta."
            strict: Option<bool>,
        },
        /// No target is assigned: a dash or a blank in the document (not applicable).
        "Nessun obiettivo assegnato: un trattino o un vuoto nel documento (non applicabile)."
        None = "none" {
            /// Why.
            "Perché."
            reason: Text,
        },
    }
}

record! {
    /// A target with its period, office and validity.
    "Un obiettivo con il suo periodo, ufficio e validità."
    pub struct RawTarget {
        /// The period; the main one of the plan when not said.
        "Il periodo; quello principale del piano, se non è detto."
        period: Option<Id>,
        /// The office.
        "L'ufficio."
        office: Option<Id>,
        /// The cluster whose offices have it, unless an office has its own.
        "Il gruppo di uffici a cui vale, salvo chi ne ha uno proprio."
        cluster: Option<Membership>,
        /// The kind of office whose offices have it, unless an office has its own or that of its cluster.
        "Il tipo di ufficio a cui vale, salvo chi ne ha uno proprio o del suo gruppo."
        office_kind: Option<OfficeKind>,
        /// First day on which it holds.
        "Primo giorno di validità."
        valid_from: Option<Day>,
        /// The target.
        "L'obiettivo."
        target: Target,
        /// As the document prints it.
        "Come lo stampa il documento."
        printed: Option<String>,
        /// Where it is printed.
        "Dove è stampato."
        source: Option<Citation>,
        /// Anything a reader should know.
        "Ciò che chi legge deve sapere."
        note: Option<Text>,
        /// The reading that was taken, among `readings`.
        "La lettura seguita, fra quelle di `readings`."
        reading: Option<Id>,
    }
}

impl RawTarget {
    /// Whether it names no office, no cluster and no kind of office.
    pub const fn is_common(&self) -> bool {
        self.office.is_none() && self.cluster.is_none() && self.office_kind.is_none()
    }
}

impl RawTarget {
    /// A target at an address, with nothing that supports it.
    pub(crate) fn at(address: &Address, target: Target) -> Self {
        Self {
            here: Here::default(),
            period: address.period.clone(),
            office: address.office.clone(),
            office_kind: None,
            cluster: None,
            valid_from: None,
            target,
            printed: None,
            source: None,
            note: None,
            reading: None,
        }
    }
}
