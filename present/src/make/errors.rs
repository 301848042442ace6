//! What to say when something does not load.

use piramide_engine::raw::Language;

use crate::bilingual::{Words, words};
use crate::text::fill;
use crate::view::{ErrorView, LoadError};
use crate::{Address, Label};

/// The words of an error.
struct ErrorWords {
    /// The heading.
    title: Words,
    /// What happened; `{0}` is what the error names.
    happened: Words,
    /// What to do.
    remedy: Words,
}

/// What to say of an error.
pub(crate) fn error_view(error: &LoadError, language: Language) -> ErrorView {
    let words = words(error);
    let told = |words: Words| words.told(language);
    let again = matches!(
        error,
        LoadError::Network(_)
            | LoadError::Damaged(_)
            | LoadError::FileNotFound(_)
            | LoadError::Altered { .. }
            | LoadError::Stopped(_)
            | LoadError::Trapped(_)
            | LoadError::Panic(_)
    );
    let action = match error {
        LoadError::Panic(_) => Label::Reload,
        _ if again => Label::Retry,
        _ => Label::BackToPlans,
    };
    let (named, detail) = match error {
        LoadError::Network(detail)
        | LoadError::Damaged(detail)
        | LoadError::Panic(detail)
        | LoadError::FileNotFound(detail) => ("", Some(detail.clone())),
        LoadError::ReaderFilesGone => ("", None),
        LoadError::Altered { file, listed, arrived } => (file.as_str(), Some(format!("{listed} ≠ {arrived}"))),
        LoadError::NoSuchPage(named)
        | LoadError::NoSuchPlan(named)
        | LoadError::NoSuchSet(named)
        | LoadError::NoSuchNode(named)
        | LoadError::NoSuchChoice(named)
        | LoadError::NotADocument(named)
        | LoadError::SameIdentifier(named)
        | LoadError::Stopped(named)
        | LoadError::Trapped(named)
        | LoadError::ResultsWithoutPlan(named)
        | LoadError::Refused(named) => (named.as_str(), None),
    };
    ErrorView {
        title: told(words.title).to_owned(),
        happened: fill(told(words.happened), &[named]),
        remedy: told(words.remedy).to_owned(),
        action: action.text(language).to_owned(),
        address: (!again).then(Address::catalog),
        detail,
    }
}

