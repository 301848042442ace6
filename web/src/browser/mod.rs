//! The doors to the browser: nothing else in the page calls it.

pub mod clock;
pub mod document;
pub mod drag;
pub mod file;
pub mod hash;
pub mod load;
pub mod print;
pub mod storage;
pub mod worker;
