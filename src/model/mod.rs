//! The nouns: what is meant by what people write, and what the stages hand over to each other.
//!
//! The model knows no file format and no page. Documents: [`promise`], [`commitment`], [`account`],
//! [`review`], [`party`], [`municipality`], [`police`], [`page`], [`settings`]. Their parts:
//! [`id`], [`text`], [`when`], [`quantity`], [`status`], [`link`], [`document`], [`revision`],
//! [`follow_up_plan`], [`publication`]. What is kept of their wording: [`canonical_text`],
//! [`sealed_text`], [`wording`], [`seal`], [`ledger`], [`cover`], [`hash`]. What stages hand over:
//! [`sources`] (load), [`facts`] (check),
//! [`site`] (derive) with [`commitment_state`], [`telling`], [`comparison`], [`counts`], [`due_date`],
//! [`timeline`] (put together in [`chronicle`]), [`two_years`], [`news`], [`listing`], [`succession`] and
//! [`party_record`], and [`plan`] (plan) with [`search`].

pub mod accessibility;
pub mod account;
pub mod canonical_text;
pub mod chronicle;
pub mod colour;
pub mod commitment;
pub mod commitment_state;
pub mod comparison;
pub mod counts;
pub mod cover;
pub mod document;
pub mod due_date;
pub mod facts;
pub mod follow_up_plan;
pub mod hash;
pub mod held;
pub mod id;
pub mod ledger;
pub mod link;
pub mod listing;
pub mod municipality;
pub mod news;
pub mod offer;
pub mod outline;
pub mod page;
pub mod party;
pub mod party_record;
pub mod picture;
pub mod plan;
pub mod police;
pub mod promise;
pub mod publication;
pub mod quantity;
pub mod review;
pub mod revision;
pub mod seal;
pub mod sealed_text;
pub mod search;
pub mod segment;
pub mod settings;
pub mod site;
pub mod sources;
pub mod status;
pub mod succession;
pub mod telling;
pub mod text;
pub mod text_file;
pub mod timeline;
pub mod two_years;
pub mod when;
pub mod wording;
