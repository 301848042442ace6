//! The doors to the browser: nothing else in the page calls it.

pub mod load;
pub mod panic;
