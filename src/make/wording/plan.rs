//! The promised follow-up in words (DOMAIN R3, M10).

use crate::make::desk::{Desk, Phrase};
use crate::model::follow_up_plan::FollowUpPlan;

impl Desk<'_> {
    /// What a plan says, sentence after sentence; each key of it has its own.
    pub fn follow_up_plan(&self, plan: &FollowUpPlan) -> Phrase {
        let FollowUpPlan { from, every, first, months, due, within, lead, told_where } = plan;
        let mut said = Vec::new();
        if let Some(from) = from {
            said.push(self.say("plan-from").with("date", self.date(*from)).phrase());
        }
        if let Some(every) = every {
            said.push(self.say("plan-every").count("months", every.months).phrase());
        }
        if let Some(first) = first {
            said.push(self.say("plan-first").with("date", self.date(*first)).phrase());
        }
        if !months.is_empty() {
            let named = months.iter().map(|month| Phrase::from(self.month_name(*month))).collect();
            said.push(self.say("plan-months").with("months", self.list(named)).phrase());
        }
        if !due.is_empty() {
            let dates = due.iter().map(|date| self.date(*date)).collect();
            said.push(self.say("plan-due").with("dates", self.list(dates)).phrase());
        }
        if let Some(within) = within {
            said.push(self.say("plan-within").count("days", *within).phrase());
        }
        if let Some(lead) = lead {
            said.push(self.say("plan-lead").with("party", self.party(lead)).phrase());
        }
        if let Some(told_where) = told_where {
            said.push(self.say("plan-where").with("where", self.text(told_where)).phrase());
        }
        let said = said.into_iter().reduce(|before, next| before.then(" ", &next));
        said.unwrap_or_else(|| Phrase::from(""))
    }
}
