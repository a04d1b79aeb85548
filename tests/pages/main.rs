//! Sites go in, whole pages come out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod accessibility;
mod addresses;
mod apart;
mod budget;
mod every_key;
mod glossary;
mod languages;
mod lists;
mod made;
mod maps;
mod photographs;
mod pictures;
mod reviews;
mod search;
#[cfg(feature = "search")]
mod search_index;
mod theme;
mod whole_pages;
mod words;
