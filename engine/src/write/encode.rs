//! From typed documents to their canonical form.

use std::collections::BTreeMap;

use crate::number::Number;
use crate::write::canonical::Canonical;

/// A type with one canonical form.
pub trait Encode {
    /// The canonical form.
    fn encode(&self) -> Canonical;

    /// Whether a field of this value is left out: an absent option, an empty list.
    fn is_absent(&self) -> bool {
        false
    }
}

/// The fields of an object being written; absent ones are left out.
#[derive(Default)]
pub struct Fields(BTreeMap<String, Canonical>);

impl Fields {
    /// Adds a field, unless its value is absent.
    pub fn put(&mut self, name: &str, value: &impl Encode) {
        if !value.is_absent() {
            self.insert(name, value.encode());
        }
    }

    #[inline(never)]
    fn insert(&mut self, name: &str, value: Canonical) {
        self.0.insert(name.to_owned(), value);
    }

    /// The finished object.
    pub fn object(self) -> Canonical {
        Canonical::Object(self.0)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self) -> Canonical {
        self.as_ref().map_or(Canonical::Null, Encode::encode)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self) -> Canonical {
        Canonical::List(self.iter().map(Encode::encode).collect())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(&self) -> Canonical {
        self.as_ref().encode()
    }
}

impl Encode for bool {
    fn encode(&self) -> Canonical {
        Canonical::Boolean(*self)
    }
}

impl Encode for String {
    fn encode(&self) -> Canonical {
        Canonical::Text(self.clone())
    }
}

impl Encode for u32 {
    fn encode(&self) -> Canonical {
        Canonical::Number(Number::from_integer(i64::from(*self)))
    }
}

impl Encode for Number {
    fn encode(&self) -> Canonical {
        Canonical::Number(*self)
    }
}
