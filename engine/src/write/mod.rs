//! From documents to bytes.

pub mod canonical;
pub mod encode;
