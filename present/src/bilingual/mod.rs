//! Words in both languages, written side by side: a missing one does not compile.
//!
//! A native program carries them. The page carries a key for each and takes the words of its reader's language from a
//! file, `words/<language>.json`, which the build makes of the same source: nobody waits for words in a language they
//! do not read.

mod key;
#[cfg(target_arch = "wasm32")]
mod loaded;
#[cfg(not(target_arch = "wasm32"))]
mod written;

#[cfg(target_arch = "wasm32")]
use loaded as kept;
#[cfg(not(target_arch = "wasm32"))]
use written as kept;

pub(crate) use kept::Words;
pub use kept::{knows, learn};
pub use key::key;

/// Words in Italian and in English, with the same places for facts.
///
/// What the build looks for in the source, with [`both!`], [`said!`](crate::text::said) and
/// [`labels!`](crate::label): literals, in this order.
macro_rules! words {
    ($it:literal, $en:literal $(,)?) => {
        const { $crate::bilingual::Words::new($it, $en) }
    };
}
pub(crate) use words;

/// Words for a reader of `language`: `both!(language, "riga", "line")`.
macro_rules! both {
    ($language:expr, $it:literal, $en:literal $(,)?) => {
        $crate::bilingual::words!($it, $en).told($language)
    };
}
pub(crate) use both;
