//! Lists whose things have identifiers.

use std::ops::Deref;
use std::sync::OnceLock;

use super::common::Id;
use crate::read::decode::{Decode, Reader};
use crate::read::document::Node;
use crate::write::canonical::Canonical;
use crate::write::encode::Encode;

/// A thing with an identifier, unique in its list.
pub trait Identified {
    /// The identifier.
    fn id(&self) -> &Id;
}

/// A list in the order of the document, in which a thing is found by its identifier without walking the list.
///
/// The index is made when something is looked for the first time; of two things with one identifier, which validation
/// refuses, the first is found.
#[derive(Clone, Debug)]
pub struct Indexed<Thing> {
    list: Vec<Thing>,
    by_id: OnceLock<Vec<usize>>,
}

impl<Thing> Default for Indexed<Thing> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<Thing> From<Vec<Thing>> for Indexed<Thing> {
    fn from(list: Vec<Thing>) -> Self {
        Self { list, by_id: OnceLock::new() }
    }
}

impl<Thing: PartialEq> PartialEq for Indexed<Thing> {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list
    }
}

impl<Thing: Eq> Eq for Indexed<Thing> {}

impl<Thing> Deref for Indexed<Thing> {
    type Target = [Thing];

    fn deref(&self) -> &[Thing] {
        &self.list
    }
}

impl<'list, Thing> IntoIterator for &'list Indexed<Thing> {
    type Item = &'list Thing;
    type IntoIter = std::slice::Iter<'list, Thing>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

impl<Thing: Identified> Indexed<Thing> {
    /// The position of the thing with an identifier.
    pub fn position(&self, id: &Id) -> Option<usize> {
        let id_at = |position: usize| self.list.get(position).map(Identified::id);
        let by_id = self.by_id.get_or_init(|| {
            let mut sorted: Vec<usize> = (0..self.list.len()).collect();
            sorted.sort_by_key(|&position| id_at(position));
            sorted
        });
        let place = by_id.partition_point(|&position| id_at(position) < Some(id));
        by_id.get(place).copied().filter(|&position| id_at(position) == Some(id))
    }

    /// The thing with an identifier.
    pub fn find(&self, id: &Id) -> Option<&Thing> {
        self.list.get(self.position(id)?)
    }
}

impl<Thing: Decode> Decode for Indexed<Thing> {
    fn blank() -> Self {
        Self::default()
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        self.by_id = OnceLock::new();
        self.list.decode(node, reader)
    }

    fn may_be_absent(&self) -> bool {
        true
    }
}

impl<Thing: Encode> Encode for Indexed<Thing> {
    fn encode(&self) -> Canonical {
        self.list.encode()
    }

    fn is_absent(&self) -> bool {
        self.list.is_absent()
    }
}

#[cfg(feature = "schema")]
impl<Thing: schemars::JsonSchema> schemars::JsonSchema for Indexed<Thing> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Vec::<Thing>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<Thing>::json_schema(generator)
    }
}

/// Says by which field the things of a list are known.
macro_rules! identified {
    ($($thing:ty: $field:ident,)*) => {
        $(impl Identified for $thing {
            fn id(&self) -> &Id {
                &self.$field
            }
        })*
    };
}

identified! {
    super::Period: id,
    super::Source: id,
    super::Reading: id,
    super::Scale: id,
    super::Method: id,
    super::ClusterSystem: id,
    super::Cluster: id,
    super::Office: id,
    super::Table: id,
    super::TableRow: id,
    super::TableColumn: id,
    super::Scenario: id,
    super::ResultComponent: input,
}
