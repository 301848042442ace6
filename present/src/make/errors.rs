//! What to say when something does not load.

use piramide_engine::raw::Language;

use crate::text::{both, filled};
use crate::view::{ErrorView, LoadError};
use crate::{Address, Label};

/// The words of an error: title, what happened, what to do.
struct Words(&'static str, String, &'static str);

/// What to say of an error.
pub(crate) fn error_view(error: &LoadError, language: Language) -> ErrorView {
    let Words(title, happened, remedy) = both(language, italian(error), english(error));
    let back = Label::BackToPlans.text(language).to_owned();
    let again = Label::Reload.text(language).to_owned();
    let (action, address) = match error {
        LoadError::Network(_) | LoadError::Damaged(_) | LoadError::Panic(_) => (again, None),
        LoadError::NoSuchPage(_)
        | LoadError::NoSuchPlan(_)
        | LoadError::NoSuchSet(_)
        | LoadError::NoSuchNode(_)
        | LoadError::FileNotFound(_)
        | LoadError::ReaderFilesGone
        | LoadError::NotADocument(_)
        | LoadError::ResultsWithoutPlan(_)
        | LoadError::Refused(_) => (back, Some(Address::catalog())),
    };
    let detail = match error {
        LoadError::Panic(detail) | LoadError::Network(detail) | LoadError::Damaged(detail) => Some(detail.clone()),
        LoadError::FileNotFound(path) => Some(path.clone()),
        LoadError::NoSuchPage(_)
        | LoadError::NoSuchPlan(_)
        | LoadError::NoSuchSet(_)
        | LoadError::NoSuchNode(_)
        | LoadError::ReaderFilesGone
        | LoadError::NotADocument(_)
        | LoadError::ResultsWithoutPlan(_)
        | LoadError::Refused(_) => None,
    };
    ErrorView { title: title.to_owned(), happened, remedy: remedy.to_owned(), action, address, detail }
}

fn italian(error: &LoadError) -> Words {
    match error {
        LoadError::NoSuchPage(text) => Words(
            "Questo indirizzo non porta a nulla",
            filled!("L’indirizzo «{0}» non corrisponde a una pagina.", &text),
            "Controlla di averlo copiato per intero, oppure torna all’elenco dei piani.",
        ),
        LoadError::NoSuchPlan(id) => Words(
            "Questo piano non c’è",
            filled!("L’elenco di questo sito non contiene un piano «{0}».", &id),
            "Scegli un piano dall’elenco; se è tuo, apri di nuovo i suoi file.",
        ),
        LoadError::NoSuchSet(id) => Words(
            "Questi risultati non ci sono",
            filled!("Il piano non ha un insieme di risultati «{0}».", &id),
            "Scegli il piano dall’elenco: si apre con i risultati disponibili.",
        ),
        LoadError::NoSuchNode(id) => Words(
            "Questa voce non c’è",
            filled!("Il piano non contiene una voce «{0}».", &id),
            "Torna al piano e cercala dalla piramide: può avere cambiato identificativo.",
        ),
        LoadError::FileNotFound(_) => Words(
            "Manca un file",
            "Uno dei file del piano non si trova.".to_owned(),
            "Se la pagina è stata copiata, copia la cartella intera; se è su un sito, avvisa chi lo pubblica.",
        ),
        LoadError::Damaged(_) => Words(
            "Un file è danneggiato",
            "Uno dei file del piano è arrivato, ma non è intero.".to_owned(),
            "Ricarica la pagina; se non basta, copiala o scaricala di nuovo.",
        ),
        LoadError::Network(_) => Words(
            "Il collegamento si è interrotto",
            "Uno dei file del piano non è arrivato.".to_owned(),
            "Controlla il collegamento e ricarica la pagina.",
        ),
        LoadError::ReaderFilesGone => Words(
            "I tuoi file non sono più aperti",
            "I file che avevi aperto restano nel tuo computer: la pagina non li conserva quando si ricarica."
                .to_owned(),
            "Apri di nuovo il piano e i suoi risultati.",
        ),
        LoadError::NotADocument(name) => Words(
            "Non è un file di Piramide",
            filled!("Il file «{0}» non dichiara di essere un piano né un insieme di risultati.", &name),
            "Apri un file JSON con il campo `format`: `piramide-plan/1` o `piramide-actuals/1`.",
        ),
        LoadError::ResultsWithoutPlan(id) => Words(
            "Manca il piano di questi risultati",
            filled!("I risultati appartengono al piano «{0}», che non è aperto.", &id),
            "Apri insieme il piano e i risultati, oppure prima il piano.",
        ),
        LoadError::Refused(name) => Words(
            "Il file non si può aprire",
            filled!("Nel file «{0}» qualcosa impedisce di leggerlo con certezza.", &name),
            "Leggi l’elenco di ciò che non va e dove, correggi e apri di nuovo il file.",
        ),
        LoadError::Panic(_) => Words(
            "Piramide si è fermata per un errore interno",
            "È un difetto del programma, non dei dati. Nulla è stato inviato né modificato.".to_owned(),
            "Ricarica la pagina per continuare; se succede di nuovo, segnala il dettaglio tecnico a chi pubblica la pagina.",
        ),
    }
}

