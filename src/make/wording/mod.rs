//! How days, numbers and what is measured are worded.

mod date;
mod number;
mod plan;
pub mod quantity;
