//! What happened, in a sentence; `{found}` and `{expected}` stand for the facts.

use piramide_engine::finding::Code;
use piramide_engine::raw::Language;

use crate::bilingual::words;

/// What happened; `{found}` and `{expected}` are to be replaced.
pub(crate) fn happened(code: Code, language: Language) -> &'static str {
    let words = match code {
        Code::TooLarge => words!(
            "Il file ha {found} byte; questa pagina ne legge al più {expected}.",
            "The file has {found} bytes; this page reads at most {expected}.",
        ),
        Code::EmptyFile => words!("Nel file non c’è nulla.", "There is nothing in the file."),
        Code::TableFile => words!(
            "Il file è una tabella ({found}); piani e risultati si scrivono in {expected}.",
            "The file is a table ({found}); plans and results are written in {expected}.",
        ),
        Code::WebPage => words!(
            "Il file è una pagina web ({found}) e non un documento {expected}.",
            "The file is a web page ({found}), not a {expected} document.",
        ),
        Code::OtherFile => words!(
            "Il file è di tipo {found}; piani e risultati si scrivono in {expected}.",
            "The file is of type {found}; plans and results are written in {expected}.",
        ),
        Code::OtherEncoding => words!(
            "Il testo è codificato in {found}; un documento {expected} è in UTF-8.",
            "The text is encoded in {found}; a {expected} document is in UTF-8.",
        ),
        Code::NotUtf8 => words!(
            "Il testo non è codificato in UTF-8: qui sta il byte {found}.",
            "The text is not encoded in UTF-8: here stands the byte {found}.",
        ),
        Code::NotJson => words!(
            "Qui la scrittura JSON si interrompe: {found} non può stare in questo punto.",
            "Here the JSON breaks off: {found} cannot stand in this place.",
        ),
        Code::Truncated => {
            words!(
                "Il file finisce prima che il documento sia completo.",
                "The file ends before the document is complete."
            )
        }
        Code::TooDeep => words!(
            "Elenchi e oggetti stanno uno dentro l’altro per più di {expected} livelli.",
            "Lists and objects stand one inside the other for more than {expected} levels.",
        ),
        Code::TooManyValues => {
            words!("Il documento contiene più di {expected} valori.", "The document holds more than {expected} values.")
        }
        Code::DuplicateKey => words!(
            "Il campo {found} sta due volte nello stesso oggetto: la prima è alla {expected}.",
            "The field {found} stands twice in the same object: the first is on {expected}.",
        ),
        Code::TooManyNodes => words!(
            "Il piano ha {found} nodi; questa pagina ne legge al più {expected}.",
            "The plan has {found} nodes; this page reads at most {expected}.",
        ),
        Code::TooMuchTaken => words!(
            "Le voci che prendono il punteggio di altri uffici ne chiedono più di {expected}, contando ciò da cui dipendono: è il limite di questa pagina.",
            "The entries that take their score from other offices need more than {expected} scores, counting those that these depend on: this page's limit.",
        ),
        Code::TooMuchChecked => words!(
            "Le relazioni delle tabelle confrontano {found} numeri; questa pagina ne confronta al più {expected}.",
            "The relations of the tables compare {found} numbers; this page compares at most {expected}.",
        ),
        Code::UnknownFormat => words!(
            "Il documento dichiara il formato {found}, che questa versione non conosce.",
            "The document declares the format {found}, which this version does not know.",
        ),
        Code::WrongFormat => words!(
            "Il documento è {found}, mentre qui serve {expected}.",
            "The document is {found}, while {expected} is needed here.",
        ),
        Code::UnknownField => words!("Il formato non ha un campo {found}.", "The format has no field {found}."),
        Code::MissingField => words!("Manca il campo {expected}.", "The field {expected} is missing."),
        Code::WrongShape => words!("Qui sta {found}; serve {expected}.", "Here stands {found}; {expected} is needed."),
        Code::UnknownWord => words!(
            "La parola {found} non è fra quelle ammesse in questo punto.",
            "The word {found} is not among those allowed in this place.",
        ),
        Code::NotANumber => {
            words!("{found} non si legge come un numero decimale.", "{found} does not read as a decimal number.")
        }
        Code::DecimalComma => words!(
            "{found} ha la virgola prima dei decimali, dove il formato vuole il punto: {expected}.",
            "{found} has a comma before its decimals, where the format has a point: {expected}.",
        ),
        Code::GroupedNumber => words!(
            "{found} separa le migliaia; senza separatori si scrive {expected}.",
            "{found} has thousands separators; without them it is written {expected}.",
        ),
        Code::NumberWithUnit => words!(
            "{found} è un numero con la sua unità; il numero da solo è {expected}.",
            "{found} is a number with its unit; the number alone is {expected}.",
        ),
        Code::DateForNumber => {
            words!("{found} è una data, e qui serve un numero.", "{found} is a date, and a number is needed here.",)
        }
        Code::DashForNumber => words!(
            "{found} dice che il numero non c’è, e qui serve un numero.",
            "{found} says that there is no number, and one is needed here.",
        ),
        Code::TooManyDigits => words!(
            "{found} ha più di {expected} cifre: non si può calcolare senza perderne.",
            "{found} has more than {expected} digits: it cannot be computed without losing some.",
        ),
        Code::NotADate => words!(
            "{found} non è un giorno del calendario scritto anno-mese-giorno.",
            "{found} is not a day of the calendar written year-month-day.",
        ),
        Code::BadIdentifier => words!("{found} non può essere un identificativo.", "{found} cannot be an identifier."),
        Code::EmptyText => {
            words!("Qui servono parole, e il testo è vuoto.", "Words are needed here, and the text is empty.")
        }
        Code::DuplicateId => words!(
            "L’identificativo {found} è già usato: la prima volta in {expected}.",
            "The identifier {found} is already used: the first time in {expected}.",
        ),
        Code::DanglingReference => words!(
            "Il riferimento {found} non corrisponde a nulla nel documento.",
            "The reference {found} matches nothing in the document.",
        ),
        Code::Cycle => words!(
            "Per calcolare {found} servirebbe prima il suo stesso risultato.",
            "To compute {found}, its own result would be needed first.",
        ),
        Code::RowLength => words!(
            "La riga ha {found} celle, la tabella {expected} colonne.",
            "The row has {found} cells, the table {expected} columns.",
        ),
        Code::DuplicateEntry => words!(
            "Due voci di {found} riguardano lo stesso ufficio, periodo e giorno.",
            "Two entries of {found} concern the same office, period and day.",
        ),
        Code::NegativeWeight => words!("Il peso è {found}, sotto lo zero.", "The weight is {found}, below zero."),
        Code::AllZeroWeights => words!(
            "I pesi di tutti i nodi sottostanti sono zero: non c’è una media.",
            "The weights of all the nodes below are zero: there is no mean.",
        ),
        Code::WeightDecimals => {
            words!(
                "Il peso {found} ha più di {expected} decimali.",
                "The weight {found} has more than {expected} decimals."
            )
        }
        Code::WeightSum => words!(
            "I pesi sottostanti sommano a {found}; il documento dichiara {expected}.",
            "The weights below add up to {found}; the document declares {expected}.",
        ),
        Code::WeightMissing => words!(
            "Il documento non stampa i pesi di tutti i nodi sottostanti: la media non si calcola.",
            "The document does not print the weights of all the nodes below: the mean is not computed.",
        ),
        Code::ZeroTarget => words!(
            "L’obiettivo è zero, e il metodo misura lo scostamento in rapporto all’obiettivo: si dividerebbe per zero.",
            "The target is zero, and the method measures the deviation relative to the target: that would divide by zero.",
        ),
        Code::OutOfRange => {
            words!(
                "{found} non sta nei limiti; il limite è {expected}.",
                "{found} is out of range; the limit is {expected}."
            )
        }
        Code::EmptyRange => words!(
            "L’intervallo non contiene alcun valore (trovato: {found}).",
            "The range holds no value (found: {found}).",
        ),
        Code::EmptyPeriod => words!(
            "Il periodo finisce il {found} e comincia il {expected}.",
            "The period ends on {found} and begins on {expected}.",
        ),
        Code::BandsNotCover => words!(
            "Questa fascia comincia da {found} e quella prima finisce a {expected}: fra le due resta un vuoto, oppure si sovrappongono.",
            "This band begins at {found} and the one before ends at {expected}: they leave a gap, or overlap.",
        ),
        Code::MissingBaseline => words!(
            "L’obiettivo di {found} parte da un valore di partenza che non c’è.",
            "The target of {found} starts from a baseline that is not there.",
        ),
        Code::MissingTarget => words!(
            "L’indicatore {found} non ha un obiettivo, e non è detto che sia soltanto elencato.",
            "The indicator {found} has no target, and it is not said that it is only listed.",
        ),
        Code::MissingMethod => words!(
            "Il nodo {found} non ha un metodo e non prende il risultato di un altro nodo.",
            "The node {found} has no method and does not take the result of another node.",
        ),
        Code::MethodNotForNode => words!(
            "Il metodo {found} non è del tipo che serve a questo nodo ({expected}).",
            "The method {found} is not of the kind that this node needs ({expected}).",
        ),
        Code::TargetNotForRule => words!(
            "Un obiettivo di tipo {found} non si può valutare con il metodo {expected}.",
            "A target of the kind {found} cannot be scored with the method {expected}.",
        ),
        Code::TwoClusters => words!(
            "Per l’ufficio {found} valgono insieme gli obiettivi di due gruppi di sistemi diversi.",
            "For the office {found} the targets of two clusters of different systems hold at once.",
        ),
        Code::OfficeWithoutCluster => words!(
            "Hanno un obiettivo ma nessun gruppo nel sistema {expected}, con cui la misura li confronta: {found}.",
            "They have a target but no cluster in the system {expected}, which the measure compares them in: {found}.",
        ),
        Code::OfficeWithoutTarget => words!(
            "Altri uffici dello stesso tipo hanno un obiettivo per {expected}; questi no, e non è detto perché: {found}.",
            "Other offices of the same kind have a target for {expected}; these have none, and it is not said why: {found}.",
        ),
        Code::MissingCeiling => words!(
            "Per {found} più basso è meglio e il risultato può essere zero: senza un massimo, la quota raggiunta non avrebbe limite.",
            "For {found} lower is better and the result can be zero: without a ceiling, the share achieved would have no limit.",
        ),
        Code::MissingDirection => words!(
            "Il metodo deve sapere se è meglio un valore più alto o più basso, e il nodo non lo dice.",
            "The method must know whether a higher or a lower value is better, and the node does not say.",
        ),
        Code::OneOfTwo => words!(
            "Due campi si escludono a vicenda, oppure ne serve uno e non c’è nessuno dei due.",
            "Two fields exclude each other, or one of them is needed and neither is there.",
        ),
        Code::MixedScales => words!(
            "La media comprende {found}, che ha un’altra scala.",
            "The mean includes {found}, which has another scale.",
        ),
        Code::NotUsed => words!(
            "Il campo è stato letto, ma in questo punto non ha effetto sul calcolo.",
            "The field was read, but in this place it has no effect on the computation.",
        ),
        Code::ChangesNothing => {
            words!("La modifica di {found} lascia tutto com’è.", "The change of {found} leaves everything as it is.")
        }
        Code::RemovedTaken => words!(
            "Un atto toglie il nodo da cui {found} prende il punteggio: da allora non si applica nemmeno quello.",
            "An act removes the node whose score {found} takes: from then on that one does not apply either.",
        ),
        Code::OutsidePeriod => words!(
            "{found} non sta dove dovrebbe rispetto al periodo {expected}.",
            "{found} does not lie where it should with respect to the period {expected}.",
        ),
        Code::MissingPrevious => words!(
            "La regola {found} parte dal periodo precedente, e il periodo non ne nomina uno.",
            "The rule {found} starts from the period before, and the period names none.",
        ),
        Code::UpsideDown => words!(
            "Un risultato migliore qui dà un punteggio più basso (trovato: {found}).",
            "A better result gives a lower score here (found: {found}).",
        ),
        Code::UnitNotPercent => words!(
            "L’unità è {found}, ma il rapporto non è moltiplicato per {expected}: 3 su 4 darebbe 0,75 e non 75.",
            "The unit is {found}, but the ratio is not multiplied by {expected}: 3 of 4 would give 0.75, not 75.",
        ),
        Code::OtherPlan => words!(
            "I risultati sono del piano {found}; quello aperto è {expected}.",
            "The results are of the plan {found}; the one that is open is {expected}.",
        ),
        Code::UnknownNode => words!("Il piano non ha un nodo {found}.", "The plan has no node {found}."),
        Code::NoResultTaken => words!(
            "Il punteggio di {found} viene da altri nodi: un risultato suo non serve.",
            "The score of {found} comes from other nodes: it takes no result of its own.",
        ),
        Code::OtherVersion => words!(
            "I risultati sono stati preparati per un’altra versione del piano.",
            "The results were prepared for another version of the plan.",
        ),
        Code::WrongForm => words!(
            "Il risultato non è nella forma che questo nodo accetta.",
            "The result is not in the form that this node accepts.",
        ),
        Code::AnswerWanted => words!(
            "L’obiettivo è un sì o un no, e il risultato è {found}.",
            "The target is a yes or a no, and the result is {found}.",
        ),
        Code::AnswerAsNumber => words!(
            "L’obiettivo è un sì o un no, e il risultato è dato come {found}: 1 vale sì e 0 vale no.",
            "The target is a yes or a no, and the result is given as {found}: 1 counts as yes and 0 as no.",
        ),
        Code::ValueOutsideRange => words!(
            "Il valore provvisorio {found} sta fuori dall’intervallo dichiarato insieme a lui.",
            "The provisional value {found} lies outside the range declared with it.",
        ),
        Code::ComponentMissing => words!(
            "Manca la componente {found}: senza di essa il valore non si può calcolare.",
            "The component {found} is missing: without it the value cannot be computed.",
        ),
        Code::OutsideDomain => words!(
            "Il valore {found} è fuori da quelli che l’indicatore può assumere.",
            "The value {found} is outside those that the indicator can take.",
        ),
        Code::MissingAct => words!(
            "Il risultato di {found} è dato come neutralizzato, ma non è detto da quale atto.",
            "The result of {found} is given as neutralised, but it is not said by which act.",
        ),
        Code::IncompleteCitation => {
            words!(
                "La citazione non è completa: manca {expected}.",
                "The citation is not complete: {expected} is missing."
            )
        }
        Code::NullValue => {
            words!("Qui c’è `null`, mentre serve {expected}.", "There is a `null` here, where {expected} is needed.")
        }
        Code::NoChildren => words!(
            "Il punteggio di {found} dovrebbe venire dai nodi sotto di esso, ma non ce n’è nessuno: risulta mancante.",
            "The score of {found} should come from the nodes below it, but there are none: it counts as missing.",
        ),
        Code::DirectionContradicts => words!(
            "Il verso del nodo è {found}, ma un obiettivo di tipo {expected} dice il contrario.",
            "The direction of the node is {found}, but a target of the kind {expected} says the opposite.",
        ),
        Code::ReferenceUnreachable => words!(
            "Anche se tutto è raggiunto, il punteggio arriva soltanto a {found}; il riferimento della scala è {expected}.",
            "Even with everything achieved the score only gets to {found}; the reference of the scale is {expected}.",
        ),
        Code::WeightsNotWhole => words!(
            "I pesi sottostanti sommano a {found} e non a {expected}, e il documento non dichiara un altro totale.",
            "The weights below add up to {found} and not to {expected}, and no other total is declared.",
        ),
        Code::FractionForPercent => words!(
            "Il valore {found} sembra una frazione, mentre l’unità è la percentuale (si confronta con {expected}).",
            "The value {found} looks like a fraction, but the unit is per cent (it is compared with {expected}).",
        ),
        Code::PrintedDiffers => words!(
            "Il valore è {found}, ma il testo stampato è {expected}.",
            "The value is {found}, but the printed text is {expected}.",
        ),
        Code::PartsNotAdded => words!(
            "Per {found} ci sono i risultati di tutte le parti del periodo {expected}, ma non quello del periodo intero.",
            "For {found} there are results for every part of the period {expected}, but none for the whole period.",
        ),
    };
    words.told(language)
}
