//! What was once made public does not change or vanish in silence: sealing, checking, proving, masking.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod addresses;
mod altered;
mod changed;
mod damaged;
mod masked;
mod merged;
mod own_words;
mod portal;
mod sealed;
#[path = "../serve/site.rs"]
mod small_site;
mod town;
