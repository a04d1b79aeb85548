//! The promised follow-up.

use crate::check::at::At;
use crate::check::card::follow_up::FollowUpPlanCard;
use crate::check::card::list::OneOrMany;
use crate::check::sheet::Sheet;
use crate::model::follow_up_plan::{FollowUpPlan, OwnFollowUp};

/// One plan, or a list of plans.
pub fn plans(
    sheet: &mut Sheet<'_>,
    card: Option<OneOrMany<FollowUpPlanCard>>,
    at: &At<'_>,
) -> Vec<FollowUpPlan> {
    super::quantity::one_or_many(sheet, card, at, plan)
}

/// A commitment's own plan: one map replaces the promise's key by key, a list stands instead of it.
pub fn own(sheet: &mut Sheet<'_>, card: Option<OneOrMany<FollowUpPlanCard>>, at: &At<'_>) -> OwnFollowUp {
    let is_list = card.as_ref().is_some_and(|card| card.is_list);
    let mut plans = plans(sheet, card, at);
    match plans.pop() {
        Some(only) if !is_list => OwnFollowUp::Keys(Box::new(only)),
        Some(last) => {
            plans.push(last);
            OwnFollowUp::List(plans)
        }
        None => OwnFollowUp::Inherited,
    }
}

fn plan(sheet: &mut Sheet<'_>, card: FollowUpPlanCard, at: &At<'_>) -> FollowUpPlan {
    let FollowUpPlanCard { from, every, first, months, due, within, lead, r#where } = card;
    let mut months: Vec<u32> =
        months.map_or_else(Vec::new, |months| months.0.into_iter().map(|month| month.0).collect());
    months.sort_unstable();
    months.dedup();
    FollowUpPlan {
        from: from.map(|from| from.0),
        every: every.map(|every| every.0),
        first: first.map(|first| first.0),
        months,
        due: due.map_or_else(Vec::new, |due| due.0.into_iter().map(|date| date.0).collect()),
        within: within.map(|within| within.0),
        lead: lead.map(|lead| lead.0),
        told_where: sheet.optional_text(r#where, &at.key("where")),
    }
}
