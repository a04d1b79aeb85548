//! Parts that several kinds of pages show.

pub mod account;
pub mod answer;
pub mod commitment;
pub mod counts;
pub mod document;
pub mod due;
pub mod event;
pub mod ground;
pub mod kinds;
pub mod listing;
pub mod people;
pub mod periods;
pub mod relation;
pub mod review;
pub mod revision;
pub mod row;
pub mod seal;
pub mod standing;
pub mod subject;
pub mod telling;
pub mod town_entry;
pub mod wording;
