//! FORMAT part A from outside: a site in which every key stands, and what it means.
//!
//! `LOFTE_ACCEPT=1 cargo test --test format` writes what is expected anew; read it before you keep it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod anything;
mod canonical;
mod every_key;
mod example;
mod kinds;
mod publication;
mod site;
mod texts;
