//! Search: records of what can be found, the index that Pagefind makes of them, and the names of what one can choose.
//!
//! 1. a part's promises and municipalities become records of about 1 KB ([`record`]), each with what one can choose
//!    by ([`facet`]); 2. Pagefind makes an index of them ([`index`]), in memory; 3. the page of search reads the names
//!    of the choices from a list of their own ([`names`]).
//!
//! The index of 10 000 records of full pages took Pagefind 3 GiB and 36 s; of such records it takes 0.2 GiB and 6 s.

mod facet;
mod index;
mod names;
mod record;

pub use index::{IndexFile, index};
pub use names::names;
pub use record::{Record, records};
