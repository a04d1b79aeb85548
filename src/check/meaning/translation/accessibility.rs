//! What is not accessible, in another language.

use super::Translation;
use crate::check::at::At;
use crate::check::card::accessibility::{AccessibilityCard, LimitCard, ToldLimitCard};
use crate::check::card::list::List;
use crate::model::accessibility::{Accessibility, Limit};

impl Translation<'_, '_> {
    /// The texts of what is not accessible; all else about the statement holds for every language.
    pub(super) fn accessibility(
        &mut self,
        original: Option<&mut Accessibility>,
        card: AccessibilityCard,
        at: &At<'_>,
    ) {
        let AccessibilityCard { status, contact, assessed, updated, method, limits, burden, outside } = card;
        self.no_text(
            at,
            &[
                ("status", status.0.is_some()),
                ("contact", contact.0.is_some()),
                ("assessed", assessed.is_some()),
                ("updated", updated.is_some()),
                ("method", method.is_some()),
            ],
        );
        let [own_limits, own_burden, own_outside]: [&mut [Limit]; 3] = match original {
            Some(own) => [&mut own.limits, &mut own.burden, &mut own.outside],
            None => [&mut [], &mut [], &mut []],
        };
        self.limits(own_limits, limits, &at.key("limits"));
        self.limits(own_burden, burden, &at.key("burden"));
        self.limits(own_outside, outside, &at.key("outside"));
    }

    fn limits(&mut self, originals: &mut [Limit], list: Option<List<LimitCard>>, at: &At<'_>) {
        self.each(originals, list, at, |translation, original, card, at| match card {
            LimitCard::Text(words) => translation.text(&mut original.text, Some(words), at),
            LimitCard::Told(ToldLimitCard { text, reason, affects, instead }) => {
                translation.no_text(at, &[("affects", affects.is_some())]);
                translation.text(&mut original.text, text.0, &at.key("text"));
                translation.optional(original.reason.as_mut(), reason, &at.key("reason"));
                translation.optional(original.instead.as_mut(), instead, &at.key("instead"));
            }
        });
    }
}
