//! The desk is asked and heard, stopped, and replaced by another one that is given the same files.

use std::sync::Arc;

use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use piramide_present::{Address, Language};

use super::Session;
use super::post::{Batch, Doing, Given, Post};
use crate::browser::worker::{Heard, Worker};
use crate::browser::{hash, load};
use crate::message::{Halted, Progress, Reply, Request, Said};
use crate::worker;

impl Session {
    /// Asks the desk.
    pub(super) fn ask(self, request: &Request, bytes: Option<&Uint8Array>, doing: Doing) {
        self.post.update_value(|post| post.send(request, bytes, doing));
        if self.working.with_untracked(Option::is_none) {
            self.working.set(Some(Progress::default()));
        }
    }

    /// Asks for the view of the address.
    pub(super) fn show(self, retry: bool, halted: Option<Halted>) {
        let address = self.address.with_untracked(Address::fragment);
        let language = self.language.get_untracked().word().to_owned();
        self.ask(&Request::Show { address, language, retry, halted }, None, Doing::View);
    }

    /// Gives the desk the words of a language, and keeps them for the next one.
    pub(super) fn teach(self, language: Language, words: Option<Uint8Array>) {
        let Some(words) = words else { return };
        self.words(language, &words);
        self.post.update_value(|post| post.words.push((language, words)));
    }

    fn words(self, language: Language, words: &Uint8Array) {
        self.ask(&Request::Words { language: language.word().to_owned() }, Some(words), Doing::Words);
    }

    /// Gives the desk files of the reader's own, and keeps them for the next one.
    pub(super) fn hand_over(self, files: Vec<Given>) {
        let kept = self.post.try_update_value(|post| {
            let batch = Batch { number: post.counted, files, opened: false };
            post.counted += 1;
            post.batches.push(batch.clone());
            batch
        });
        if let Some(batch) = kept {
            self.hand(&batch);
        }
    }

    fn hand(self, batch: &Batch) {
        let doing = Doing::Files(batch.number);
        for Given { name, bytes, .. } in &batch.files {
            self.ask(&Request::File { name: name.clone() }, bytes.as_ref(), doing);
        }
        let language = self.language.get_untracked().word().to_owned();
        self.ask(&Request::Open { again: batch.opened, language }, None, doing);
    }

    /// Has a desk: in a worker, or on the page if there can be none.
    pub(super) fn hire(self) {
        let next = self.post.try_update_value(|post| {
            post.number += 1;
            post.ready = false;
            (post.number, post.on_page)
        });
        let Some((number, on_page)) = next else { return };
        let current = move || self.post.with_value(|post| post.number == number);
        let desk = Worker::begin(on_page, move |heard| {
            if current() {
                self.heard(heard);
            }
        });
        if desk.is_shared() {
            worker::serve();
        }
        self.post.update_value(|post| post.desk = Some(desk));
    }

    fn heard(self, heard: Heard) {
        match heard {
            Heard::Ready => self.post.update_value(|post| post.ready = true),
            Heard::Said(Said::Progress(progress)) => {
                self.post.update_value(|post| post.reading.clone_from(&progress.file));
                self.working.set(Some(progress));
            }
            Heard::Said(Said::Reply(reply)) => self.replied(*reply),
            Heard::Trapped => self.trapped(),
        }
    }

    fn replied(self, reply: Reply) {
        let shown = reply.screen.is_some();
        if self.post.try_update_value(|post| post.answered(shown)).unwrap_or(true) {
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
                Ok(bytes) => self.ask(&Request::Arrived { path }, Some(&bytes), Doing::View),
                Err(refusal) => self.ask(&Request::Absent { path, refusal }, None, Doing::View),
            }
        });
    }

    /// Stops what the desk is doing; what was open stays open.
    pub fn stop(self) {
        self.post.update_value(Post::stop);
        self.replace();
    }

    fn trapped(self) {
        let hope = self.post.try_update_value(|post| {
            // A worker that never worked is one that the host does not let work.
            if !post.on_page && (!post.ready || post.doing.front() == Some(&Doing::Words)) {
                post.on_page = true;
                post.end();
                return true;
            }
            post.fail()
        });
        if hope.unwrap_or(false) { self.replace() } else { load::give_up() }
    }

    /// Puts another desk in the place of one that has ended, with the reader's files.
    fn replace(self) {
        self.hire();
        let (words, batches, halted) =
            self.post.with_value(|post| (post.words.clone(), post.batches.clone(), post.halted.clone()));
        for (language, words) in words {
            self.words(language, &words);
        }
        for batch in &batches {
            self.hand(batch);
        }
        self.show(false, Some(halted));
    }
}
