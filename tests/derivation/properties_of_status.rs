//! What holds for status, counts and numbers of any accounts.

use super::case::{self, Case};
use super::{reading, status_of};
use chrono::{Datelike, Days, NaiveDate};
use lofte::model::status::Status;
use proptest::prelude::*;
use proptest::sample::Index;
use rust_decimal::Decimal;
use serde_json::Value;
use std::collections::BTreeMap;

const PARTIES: [&str; 3] = ["ekby", "lpo-ekby", "polisomrade-prov"];
const COMMITMENTS: [&str; 4] = ["a", "b", "c", "d"];
const FOLDER: &str = "municipalities/ekby/lofte";

/// One account made up at random: last day covered, length, told so many days later, by whom.
#[derive(Clone, Debug)]
struct Account {
    last: NaiveDate,
    length: u64,
    told_after: u64,
    party: usize,
    evaluation: bool,
    entries: BTreeMap<usize, Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    status: Option<Status>,
    outcome: Option<u32>,
}

/// A promise for 2018 to 2025 made up at random.
#[derive(Clone, Debug)]
struct MadeUp {
    unlisted: Option<u32>,
    accounts: Vec<Account>,
    today: NaiveDate,
}

fn entry() -> impl Strategy<Value = Entry> {
    let status = proptest::option::weighted(0.6, proptest::sample::select(&Status::ALL[..]));
    let outcome = proptest::option::weighted(0.7, 0_u32..50);
    (status, outcome).prop_map(|(status, outcome)| Entry { status, outcome })
}

fn account() -> impl Strategy<Value = Account> {
    let entries = proptest::collection::btree_map(0..COMMITMENTS.len(), entry(), 0..4);
    (0_u64..2000, 0_u64..400, 0_u64..300, 0..PARTIES.len(), any::<bool>(), entries).prop_map(
        |(last, length, told_after, party, evaluation, entries)| Account {
            last: NaiveDate::from_ymd_opt(2019, 2, 5).unwrap() + Days::new(last),
            length,
            told_after,
            party,
            evaluation,
            entries,
        },
    )
}

fn made_up() -> impl Strategy<Value = MadeUp> {
    let accounts = proptest::collection::vec(account(), 0..7);
    (proptest::option::weighted(0.8, 0_u32..3), accounts, 0_u64..3000).prop_map(
        |(unlisted, accounts, today)| MadeUp {
            unlisted,
            accounts,
            today: NaiveDate::from_ymd_opt(2018, 6, 1).unwrap() + Days::new(today),
        },
    )
}

impl Account {
    fn text(&self, told: NaiveDate) -> String {
        let kind = if self.evaluation { "evaluation" } else { "follow_up" };
        let entries: Vec<String> =
            self.entries.iter().map(|(commitment, entry)| entry.text(*commitment)).collect();
        format!(
            "kind: {kind}\ndate: {told}\nreported_by: [{}]\ncovers: {{from: {}, to: {}}}\ncommitments: {{{}}}\n",
            PARTIES[self.party],
            self.first(),
            self.last,
            entries.join(", ")
        )
    }

    fn first(&self) -> NaiveDate {
        self.last - Days::new(self.length)
    }
}

impl Entry {
    fn text(&self, commitment: usize) -> String {
        let mut keys = Vec::new();
        if let Some(status) = self.status {
            keys.push(format!("status: {}, reason: R", status.code()));
        }
        if let Some(number) = self.outcome {
            keys.push(format!("outcome: {{number: {number}, unit: pass}}"));
        }
        format!("{}: {{{}}}", COMMITMENTS[commitment], keys.join(", "))
    }
}

impl MadeUp {
    /// Every account is told on a day of its own: of accounts told on one day the file's name decides.
    fn told(&self, index: usize) -> NaiveDate {
        self.accounts[index].last + Days::new(self.accounts[index].told_after * 8 + index as u64)
    }

