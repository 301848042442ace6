//! Relations between printed numbers, to be recomputed.

use super::amendment::Address;
use super::common::{Citation, Id, Text};
use super::method::{Band, Cap, VariationForm};
use super::node::Direction;
use super::table::CellAddress;
use crate::number::Number;
use crate::read::record::{choice, record, word};

record! {
    /// A printed number of a relation.
    "Un numero stampato di una relazione."
    pub struct Operand {
        /// Its value, with the printed digits; exact unless `printed`, `source` or `cell` says where it is printed.
        "Il suo valore, con le cifre stampate; esatto, se né `printed` né `source` né `cell` dicono dove è stampato."
        value: Option<Number>,
        /// As the document prints it: the number is then known to half a unit of its last digit, unless it is `exact`.
        "Come lo stampa il documento: il numero è allora noto a mezza unità dell'ultima cifra, a meno che sia `exact`."
        printed: Option<String>,
        /// What it is.
        "Che cos'è."
        name: Option<Text>,
        /// Whether a dash or a blank stands in its place: it counts zero in a sum (reading 34).
        "Vero se al suo posto c'è un trattino o un vuoto: in una somma conta zero."
        blank: Option<bool>,
        /// Whether the document does not print it and we inferred it.
        "Vero se il documento non lo stampa ed è stato dedotto."
        inferred: Option<bool>,
        /// The cell of a table that holds it; the value is then that of the cell.
        "La cella di una tabella che lo contiene; il valore è allora quello della cella."
        cell: Option<CellAddress>,
        /// The relation whose result it is, where the document prints only what it is made of.
        "La relazione di cui è il risultato, se il documento stampa soltanto ciò di cui è fatto."
        relation: Option<Box<Relation>>,
        /// How far from zero it counts, where the document caps it.
        "Quanto può contare lontano da zero, se il documento gli mette un tetto."
        cap: Option<Cap>,
        /// The node that holds it.
        "Il nodo che lo contiene."
        at: Option<Address>,
        /// Whether it is the score that the engine computes for that node, in points from the reference.
        "Vero se è il punteggio che il motore calcola per quel nodo, in punti dal riferimento."
        computed: Option<bool>,
        /// Whether it is an exact count, without rounding.
        "Vero se è un conteggio esatto, senza arrotondamento."
        exact: Option<bool>,
        /// Where it is printed.
        "Dove è stampato."
        source: Option<Citation>,
    }
}

record! {
    /// A printed number with its weight.
    "Un numero stampato con il suo peso."
    pub struct WeightedOperand {
        /// The number.
        "Il numero."
        operand: Operand,
        /// Its weight; when none is there the mean is the simple one.
        "Il suo peso; se non ce n'è nessuno, la media è semplice."
        weight: Option<Number>,
    }
}

record! {
    /// Numbers printed one after the other.
    "Numeri stampati uno dopo l'altro."
    pub struct Series {
        /// What they are.
        "Che cosa sono."
        name: Option<Text>,
        /// The numbers.
        "I numeri."
        values: Vec<Number>,
        /// Where they are printed.
        "Dove sono stampati."
        source: Option<Citation>,
    }
}

