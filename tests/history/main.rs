//! A wording does not change in silence: declared with `lofte revise`, shown word by word, and carried from one period to
//! the next. Folders in, printed words and pages out; no folder has ever seen git.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod branches;
mod correction;
mod periods;
mod place;
mod revise;
#[path = "../serve/site.rs"]
#[allow(dead_code)]
mod small_site;
mod steps;
