//! What the page and its desk say to one another. Between the page and a worker it travels as bytes; the bytes of a file
//! travel beside it, so that they are handed over and not copied.

use piramide_present::Language;
use serde::{Deserialize, Serialize};

use crate::browser::load::Refusal;
use crate::view::View;

/// What the page asks of the desk, which answers each request with one [`Reply`], in order.
#[derive(Debug, Serialize, Deserialize)]
pub enum Request {
    /// Learns the words of a language, whose file comes with the request.
    Words {
        /// The word of the language.
        language: String,
    },
    /// A file of the site came; it comes with the request.
    Arrived {
        /// Its path.
        path: String,
    },
    /// A file of the site did not come.
    Absent {
        /// Its path.
        path: String,
        /// Why.
        refusal: Refusal,
    },
    /// Takes a file of the reader's own, which comes with the request unless the browser could not read it.
    File {
        /// Its name.
        name: String,
    },
    /// Opens the files taken since the last time.
    Open {
        /// Whether they were open before: then nothing is said of them, and the reader is led nowhere.
        again: bool,
        /// The word of the language in which the desk says what it does.
        language: String,
    },
    /// Makes the view of an address.
    Show {
        /// The address, as written after the `#`.
        address: String,
        /// The word of the language.
        language: String,
        /// Whether files that did not come are asked for again.
        retry: bool,
        /// What came to nothing before.
        halted: Option<Halted>,
    },
    /// Forgets the files that were not opened.
    Dismiss,
}

/// Work that came to nothing.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Halted {
    /// The files that are not open because of it.
    pub files: Vec<(String, Halt)>,
    /// Why the view could not be made, if it could not.
    pub view: Option<Halt>,
}

/// Why work came to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Halt {
    /// The reader stopped it.
    Stopped,
    /// The program failed: a fault, or no memory left.
    Trapped,
}

/// What the desk says.
#[derive(Debug, Serialize, Deserialize)]
pub enum Said {
    /// How far the present request is.
    Progress(Progress),
    /// The answer to a request.
    Reply(Box<Reply>),
}

/// How far some work is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// What is being done; empty before the desk has begun.
    pub text: String,
    /// The file that it is done to; empty if it is none.
    pub file: String,
    /// How many parts are done.
    pub done: usize,
    /// How many there are.
    pub of: usize,
}

/// The answer to a request.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Reply {
    /// The view, if it changes.
    pub screen: Option<Screen>,
    /// The files of the site that the desk needs next, by their paths.
    pub wanted: Vec<String>,
    /// Where the reader is led.
    pub go: Option<String>,
    /// An address, and the one that takes its place: the same with its set of results named.
    pub named: Option<(String, String)>,
}

/// A view with what surrounds it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Screen {
    /// The address that it is of.
    pub address: String,
    /// The word of its language.
    pub language: String,
    /// The title of the window.
    pub title: String,
    /// The files that were not opened.
    pub refused: View,
    /// Which files were not opened: another number for others, none if all were.
    pub refusal: Option<usize>,
    /// The view.
    pub content: View,
    /// Whether it is the view itself, and not that of files on their way.
    pub whole: bool,
}

/// The language of a word; every word comes from [`Language::word`].
pub fn language(word: &str) -> Language {
    Language::ALL.iter().copied().find(|language| language.word() == word).unwrap_or(Language::English)
}
