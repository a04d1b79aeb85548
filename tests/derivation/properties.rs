//! What holds for due dates and months of any plan, any accounts and any day.

use super::case::{self, Case};
use super::{reading, status_of};
use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

/// A site made up at random: one promise, its plans and its accounts.
#[derive(Clone, Debug)]
struct MadeUp {
    first: NaiveDate,
    last: Option<NaiveDate>,
    plans: Vec<String>,
    earlier_last: Option<NaiveDate>,
    accounts: Vec<Account>,
    today: NaiveDate,
}

#[derive(Clone, Debug)]
struct Account {
    from: NaiveDate,
    to: NaiveDate,
    date: Option<NaiveDate>,
}

/// A plan, its dates as days since the period's first.
#[derive(Clone, Debug)]
struct Plan {
    every: Option<u32>,
    months: Vec<u32>,
    due: Vec<u64>,
    first: Option<u64>,
    within: Option<u32>,
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..3000).prop_map(|days| NaiveDate::from_ymd_opt(2018, 1, 1).unwrap() + Days::new(days))
}

fn plan() -> impl Strategy<Value = Plan> {
    let every = proptest::option::of(1_u32..14);
    let months = proptest::collection::vec(1_u32..=12, 0..3);
    let due = proptest::collection::vec(0_u64..1500, 0..3);
    let first = proptest::option::weighted(0.3, 0_u64..1500);
    let within = proptest::option::of(prop_oneof![Just(0_u32), 0_u32..100]);
    (every, months, due, first, within).prop_map(|(every, months, due, first, within)| Plan {
        every,
        months,
        due,
        first,
        within,
    })
}

impl Plan {
    /// As it is written. Of dates after the period there is but one, the closing one.
    fn text(
        &self,
        from: Option<u64>,
        first: NaiveDate,
        last: Option<NaiveDate>,
        closed: &mut bool,
    ) -> String {
        let mut may_stand = |days: &u64| {
            let after = last.is_some_and(|last| first + Days::new(*days) > last);
            !after || !std::mem::replace(closed, true)
        };
        let mut keys = Vec::new();
        let day = |days: u64| (first + Days::new(days)).to_string();
        keys.extend(from.map(|from| format!("from: {}", day(from))));
        keys.extend(self.every.map(|every| format!("every: {every} months")));
        keys.extend(self.within.map(|within| format!("within: {within}")));
        keys.extend(self.first.filter(&mut may_stand).map(|first| format!("first: {}", day(first))));
        if !self.months.is_empty() {
            keys.push(format!("months: {:?}", self.months));
        }
        let due: Vec<String> =
            self.due.iter().filter(|days| may_stand(days)).map(|days| day(*days)).collect();
        if !due.is_empty() {
            keys.push(format!("due: [{}]", due.join(", ")));
        }
        if keys.is_empty() {
            keys.push("lead: ekby".to_owned());
        }
        format!("  - {{{}}}\n", keys.join(", "))
    }
}

fn plans(plans: &[(Plan, u64)], first: NaiveDate, last: Option<NaiveDate>) -> Vec<String> {
    let (mut from, mut closed, mut texts) = (None, false, Vec::new());
    for (plan, days) in plans {
        texts.push(plan.text(from, first, last, &mut closed));
        from = Some(from.unwrap_or(0) + days + 1);
    }
    texts
}

/// Every account shares a day with the period.
fn accounts(made_up: &[(u64, u64, Option<u64>)], first: NaiveDate, last: Option<NaiveDate>) -> Vec<Account> {
    let account = |(to, length, told): &(u64, u64, Option<u64>)| {
        let to = first + Days::new(*to);
        let from = to - Days::new(*length);
        Account {
            from: last.map_or(from, |last| from.min(last)),
            to,
            date: told.map(|told| to + Days::new(told)),
        }
    };
    made_up.iter().map(account).collect()
}

/// The first day and how many days come after it. Many papers hold for a calendar year.
fn period() -> impl Strategy<Value = (NaiveDate, Option<u64>)> {
    let whole_year =
        (2018_i32..2026).prop_map(|year| (NaiveDate::from_ymd_opt(year, 1, 1).unwrap(), Some(364)));
    prop_oneof![(day(), proptest::option::weighted(0.8, 0_u64..1500)), whole_year]
}

