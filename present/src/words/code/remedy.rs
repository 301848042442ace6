//! What to do about a finding.

use piramide_engine::finding::Code;
use piramide_engine::raw::Language;

use crate::bilingual::words;

/// What to do, in a sentence.
pub(crate) fn remedy(code: Code, language: Language) -> &'static str {
    let words = match code {
        Code::TooMuchTaken => words!(
            "Prendi il punteggio di meno uffici, o di voci che ne contengono meno.",
            "Take the score of fewer offices, or of entries with fewer entries below them.",
        ),
        Code::TooMuchChecked => words!(
            "Togli le relazioni ripetute; in ciascuna nomina solo le righe e le colonne che il documento somma.",
            "Remove repeated relations; in each, name only the rows and columns that the document adds up.",
        ),
        Code::TooLarge | Code::TooManyValues | Code::TooManyNodes => words!(
            "Dividi il documento, per esempio un file per amministrazione o per anno.",
            "Split the document, for instance one file for each administration or year.",
        ),
        Code::EmptyFile => words!(
            "Scarica o copia di nuovo il file: forse il salvataggio si è interrotto.",
            "Download or copy the file again: saving it may have been interrupted.",
        ),
        Code::TableFile => words!(
            "Riporta ogni riga della tabella fra i `results` di un file JSON di risultati, per esempio {\"node\": \"a\", \"value\": \"5.6\"}; gli schemi nella cartella `schema` guidano la scrittura.",
            "Write each row of the table among the `results` of a JSON file of results, for instance {\"node\": \"a\", \"value\": \"5.6\"}; the schemas in the folder `schema` help you write it.",
        ),
        Code::WebPage => words!(
            "Scarica il file stesso: al suo posto è stata salvata la pagina che lo mostra, o quella che chiede di accedere.",
            "Download the file itself: the page that shows it, or one that asks you to sign in, was saved in its place.",
        ),
        Code::OtherFile => words!(
            "Scegli il file JSON del piano o dei risultati; se è dentro un archivio, prima estrailo.",
            "Choose the JSON file of the plan or of the results; if it is in an archive, extract it first.",
        ),
        Code::OtherEncoding => words!(
            "Salva di nuovo il file scegliendo la codifica UTF-8, che alcuni programmi tengono distinta da «Unicode».",
            "Save the file again, choosing the encoding UTF-8, which some programs list apart from “Unicode”.",
        ),
        Code::NotUtf8 => words!(
            "Salva di nuovo il file scegliendo la codifica UTF-8.",
            "Save the file again, choosing the UTF-8 encoding.",
        ),
        Code::NotJson => words!(
            "Guarda la riga indicata e quella prima: di solito è una virgola di troppo o mancante, o un testo senza virgolette.",
            "Look at the line shown and the one before: usually it is a comma too many or missing, or a text without quotes.",
        ),
        Code::Truncated => words!(
            "Controlla che la copia del file sia intera, poi chiudi le parentesi rimaste aperte.",
            "Check that the copy of the file is whole, then close the brackets left open.",
        ),
        Code::TooDeep => words!(
            "Togli i livelli che non servono: nessun piano ne ha tanti.",
            "Remove the levels that are not needed: no plan has so many.",
        ),
        Code::DuplicateKey => words!("Lascia uno solo dei due campi.", "Keep only one of the two fields."),
        Code::UnknownFormat => words!(
            "Scrivi nel campo `format` uno dei formati conosciuti, o apri il file con la versione che lo ha scritto.",
            "Write one of the known formats in the field `format`, or open the file with the version that wrote it.",
        ),
        Code::WrongFormat => words!(
            "Apri il piano come piano e i risultati come risultati; insieme, la pagina li distingue da sola.",
            "Open the plan as a plan and the results as results; together, the page tells them apart by itself.",
        ),
        Code::UnknownField => words!(
            "Correggi il nome del campo o toglilo; per annotazioni tue usa un nome che comincia con `x-`.",
            "Correct the name of the field or remove it; for notes of your own use a name that begins with `x-`.",
        ),
        Code::MissingField => words!("Aggiungi il campo.", "Add the field."),
        Code::WrongShape => words!("Scrivi il valore nel tipo atteso.", "Write the value in the kind expected."),
        Code::UnknownWord => words!(
            "Usa una delle parole ammesse, scritta allo stesso modo.",
            "Use one of the words allowed, written in the same way.",
        ),
        Code::NotANumber => words!(
            "Scrivi solo cifre, con il punto per i decimali e senza separatori di migliaia: \"1234.50\".",
            "Write digits only, with a point before the decimals and no thousands separators: \"1234.50\".",
        ),
        Code::DecimalComma => {
            words!("Metti il punto al posto della virgola.", "Put a point in the place of the comma.",)
        }
        Code::GroupedNumber => words!(
            "Togli i separatori delle migliaia e lascia soltanto il punto prima dei decimali.",
            "Remove the thousands separators and keep only the point before the decimals.",
        ),
        Code::NumberWithUnit => words!(
            "Scrivi il numero da solo; l’unità sta nel campo `unit` del nodo.",
            "Write the number alone; the unit belongs in the field `unit` of the node.",
        ),
        Code::DateForNumber => words!(
            "Scrivi il numero misurato, per esempio i giorni trascorsi. Se è stato un foglio di calcolo a trasformarlo in data, ricopialo dalla fonte.",
            "Write the number measured, for instance the days elapsed. If a spreadsheet turned it into a date, copy it from the source again.",
        ),
        Code::DashForNumber => words!(
            "Togli il campo, o dai al risultato `\"status\": \"missing\"`: un dato che manca non è zero.",
            "Remove the field, or give the result `\"status\": \"missing\"`: missing data are not zero.",
        ),
        Code::TooManyDigits => words!(
            "Scrivi il numero come lo stampa il documento, con al più 28 cifre.",
            "Write the number as the document prints it, with at most 28 digits.",
        ),
        Code::NotADate => words!("Scrivi la data come \"2021-12-31\".", "Write the date as \"2021-12-31\"."),
        Code::BadIdentifier => words!(
            "Usa lettere senza accento, cifre, punto, trattino e trattino basso, cominciando con una lettera o una cifra.",
            "Use letters without accents, digits, point, hyphen and underscore, beginning with a letter or a digit.",
        ),
        Code::EmptyText => words!(
            "Scrivi il testo, o togli il campo se può mancare.",
            "Write the text, or remove the field if it may be left out.",
        ),
        Code::DuplicateId => words!(
            "Dai a ciascuno un identificativo suo, e aggiorna i riferimenti.",
            "Give each its own identifier, and update the references.",
        ),
        Code::DanglingReference => words!(
            "Correggi il riferimento, o aggiungi ciò a cui dovrebbe portare.",
            "Correct the reference, or add what it should lead to.",
        ),
        Code::Cycle => words!(
            "Segui la catena di chi prende il risultato da chi e interrompila in un punto.",
            "Follow the chain of what takes its result from what and break it somewhere.",
        ),
        Code::RowLength => words!(
            "Scrivi una cella per colonna, nello stesso ordine; `null` dove il documento ha un trattino o un vuoto.",
            "Write one cell a column, in the same order; `null` where the document has a dash or a blank.",
        ),
        Code::DuplicateEntry => words!(
            "Lascia una sola voce, o distinguile per ufficio, periodo o giorno di validità.",
            "Keep only one entry, or tell them apart by office, period or day of validity.",
        ),
        Code::NegativeWeight => words!(
            "Scrivi il peso come lo stampa il documento: da zero in su.",
            "Write the weight as the document prints it: zero or more.",
        ),
        Code::AllZeroWeights => words!(
            "Scrivi i pesi stampati; se non ci sono, toglili e usa un metodo che non li chiede, come la media semplice.",
            "Write the printed weights; if there are none, remove them and use a method that does not ask for them.",
        ),
        Code::WeightDecimals => words!(
            "Scrivi il peso con al più sei decimali, come lo stampa il documento.",
            "Write the weight with at most six decimals, as the document prints it.",
        ),
        Code::WeightSum => words!(
            "Confronta i pesi con il documento. Il calcolo usa i pesi scritti e li riporta alla loro somma.",
            "Compare the weights with the document. The computation uses the weights as written and divides by their sum.",
        ),
        Code::WeightMissing => words!(
            "Non c’è nulla da correggere se il documento non li stampa: i nodi restano elencati.",
            "Nothing is to be corrected if the document does not print them: the nodes stay listed.",
        ),
        Code::ZeroTarget => words!(
            "Scegli un metodo adatto a un obiettivo di zero: scostamento in punti, oppure sì o no.",
            "Choose a method that suits a target of zero: deviation in points, or yes or no.",
        ),
        Code::OutOfRange => words!(
            "Correggi il numero, o il limite se è quello a essere sbagliato.",
            "Correct the number, or the limit if that is the one at fault.",
        ),
        Code::EmptyRange => words!(
            "Metti il limite più basso prima e quello più alto dopo; per un solo valore, includi entrambi i limiti.",
            "Put the lower bound first and the higher one after it; for a single value, include both bounds.",
        ),
        Code::EmptyPeriod => words!("Correggi il primo o l’ultimo giorno.", "Correct the first or the last day."),
        Code::BandsNotCover => words!(
            "Fai cominciare ogni fascia dove finisce quella prima, e lascia il confine a una sola delle due.",
            "Let every band begin where the one before ends, and leave the boundary to only one of the two.",
        ),
        Code::MissingBaseline => words!(
            "Aggiungi il valore di partenza fra i `baselines` del nodo, o scrivi l’obiettivo come valore.",
            "Add the baseline among the `baselines` of the node, or write the target as a value.",
        ),
        Code::MissingTarget => words!(
            "Aggiungi l’obiettivo; se il documento non ne assegna, scrivilo come obiettivo `none` con il motivo.",
            "Add the target; if the document assigns none, write it as a target `none` with the reason.",
        ),
        Code::MissingMethod => words!(
            "Indica nel campo `method` uno dei metodi del piano.",
            "Name one of the methods of the plan in the field `method`.",
        ),
        Code::MethodNotForNode => words!(
            "Usa un metodo con `score` per indicatori e progetti, uno con `aggregation` per i nodi che ne contengono altri.",
            "Use a method with `score` for indicators and projects, one with `aggregation` for nodes that hold others.",
        ),
        Code::TargetNotForRule => words!(
            "Cambia il metodo del nodo o il tipo di obiettivo.",
            "Change the method of the node or the kind of target.",
        ),
        Code::TwoClusters => words!(
            "Scrivi l’obiettivo proprio dell’ufficio, o togli uno dei due gruppi.",
            "Write the office’s own target, or remove one of the two clusters.",
        ),
        Code::OfficeWithoutCluster => words!(
            "Aggiungi l’appartenenza fra i `clusters` dell’ufficio. Fino ad allora il valore risulta mancante.",
            "Add the membership among the `clusters` of the office. Until then the value is missing.",
        ),
        Code::OfficeWithoutTarget => words!(
            "Valgono come un trattino: non applicabile. Se è così, scrivilo come obiettivo `none` con il motivo, o come esclusione.",
            "They count as a dash: not applicable. If so, write it as a target `none` with the reason, or as an exclusion.",
        ),
        Code::MissingCeiling => words!(
            "Aggiungi `ceiling` al metodo; oppure, se il risultato non può essere zero, un minimo maggiore di zero in `domain`.",
            "Add a `ceiling` to the method; or, if the result cannot be zero, a minimum above zero in `domain`.",
        ),
        Code::MissingDirection => words!(
            "Aggiungi `direction`: `higher` se è meglio di più, `lower` se è meglio di meno.",
            "Add `direction`: `higher` if more is better, `lower` if less is better.",
        ),
        Code::OneOfTwo => {
            words!("Lascia il campo che serve e togli l’altro.", "Keep the field that is needed and remove the other.")
        }
        Code::MixedScales => words!(
            "Usa la stessa scala per tutti i nodi della media, o porta il nodo fuori da essa.",
            "Use the same scale for all the nodes of the mean, or move the node out of it.",
        ),
        Code::NotUsed => words!(
            "Togli il campo, o controlla che il metodo sia quello voluto.",
            "Remove the field, or check that the method is the one you mean.",
        ),
        Code::ChangesNothing => {
            words!("Scrivi che cosa cambia, o togli la modifica.", "Write what changes, or remove the change.")
        }
        Code::RemovedTaken => words!(
            "Togli anche il nodo che ne prende il punteggio, o fallo prendere da un altro.",
            "Remove the node that takes its score as well, or have it take another’s.",
        ),
        Code::OutsidePeriod => {
            words!("Correggi il giorno, o i giorni del periodo.", "Correct the day, or the days of the period.")
        }
        Code::MissingPrevious => words!(
            "Scrivi nel periodo qual è quello precedente (`previous`).",
            "Write in the period which one comes before it (`previous`).",
        ),
        Code::UpsideDown => words!(
            "Scambia i punteggi, o correggi il verso dell’indicatore.",
            "Swap the scores, or correct the direction of the indicator.",
        ),
        Code::UnitNotPercent => words!(
            "Scrivi `\"factor\": \"100\"` nella misura, o l’unità in cui il rapporto è davvero espresso.",
            "Write `\"factor\": \"100\"` in the measure, or the unit that the ratio is really in.",
        ),
        Code::OtherPlan => words!(
            "Apri il piano a cui appartengono, o i risultati di quello aperto.",
            "Open the plan that they belong to, or the results of the one that is open.",
        ),
        Code::UnknownNode => words!(
            "Correggi l’identificativo del nodo, o togli il risultato.",
            "Correct the identifier of the node, or remove the result.",
        ),
        Code::NoResultTaken => words!(
            "Togli il risultato, o dai al nodo un metodo che lo usa.",
            "Remove the result, or give the node a method that uses it.",
        ),
        Code::OtherVersion => words!(
            "Controlla che i risultati valgano ancora per questa versione, poi aggiorna `plan_digest`.",
            "Check that the results still hold for this version, then update `plan_digest`.",
        ),
        Code::WrongForm => {
            words!("Scrivi il risultato in una delle forme indicate.", "Write the result in one of the forms shown.")
        }
        Code::AnswerWanted => words!(
            "Scrivi `answer`: `true` per sì, `false` per no. Se il risultato è un numero, correggi l’obiettivo.",
            "Write `answer`: `true` for yes, `false` for no. If the result is a number, correct the target.",
        ),
        Code::AnswerAsNumber => words!(
            "Non serve correggere nulla; più chiaro è `answer`: `true` o `false`.",
            "Nothing needs correcting; `answer`: `true` or `false` is clearer.",
        ),
        Code::ValueOutsideRange => {
            words!("Correggi il valore, o l’intervallo `range`.", "Correct the value, or the `range`.")
        }
        Code::ComponentMissing => words!(
            "Aggiungi la componente quando è nota. Fino ad allora il nodo risulta mancante.",
            "Add the component when it is known. Until then the node is missing.",
        ),
        Code::OutsideDomain => words!(
            "Controlla il valore e la sua unità di misura. Il calcolo lo usa così com’è.",
            "Check the value and its unit. The computation uses it as it is.",
        ),
        Code::MissingAct => words!("Indica l’atto nel campo `act`.", "Name the act in the field `act`."),
        Code::IncompleteCitation => words!(
            "Scrivi sia le righe sia le parole citate, così chi legge può ritrovarle.",
            "Write both the lines and the quoted words, so that a reader can find them.",
        ),
        Code::NullValue => words!(
            "Togli il campo. Se un risultato manca, scrivilo così: \"status\": \"missing\", senza valore.",
            "Remove the field. If a result is missing, write \"status\": \"missing\" and give no value.",
        ),
        Code::NoChildren => words!(
            "Aggiungi i nodi fra i `children`, togli il nodo, o indica in `missing` che cosa manca al documento.",
            "Add the nodes to its `children`, remove the node, or state in `missing` what the document lacks.",
        ),
        Code::DirectionContradicts => words!(
            "Con un minimo il verso è `higher`, con un massimo è `lower`: correggi l’uno o l’altro.",
            "A minimum goes with `higher` and a maximum with `lower`: correct one or the other.",
        ),
        Code::ReferenceUnreachable => words!(
            "Controlla i pesi e i limiti del metodo, oppure indica la scala su cui il documento dà questi punteggi.",
            "Check the weights and the limits of the method, or name the scale that the document gives these scores on.",
        ),
        Code::WeightsNotWhole => words!(
            "Confronta i pesi con il documento; se il totale è davvero questo, scrivilo in `declared_sum`.",
            "Compare the weights with the document; if that really is the total, write it in `declared_sum`.",
        ),
        Code::FractionForPercent => words!(
            "Scrivi la percentuale: 87 per l’87 %, non 0.87. Se il valore è davvero così piccolo, lascialo com’è.",
            "Write the percentage: 87 for 87%, not 0.87. If the value really is that small, leave it as it is.",
        ),
        Code::PrintedDiffers => words!(
            "Correggi il valore o il testo. In italiano il punto separa le migliaia: «1.234» si scrive \"1234\".",
            "Correct the value or the text. Thousands separators are left out: “1,234” is written \"1234\".",
        ),
        Code::PartsNotAdded => words!(
            "I risultati delle parti non si sommano da soli: aggiungi quello del periodo intero.",
            "Results of parts are not added up automatically: add the result of the whole period.",
        ),
    };
    words.told(language)
}
