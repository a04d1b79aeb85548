//! Stage: bytes → the output folder: brought up to date in a spare tree and exchanged in one step.
//!
//! Comes in: the output folder, then every file of the new site, in any order and from many threads.
//! 1. lock the folder against other builds and heal what a killed one left ([`pair`]); 2. hold what is published
//!    against its manifest ([`present`]); 3. for each file: the same as published? then it waits; else it is written
//!    into the spare tree; 4. where nothing differs, stop: no file was touched; 5. bring the rest of the spare tree up to
//!    date, write its manifest ([`manifest`]) and exchange the trees ([`exchange`]).
//!
//! Goes out: the published site, wholly the old or wholly the new one, whenever the process is killed; where the kernel
//! refuses the one step, two renames stand between them ([`Exchanged::InTwoSteps`]), and the command says so. No file of a
//! tree is ever written in place, so that a reader who has it open reads it to its end. A file that is the same in both
//! sites has one time stamp in both trees, and is one file of the disk where the file system allows it. It must not know
//! what any file means, but for the pages that tell the day of the build ([`path::tells_the_day`]).

mod catch_up;
mod exchange;
mod finish;
mod inode;
mod lying;
mod manifest;
mod notes;
mod pair;
mod path;
mod present;
mod spare;
mod writer;

pub use exchange::Exchanged;
pub use manifest::{Content, Manifest};
pub use path::{MANIFEST, is_kept, is_litter, tells_the_day};
pub use spare::Spare;
