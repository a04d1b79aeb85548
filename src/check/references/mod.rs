//! Document against document: what one says of another must hold.
//!
//! Comes in: every document as the model has it, drafts and coming ones too. Each noun checks what it says of others:
//! 1. ids that must be unique; 2. parties, municipalities and police; 3. promises with their commitments, plans and
//!    relations; 4. accounts; 5. reviews; 6. pages and the site; 7. bodies: links out, pictures, what is shown as text.
//!
//! Goes out: findings, each at the value that is wrong. What was mended, or lies in a document that could not be read,
//! is not judged. It must not know any file format beyond the keys that name a place.

mod account;
mod body;
mod commitment;
mod correction;
mod dates;
mod document;
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

pub use library::Library;

use crate::diagnostic::Diagnostic;
use library::Findings;

/// Holds every document against the others.
pub fn references(library: &Library<'_>) -> Vec<Diagnostic> {
    let mut findings = Findings::new(library);
    namespace::check(&mut findings);
    settings::check(&mut findings);
    organisation::check(&mut findings);
    promise::check(&mut findings);
    relation::check(&mut findings);
    renamed::check(&mut findings);
    account::check(&mut findings);
    review::check(&mut findings);
    correction::check(&mut findings);
    page::check(&mut findings);
    body::check(&mut findings);
    personal::check(&mut findings);
    findings.into_list()
}
