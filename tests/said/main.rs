//! What pages and commands say is true, and the same everywhere: a site goes in, and its sentences are read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod corrections;
mod due;
mod language;
mod numbers;
mod reviews;
mod site;
mod towns;
mod unknown;
