//! The title of a finding.

use piramide_engine::finding::Code;
use piramide_engine::raw::Language;

use crate::text::both;

/// What happened, in a few words.
pub(crate) fn title(code: Code, language: Language) -> &'static str {
    let (it, en) = match code {
        Code::TooLarge => ("File troppo grande", "File too large"),
        Code::NotUtf8 => ("Caratteri illeggibili", "Unreadable characters"),
        Code::NotJson => ("Non è JSON", "Not JSON"),
        Code::Truncated => ("Il file finisce troppo presto", "The file ends too early"),
        Code::TooDeep => ("Troppi livelli uno dentro l’altro", "Nested too deeply"),
        Code::TooManyValues => ("Troppi valori", "Too many values"),
        Code::DuplicateKey => ("Campo scritto due volte", "Field written twice"),
        Code::TooManyNodes => ("Troppi nodi", "Too many nodes"),
        Code::UnknownFormat => ("Formato sconosciuto", "Unknown format"),
        Code::WrongFormat => ("Un altro tipo di documento", "Another kind of document"),
        Code::UnknownField => ("Campo sconosciuto", "Unknown field"),
        Code::MissingField => ("Manca un campo", "A field is missing"),
        Code::WrongShape => ("Valore di un altro tipo", "Value of another kind"),
        Code::UnknownWord => ("Parola non ammessa", "Word not allowed"),
        Code::NotANumber => ("Non è un numero", "Not a number"),
        Code::TooManyDigits => ("Troppe cifre", "Too many digits"),
        Code::NotADate => ("Non è una data", "Not a date"),
        Code::BadIdentifier => ("Identificativo non valido", "Invalid identifier"),
        Code::EmptyText => ("Testo vuoto", "Empty text"),
        Code::DuplicateId => ("Identificativo usato due volte", "Identifier used twice"),
        Code::DanglingReference => ("Riferimento senza destinazione", "Reference that leads nowhere"),
        Code::Cycle => ("Dipende da sé stesso", "It depends on itself"),
        Code::RowLength => ("Riga con celle in più o in meno", "Row with more or fewer cells"),
        Code::DuplicateEntry => ("Voce ripetuta", "Repeated entry"),
        Code::NegativeWeight => ("Peso negativo", "Negative weight"),
        Code::AllZeroWeights => ("Pesi tutti a zero", "All weights are zero"),
        Code::WeightDecimals => ("Peso con troppi decimali", "Weight with too many decimals"),
        Code::WeightSum => ("La somma dei pesi non torna", "The weights do not add up"),
        Code::WeightMissing => ("Pesi non stampati", "Weights not printed"),
        Code::ZeroTarget => ("Obiettivo uguale a zero", "Target of zero"),
        Code::OutOfRange => ("Numero fuori dai limiti", "Number out of range"),
        Code::EmptyRange => ("Intervallo vuoto", "Empty range"),
        Code::EmptyPeriod => ("Periodo che finisce prima di cominciare", "Period that ends before it begins"),
        Code::BandsNotCover => ("Fasce che non combaciano", "Bands that do not meet"),
        Code::MissingBaseline => ("Manca il valore di partenza", "The baseline is missing"),
        Code::MissingTarget => ("Manca l’obiettivo", "The target is missing"),
        Code::MissingMethod => ("Manca il metodo", "The method is missing"),
        Code::MethodNotForNode => ("Metodo non adatto al nodo", "Method that does not fit the node"),
        Code::TargetNotForRule => ("Obiettivo non adatto al metodo", "Target that does not fit the method"),
        Code::TwoClusters => ("Due gruppi per lo stesso ufficio", "Two clusters for one office"),
        Code::OfficeWithoutCluster => ("Uffici senza gruppo", "Offices without a cluster"),
        Code::OfficeWithoutTarget => ("Uffici senza obiettivo", "Offices without a target"),
        Code::MissingDirection => {
            ("Non è detto se è meglio più o meno", "It is not said whether more or less is better")
        }
        Code::OneOfTwo => ("Uno solo fra due campi", "Only one of two fields"),
        Code::MixedScales => ("Scale diverse nella stessa media", "Different scales in one mean"),
        Code::NotUsed => ("Campo che non ha effetto", "Field without effect"),
        Code::ChangesNothing => ("Modifica che non cambia nulla", "Change that changes nothing"),
        Code::RemovedTaken => ("Nodo tolto da cui un altro prende", "Removed node that another takes from"),
        Code::OutsidePeriod => ("Fuori dal periodo", "Outside the period"),
        Code::MissingPrevious => ("Manca il periodo precedente", "The period before is missing"),
        Code::UpsideDown => ("Punteggi alla rovescia", "Scores upside down"),
        Code::UnitNotPercent => ("Unità e fattore non concordano", "Unit and factor do not agree"),
        Code::OtherPlan => ("Risultati di un altro piano", "Results of another plan"),
        Code::UnknownNode => ("Risultato di un nodo sconosciuto", "Result of an unknown node"),
        Code::NoResultTaken => ("Risultato dove non serve", "Result where none is taken"),
        Code::OtherVersion => ("Risultati di un’altra versione del piano", "Results of another version of the plan"),
        Code::WrongForm => ("Forma del risultato non adatta", "Form of result that does not fit"),
        Code::ValueOutsideRange => ("Valore fuori dal proprio intervallo", "Value outside its own range"),
        Code::ComponentMissing => ("Manca una componente", "A component is missing"),
        Code::OutsideDomain => ("Valore fuori da quelli possibili", "Value outside those possible"),
        Code::MissingAct => ("Manca l’atto", "The act is missing"),
        Code::IncompleteCitation => ("Citazione incompleta", "Incomplete citation"),
    };
    both(language, it, en)
}
