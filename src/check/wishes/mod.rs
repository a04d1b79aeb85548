//! What a site asks of its theme, held against what the theme offers.
//!
//! Comes in: the facts and the offer. 1. languages: a theme has words in each; 2. colours: they
//! can be read on its grounds. Goes out: findings where the wish is
//! written. It must not know how a theme is made.

mod colours;
mod languages;

use super::at::Places;
use crate::diagnostic::Diagnostic;
use crate::model::facts::Facts;
use crate::model::offer::Offer;
use crate::model::sources::Texts;

/// The facts, the offer, the places in the texts, and what was found so far.
struct Desk<'site> {
    facts: &'site Facts,
    offer: &'site Offer,
    places: Places<'site>,
    findings: Vec<Diagnostic>,
}

/// Every wish that the theme cannot grant.
pub fn wishes(facts: &Facts, texts: &Texts, offer: &Offer) -> Vec<Diagnostic> {
    let mut desk = Desk { facts, offer, places: Places::new(texts), findings: Vec::new() };
    languages::check(&mut desk);
    colours::check(&mut desk);
    desk.findings
}
