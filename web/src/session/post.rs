//! What is sent to the desk, and what has to be sent again if another one takes its place.

use std::cell::Cell;
use std::collections::VecDeque;
use std::rc::Rc;

use futures_channel::mpsc::UnboundedSender;
use piramide_present::Language;

use crate::browser::worker::Worker;
use crate::message::Request;

/// Files of the reader's own that were let go together: names, and bytes of those that the browser could read.
pub type Batch = Vec<(String, Option<Vec<u8>>)>;

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Words of a language.
    Words,
    /// Files of the reader's own, by the number of their batch.
    Files(usize),
    /// A view, or a file that it needs.
    View,
}

/// Where the desk works.
#[derive(Default)]
pub enum Place {
    /// Nowhere yet.
    #[default]
    Nowhere,
    /// In a worker.
    Worker(Worker),
    /// On the page, where it looks at the mark before each piece of work.
    Page {
        /// What takes the requests.
        requests: UnboundedSender<(Request, Option<Vec<u8>>)>,
        /// Whether it is to stop.
        stopped: Rc<Cell<bool>>,
    },
}

/// The desk, what it has been asked and not answered, and what outlives it.
#[derive(Default)]
pub struct Post {
    /// The desk.
    pub place: Place,
    /// Which desk it is: what an earlier one says is not heard.
    pub number: usize,
    /// Whether this desk has begun to work.
    pub ready: bool,
    /// Whether no worker may run here.
    pub on_page: bool,
    /// What it has been asked, in order.
    pub doing: VecDeque<Doing>,
    /// The files of the words, by language.
    pub words: Vec<(Language, Vec<u8>)>,
    /// The reader's files that are open or being opened, by number.
    pub batches: Vec<(usize, Rc<Batch>)>,
    /// How many batches there have been.
    pub counted: usize,
}

/// What a desk leaves undone.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// What it was doing.
    pub doing: Option<Doing>,
    /// The files that it was to open.
    pub files: Vec<String>,
}

impl Post {
    /// Sends a request.
    pub fn send(&mut self, request: Request, bytes: Option<Vec<u8>>, doing: Doing) {
        self.doing.push_back(doing);
        match &self.place {
            Place::Nowhere => {}
            Place::Worker(worker) => worker.post(&request, bytes),
            // Nobody takes requests any more only while another desk is on its way.
            Place::Page { requests, .. } => drop(requests.unbounded_send((request, bytes))),
        }
    }

    /// Takes the answer to the first request; says whether it was the last.
    pub fn answered(&mut self) -> bool {
        self.doing.pop_front();
        self.doing.is_empty()
    }

    /// Ends the desk. Files that it has not opened are not given to the next one, which has to say so, unless they are
    /// still to be opened because it never began.
    pub fn end(&mut self, never_began: bool) -> Left {
        match std::mem::take(&mut self.place) {
            Place::Nowhere => {}
            Place::Worker(worker) => worker.end(),
            Place::Page { stopped, .. } => stopped.set(true),
        }
        let mut left = Left { doing: self.doing.front().copied(), files: Vec::new() };
        for doing in std::mem::take(&mut self.doing) {
            let Doing::Files(number) = doing else { continue };
            if never_began {
                continue;
            }
            if let Some(position) = self.batches.iter().position(|(known, _)| *known == number) {
                let (_, batch) = self.batches.remove(position);
                left.files.extend(batch.iter().map(|(name, _)| name.clone()));
            }
        }
        left
    }
}