choice! {
    /// A relation between printed numbers.
    "Una relazione fra numeri stampati."
    pub enum Relation {
        /// The total is the sum of the parts, less what is subtracted.
        "Il totale è la somma delle parti, meno ciò che si sottrae."
        Sum = "sum" {
            /// The parts.
            "Le parti."
            parts: Vec<Operand>,
            /// What is subtracted.
            "Ciò che si sottrae."
            less: Vec<Operand>,
            /// The total.
            "Il totale."
            total: Operand,
        },
        /// The result is a difference.
        "Il risultato è una differenza."
        Difference = "difference" {
            /// From what.
            "Da che cosa."
            from: Operand,
            /// What is subtracted.
            "Che cosa si sottrae."
            less: Operand,
            /// The result.
            "Il risultato."
            result: Operand,
        },
        /// The result is a product: factor × the factors.
        "Il risultato è un prodotto: coefficiente × i fattori."
        Product = "product" {
            /// The factors.
            "I fattori."
            factors: Vec<Operand>,
            /// A fixed factor, for instance 0.01 for a percentage; 1 when not said.
            "Un coefficiente fisso, per esempio 0.01 per una percentuale; 1 se non è detto."
            factor: Option<Number>,
            /// The result.
            "Il risultato."
            result: Operand,
        },
        /// The result is factor × numerator / denominator.
        "Il risultato è fattore × numeratore / denominatore."
        Ratio = "ratio" {
            /// The numerators, added up.
            "I numeratori, sommati."
            numerator: Vec<Operand>,
            /// The denominators, added up.
            "I denominatori, sommati."
            denominator: Vec<Operand>,
            /// The factor; 1 when not said.
            "Il fattore; 1 se non è detto."
            factor: Option<Number>,
            /// The result.
            "Il risultato."
            result: Operand,
        },
        /// The result is the variation between two numbers.
        "Il risultato è la variazione fra due numeri."
        Variation = "variation" {
            /// From.
            "Da."
            from: Operand,
            /// To.
            "A."
            to: Operand,
            /// Its form.
            "La sua forma."
            form: VariationForm,
            /// Where lower is better, the sign is turned round.
            "Dove meno è meglio, il segno è rovesciato."
            direction: Option<Direction>,
            /// The result.
            "Il risultato."
            result: Operand,
        },
        /// The result is a weighted mean.
        "Il risultato è una media ponderata."
        WeightedMean = "weighted_mean" {
            /// The parts.
            "Le parti."
            parts: Vec<WeightedOperand>,
            /// The result.
            "Il risultato."
            result: Operand,
        },
        /// The first number is below the second.
        "Il primo numero è sotto il secondo."
        Below = "below" {
            /// The lower one.
            "Il minore."
            lower: Operand,
            /// The higher one.
            "Il maggiore."
            higher: Operand,
            /// Whether they may be equal; yes when not said.
            "Vero (se non è detto) se possono essere uguali."
            or_equal: Option<bool>,
        },
        /// A number lies between the smallest and the largest of others, as their mean does whatever its weights are.
        "Un numero sta fra il minore e il maggiore di altri, come la loro media, quali che siano i pesi."
        Between = "between" {
            /// The numbers that it lies between.
            "I numeri fra cui sta."
            parts: Vec<Operand>,
            /// The number.
            "Il numero."
            result: Operand,
        },
        /// Every number follows the one before by the same step.
        "Ogni numero segue il precedente con lo stesso passo."
        ConstantStep = "constant_step" {
            /// The numbers.
            "I numeri."
            values: Vec<Operand>,
        },
        /// Bands cover a range without gap or overlap.
        "Le fasce coprono un intervallo senza buchi né sovrapposizioni."
        Cover = "cover" {
            /// The bands.
            "Le fasce."
            bands: Vec<Band>,
            /// Where the range begins; where the bands do, when not said.
            "Dove comincia l'intervallo; dove cominciano le fasce, se non è detto."
            from: Option<Number>,
            /// Where the range ends; where the bands do, when not said.
            "Dove finisce l'intervallo; dove finiscono le fasce, se non è detto."
            to: Option<Number>,
        },
        /// The same quantity is printed several times.
        "La stessa grandezza è stampata più volte."
        Same = "same" {
            /// The numbers.
            "I numeri."
            values: Vec<Operand>,
        },
        /// The same series of numbers is printed several times.
        "La stessa serie di numeri è stampata più volte."
        SameSeries = "same_series" {
            /// The series.
            "Le serie."
            series: Vec<Series>,
            /// Whether only the numbers are the same, in any order.
            "Vero se sono gli stessi soltanto i numeri, in qualsiasi ordine."
            any_order: Option<bool>,
        },
        /// The same set of names is printed twice.
        "Lo stesso insieme di nomi è stampato due volte."
        SameSet = "same_set" {
            /// The first.
            "Il primo."
            first: Vec<String>,
            /// The second.
            "Il secondo."
            second: Vec<String>,
        },
    }
}

impl Operand {
    /// Whether its number may have been rounded at its last digit: it is printed somewhere, and is no exact count.
    pub fn is_rounded(&self) -> bool {
        (self.printed.is_some() || self.source.is_some()) && self.exact != Some(true)
    }

    /// Whether its number counts as exact only because the plan does not say how it is printed.
    pub fn is_exact_unsaid(&self) -> bool {
        let is_own = self.relation.is_none() && self.computed != Some(true) && self.inferred != Some(true);
        is_own && self.value.is_some() && self.printed.is_none() && self.source.is_none() && self.exact.is_none()
    }
}

impl Relation {
    /// Its printed numbers, in the order of the format; the result comes last.
    pub fn operands(&self) -> Vec<&Operand> {
        match self {
            Self::Sum { parts, less, total } => parts.iter().chain(less).chain([total]).collect(),
            Self::Difference { from, less, result } => vec![from, less, result],
            Self::Product { factors, result, .. } => factors.iter().chain([result]).collect(),
            Self::Ratio { numerator, denominator, result, .. } => {
                numerator.iter().chain(denominator).chain([result]).collect()
            }
            Self::Variation { from, to, result, .. } => vec![from, to, result],
            Self::WeightedMean { parts, result } => parts.iter().map(|part| &part.operand).chain([result]).collect(),
            Self::Below { lower, higher, .. } => vec![lower, higher],
            Self::Between { parts, result } => parts.iter().chain([result]).collect(),
            Self::ConstantStep { values } | Self::Same { values } => values.iter().collect(),
            Self::Cover { .. } | Self::SameSeries { .. } | Self::SameSet { .. } => Vec::new(),
        }
    }
}

word! {
    /// On what a relation rests.
    "Su che cosa poggia una relazione."
    pub enum Standing {
        /// The document states it.
        "La afferma il documento."
        Stated = "stated",
        /// An identity of arithmetic.
        "Un'identità aritmetica."
        Identity = "identity",
        /// Assumed by us; never a contradiction.
        "Supposta; mai una contraddizione."
        Assumed = "assumed",
        /// Holds only with weights that were inferred.
        "Vale solo con pesi dedotti."
        Inferred = "inferred",
        /// A necessary condition only.
        "Solo una condizione necessaria."
        Necessary = "necessary",
    }
}

record! {
    /// A check: a relation that a reader can recompute.
    "Una verifica: una relazione che chi legge può ricalcolare."
    pub struct Check {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// What it says, in words.
        "Che cosa dice, a parole."
        name: Text,
        /// The relation.
        "La relazione."
        relation: Relation,
        /// On what it rests.
        "Su che cosa poggia."
        standing: Standing,
        /// Why it does not hold, if that can be seen.
        "Perché non torna, se si vede."
        cause: Option<Text>,
        /// What is missing to recompute it.
        "Che cosa manca per ricalcolarla."
        missing: Option<Text>,
        /// Where the numbers are printed.
        "Dove i numeri sono stampati."
        source: Option<Citation>,
    }
}
