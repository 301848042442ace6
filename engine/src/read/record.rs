//! Declares the records of a format once: type, decoder, canonical form and schema cannot disagree.
//!
//! Every field has two descriptions, its doc comment in English and a text in Italian: they become those of the two JSON
//! Schemas, which editors show to anyone who writes a plan. A field of type `Option` or `Vec` may be left out.

/// A JSON object with named fields.
macro_rules! record {
    ($(#[$meta:meta])* $it:literal pub struct $name:ident {
        $($(#[$field_meta:meta])* $field_it:literal $field:ident : $type:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-it" = $it), deny_unknown_fields))]
        pub struct $name {
            /// Where the record stands in its document.
            #[cfg_attr(feature = "schema", schemars(skip))]
            pub here: $crate::read::decode::Here,
            $($(#[$field_meta])* #[cfg_attr(feature = "schema", schemars(extend("x-it" = $field_it)))] pub $field: $type,)*
        }

        impl $crate::read::decode::Decode for $name {
            fn blank() -> Self {
                Self { here: Default::default(), $($field: <$type>::blank(),)* }
            }

            #[inline(never)]
            fn decode(
                &mut self,
                node: &$crate::read::document::Node,
                reader: &mut $crate::read::decode::Reader<'_>,
            ) -> bool {
                reader.record(node, &mut self.here, &[$(stringify!($field),)*], &mut [$(&mut self.$field,)*])
            }
        }

        impl $crate::write::encode::Encode for $name {
            #[inline(never)]
            fn encode(&self) -> $crate::write::canonical::Canonical {
                let mut fields = $crate::write::encode::Fields::default();
                $(fields.put(stringify!($field), &self.$field);)*
                fields.object()
            }
        }
    };
}

/// A JSON object whose field `kind` says which of several records it is.
macro_rules! choice {
    ($(#[$meta:meta])* $it:literal pub enum $name:ident {
        $($(#[$variant_meta:meta])* $variant_it:literal $variant:ident = $word:literal {
            $($(#[$field_meta:meta])* $field_it:literal $field:ident : $type:ty,)*
        },)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(clippy::large_enum_variant, reason = "a document holds few of them, and none in a hot path")]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(extend("x-it" = $it), tag = "kind", deny_unknown_fields)
        )]
        pub enum $name {
            $(
                $(#[$variant_meta])*
                #[cfg_attr(feature = "schema", schemars(rename = $word, extend("x-it" = $variant_it)))]
                $variant {
                    $(
                        $(#[$field_meta])*
                        #[cfg_attr(feature = "schema", schemars(extend("x-it" = $field_it)))]
                        $field: $type,
                    )*
                },
            )*
        }

        impl $name {
            /// The words that `kind` may be.
            pub const KINDS: &[&str] = &[$($word,)*];

            /// The word of this one.
            pub const fn kind(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $word,)* }
            }
        }

        impl $crate::read::decode::Decode for $name {
            fn blank() -> Self {
                choice!(@first $($variant { $($field: $type,)* })*)
            }

            #[inline(never)]
            fn decode(
                &mut self,
                node: &$crate::read::document::Node,
                reader: &mut $crate::read::decode::Reader<'_>,
            ) -> bool {
                let variants: &[fn(
                    &mut Self,
                    &$crate::read::document::Node,
                    &mut $crate::read::decode::Reader<'_>,
                ) -> bool] = &[$(|place, node, reader| {
                    *place = Self::$variant { $($field: <$type>::blank(),)* };
                    let Self::$variant { $($field,)* } = place else { return false };
                    reader.fields(node, &["kind", $(stringify!($field),)*], &mut [$($field,)*])
                },)*];
                let kind = reader.kind(node, Self::KINDS);
                kind.and_then(|kind| variants.get(kind)).is_some_and(|read| read(self, node, reader))
            }
        }

        impl $crate::write::encode::Encode for $name {
            #[inline(never)]
            fn encode(&self) -> $crate::write::canonical::Canonical {
                let mut fields = $crate::write::encode::Fields::default();
                match self {
                    $(Self::$variant { $($field,)* } => {
                        fields.put("kind", &$word.to_owned());
                        $(fields.put(stringify!($field), $field);)*
                    })*
                }
                fields.object()
            }
        }
    };
    // What stands in a place before a variant is read into it.
    (@first $variant:ident { $($field:ident : $type:ty,)* } $($rest:tt)*) => {
        Self::$variant { $($field: <$type>::blank(),)* }
    };
}

/// A string that is one of a few words.
macro_rules! word {
    ($(#[$meta:meta])* $it:literal pub enum $name:ident {
        $($(#[$variant_meta:meta])* $variant_it:literal $variant:ident = $word:literal,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-it" = $it)))]
        pub enum $name {
            $(
                $(#[$variant_meta])*
                #[cfg_attr(feature = "schema", schemars(rename = $word, extend("x-it" = $variant_it)))]
                $variant,
            )*
        }

        impl $name {
            /// Every word, in the order of the format.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];
            /// The words themselves.
            pub const WORDS: &[&str] = &[$($word,)*];

            /// The word as it stands in a document.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl $crate::read::decode::Decode for $name {
            fn blank() -> Self {
                word!(@first $($variant)*)
            }

            #[inline(never)]
            fn decode(
                &mut self,
                node: &$crate::read::document::Node,
                reader: &mut $crate::read::decode::Reader<'_>,
            ) -> bool {
                let found = reader.word(node, Self::WORDS).and_then(|position| Self::ALL.get(position));
                *self = found.copied().unwrap_or(*self);
                found.is_some()
            }
        }

        impl $crate::write::encode::Encode for $name {
            #[inline(never)]
            fn encode(&self) -> $crate::write::canonical::Canonical {
                $crate::write::canonical::Canonical::Text(self.word().to_owned())
            }
        }
    };
    // What stands in a place before a word is read into it.
    (@first $variant:ident $($rest:ident)*) => {
        Self::$variant
    };
}

pub(crate) use {choice, record, word};
