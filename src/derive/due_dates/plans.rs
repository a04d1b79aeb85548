//! Which plan of follow-up holds when (FORMAT part A, *follow_up*, and part B, *Due dates*).

use crate::derive::period::Period;
use crate::model::commitment::Commitment;
use crate::model::follow_up_plan::{FollowUpPlan, OwnFollowUp};
use crate::model::promise::Promise;
use crate::model::when::{Date, Day};

/// A plan with the days on which it holds.
#[derive(Clone, Copy, Debug)]
pub struct PlanInForce<'plan> {
    /// The plan.
    pub plan: &'plan FollowUpPlan,
    from: Option<Day>,
    until: Option<Day>,
}

impl PlanInForce<'_> {
    /// Whether a date that falls on this day is the plan's to give.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// The last day on which it holds; `None`: it was not changed after.
    pub fn until(&self) -> Option<Day> {
        self.until
    }
}

/// Each plan holds from its `from` to the day before the next one's. They are in order of time: `check` sees to it.
pub fn in_force(plans: &[FollowUpPlan]) -> Vec<PlanInForce<'_>> {
    let from = |plan: &FollowUpPlan| plan.from.map(Date::first_day);
    let nexts = plans.iter().skip(1).map(from).chain(std::iter::once(None));
    plans
        .iter()
        .zip(nexts)
        .map(|(plan, next)| PlanInForce {
            plan,
            from: from(plan),
            until: next.and_then(|next| next.pred_opt()),
        })
        .collect()
}

/// A commitment's own plans, where its own `follow_up` says when something is due: then it has due dates of its own.
///
/// A map inherits key by key from the promise's plan, a list stands instead of it. Of what is
/// inherited, a `due` or `first` outside the commitment's own period does not apply.
pub fn own_plans(promise: &Promise, commitment: &Commitment) -> Option<Vec<FollowUpPlan>> {
    match &commitment.follow_up {
        OwnFollowUp::Inherited => None,
        OwnFollowUp::List(plans) => plans.iter().any(FollowUpPlan::has_dates).then(|| plans.clone()),
        OwnFollowUp::Keys(own) => own.has_dates().then(|| {
            let bounds = commitment.period.map(|_| Period::of_commitment(promise, commitment));
            let inherited = inherited_plans(&promise.follow_up, own.from);
            inherited.into_iter().map(|plan| merged(own, plan, bounds)).collect()
        }),
    }
}

/// The promise's plans that a map inherits from: all; only the one then in force where the map has its
/// own `from`; an empty one where the promise has none.
fn inherited_plans(plans: &[FollowUpPlan], from: Option<Date>) -> Vec<FollowUpPlan> {
    let inherited: Vec<FollowUpPlan> = in_force(plans)
        .into_iter()
        .filter(|plan| from.is_none_or(|from| plan.holds_on(from.first_day())))
        .map(|plan| plan.plan.clone())
        .collect();
    if inherited.is_empty() { vec![FollowUpPlan::default()] } else { inherited }
}

fn merged(own: &FollowUpPlan, inherited: FollowUpPlan, bounds: Option<Period>) -> FollowUpPlan {
    let FollowUpPlan { from, every, first, months, due, within, lead, told_where } = inherited;
    let applies = |date: &Date| bounds.is_none_or(|bounds| bounds.contains(date.last_day()));
    FollowUpPlan {
        from: own.from.or(from),
        every: own.every.or(every),
        first: own.first.or(first.filter(applies)),
        months: if own.months.is_empty() { months } else { own.months.clone() },
        due: if own.due.is_empty() { due.into_iter().filter(applies).collect() } else { own.due.clone() },
        within: own.within.or(within),
        lead: own.lead.clone().or(lead),
        told_where: own.told_where.clone().or(told_where),
    }
}