fn english(error: &LoadError) -> Words {
    match error {
        LoadError::NoSuchPage(text) => Words(
            "This address leads nowhere",
            filled!("The address “{0}” matches no page.", &text),
            "Check that you copied all of it, or go back to the list of plans.",
        ),
        LoadError::NoSuchPlan(id) => Words(
            "This plan is not here",
            filled!("The list of this site has no plan “{0}”.", &id),
            "Choose a plan from the list; if it is yours, open its files again.",
        ),
        LoadError::NoSuchSet(id) => Words(
            "These results are not here",
            filled!("The plan has no set of results “{0}”.", &id),
            "Choose the plan from the list: it opens with the results available.",
        ),
        LoadError::NoSuchNode(id) => Words(
            "This entry is not here",
            filled!("The plan has no entry “{0}”.", &id),
            "Go back to the plan and look for it from the pyramid: its identifier may have changed.",
        ),
        LoadError::FileNotFound(_) => Words(
            "A file is missing",
            "One of the files of the plan is not found.".to_owned(),
            "If the page was copied, copy the whole folder; if it is on a site, tell whoever publishes it.",
        ),
        LoadError::Damaged(_) => Words(
            "A file is damaged",
            "One of the files of the plan arrived, but it is not whole.".to_owned(),
            "Reload the page; if that does not help, copy or download it again.",
        ),
        LoadError::Network(_) => Words(
            "The connection was interrupted",
            "One of the files of the plan did not arrive.".to_owned(),
            "Check the connection and reload the page.",
        ),
        LoadError::ReaderFilesGone => Words(
            "Your files are not open any more",
            "The files that you had opened stay on your computer: the page does not keep them when it is reloaded."
                .to_owned(),
            "Open the plan and its results again.",
        ),
        LoadError::NotADocument(name) => Words(
            "Not a file of Piramide",
            filled!("The file “{0}” says neither that it is a plan nor that it is a set of results.", &name),
            "Open a JSON file with the field `format`: `piramide-plan/1` or `piramide-actuals/1`.",
        ),
        LoadError::ResultsWithoutPlan(id) => Words(
            "The plan of these results is missing",
            filled!("The results belong to the plan “{0}”, which is not open.", &id),
            "Open the plan and the results together, or the plan first.",
        ),
        LoadError::Refused(name) => Words(
            "The file cannot be opened",
            filled!("Something in the file “{0}” keeps it from being read with certainty.", &name),
            "Read the list of what is wrong and where, correct it and open the file again.",
        ),
        LoadError::Panic(_) => Words(
            "Piramide stopped on an internal error",
            "This is a fault of the program, not of the data. Nothing was sent or changed.".to_owned(),
            "Reload the page to go on; if it happens again, report the technical detail to whoever publishes the page.",
        ),
    }
}