fn made_up() -> impl Strategy<Value = MadeUp> {
    let several_plans = proptest::collection::vec((plan(), 0_u64..500), 0..3);
    let account = (0_u64..1600, 0_u64..500, proptest::option::weighted(0.8, 0_u64..400));
    let several_accounts = proptest::collection::vec(account, 0..6);
    let earlier_last = proptest::option::weighted(0.2, day());
    (period(), several_plans, earlier_last, several_accounts, day()).prop_map(
        |((first, length), several_plans, earlier_last, several_accounts, today)| {
            let last = length.map(|days| first + Days::new(days));
            MadeUp {
                first,
                last,
                plans: plans(&several_plans, first, last),
                earlier_last,
                accounts: accounts(&several_accounts, first, last),
                today,
            }
        },
    )
}

impl MadeUp {
    fn status(&self) -> Value {
        self.status_on(self.today, "")
    }

    fn status_on(&self, today: NaiveDate, of_town: &str) -> Value {
        let to = self.last.map(|last| format!(", to: {last}")).unwrap_or_default();
        let mut promise = format!("title: P\nperiod: {{from: {}{to}}}\nparties: [ekby]\n", self.first);
        if !self.plans.is_empty() {
            promise += &format!("follow_up:\n{}", self.plans.concat());
        }
        if let Some(last) = self.earlier_last {
            let was = format!("was: {{period: {{from: 2018-01-01, to: {last}}}}}");
            promise += &format!("revisions:\n  - {{date: 2018-01-01, text: T, reason: R, {was}}}\n");
        }
        let mut case = case::common();
        case.put("municipalities/ekby/lofte/index.md", &promise);
        case.put("municipalities/ekby/index.md", &format!("name: Ekby kommun\ncode: \"0181\"\n{of_town}"));
        for (index, Account { from, to, date }) in self.accounts.iter().enumerate() {
            let told = match date {
                Some(date) => format!("date: {date}"),
                None => "source: {title: S, seen: 2040-01-01}".to_owned(),
            };
            let account = format!("covers: {{from: {from}, to: {to}}}\nreported_by: [ekby]\n{told}\n");
            case.put(&format!("municipalities/ekby/lofte/{index}.md"), &account);
        }
        status_of(&reading::facts(&case.files, today).unwrap(), today)["promises"]["ekby/lofte"].clone()
    }
}

impl Case {
    pub fn put(&mut self, path: &str, front_matter: &str) {
        self.files.insert(path.to_owned(), format!("---\n{front_matter}---\n"));
    }
}

fn as_day(value: &Value) -> NaiveDate {
    value.as_str().unwrap().parse().unwrap()
}

fn due(status: &Value) -> Vec<Value> {
    status["due"].as_array().unwrap().clone()
}

fn months(status: &Value) -> Vec<String> {
    let months = status["months_unaccounted"].as_array().unwrap();
    months.iter().map(|month| month.as_str().unwrap().to_owned()).collect()
}

/// Each due day that is met, with the account.
fn met(status: &Value) -> Vec<(String, String)> {
    let met = due(status).into_iter().filter(|due| !due["by"].is_null());
    met.map(|due| (due["day"].to_string(), due["by"].to_string())).collect()
}

