//! Document against document: what one says of another must hold.
//!
//! Comes in: every document as the model has it, drafts and coming ones too. Each noun checks what it says of others:
//! 1. ids that must be unique, and one party under two; 2. parties, municipalities and police; 3. promises with their
//!    commitments, plans and relations; 4. accounts; 5. reviews; 6. pages and the site; 7. bodies: links out, pictures,
//!    what is shown as text.
//!
//! Goes out: findings, each at the value that is wrong. What was mended, or lies in a document that could not be read,
//! is not judged. It must not know any file format beyond the keys that name a place.

mod account;
mod alike;
mod body;
mod commitment;
mod correction;
mod dates;
mod document;
mod inherited;
mod library;
mod loops;
mod namespace;
mod order;
mod organisation;
mod page;
mod party;
mod period;
mod personal;
mod plan_of_follow_up;
mod promise;
mod quantity;
mod relation;
mod renamed;
mod review;
mod revision;
mod settings;
mod speakers;

pub use library::Library;
pub use personal::holds_identity_number;

use crate::diagnostic::Diagnostic;
use library::{Findings, Known};
use rayon::prelude::*;

/// The checks, which do not know each other, in the order in which their findings are told.
const CHECKS: [fn(&mut Findings<'_>); 14] = [
    namespace::check,
    alike::check,
    settings::check,
    organisation::check,
    promise::check,
    relation::check,
    renamed::check,
    account::check,
    review::check,
    correction::check,
    page::check,
    dates::of_removals,
    body::check,
    personal::check,
];

/// Holds every document against the others, many checks at once.
pub fn references(library: &Library<'_>) -> Vec<Diagnostic> {
    let known = Known::new(library);
    let found: Vec<Vec<Diagnostic>> = CHECKS
        .par_iter()
        .map(|check| {
            let mut findings = Findings::new(library, &known);
            check(&mut findings);
            findings.into_list()
        })
        .collect();
    let mut found: Vec<Diagnostic> = found.into_iter().flatten().collect();
    library::tell_of_no_police_once(&mut found);
    found
}