    fn promise(&self, target: &str) -> String {
        let count = match self.unlisted {
            Some(unlisted) => (COMMITMENTS.len() as u32 + unlisted).to_string(),
            None => "unknown".to_owned(),
        };
        let commitments =
            COMMITMENTS.map(|id| format!("  {id}: {{text: T, target: {{{target}}}}}\n")).concat();
        format!(
            "title: P\nperiod: {{from: 2018-01-01, to: 2025-12-31}}\nparties: [ekby, lpo-ekby]\n\
             commitment_count: {count}\ncommitments:\n{commitments}"
        )
    }

    /// What follows, with the files named by `name`.
    fn status(&self, target: &str, name: impl Fn(usize) -> String) -> Value {
        let mut case: Case = case::common();
        case.put(&format!("{FOLDER}/index.md"), &self.promise(target));
        for (index, account) in self.accounts.iter().enumerate() {
            case.put(&format!("{FOLDER}/{}.md", name(index)), &account.text(self.told(index)));
        }
        status_of(&reading::facts(&case.files, self.today).unwrap(), self.today)["promises"]["ekby/lofte"]
            .clone()
    }

    fn plainly(&self) -> Value {
        self.status("number: 10, unit: pass", |index| format!("f{index}"))
    }
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

fn counted(value: &Value) -> u64 {
    value.as_object().unwrap().values().map(number).sum()
}

fn days(covers: &Value) -> (NaiveDate, NaiveDate) {
    (covers[0].as_str().unwrap().parse().unwrap(), covers[1].as_str().unwrap().parse().unwrap())
}

fn share_a_day(one: (NaiveDate, NaiveDate), other: (NaiveDate, NaiveDate)) -> bool {
    one.0 <= other.1 && other.0 <= one.1
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counts_add_up_to_the_denominator(site in made_up()) {
        let said = site.plainly();
        prop_assert_eq!(counted(&said["counts"]), number(&said["denominator"]["listed"]));
        match site.unlisted {
            Some(unlisted) => prop_assert_eq!(number(&said["denominator"]["all"]), 4 + u64::from(unlisted)),
            None => {
                prop_assert_eq!(&said["denominator"]["all"], "unknown");
                prop_assert!(said["share"].is_null());
            }
        }
        for commitment in said["commitments"].as_object().unwrap().values() {
            let code = commitment["status"].as_str().unwrap();
            prop_assert!(number(&said["counts"][code]) > 0);
            prop_assert_eq!(code == "not_reported", commitment["voice"].is_string());
        }
    }

    #[test]
    fn the_order_of_files_says_nothing(site in made_up(), turn in any::<Index>()) {
        let turn = if site.accounts.is_empty() { 0 } else { turn.index(site.accounts.len()) };
        let turned = site.status("number: 10, unit: pass", |index| format!("f{}", (index + turn) % site.accounts.len()));
        let mut text = turned.to_string();
        for index in 0..site.accounts.len() {
            text = text.replace(&format!("f{}.md", (index + turn) % site.accounts.len()), &format!("F{index}.md"));
        }
        prop_assert_eq!(text.replace('F', "f"), site.plainly().to_string().replace('F', "f"));
    }

    #[test]
    fn a_status_is_one_that_was_written_and_only_that(site in made_up()) {
        let said = site.plainly();
        for (index, id) in COMMITMENTS.iter().enumerate() {
            let entries: Vec<&Entry> =
                site.accounts.iter().filter_map(|account| account.entries.get(&index)).collect();
            let written: Vec<&str> =
                entries.iter().filter_map(|entry| entry.status.map(Status::code)).collect();
            let status = said["commitments"][id]["status"].as_str().unwrap();
            if entries.is_empty() {
                prop_assert_eq!(status, "not_reported");
            } else if written.is_empty() {
                prop_assert_eq!(status, "reported");
            } else {
                prop_assert!(written.contains(&status));
            }
        }
    }

    #[test]
    fn an_account_without_a_status_replaces_none(site in made_up(), more in account()) {
        let before = site.plainly();
        let mut longer = site.clone();
        let silent = more.entries.into_iter().map(|(id, entry)| (id, Entry { status: None, ..entry })).collect();
        longer.accounts.push(Account { entries: silent, ..more });
        let after = longer.plainly();
        for id in COMMITMENTS {
            let (before, after) = (&before["commitments"][id], &after["commitments"][id]);
            if before["status"] != "not_reported" && before["status"] != "reported" {
                prop_assert_eq!(&before["status"], &after["status"]);
                prop_assert_eq!(&before["file"], &after["file"]);
            }
        }
    }

    #[test]
    fn no_share_improves_by_withdrawing(site in made_up(), withdrawn in 0..COMMITMENTS.len()) {
        let before = site.plainly();
        let mut after = site.clone();
        let last = NaiveDate::from_ymd_opt(2025, 12, 31).unwrap();
        let entry = Entry { status: Some(Status::Withdrawn), outcome: None };
        let entries = BTreeMap::from([(withdrawn, entry)]);
        after.accounts.push(Account { last, length: 3000, told_after: 0, party: 0, evaluation: false, entries });
        let after = after.plainly();
        prop_assert_eq!(&after["commitments"][COMMITMENTS[withdrawn]]["status"], "withdrawn");
        prop_assert_eq!(&before["denominator"], &after["denominator"]);
        if before["share"].is_object() && after["share"].is_object() {
            prop_assert!(number(&after["share"]["fulfilled"]) <= number(&before["share"]["fulfilled"]));
            prop_assert_eq!(&after["share"]["all"], &before["share"]["all"]);
        }
    }

    #[test]
    fn no_day_is_counted_twice(site in made_up()) {
        let said = site.plainly();
        for (index, id) in COMMITMENTS.iter().enumerate() {
            let numbers = &said["commitments"][id]["numbers"][0];
            let (counted, beside) = (list(&numbers["counted"]), list(&numbers["beside"]));
            let stated = site.accounts.iter().filter_map(|account| account.entries.get(&index)?.outcome).count();
            prop_assert_eq!(counted.len() + beside.len(), stated);
            for (place, one) in counted.iter().enumerate() {
                for other in &counted[..place] {
                    prop_assert!(!share_a_day(days(&one["covers"]), days(&other["covers"])));
                }
            }
            for shown in beside {
                let shown = days(&shown["covers"]);
                let longer = |other: &&Value| {
                    let other = days(&other["covers"]);
                    share_a_day(shown, other) && other.1 - other.0 >= shown.1 - shown.0
                };
                prop_assert!(counted.iter().any(|other| longer(&other)));
            }
            let sum: u64 = counted.iter().map(|one| one["number"].as_str().unwrap().parse::<u64>().unwrap()).sum();
            match counted {
                [] => prop_assert_eq!(&numbers["result"], "not_compared"),
                _ => prop_assert_eq!(numbers["sum"]["number"].as_str().unwrap(), sum.to_string()),
            }
        }
    }

    #[test]
    fn only_whole_months_are_compared(site in made_up()) {
        let said = site.status("number: 3, unit: pass, per: month", |index| format!("f{index}"));
        for id in COMMITMENTS {
            let numbers = &said["commitments"][id]["numbers"][0];
            if numbers["result"] == "not_compared" {
                prop_assert!(list(&numbers["counted"]).is_empty());
                continue;
            }
            let mut months = 0;
            for over in list(&numbers["over"]) {
                let (first, last) = days(over);
                prop_assert_eq!(first.day(), 1);
                prop_assert_eq!(last.succ_opt().unwrap().day(), 1);
                months += (last.year() - first.year()) * 12 + last.month() as i32 - first.month() as i32 + 1;
            }
            prop_assert_eq!(number(&numbers["units"]), months as u64);
            let sum: Decimal = numbers["sum"]["number"].as_str().unwrap().parse().unwrap();
            prop_assert_eq!(numbers["reached"].as_bool().unwrap(), sum >= Decimal::from(3 * months));
        }
    }
}
