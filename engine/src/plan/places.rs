//! Where things stand in a list, by their identifiers.

use crate::raw::Id;

/// Identifiers in their order, each with the position of what it names.
#[derive(Debug, Default)]
pub(crate) struct Places(Vec<(Id, usize)>);

impl Places {
    /// The positions of the things of a list.
    pub fn of<Thing>(list: &[Thing], id: fn(&Thing) -> &Id) -> Self {
        Self::sorted(list.iter().enumerate().map(|(position, thing)| (id(thing).clone(), position)).collect())
    }

    fn sorted(mut list: Vec<(Id, usize)>) -> Self {
        list.sort();
        Self(list)
    }

    /// The position of what an identifier names.
    pub fn find(&self, id: &str) -> Option<usize> {
        let found = self.0.binary_search_by(|(known, _)| known.as_str().cmp(id)).ok()?;
        self.0.get(found).map(|(_, position)| *position)
    }
}
