//! What may stand only once.

use std::collections::BTreeMap;

use crate::raw::{Day, Id};

/// What an entry of a document is about: a target by its office, cluster and period, a result by its node.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry<'plan> {
    /// The identifiers that it names, each kind in a place of its own.
    pub ids: [Option<&'plan Id>; 4],
    /// A word of the format, where it tells entries apart.
    pub word: &'plan str,
    /// The day from which it holds.
    pub day: Option<Day>,
}

impl<'plan> Entry<'plan> {
    /// What is known by its identifier alone.
    pub fn named(id: &'plan Id) -> Self {
        Self { ids: [Some(id), None, None, None], ..Self::default() }
    }
}

/// Entries, each with what is remembered of the first of them.
#[derive(Default)]
pub(super) struct Entries<'plan>(BTreeMap<Entry<'plan>, &'plan str>);

impl<'plan> Entries<'plan> {
    /// Remembers an entry; if there was one already, it stays, and what is remembered of it is returned.
    #[inline(never)]
    pub fn insert(&mut self, entry: Entry<'plan>, about: &'plan str) -> Option<&'plan str> {
        let earlier = self.about(&entry);
        if earlier.is_none() {
            self.0.insert(entry, about);
        }
        earlier
    }

    /// Remembers an entry, and whether there was one already.
    pub fn repeats(&mut self, entry: Entry<'plan>) -> bool {
        self.insert(entry, "").is_some()
    }

    /// What is remembered of an entry.
    #[inline(never)]
    pub fn about(&self, entry: &Entry<'plan>) -> Option<&'plan str> {
        self.0.get(entry).copied()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