const fn words(error: &LoadError) -> ErrorWords {
    match error {
        LoadError::NoSuchPage(_) => ErrorWords {
            title: words!("Questo indirizzo non porta a nulla", "This address leads nowhere"),
            happened: words!("L’indirizzo «{0}» non corrisponde a una pagina.", "The address “{0}” matches no page."),
            remedy: words!(
                "Controlla di averlo copiato per intero, oppure torna all’elenco dei piani.",
                "Check that you copied all of it, or go back to the list of plans.",
            ),
        },
        LoadError::NoSuchPlan(_) => ErrorWords {
            title: words!("Questo piano non c’è", "This plan is not here"),
            happened: words!(
                "L’elenco di questo sito non contiene un piano «{0}».",
                "The list of this site has no plan “{0}”.",
            ),
            remedy: words!(
                "Scegli un piano dall’elenco; se è tuo, apri di nuovo i suoi file.",
                "Choose a plan from the list; if it is yours, open its files again.",
            ),
        },
        LoadError::NoSuchSet(_) => ErrorWords {
            title: words!("Questi risultati non ci sono", "These results are not here"),
            happened: words!("Il piano non ha un insieme di risultati «{0}».", "The plan has no set of results “{0}”."),
            remedy: words!(
                "Scegli il piano dall’elenco: si apre con i risultati disponibili.",
                "Choose the plan from the list: it opens with the results available.",
            ),
        },
        LoadError::NoSuchNode(_) => ErrorWords {
            title: words!("Questa voce non c’è", "This entry is not here"),
            happened: words!("Il piano non contiene una voce «{0}».", "The plan has no entry “{0}”."),
            remedy: words!(
                "Apri il piano dall’elenco e cercala per nome: può avere cambiato identificativo.",
                "Open the plan from the list and search for it by name: its identifier may have changed.",
            ),
        },
        LoadError::NoSuchChoice(_) => ErrorWords {
            title: words!("Questa scelta non c’è", "This choice is not here"),
            happened: words!(
                "Il piano non ha un ufficio, un periodo o una versione «{0}».",
                "The plan has no office, period or version “{0}”.",
            ),
            remedy: words!(
                "Apri il piano dall’elenco e scegli fra gli uffici, i periodi e le versioni che ha.",
                "Open the plan from the list and choose among the offices, periods and versions that it has.",
            ),
        },
        LoadError::FileNotFound(_) => ErrorWords {
            title: words!("Manca un file", "A file is missing"),
            happened: words!("Uno dei file del piano non si trova.", "One of the files of the plan is not found."),
            remedy: words!(
                "Se la pagina è stata copiata, copia la cartella intera; se è su un sito, avvisa chi lo pubblica.",
                "If the page was copied, copy the whole folder; if it is on a site, tell whoever publishes it.",
            ),
        },
        LoadError::Damaged(_) => ErrorWords {
            title: words!("Un file è danneggiato", "A file is damaged"),
            happened: words!(
                "Uno dei file del piano è arrivato, ma non è intero.",
                "One of the files of the plan arrived, but it is not whole.",
            ),
            remedy: words!(
                "Riprova; se non basta, copia o scarica di nuovo la pagina.",
                "Try again; if that does not help, copy or download the page again.",
            ),
        },
        LoadError::Altered { .. } => ErrorWords {
            title: words!(
                "Un file non è quello che il sito ha pubblicato",
                "A file is not the one that the site published",
            ),
            happened: words!(
                "L’impronta SHA-256 del file «{0}» non è quella scritta nell’elenco dei piani: il file è stato modificato, oppure è arrivata una copia di un altro momento. I suoi numeri non sono stati usati.",
                "The SHA-256 digest of the file “{0}” is not the one in the list of plans: the file was changed, or a copy from another time arrived. Its numbers were not used.",
            ),
            remedy: words!(
                "Ricarica la pagina; se non basta, avvisa chi la pubblica. Chi ha modificato il file di proposito scriva la sua nuova impronta in `data/catalog.js`, oppure tolga quella vecchia, e cancelli le copie `.br` e `.gz` accanto al file.",
                "Reload the page; if that does not help, tell whoever publishes it. If you changed the file on purpose, write its new digest in `data/catalog.js`, or remove the old one, and delete the `.br` and `.gz` copies beside the file.",
            ),
        },
        LoadError::Network(_) => ErrorWords {
            title: words!("Il collegamento si è interrotto", "The connection was interrupted"),
            happened: words!("Uno dei file del piano non è arrivato.", "One of the files of the plan did not arrive."),
            remedy: words!(
                "Controlla il collegamento e riprova: i file che hai aperto restano aperti.",
                "Check the connection and try again: the files that you opened stay open."
            ),
        },
        LoadError::ReaderFilesGone => ErrorWords {
            title: words!("I tuoi file non sono più aperti", "Your files are not open any more"),
            happened: words!(
                "I file che avevi aperto restano nel tuo computer: la pagina non li conserva quando si ricarica.",
                "The files that you had opened stay on your computer: the page does not keep them when it is reloaded.",
            ),
            remedy: words!("Apri di nuovo il piano e i suoi risultati.", "Open the plan and its results again."),
        },
        LoadError::NotADocument(_) => ErrorWords {
            title: words!("Non è un file di Piramide", "Not a file of Piramide"),
            happened: words!(
                "Il file «{0}» non dichiara di essere un piano né un insieme di risultati.",
                "The file “{0}” says neither that it is a plan nor that it is a set of results.",
            ),
            remedy: words!(
                "Apri un file JSON con il campo `format`: `piramide-plan/1` o `piramide-actuals/1`.",
                "Open a JSON file with the field `format`: `piramide-plan/1` or `piramide-actuals/1`.",
            ),
        },
        LoadError::SameIdentifier(_) => ErrorWords {
            title: words!("Due file con lo stesso identificativo", "Two files with the same identifier"),
            happened: words!(
                "Un altro dei file aperti insieme a questo ha lo stesso identificativo, «{0}»: è aperto quello.",
                "Another of the files opened together with this one has the same identifier, “{0}”: that one is open.",
            ),
            remedy: words!(
                "Cambia il campo `id` di uno dei due e aprili di nuovo; se uno corregge l’altro, apri solo quello giusto.",
                "Change the field `id` of one of the two and open them again; if one corrects the other, open only the right one.",
            ),
        },
        LoadError::Stopped(_) => ErrorWords {
            title: words!("Interrotto", "Stopped"),
            happened: words!(
                "Hai interrotto il lavoro prima della fine: {0}.",
                "You stopped the work before it was done: {0}.",
            ),
            remedy: words!(
                "Riprova quando vuoi; gli altri file che hai aperto restano aperti.",
                "Try again whenever you like; the other files that you opened stay open.",
            ),
        },
        LoadError::Trapped(_) => ErrorWords {
            title: words!("Piramide non ci è riuscita", "Piramide could not do it"),
            happened: words!(
                "La memoria non è bastata, oppure c’è un difetto nel programma: {0}.",
                "There was not enough memory, or there is a fault in the program: {0}.",
            ),
            remedy: words!(
                "Gli altri file che hai aperto restano aperti. Se succede di nuovo, segnalalo a chi pubblica la pagina.",
                "The other files that you opened stay open. If it happens again, tell whoever publishes the page.",
            ),
        },
        LoadError::ResultsWithoutPlan(_) => ErrorWords {
            title: words!("Manca il piano di questi risultati", "The plan of these results is missing"),
            happened: words!(
                "I risultati appartengono al piano «{0}», che non è aperto.",
                "The results belong to the plan “{0}”, which is not open.",
            ),
            remedy: words!(
                "Apri insieme il piano e i risultati, oppure prima il piano.",
                "Open the plan and the results together, or the plan first.",
            ),
        },
        LoadError::Refused(_) => ErrorWords {
            title: words!("Il file non si può aprire", "The file cannot be opened"),
            happened: words!(
                "Nel file «{0}» qualcosa impedisce di leggerlo con certezza.",
                "Something in the file “{0}” keeps it from being read with certainty.",
            ),
            remedy: words!(
                "Leggi l’elenco di ciò che non va e dove, correggi e apri di nuovo il file.",
                "Read the list of what is wrong and where, correct it and open the file again.",
            ),
        },
        LoadError::Panic(_) => ErrorWords {
            title: words!("Piramide si è fermata per un errore interno", "Piramide stopped on an internal error"),
            happened: words!(
                "È un difetto del programma, non dei dati. Nulla è stato inviato né modificato.",
                "This is a fault of the program, not of the data. Nothing was sent or changed.",
            ),
            remedy: words!(
                "Ricarica la pagina per continuare; se succede di nuovo, segnala il dettaglio tecnico a chi pubblica la pagina.",
                "Reload the page to go on; if it happens again, report the technical detail to whoever publishes the page.",
            ),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::agree;

    #[test]
    fn both_languages_name_what_the_error_names() {
        let text = String::new;
        for (error, named) in [
            (LoadError::NoSuchPage(text()), 1),
            (LoadError::NoSuchPlan(text()), 1),
            (LoadError::NoSuchSet(text()), 1),
            (LoadError::NoSuchNode(text()), 1),
            (LoadError::NoSuchChoice(text()), 1),
            (LoadError::FileNotFound(text()), 0),
            (LoadError::Damaged(text()), 0),
            (LoadError::Altered { file: text(), listed: text(), arrived: text() }, 1),
            (LoadError::Network(text()), 0),
            (LoadError::ReaderFilesGone, 0),
            (LoadError::NotADocument(text()), 1),
            (LoadError::SameIdentifier(text()), 1),
            (LoadError::Stopped(text()), 1),
            (LoadError::Trapped(text()), 1),
            (LoadError::ResultsWithoutPlan(text()), 1),
            (LoadError::Refused(text()), 1),
            (LoadError::Panic(text()), 0),
        ] {
            let words = words(&error).happened;
            let [it, en] = [Language::Italian, Language::English].map(|language| words.told(language));
            assert!(agree(it, en, named), "{error:?}");
            // An error knows no plan: its link leads to the list, which every site has, and it names no part of a plan.
            let view = error_view(&error, Language::Italian);
            assert!(view.address.is_none_or(|address| address == Address::catalog()), "{error:?}");
            assert!(!view.remedy.to_lowercase().contains("piramide:"), "{error:?}");
        }
    }
}
