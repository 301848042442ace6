//! What a scorecard says, in finished words and rows: strings ready to show, in Italian and in English, with numbers
//! formatted and every link as a typed [`Address`].
//!
//! A page, a command or an export takes what it needs and adds nothing: no sentence, no number, no decision.
//! Every text is written in both languages side by side, so that a missing one does not compile.
//!
//! - [`Showing`]: what is on the screen, a scored plan in a language; the door of every view
//! - [`view`]: the finished views
//! - [`address`]: the address of every view, as the fragment of the page
//! - [`label`]: the fixed words of the interface
//! - [`number`], [`day`]: how numbers and days are written
//! - [`bilingual`]: the words themselves, and the files that give them to the page
//! - [`mark`]: what results are: illustrative, provisional, a simulation
//! - [`version`]: the versions of a plan that a reader can choose

pub mod address;
pub mod bilingual;
pub mod day;
pub mod label;
mod make;
pub mod mark;
pub mod number;
mod showing;
mod text;
pub mod version;
pub mod view;
mod words;

pub use address::{Address, Origin, Page, PlanPlace, Route, SetPlace};
pub use label::Label;
pub use piramide_engine::raw::Language;
pub use showing::Showing;
