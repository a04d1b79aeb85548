//! Stage: reads a finished page once for what a theme or a text broke: ids, headings, alternatives, language, links.

use crate::diagnostic::Diagnostic;
use crate::model::plan::{Address, Plan};

/// Findings in one finished page. An error stops the exchange.
pub fn audit(_address: &Address, _page: &[u8], _plan: &Plan) -> Vec<Diagnostic> {
    Vec::new()
}
