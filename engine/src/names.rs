//! Names that stand in a document, each once.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use crate::finding::Fact;
use crate::near::Near;
use crate::raw::Id;

/// Names, each once, in their order: one set for the identifiers of any kind of thing.
#[derive(Debug, Default)]
pub(crate) struct Names<'all> {
    all: BTreeSet<&'all str>,
    /// Made when a name is first looked for that is not there.
    near: OnceCell<Near<'all>>,
}

impl<'all> Names<'all> {
    /// The identifiers of the things of a list.
    pub fn of<Thing>(list: &'all [Thing], id: fn(&'all Thing) -> &'all Id) -> Self {
        let mut names = Self::default();
        for thing in list {
            names.insert(id(thing).as_str());
        }
        names
    }

    /// Adds a name; `false` if it was there.
    #[inline(never)]
    pub fn insert(&mut self, name: &'all str) -> bool {
        self.near.take();
        self.all.insert(name)
    }

    /// Adds the identifiers of a list.
    pub fn extend(&mut self, ids: &[&'all Id]) {
        for id in ids {
            self.insert(id.as_str());
        }
    }

    /// Whether a name is there.
    #[inline(never)]
    pub fn contains(&self, name: &str) -> bool {
        self.all.contains(name)
    }

    /// The names nearest to one that is not there, as a fact; `None` if none is near.
    #[inline(never)]
    pub fn near(&self, name: &str) -> Option<Fact> {
        self.near.get_or_init(|| Near::of(self.all.iter().copied())).fact(name)
    }

    /// The names, in their order.
    #[inline(never)]
    pub fn list(&self) -> Vec<&'all str> {
        self.all.iter().copied().collect()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}
