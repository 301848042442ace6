//! What an event of an element asks for: a plain value, as the rest of a view.

use std::cell::RefCell;

use serde::{Deserialize, Serialize};
use web_sys::Event;

/// What happens when a reader uses an element.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Goes to the address.
    Go(String),
    /// Goes to the address that is the value of the element.
    GoToChosen,
    /// Looks for the words in the element; the address is that of the search without words.
    Search(String),
    /// Goes to the address of the view without its explanation.
    CloseExplanation(String),
    /// Opens the dialog of the browser's printer.
    Print,
    /// Asks again for the files that did not come.
    Retry,
    /// Stops what is being done.
    Stop,
    /// Opens the files chosen in the element.
    OpenFiles,
    /// Takes the list of files that were not opened away.
    Dismiss,
    /// Moves the focus to the content of the page.
    SkipToContent,
    /// Shows everything in the language of this word.
    Speak(String),
}

impl Action {
    /// The event that asks for it.
    pub const fn event(&self) -> &'static str {
        match self {
            Self::GoToChosen | Self::OpenFiles => "change",
            Self::Search(_) => "input",
            _ => "click",
        }
    }
}

/// What performs actions.
type Performer = Box<dyn Fn(&Action, &Event)>;

thread_local! {
    static PERFORMER: RefCell<Option<Performer>> = const { RefCell::new(None) };
}

/// Sets what performs every action from now on.
pub fn set_performer(performer: impl Fn(&Action, &Event) + 'static) {
    PERFORMER.with_borrow_mut(|known| *known = Some(Box::new(performer)));
}

/// Performs an action.
pub(super) fn perform(action: &Action, event: &Event) {
    PERFORMER.with_borrow(|performer| {
        if let Some(performer) = performer {
            performer(action, event);
        }
    });
}
