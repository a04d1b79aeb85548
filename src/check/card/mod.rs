//! Cards: what may be written, one file a noun (FORMAT part A).
//!
//! A card has the keys of a document and nothing of what they mean together; `check::meaning` turns it into the
//! model by taking it wholly apart, so that a new key does not compile until it is handled. Unknown keys are refused.
//! A key that must be there is [`required::Required`]: reading goes on without it.
//!
//! The doc comments of cards and their keys are in Swedish, and only these: they are the reference that communicators
//! read (`docs/format.md`) and that editors show, made from the types.

pub mod accessibility;
pub mod account;
pub mod address;
pub mod choice;
pub mod code;
pub mod commitment;
pub mod cycle;
pub mod date;
mod date_words;
pub mod document;
pub mod entries;
pub mod file_name;
pub mod follow_up;
pub mod id;
pub mod leading_date;
pub mod link;
pub mod list;
pub mod municipality;
pub mod number;
pub mod page;
pub mod party;
pub mod police;
pub mod promise;
pub mod publication;
pub mod quantity;
pub mod reference;
pub mod required;
pub mod review;
pub mod revision;
pub mod scalar;
pub mod site;
pub mod when;
pub mod words;
pub mod yes_no;
