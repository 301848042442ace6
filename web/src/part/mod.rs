//! Pieces of a page. They take finished views, compute nothing and write no sentence.

pub mod bar;
pub mod children;
pub mod citation;
pub mod drop;
pub mod explained;
pub mod explanation;
pub mod facts;
pub mod findings;
pub mod gauge;
pub mod given;
pub mod html;
pub mod icon;
pub mod level;
pub mod mark;
pub mod pyramid;
pub mod reading;
pub mod score;
pub mod state;
pub mod table;
pub mod trail;
