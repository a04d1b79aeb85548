//! The preview, as a browser and others who knock meet it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod browser;
mod command;
mod door;
mod edits;
mod site;
