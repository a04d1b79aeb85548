//! lofte publishes citizen promises (*medborgarlöften*) and what came of them as an accessible website.
//!
//! Acts touch the world; a build is a pure function of files and `Today`. One direction, one way through:
//!
//! ```text
//! files ──load──► Sources ──check──► Facts ──derive(Today)──► Site ──plan──► Plan
//!                  Plan ──make, one output at a time──► bytes ──audit──► spare tree ──exchange──► public/
//!                  Plan ──make, the asked address────► bytes ──────────► the preview's browser
//! ```
//!
//! # The map
//!
//! A file imports only from rooms further down.
//!
//! | room | what it is for |
//! |---|---|
//! | `main` | the program: hands over to `cli` |
//! | `cli` | arguments in, exit code out; one file a command; the only printers |
//! | `serve` | the preview: watch, doorman, http |
//! | `acts` | what writes into the world outside a build: `init`, `new`, `seal`, `revise`, `mask`; and `verify`, which reads it |
//! | `build` | the stages in order |
//! | `load` | stage: files of the site → `Sources` |
//! | `check` | stage: `Sources` → `Facts`, and every finding with its place |
//! | `derive` | stage: `Facts` and `Today` → `Site` |
//! | `plan` | stage: `Site` → `Plan`, every output before it is made |
//! | `make` | stage: one recipe → bytes |
//! | `audit` | stage: reads finished pages for what a theme broke |
//! | `tree` | stage: bytes → the output folder, exchanged in one step |
//! | `images` | pictures of people: looked at, cleaned, made smaller |
//! | `markdown` | Markdown: sections, links, HTML |
//! | `difference` | which words differ between two texts |
//! | `ledger` | lines of the ledger: written, proven, masked |
//! | `slug` | addresses from names |
//! | `date` | today |
//! | `words` | sentences in Swedish, English and other languages |
//! | `fs` | the one door to the disk |
//! | `model` | nouns, and what stages hand over |
//! | `diagnostic` | a finding |
//! | `source` | a text and places in it |
#![forbid(unsafe_code)]

pub mod acts;
pub mod audit;
pub mod build;
pub mod check;
pub mod cli;
pub mod date;
pub mod derive;
pub mod diagnostic;
pub mod difference;
pub mod fs;
pub mod images;
pub mod ledger;
pub mod load;
pub mod make;
pub mod markdown;
pub mod model;
pub mod plan;
pub mod serve;
pub mod slug;
pub mod source;
pub mod tree;
pub mod words;
