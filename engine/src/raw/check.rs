//! Relations between printed numbers, to be recomputed, and the tables that declare them.

use super::amendment::Address;
use super::common::{Citation, Id, Text};
use super::method::{Band, VariationForm};
use super::node::Direction;
use crate::number::Number;
use crate::read::record::{choice, record, word};

record! {
    /// A printed number of a relation.
    "Un numero stampato di una relazione."
    pub struct Operand {
        /// Its value, with the printed digits.
        "Il suo valore, con le cifre stampate."
        value: Option<Number>,
        /// As the document prints it.
        "Come lo stampa il documento."
        printed: Option<String>,
        /// What it is.
        "Che cos'è."
        name: Option<Text>,
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
        /// Its weight; not printed when it is not there.
        "Il suo peso; se manca, non è stampato."
        weight: Option<Number>,
    }
}

choice! {
    /// A relation between printed numbers.
    "Una relazione fra numeri stampati."
    pub enum Relation {
        /// The total is the sum of the parts.
        "Il totale è la somma delle parti."
        Sum = "sum" {
            /// The parts.
            "Le parti."
            parts: Vec<Operand>,
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
        /// The result is a product.
        "Il risultato è un prodotto."
        Product = "product" {
            /// The factors.
            "I fattori."
            factors: Vec<Operand>,
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
        },
        /// The same quantity is printed several times.
        "La stessa grandezza è stampata più volte."
        Same = "same" {
            /// The numbers.
            "I numeri."
            values: Vec<Operand>,
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

record! {
    /// A column of a table.
    "Una colonna di una tabella."
    pub struct TableColumn {
        /// Identifier, as in the header of the file.
        "Identificativo, come nell'intestazione del file."
        id: Id,
        /// Name.
        "Nome."
        name: Text,
        /// Unit.
        "Unità."
        unit: Option<Text>,
        /// Whether its numbers are exact counts.
        "Vero se i suoi numeri sono conteggi esatti."
        exact: Option<bool>,
        /// The node whose values it holds.
        "Il nodo di cui contiene i valori."
        node: Option<Id>,
    }
}

choice! {
    /// A relation that a table declares for all its rows or columns.
    "Una relazione che una tabella dichiara per tutte le sue righe o colonne."
    pub enum TableRelation {
        /// A row is the sum of other rows.
        "Una riga è la somma di altre."
        TotalRow = "total_row" {
            /// The row of the total.
            "La riga del totale."
            row: Id,
            /// The rows added up; all the others when not said.
            "Le righe sommate; tutte le altre, se non è detto."
            parts: Vec<Id>,
            /// The columns in which it holds; all when not said.
            "Le colonne in cui vale; tutte, se non è detto."
            columns: Vec<Id>,
        },
        /// A column is the signed sum of others.
        "Una colonna è la somma con segni di altre."
        TotalColumn = "total_column" {
            /// The column of the total.
            "La colonna del totale."
            column: Id,
            /// The columns added.
            "Le colonne sommate."
            plus: Vec<Id>,
            /// The columns subtracted.
            "Le colonne sottratte."
            minus: Vec<Id>,
        },
        /// A column is factor × one column / another.
        "Una colonna è fattore × una colonna / un'altra."
        RatioColumn = "ratio_column" {
            /// The column of the ratio.
            "La colonna del rapporto."
            column: Id,
            /// The numerator.
            "Il numeratore."
            numerator: Id,
            /// The denominator.
            "Il denominatore."
            denominator: Id,
            /// The factor; 1 when not said.
            "Il fattore; 1 se non è detto."
            factor: Option<Number>,
        },
    }
}

record! {
    /// A table of a document: a file with one row an office.
    "Una tabella di un documento: un file con una riga per ufficio."
    pub struct Table {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// Title.
        "Titolo."
        title: Text,
        /// Name of the file.
        "Nome del file."
        file: String,
        /// Its columns.
        "Le sue colonne."
        columns: Vec<TableColumn>,
        /// Its relations.
        "Le sue relazioni."
        relations: Vec<TableRelation>,
        /// Why it has none.
        "Perché non ne ha."
        no_relations: Option<Text>,
        /// Where it is printed.
        "Dove è stampata."
        source: Citation,
    }
}
