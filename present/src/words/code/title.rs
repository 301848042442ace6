//! The title of a finding.

use piramide_engine::finding::Code;
use piramide_engine::raw::Language;

use crate::bilingual::words;

/// What happened, in a few words.
pub(crate) fn title(code: Code, language: Language) -> &'static str {
    let words = match code {
        Code::TooLarge => words!("File troppo grande", "File too large"),
        Code::EmptyFile => words!("File vuoto", "Empty file"),
        Code::TableFile => words!("Una tabella, non un documento JSON", "A table, not a JSON document"),
        Code::WebPage => words!("Una pagina web al posto del file", "A web page instead of the file"),
        Code::OtherFile => words!("Un file di un altro genere", "A file of another kind"),
        Code::OtherEncoding => words!("Testo in un’altra codifica", "Text in another encoding"),
        Code::NotUtf8 => words!("Caratteri illeggibili", "Unreadable characters"),
        Code::NotJson => words!("Non è JSON", "Not JSON"),
        Code::Truncated => words!("Il file finisce troppo presto", "The file ends too early"),
        Code::TooDeep => words!("Troppi livelli uno dentro l’altro", "Nested too deeply"),
        Code::TooManyValues => words!("Troppi valori", "Too many values"),
        Code::DuplicateKey => words!("Campo scritto due volte", "Field written twice"),
        Code::TooManyNodes => words!("Troppi nodi", "Too many nodes"),
        Code::TooMuchTaken => {
            words!("Troppi punteggi presi da altri uffici", "Too many scores taken from other offices")
        }
        Code::TooMuchChecked => words!("Troppi numeri da verificare", "Too many numbers to check"),
        Code::UnknownFormat => words!("Formato sconosciuto", "Unknown format"),
        Code::WrongFormat => words!("Un altro tipo di documento", "Another kind of document"),
        Code::UnknownField => words!("Campo sconosciuto", "Unknown field"),
        Code::MissingField => words!("Manca un campo", "A field is missing"),
        Code::WrongShape => words!("Valore di un altro tipo", "Value of another kind"),
        Code::UnknownWord => words!("Parola non ammessa", "Word not allowed"),
        Code::NotANumber => words!("Non è un numero", "Not a number"),
        Code::DecimalComma => words!("Virgola al posto del punto decimale", "Comma instead of a decimal point"),
        Code::GroupedNumber => words!("Separatore delle migliaia", "Thousands separator"),
        Code::NumberWithUnit => words!("Numero scritto con la sua unità", "Number written with its unit"),
        Code::DateForNumber => words!("Data al posto di un numero", "Date instead of a number"),
        Code::DashForNumber => words!("Trattino al posto di un numero", "Dash instead of a number"),
        Code::TooManyDigits => words!("Troppe cifre", "Too many digits"),
        Code::NotADate => words!("Non è una data", "Not a date"),
        Code::BadIdentifier => words!("Identificativo non valido", "Invalid identifier"),
        Code::EmptyText => words!("Testo vuoto", "Empty text"),
        Code::DuplicateId => words!("Identificativo usato due volte", "Identifier used twice"),
        Code::DanglingReference => words!("Riferimento senza destinazione", "Reference that leads nowhere"),
        Code::Cycle => words!("Dipende da sé stesso", "It depends on itself"),
        Code::RowLength => words!("Riga con celle in più o in meno", "Row with more or fewer cells"),
        Code::DuplicateEntry => words!("Voce ripetuta", "Repeated entry"),
        Code::NegativeWeight => words!("Peso negativo", "Negative weight"),
        Code::AllZeroWeights => words!("Pesi tutti a zero", "All weights are zero"),
        Code::WeightDecimals => words!("Peso con troppi decimali", "Weight with too many decimals"),
        Code::WeightSum => words!("La somma dei pesi non torna", "The weights do not add up"),
        Code::WeightMissing => words!("Pesi non stampati", "Weights not printed"),
        Code::ZeroTarget => words!("Obiettivo uguale a zero", "Target of zero"),
        Code::OutOfRange => words!("Numero fuori dai limiti", "Number out of range"),
        Code::EmptyRange => words!("Intervallo vuoto", "Empty range"),
        Code::EmptyPeriod => words!("Periodo che finisce prima di cominciare", "Period that ends before it begins"),
        Code::BandsNotCover => words!("Fasce che non combaciano", "Bands that do not meet"),
        Code::MissingBaseline => words!("Manca il valore di partenza", "The baseline is missing"),
        Code::MissingTarget => words!("Manca l’obiettivo", "The target is missing"),
        Code::MissingMethod => words!("Manca il metodo", "The method is missing"),
        Code::MethodNotForNode => words!("Metodo non adatto al nodo", "Method that does not fit the node"),
        Code::TargetNotForRule => words!("Obiettivo non adatto al metodo", "Target that does not fit the method"),
        Code::TwoClusters => words!("Due gruppi per lo stesso ufficio", "Two clusters for one office"),
        Code::OfficeWithoutCluster => words!("Uffici senza gruppo", "Offices without a cluster"),
        Code::OfficeWithoutTarget => words!("Uffici senza obiettivo", "Offices without a target"),
        Code::MissingCeiling => words!("Manca il massimo della regola", "The rule has no ceiling"),
        Code::MissingDirection => {
            words!("Non è detto se è meglio più o meno", "It is not said whether more or less is better")
        }
        Code::OneOfTwo => words!("Uno solo fra due campi", "Only one of two fields"),
        Code::MixedScales => words!("Scale diverse nella stessa media", "Different scales in one mean"),
        Code::NotUsed => words!("Campo che non ha effetto", "Field without effect"),
        Code::ChangesNothing => words!("Modifica che non cambia nulla", "Change that changes nothing"),
        Code::RemovedTaken => words!("Nodo tolto da cui un altro prende", "Removed node that another takes from"),
        Code::OutsidePeriod => words!("Fuori dal periodo", "Outside the period"),
        Code::MissingPrevious => words!("Manca il periodo precedente", "The period before is missing"),
        Code::UpsideDown => words!("Punteggi alla rovescia", "Scores upside down"),
        Code::UnitNotPercent => words!("Unità e fattore non concordano", "Unit and factor do not agree"),
        Code::OtherPlan => words!("Risultati di un altro piano", "Results of another plan"),
        Code::UnknownNode => words!("Risultato di un nodo sconosciuto", "Result of an unknown node"),
        Code::NoResultTaken => words!("Risultato dove non serve", "Result where none is taken"),
        Code::OtherVersion => {
            words!("Risultati di un’altra versione del piano", "Results of another version of the plan")
        }
        Code::WrongForm => words!("Forma del risultato non adatta", "Form of result that does not fit"),
        Code::AnswerWanted => words!("Serve un sì o un no", "A yes or a no is needed"),
        Code::AnswerAsNumber => words!("Sì o no dato come numero", "Yes or no given as a number"),
        Code::ValueOutsideRange => words!("Valore fuori dal proprio intervallo", "Value outside its own range"),
        Code::ComponentMissing => words!("Manca una componente", "A component is missing"),
        Code::OutsideDomain => words!("Valore fuori da quelli possibili", "Value outside those possible"),
        Code::MissingAct => words!("Manca l’atto", "The act is missing"),
        Code::IncompleteCitation => words!("Citazione incompleta", "Incomplete citation"),
        Code::NullValue => words!("Valore vuoto (null)", "Empty value (null)"),
        Code::NoChildren => words!("Nodo senza elementi", "Node without parts"),
        Code::DirectionContradicts => {
            words!("Il verso contraddice l’obiettivo", "The direction contradicts the target")
        }
        Code::ReferenceUnreachable => words!("Riferimento irraggiungibile", "Reference out of reach"),
        Code::WeightsNotWhole => words!("Pesi che non fanno il totale", "Weights that do not make the whole"),
        Code::FractionForPercent => {
            words!("Frazione al posto di una percentuale", "Fraction in place of a percentage")
        }
        Code::PrintedDiffers => {
            words!("Il numero non è quello stampato", "The number is not the one printed")
        }
        Code::PartsNotAdded => words!("Risultati parziali non sommati", "Results of parts are not added up"),
    };
    words.told(language)
}
