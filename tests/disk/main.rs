//! What lofte reads from the disk and writes to it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod command;
mod folder;
mod instant;
mod links;
mod load;
mod mounts;
#[path = "../serve/site.rs"]
mod site;
mod stamps;
mod tree;
