//! When something does not load: what happened and what to do.

use piramide_engine::raw::Language;

use crate::Address;
use crate::make;

/// What can go wrong outside the documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The address leads nowhere.
    NoSuchPage(String),
    /// The catalog has no plan with this identifier.
    NoSuchPlan(String),
    /// The plan has no set of results with this identifier.
    NoSuchSet(String),
    /// The plan has no node or level with this identifier.
    NoSuchNode(String),
    /// The plan has no office or period with this identifier.
    NoSuchChoice(String),
    /// A file of the site is not there.
    FileNotFound(String),
    /// A file of the site arrived damaged.
    Damaged(String),
    /// A file of the site is not the one that the catalog lists: the digests of its bytes differ.
    Altered {
        /// Its path.
        file: String,
        /// The digest that the catalog lists.
        listed: String,
        /// The digest of what arrived.
        arrived: String,
    },
    /// The network does not answer.
    Network(String),
    /// The files that the reader had opened are not here any more (after a reload).
    ReaderFilesGone,
    /// A file that the reader opened is neither a plan nor results.
    NotADocument(String),
    /// A file opened together with another one of the same kind and identifier.
    SameIdentifier(String),
    /// Results without the plan that they belong to, by its identifier.
    ResultsWithoutPlan(String),
    /// Work on this that the reader stopped: a file, or the address of a view.
    Stopped(String),
    /// Work on this that failed, by a fault of the program or for want of memory, beside a page that goes on.
    Trapped(String),
    /// A file of the site was refused: its findings say why.
    Refused(String),
    /// The programme stopped.
    Panic(String),
}

/// An error, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorView {
    /// The heading.
    pub title: String,
    /// What happened.
    pub happened: String,
    /// What to do.
    pub remedy: String,
    /// The words on the way out.
    pub action: String,
    /// Where the way out leads; `None` if it is to ask for the file again.
    pub address: Option<Address>,
    /// Technical detail, for who reports it.
    pub detail: Option<String>,
}

/// What to say of an error.
pub fn error_view(error: &LoadError, language: Language) -> ErrorView {
    make::errors::error_view(error, language)
}
