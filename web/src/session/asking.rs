//! The desk is asked and heard, stopped, and replaced by another one that is given the same files.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use futures_channel::mpsc;
use leptos::prelude::*;
use leptos::task::spawn_local;
use piramide_present::{Address, Language};

use super::Session;
use super::post::{Batch, Doing, Place};
use crate::browser::worker::{Heard, Worker};
use crate::browser::{clock, hash, load};
use crate::desk::{Pace, Stopped, serve};
use crate::message::{Halt, Halted, Progress, Reply, Request, Said};

impl Session {
    /// Asks the desk.
    pub(super) fn ask(self, request: Request, bytes: Option<Vec<u8>>, doing: Doing) {
        self.post.update_value(|post| post.send(request, bytes, doing));
        if self.working.with_untracked(Option::is_none) {
            self.working.set(Some(Progress::default()));
        }
    }

    /// Asks for the view of the address.
    pub(super) fn show(self, retry: bool, halted: Option<Halted>) {
        let address = self.address.with_untracked(Address::fragment);
        let language = self.language.get_untracked().word().to_owned();
        self.ask(Request::Show { address, language, retry, halted }, None, Doing::View);
    }

    /// Gives the desk the words of a language, and keeps them for the next one.
    pub(super) fn teach(self, language: Language, words: Option<Vec<u8>>) {
        let Some(words) = words else { return };
        self.ask(Request::Words { language: language.word().to_owned() }, Some(words.clone()), Doing::Words);
        self.post.update_value(|post| post.words.push((language, words)));
    }

    /// Gives the desk files of the reader's own, and keeps them for the next one.
    pub(super) fn hand_over(self, batch: Batch) {
        let kept = self.post.try_update_value(|post| {
            let (number, batch) = (post.counted, Rc::new(batch));
            post.counted += 1;
            post.batches.push((number, Rc::clone(&batch)));
            (number, batch)
        });
        if let Some((number, batch)) = kept {
            self.hand(number, &batch, false);
        }
    }

    fn hand(self, number: usize, batch: &Batch, again: bool) {
        for (name, bytes) in batch {
            self.ask(Request::File { name: name.clone() }, bytes.clone(), Doing::Files(number));
        }
        self.ask(Request::Open { again }, None, Doing::Files(number));
    }

    /// Has a desk: in a worker, or on the page if there can be none.
    pub(super) fn hire(self, on_page: bool) {
        let Some((number, on_page)) = self.post.try_update_value(|post| {
            post.number += 1;
            post.ready = false;
            post.on_page |= on_page;
            (post.number, post.on_page)
        }) else {
            return;
        };
        let current = move || self.post.with_value(|post| post.number == number);
        let heard = move |heard| {
            if current() {
                self.heard(heard);
            }
        };
        let worker = if on_page { None } else { Worker::begin(heard) };
        let place = worker.map_or_else(
            || {
                let (requests, asked) = mpsc::unbounded();
                let stopped = Rc::new(Cell::new(false));
                let pace = on_the_page(self, Rc::clone(&stopped));
                spawn_local(serve(asked, pace, move |said| heard(Heard::Said(said))));
                Place::Page { requests, stopped }
            },
            Place::Worker,
        );
        self.post.update_value(|post| post.place = place);
    }

    fn heard(self, heard: Heard) {
        match heard {
            Heard::Ready => self.post.update_value(|post| post.ready = true),
            Heard::Said(Said::Progress(progress)) => self.working.set(Some(progress)),
            Heard::Said(Said::Reply(reply)) => self.replied(*reply),
            Heard::Trapped => self.replace(Halt::Trapped),
        }
    }

    fn replied(self, reply: Reply) {
        if self.post.try_update_value(|post| post.answered()).unwrap_or(true) {
            self.working.set(None);
        }
        for path in reply.wanted {
            self.bring(path);
        }
        let here = |address: &str| self.address.with_untracked(|here| here.fragment() == *address);
        if let Some((_, named)) = reply.named.filter(|(asked, _)| here(asked))
            && let Some(address) = Address::read(&named)
        {
            self.address.set(address);
            hash::replace(&named);
        }
        // What was asked for meanwhile is on its way: only that is shown.
        let screen = reply
            .screen
            .filter(|screen| here(&screen.address) && screen.language == self.language.get_untracked().word());
        if let Some(screen) = screen {
            self.screen.set(Some(Arc::new(screen)));
        }
        if let Some(address) = reply.go {
            self.go(&address);
        }
    }

    /// Brings a file of the site to the desk.
    fn bring(self, path: String) {
        spawn_local(async move {
            match load::load(&path).await {
                Ok(bytes) => self.ask(Request::Arrived { path }, Some(bytes), Doing::View),
                Err(refusal) => self.ask(Request::Absent { path, refusal }, None, Doing::View),
            }
        });
    }

    /// Stops what the desk is doing; what was open stays open.
    pub fn stop(self) {
        self.replace(Halt::Stopped);
    }

    /// Puts another desk in the place of one that was stopped or failed, with the files that were open.
    fn replace(self, by: Halt) {
        // A worker that never worked is one that the host does not let work.
        let left = self.post.try_update_value(|post| {
            let refused = by == Halt::Trapped && (!post.ready || post.doing.front() == Some(&Doing::Words));
            (post.end(refused), refused)
        });
        let Some((left, refused)) = left else { return };
        self.hire(refused);
        let (words, batches) = self.post.with_value(|post| (post.words.clone(), post.batches.clone()));
        for (language, words) in words {
            self.ask(Request::Words { language: language.word().to_owned() }, Some(words), Doing::Words);
        }
        for (number, batch) in batches {
            self.hand(number, &batch, !refused);
        }
        let view = !refused && left.doing == Some(Doing::View);
        let halted = Halted { by, files: left.files, view };
        self.show(false, (view || !halted.files.is_empty()).then_some(halted));
    }
}

/// The pace of a desk on the page: it says what comes, lets the page answer its reader, and then looks whether to stop.
fn on_the_page(session: Session, stopped: Rc<Cell<bool>>) -> Box<Pace> {
    Box::new(move |progress| {
        let stopped = Rc::clone(&stopped);
        if !stopped.get() {
            session.working.set(Some(progress));
        }
        Box::pin(async move {
            clock::breathe().await;
            if stopped.get() { Err(Stopped) } else { Ok(()) }
        })
    })
}