fn month_of(day: NaiveDate) -> String {
    format!("{}-{:02}", day.year(), day.month())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn due_dates_ascend_and_their_stretches_adjoin(site in made_up()) {
        let mut begins = site.first;
        for due in due(&site.status()) {
            prop_assert_eq!(as_day(&due["stretch"][0]), begins);
            prop_assert!(as_day(&due["day"]) >= begins);
            begins = as_day(&due["day"]) + Days::new(1);
        }
    }

    #[test]
    fn due_dates_lie_in_the_period_and_only_the_closing_one_after_it(site in made_up()) {
        let days: Vec<NaiveDate> = due(&site.status()).iter().map(|due| as_day(&due["day"])).collect();
        prop_assert!(days.iter().all(|day| *day >= site.first));
        if let Some(last) = site.last {
            prop_assert_eq!(days.iter().filter(|day| **day >= last).count(), 1, "{:?}", days);
        }
    }

    #[test]
    fn an_account_meets_at_most_one_due_date(site in made_up()) {
        let met = met(&site.status());
        let accounts: BTreeSet<&String> = met.iter().map(|(_, account)| account).collect();
        prop_assert_eq!(accounts.len(), met.len());
    }

    /// Of an account of days to come nobody knows which date of an open period will be nearest.
    #[test]
    fn later_days_un_meet_nothing_and_bring_nothing_back(mut site in made_up(), days in 1_u64..600) {
        let today = site.today;
        site.accounts.retain(|account| site.last.is_some() || account.to <= today);
        let (one, next) = (site.status(), site.status_on(site.today + Days::new(days), ""));
        prop_assert!(met(&one).iter().all(|met_before| met(&next).contains(met_before)));
        for before in due(&one).iter().filter(|due| due["state"] != "coming") {
            let after = due(&next).into_iter().find(|due| due["day"] == before["day"]);
            prop_assert_eq!(after.map(|due| due["state"].clone()), Some(before["state"].clone()));
        }
    }

    #[test]
    fn another_account_un_meets_nothing_and_adds_no_month(site in made_up()) {
        prop_assume!(!site.accounts.is_empty());
        let mut fewer = site.clone();
        fewer.accounts.pop();
        let (fewer, all) = (fewer.status(), site.status());
        let days_met: Vec<String> = met(&all).into_iter().map(|(day, _)| day).collect();
        prop_assert!(met(&fewer).iter().all(|(day, _)| days_met.contains(day)));
        prop_assert!(months(&all).iter().all(|month| months(&fewer).contains(month)));
    }

    #[test]
    fn months_unaccounted_are_past_months_of_the_period_that_nobody_covers(site in made_up()) {
        let status = site.status();
        let found = months(&status);
        let passed = due(&status).into_iter().filter(|due| as_day(&due["told_by"]) < site.today);
        let last_passed = passed.map(|due| as_day(&due["day"])).max();
        let mut expected = Vec::new();
        let mut day = site.first;
        while Some(day) <= last_passed && site.last.is_none_or(|last| day <= last) {
            let month = month_of(day);
            let covered = site.accounts.iter().any(|account| {
                month_of(account.from) <= month && month <= month_of(account.to)
            });
            if !covered && month < month_of(site.today) && !expected.contains(&month) {
                expected.push(month);
            }
            day = day + Days::new(1);
        }
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn an_unofficial_town_is_never_late(site in made_up()) {
        let official = site.status();
        let status = site.status_on(site.today, "unofficial: Granskning\n");
        for (due, official) in due(&status).iter().zip(due(&official)) {
            prop_assert_eq!(&due["day"], &official["day"]);
            let expected = match official["state"].as_str().unwrap() {
                "late" => "met",
                "missed" | "overdue" => "not_found",
                other => other,
            };
            prop_assert_eq!(due["state"].as_str().unwrap(), expected);
        }
        prop_assert_eq!(months(&status), months(&official));
    }

    /// The sentence reckoned by hand: year and month counted on, the day clamped, one day less.
    #[test]
    fn every_is_start_and_n_steps_clamped_less_a_day(first in day(), step in 1_u32..30, length in 0_u64..2000) {
        let last = first + Days::new(length);
        let plans = vec![format!("  - {{every: {step} months}}\n")];
        let site = MadeUp {
            first, last: Some(last), plans, earlier_last: None, accounts: Vec::new(), today: first,
        };
        let mut expected = Vec::new();
        for n in 1.. {
            let months = first.month0() + n * step;
            let (year, month) = (first.year() + i32::try_from(months / 12).unwrap(), months % 12 + 1);
            let begins = (1..=first.day()).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day));
            let day = begins.unwrap() - Days::new(1);
            if day >= last {
                break;
            }
            expected.push(day);
        }
        expected.push(last);
        let found: Vec<NaiveDate> = due(&site.status()).iter().map(|due| as_day(&due["day"])).collect();
        prop_assert_eq!(found, expected);
    }
}
