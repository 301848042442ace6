//! Tables of a document, row by row, and the relations that they declare for all their rows or columns.

use super::check::Standing;
use super::common::{Citation, Id, LineRange, Text};
use super::indexed::Indexed;
use super::method::VariationForm;
use super::node::Direction;
use crate::number::Number;
use crate::read::decode::{Decode, Reader};
use crate::read::document::{Node, Value};
use crate::read::record::{choice, record};
use crate::write::canonical::Canonical;
use crate::write::encode::Encode;

/// A cell of a table: a number, or nothing where a dash or a blank stands (reading 34); written `"12.5"` or `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell(pub Option<Number>);

impl Decode for Cell {
    fn blank() -> Self {
        Self(None)
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        matches!(node.value, Value::Null) || self.0.decode(node, reader)
    }
}

impl Encode for Cell {
    fn encode(&self) -> Canonical {
        self.0.encode()
    }
}

record! {
    /// The place of a cell: table, row, column.
    "Il posto di una cella: tabella, riga, colonna."
    pub struct CellAddress {
        /// The table.
        "La tabella."
        table: Id,
        /// The row.
        "La riga."
        row: Id,
        /// The column.
        "La colonna."
        column: Id,
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

record! {
    /// A row of a table: as a rule an office, or the total of several.
    "Una riga di una tabella: di norma un ufficio, o il totale di più uffici."
    pub struct TableRow {
        /// Identifier, as in the first column of the file.
        "Identificativo, come nella prima colonna del file."
        id: Id,
        /// The office whose row it is.
        "L'ufficio di cui è la riga."
        office: Option<Id>,
        /// Its name as the document prints it; that of the office when not said.
        "Il suo nome come lo stampa il documento; quello dell'ufficio, se non è detto."
        name: Option<String>,
        /// The row of the total that it is part of, in a table with totals of groups.
        "La riga del totale di cui fa parte, in una tabella con totali di gruppo."
        within: Option<Id>,
        /// Its numbers with the printed digits, one a column; `null` where a dash or a blank stands.
        "I suoi numeri con le cifre stampate, uno per colonna; `null` dove c'è un trattino o un vuoto."
        cells: Vec<Cell>,
        /// Lines of the text where it is printed, in the document of the table.
        "Righe del testo in cui è stampata, nel documento della tabella."
        lines: Vec<LineRange>,
    }
}

record! {
    /// A column that counts in an index, with its weight.
    "Una colonna che conta in un indice, con il suo peso."
    pub struct IndexPart {
        /// The column.
        "La colonna."
        column: Id,
        /// Its weight.
        "Il suo peso."
        weight: Number,
    }
}

choice! {
    /// A relation that a table declares for all its rows or columns.
    "Una relazione che una tabella dichiara per tutte le sue righe o colonne."
    pub enum TableRelation {
        /// A row is the sum of other rows, column by column.
        "Una riga è la somma di altre, colonna per colonna."
        TotalRow = "total_row" {
            /// The row of the total.
            "La riga del totale."
            row: Id,
            /// The rows added up; all the others that are not within another row, when not said.
            "Le righe sommate; tutte le altre che non stanno dentro un'altra riga, se non è detto."
            parts: Vec<Id>,
            /// The columns in which it holds; all when not said.
            "Le colonne in cui vale; tutte, se non è detto."
            columns: Vec<Id>,
            /// On what it rests; an identity when not said.
            "Su che cosa poggia; un'identità, se non è detto."
            standing: Option<Standing>,
        },
        /// Every row that others are `within` is their sum, column by column.
        "Ogni riga che ne ha altre dentro di sé (`within`) è la loro somma, colonna per colonna."
        GroupTotals = "group_totals" {
            /// The columns in which it holds; all when not said.
            "Le colonne in cui vale; tutte, se non è detto."
            columns: Vec<Id>,
            /// On what it rests; an identity when not said.
            "Su che cosa poggia; un'identità, se non è detto."
            standing: Option<Standing>,
        },
        /// Every row that others are part of (`within`, or the offices within its office) lies between the smallest and the
        /// largest of them, column by column.
        "Ogni riga che ne ha altre come parti (`within`, o gli uffici dentro il suo) sta fra la minore e la maggiore di esse, colonna per colonna."
        GroupBounds = "group_bounds" {
            /// The columns in which it holds; all when not said.
            "Le colonne in cui vale; tutte, se non è detto."
            columns: Vec<Id>,
            /// On what it rests; a necessary condition when not said.
            "Su che cosa poggia; una condizione necessaria, se non è detto."
            standing: Option<Standing>,
        },
        /// A row is the mean of other rows, column by column.
        "Una riga è la media di altre, colonna per colonna."
        MeanRow = "mean_row" {
            /// The row of the mean.
            "La riga della media."
            row: Id,
            /// The rows of which it is the mean; all the others that are not within another row, when not said.
            "Le righe di cui è la media; tutte le altre che non stanno dentro un'altra riga, se non è detto."
            parts: Vec<Id>,
            /// The columns in which it holds; all when not said.
            "Le colonne in cui vale; tutte, se non è detto."
            columns: Vec<Id>,
            /// The column of the weights; the simple mean when not said.
            "La colonna dei pesi; la media è semplice, se non è detto."
            weight: Option<Id>,
            /// On what it rests; an identity when not said.
            "Su che cosa poggia; un'identità, se non è detto."
            standing: Option<Standing>,
        },
        /// A cell is the ratio of the sums of two columns: factor × total of one / total of the other.
        "Una cella è il rapporto fra le somme di due colonne: fattore × totale dell'una / totale dell'altra."
        RatioOfTotals = "ratio_of_totals" {
            /// The row of the cell.
            "La riga della cella."
            row: Id,
            /// The rows added up; all the others that are not within another row, when not said.
            "Le righe sommate; tutte le altre che non stanno dentro un'altra riga, se non è detto."
            parts: Vec<Id>,
            /// The column of the cell.
            "La colonna della cella."
            column: Id,
            /// The column whose total is the numerator.
            "La colonna il cui totale è il numeratore."
            numerator: Id,
            /// The column whose total is the denominator.
            "La colonna il cui totale è il denominatore."
            denominator: Id,
            /// The factor; 1 when not said.
            "Il fattore; 1 se non è detto."
            factor: Option<Number>,
            /// On what it rests; an identity when not said.
            "Su che cosa poggia; un'identità, se non è detto."
            standing: Option<Standing>,
        },
        /// A column is the signed sum of others, row by row.
        "Una colonna è la somma con segni di altre, riga per riga."
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
            /// The rows in which it holds; all when not said.
            "Le righe in cui vale; tutte, se non è detto."
            rows: Vec<Id>,
            /// On what it rests; an identity when not said.
            "Su che cosa poggia; un'identità, se non è detto."
            standing: Option<Standing>,
        },
        /// A column is factor × one column / another, row by row.
        "Una colonna è fattore × una colonna / un'altra, riga per riga."
        RatioColumn = "ratio_column" {
            /// The column of the ratio.
            "La colonna del rapporto."
            column: Id,
            /// The column of the numerators.
            "La colonna dei numeratori."
            numerator: Id,
            /// The column of the denominators.
            "La colonna dei denominatori."
            denominator: Id,
            /// The factor; 1 when not said.
            "Il fattore; 1 se non è detto."
            factor: Option<Number>,
            /// The rows in which it holds; all when not said.
            "Le righe in cui vale; tutte, se non è detto."
            rows: Vec<Id>,
            /// On what it rests; an identity when not said.
            "Su che cosa poggia; un'identità, se non è detto."
            standing: Option<Standing>,
        },
        /// A column is the weighted mean of other columns, each in per cent of its simple mean in the cluster of the office
        /// of the row.
        "Una colonna è la media ponderata di altre, ciascuna in percentuale della sua media semplice nel gruppo dell'ufficio della riga."
        IndexColumn = "index_column" {
            /// The column of the index.
            "La colonna dell'indice."
            column: Id,
            /// The table of the other columns, whose rows meet these by their identifier; this one when not said.
            "La tabella delle altre colonne, le cui righe si incontrano con queste per identificativo; questa, se non è detto."
            table: Option<Id>,
            /// The other columns, with their weights.
            "Le altre colonne, con i pesi."
            parts: Vec<IndexPart>,
            /// The system of clusters in which offices are compared.
            "Il sistema di gruppi in cui gli uffici si confrontano."
            system: Id,
            /// The rows in which it holds; all when not said.
            "Le righe in cui vale; tutte, se non è detto."
            rows: Vec<Id>,
            /// On what it rests; an identity when not said, `inferred` where the document does not print the weights.
            "Su che cosa poggia; un'identità, se non è detto; `inferred` se il documento non stampa i pesi."
            standing: Option<Standing>,
        },
        /// A column is factor × the product of others, row by row.
        "Una colonna è fattore × il prodotto di altre, riga per riga."
        ProductColumn = "product_column" {
            /// The column of the product.
            "La colonna del prodotto."
            column: Id,
            /// The columns multiplied.
            "Le colonne moltiplicate."
            factors: Vec<Id>,
            /// The factor; 1 when not said.
            "Il fattore; 1 se non è detto."
            factor: Option<Number>,
            /// The rows in which it holds; all when not said.
            "Le righe in cui vale; tutte, se non è detto."
            rows: Vec<Id>,
            /// On what it rests; an identity when not said.
            "Su che cosa poggia; un'identità, se non è detto."
            standing: Option<Standing>,
        },
        /// A column is the variation between two others, row by row.
        "Una colonna è la variazione fra altre due, riga per riga."
        VariationColumn = "variation_column" {
            /// The column of the variation.
            "La colonna della variazione."
            column: Id,
            /// From.
            "Da."
            from: Id,
            /// To.
            "A."
            to: Id,
            /// Its form.
            "La sua forma."
            form: VariationForm,
            /// Where lower is better, the sign is turned round.
            "Dove meno è meglio, il segno è rovesciato."
            direction: Option<Direction>,
            /// The rows in which it holds; all when not said.
            "Le righe in cui vale; tutte, se non è detto."
            rows: Vec<Id>,
            /// On what it rests; an identity when not said.
            "Su che cosa poggia; un'identità, se non è detto."
            standing: Option<Standing>,
        },
        /// A column is below another, row by row.
        "Una colonna è sotto un'altra, riga per riga."
        BelowColumn = "below_column" {
            /// The lower one.
            "La minore."
            lower: Id,
            /// The higher one.
            "La maggiore."
            higher: Id,
            /// Whether they may be equal; yes when not said.
            "Vero (se non è detto) se possono essere uguali."
            or_equal: Option<bool>,
            /// The rows in which it holds; all when not said.
            "Le righe in cui vale; tutte, se non è detto."
            rows: Vec<Id>,
            /// On what it rests; an identity when not said.
            "Su che cosa poggia; un'identità, se non è detto."
            standing: Option<Standing>,
        },
        /// A column repeats one of a table, row by row: rows of the two tables meet by their identifier.
        "Una colonna ripete quella di una tabella, riga per riga: le righe si incontrano per identificativo."
        SameColumn = "same_column" {
            /// The column.
            "La colonna."
            column: Id,
            /// The other table; this one when not said.
            "L'altra tabella; questa, se non è detto."
            table: Option<Id>,
            /// The other column.
            "L'altra colonna."
            other: Id,
            /// The rows in which it holds; all that both tables have when not said.
            "Le righe in cui vale; tutte quelle che le due tabelle hanno, se non è detto."
            rows: Vec<Id>,
            /// On what it rests; an identity when not said.
            "Su che cosa poggia; un'identità, se non è detto."
            standing: Option<Standing>,
        },
    }
}

record! {
    /// Why a number of a table does not add up, if that can be seen.
    "Perché un numero della tabella non torna, se si vede."
    pub struct TableCause {
        /// The row of the number.
        "La riga del numero."
        row: Id,
        /// Its column.
        "La sua colonna."
        column: Id,
        /// The likely cause.
        "La causa probabile."
        cause: Text,
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
        columns: Indexed<TableColumn>,
        /// Its rows.
        "Le sue righe."
        rows: Indexed<TableRow>,
        /// Its relations; its checks follow from them.
        "Le sue relazioni; le sue verifiche ne discendono."
        relations: Vec<TableRelation>,
        /// Why it has none.
        "Perché non ne ha."
        no_relations: Option<Text>,
        /// Why some of its numbers do not add up.
        "Perché alcuni suoi numeri non tornano."
        causes: Vec<TableCause>,
        /// Where it is printed.
        "Dove è stampata."
        source: Citation,
    }
}
