//! Search: records of what can be found, the index that Pagefind's script reads, and the names of what one can choose.
//!
//! 1. a part's promises and municipalities become records of about 1 KB ([`record`]), each with what one can choose
//!    by ([`facet`]); 2. an index is made of them ([`index`]), in memory, in the form that Pagefind's script reads: the
//!    words of each page ([`stems`], [`places`]) by word ([`postings`]), what results show ([`shown`]), and the list of
//!    these files ([`list`]), beside the script itself ([`script`]); 3. the page of search reads the names of the
//!    choices from a list of their own ([`names`]).
//!
//! The index of 10 000 records of full pages took 3 GiB and 36 s.

mod facet;
mod index;
mod names;
mod record;

#[cfg(feature = "search")]
mod cbor;
#[cfg(feature = "search")]
mod known_stems;
#[cfg(feature = "search")]
mod list;
#[cfg(feature = "search")]
mod places;
#[cfg(feature = "search")]
mod postings;
#[cfg(feature = "search")]
mod script;
#[cfg(feature = "search")]
mod shown;
#[cfg(feature = "search")]
mod stems;
#[cfg(feature = "search")]
mod sums;

pub use index::{IndexFile, index};
pub use names::names;
pub use record::{Record, records};
