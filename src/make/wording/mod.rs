//! How days, numbers and what is measured are worded.

pub mod comparison;
mod date;
mod number;
mod plan;
pub mod quantity;
