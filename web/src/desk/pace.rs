//! The pace of the desk: what it says before each piece of work.

use std::pin::Pin;

use futures_channel::mpsc::UnboundedReceiver;
use futures_util::StreamExt;
use piramide_present::label::reading as reading_words;
use piramide_present::{Label, Language};

use super::Desk;
use crate::message::{Progress, Request, Said};

/// Hears what comes next. In a worker the desk goes on at once, and is stopped from outside; on the page it first lets
/// the page answer its reader, and never goes on if it was stopped meanwhile.
pub type Pace = dyn Fn(Progress) -> Pin<Box<dyn Future<Output = ()>>>;

/// Answers requests in their order, until nobody can ask any more.
pub async fn serve(mut requests: UnboundedReceiver<(Request, Option<Vec<u8>>)>, pace: Box<Pace>, say: impl Fn(Said)) {
    let mut desk = Desk::default();
    while let Some((request, bytes)) = requests.next().await {
        say(Said::Reply(Box::new(desk.answer(request, bytes, &*pace).await)));
    }
}

/// A file is read, after `done` of so many.
pub fn reading(file: &str, done: usize, of: usize, language: Language) -> Progress {
    Progress { text: reading_words(file, language), file: file.to_owned(), done, of }
}

/// A plan is scored: the first of two parts of a view.
pub fn scoring(language: Language) -> Progress {
    Progress { text: Label::Computing.text(language).to_owned(), file: String::new(), done: 0, of: 2 }
}

/// A view is made: the last of its two parts.
pub fn presenting(language: Language) -> Progress {
    Progress { text: Label::PreparingView.text(language).to_owned(), file: String::new(), done: 1, of: 2 }
}
