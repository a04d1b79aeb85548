//! What `site.yaml` says for the accessibility statement.

use super::each;
use crate::check::at::At;
use crate::check::card::accessibility::{AccessibilityCard, LimitCard, ToldLimitCard};
use crate::check::sheet::Sheet;
use crate::model::accessibility::{Accessibility, Conformance, Limit};

/// The facts for the statement.
pub fn accessibility(sheet: &mut Sheet<'_>, card: AccessibilityCard, at: &At<'_>) -> Accessibility {
    let AccessibilityCard { status, contact, assessed, updated, method, limits, burden, outside } = card;
    Accessibility {
        status: sheet
            .required_so(status, at, "status", "key-missing.conformance")
            .map_or(Conformance::None, |status| status.0),
        contact: sheet.required(contact, at, "contact").map_or_else(String::new, |contact| contact.0),
        assessed: assessed.map(|date| date.0),
        updated: updated.map(|date| date.0),
        method: method.map(|method| method.0),
        limits: each(sheet, limits, &at.key("limits"), limit),
        burden: each(sheet, burden, &at.key("burden"), limit),
        outside: each(sheet, outside, &at.key("outside"), limit),
    }
}

fn limit(sheet: &mut Sheet<'_>, card: LimitCard, at: &At<'_>) -> Limit {
    match card {
        LimitCard::Text(words) => {
            Limit { text: sheet.text(words, at), reason: None, affects: Vec::new(), instead: None }
        }
        LimitCard::Told(ToldLimitCard { text, reason, affects, instead }) => Limit {
            text: sheet.required_text(text, at, "text"),
            reason: sheet.optional_text(reason, &at.key("reason")),
            affects: affects.map_or_else(Vec::new, |list| list.0.into_iter().map(|one| one.0).collect()),
            instead: sheet.optional_text(instead, &at.key("instead")),
        },
    }
}
