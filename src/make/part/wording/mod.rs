//! How a wording changed, word by word (DOMAIN R15).
//!
//! `worded` says every part of a wording in the words of the page; `difference` shows two of these against each other;
//! `step` and `account_step` put together what one revision changed, `correction` what a later account corrected, and
//! `fate` what became of a commitment from one paper to the next.

mod account_step;
pub mod correction;
pub mod difference;
pub mod fate;
pub mod step;
mod worded;
mod worded_commitment;
