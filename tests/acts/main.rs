//! `lofte init` and `lofte new`, from outside: a folder before, a command, the folder and the words after.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod desk;
mod examples;
mod refused;
