//! What is sent to the desk, and what has to be sent again if another one takes its place.

use std::collections::VecDeque;

use js_sys::Uint8Array;
use piramide_present::Language;

use crate::browser::worker::Worker;
use crate::message::{Halt, Halted, Request};

/// After so many faults in a row that no file explains, with no view between them, no desk will do better.
const MOST_FAULTS: usize = 3;

/// A file of the reader's own.
#[derive(Clone)]
pub struct Given {
    /// Its name.
    pub name: String,
    /// Its bytes, if the browser could read it.
    pub bytes: Option<Uint8Array>,
    /// Whether a desk failed over it although an earlier one had opened it.
    pub suspected: bool,
}

/// Files of the reader's own that were dropped together.
#[derive(Clone)]
pub struct Batch {
    /// Its number.
    pub number: usize,
    /// The files.
    pub files: Vec<Given>,
    /// Whether a desk has opened them, so that another one is given them again in any case.
    pub opened: bool,
}

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

/// The desk, what it has been asked and not answered, and what outlives it.
#[derive(Default)]
pub struct Post {
    /// The desk.
    pub desk: Option<Worker>,
    /// Which desk it is: what an earlier one says is not heard.
    pub number: usize,
    /// Whether this desk has begun to work.
    pub ready: bool,
    /// Whether no worker may run here.
    pub on_page: bool,
    /// What it has been asked, in order.
    pub doing: VecDeque<Doing>,
    /// The file that it is reading; empty if it is none.
    pub reading: String,
    /// The files of the words, by language.
    pub words: Vec<(Language, Uint8Array)>,
    /// The reader's files that are open or being opened.
    pub batches: Vec<Batch>,
    /// How many batches there have been.
    pub counted: usize,
    /// What came to nothing and has not been shown yet.
    pub halted: Halted,
    /// How many faults in a row no file explains.
    faults: usize,
}

impl Post {
    /// Sends a request.
    pub fn send(&mut self, request: &Request, bytes: Option<&Uint8Array>, doing: Doing) {
        self.doing.push_back(doing);
        if let Some(desk) = &self.desk {
            desk.post(request, bytes);
        }
    }

    /// Takes the answer to the first request, with a view or without; returns whether it was the last.
    pub fn answered(&mut self, shown: bool) -> bool {
        self.reading.clear();
        if let Some(Doing::Files(number)) = self.doing.pop_front()
            && !self.doing.contains(&Doing::Files(number))
        {
            let batch = self.batches.iter_mut().find(|batch| batch.number == number);
            batch.into_iter().for_each(|batch| batch.opened = true);
        }
        if shown {
            self.faults = 0;
            self.halted = Halted::default();
        }
        self.doing.is_empty()
    }

    /// Ends a desk that the reader stopped: files that were never open are not given to the next one, which has to say
    /// so; those that were stay.
    pub fn stop(&mut self) {
        if self.doing.front() == Some(&Doing::View) {
            self.halted.view = Some(Halt::Stopped);
        }
        for batch in self.batches.extract_if(.., |batch| !batch.opened) {
            self.halted.files.extend(batch.files.into_iter().map(|file| (file.name, Halt::Stopped)));
        }
        self.end();
    }

    /// Ends a desk that failed: the next one is given all but the file, or the view, over which it did. A file that was
    /// open before is given once more. Returns whether there is hope that it does better.
    pub fn fail(&mut self) -> bool {
        let culprit = self.culprit();
        let found = culprit.is_some();
        if let Some((batch, file)) = culprit {
            self.accuse(batch, file);
        } else if self.doing.front() == Some(&Doing::View) {
            self.halted.view = Some(Halt::Trapped);
        }
        self.faults += usize::from(!found);
        self.end();
        self.faults <= MOST_FAULTS
    }

    /// Ends a desk that never began.
    pub fn end(&mut self) {
        if let Some(desk) = self.desk.take() {
            desk.end();
        }
        self.doing.clear();
        self.reading.clear();
    }

    /// The file that the desk is reading: its batch, and its place in it.
    fn culprit(&self) -> Option<(usize, usize)> {
        let at = |(position, batch): (usize, &Batch)| {
            Some((position, batch.files.iter().position(|file| file.name == self.reading)?))
        };
        let under_way = match self.doing.front() {
            Some(Doing::Files(number)) => self.batches.iter().position(|batch| batch.number == *number),
            _ => None,
        };
        let here = under_way.and_then(|position| at((position, self.batches.get(position)?)));
        here.or_else(|| self.batches.iter().enumerate().rev().find_map(at))
    }

    /// Suspects a file that was open before, and leaves out any other.
    fn accuse(&mut self, batch: usize, file: usize) {
        let Some(batch) = self.batches.get_mut(batch) else { return };
        let Some(given) = batch.files.get_mut(file) else { return };
        if batch.opened && !given.suspected {
            given.suspected = true;
        } else {
            self.halted.files.push((batch.files.remove(file).name, Halt::Trapped));
        }
    }
}
