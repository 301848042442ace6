//! Geometry of the drawings: pure, tested without a browser. The components that draw are in `part`.

pub mod bar;
pub mod gauge;
pub mod pyramid;
