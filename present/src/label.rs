//! The fixed words of the interface.

use piramide_engine::raw::Language;

macro_rules! labels {
    ($($(#[$meta:meta])* $name:ident: $it:literal, $en:literal;)*) => {
        /// A fixed text of the interface: a button, a heading, a caption.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Label { $($(#[$meta])* $name,)* }

        impl Label {
            /// Every label.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The text for a reader of `language`.
            pub const fn text(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$name, Language::Italian) => $it, (Self::$name, Language::English) => $en,)*
                }
            }
        }
    };
}

labels! {
    // The page.
    /// Name of the programme.
    Name: "Piramide", "Piramide ";
}
