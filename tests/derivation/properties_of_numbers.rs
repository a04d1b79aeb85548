//! What holds for targets per unit of the calendar: units reckoned by hand, whatever the days are cut into.

use super::case::{self, Case};
use super::{reading, status_of};
use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::Value;

const CADENCES: [&str; 7] = ["day", "week", "month", "quarter", "tertial", "half_year", "year"];

/// Whole units of one cadence, and where their days are cut into outcomes.
#[derive(Clone, Debug)]
struct MadeUp {
    cadence: &'static str,
    /// Which unit since the beginning of 2012.
    unit: u32,
    units: u32,
    /// Cuts as thousandths of the days.
    cuts: Vec<u64>,
    /// What was counted in each outcome, in tenths.
    tenths: Vec<u32>,
    /// The target per unit, in tenths.
    target: u32,
}

fn made_up() -> impl Strategy<Value = MadeUp> {
    let cadence = proptest::sample::select(&CADENCES[..]);
    let cuts = proptest::collection::vec(1_u64..1000, 0..4);
    let numbers = proptest::collection::vec(0_u32..500, 5);
    (cadence, 0_u32..200, 1_u32..7, cuts, numbers, 1_u32..300).prop_map(
        |(cadence, unit, units, cuts, tenths, target)| {
            // No unit lies beyond the period of the paper.
            let unit = if cadence == "year" { unit % 10 } else { unit % 36 };
            MadeUp { cadence, unit, units, cuts, tenths, target }
        },
    )
}

impl MadeUp {
    /// The first day of the unit of that number since the beginning of 2012, a leap year whose second day is a Monday.
    fn first_day(&self, unit: u32) -> NaiveDate {
        let start = NaiveDate::from_ymd_opt(2012, 1, 1).unwrap();
        let months = |months: u32| start.checked_add_months(Months::new(months * unit)).unwrap();
        match self.cadence {
            "day" => start + Days::new(u64::from(unit)),
            "week" => start + Days::new(1 + 7 * u64::from(unit)),
            "month" => months(1),
            "quarter" => months(3),
            "tertial" => months(4),
            "half_year" => months(6),
            _ => months(12),
        }
    }

    fn first(&self) -> NaiveDate {
        self.first_day(self.unit)
    }

    fn last(&self) -> NaiveDate {
        self.first_day(self.unit + self.units).pred_opt().unwrap()
    }

    /// The days from first to last, cut into stretches that adjoin.
    fn stretches(&self) -> Vec<(NaiveDate, NaiveDate)> {
        let (first, last) = (self.first(), self.last());
        let days = (last - first).num_days() as u64;
        let mut ends: Vec<NaiveDate> =
            self.cuts.iter().map(|cut| first + Days::new(days * cut / 1000)).collect();
        ends.push(last);
        ends.sort_unstable();
        ends.dedup();
        let mut begins = first;
        let stretch = |end: NaiveDate| {
            let stretch = (begins, end);
            begins = end.succ_opt().unwrap();
            stretch
        };
        ends.into_iter().map(stretch).collect()
    }

    /// What follows of outcomes over these days.
    fn numbers(&self, stretches: &[(NaiveDate, NaiveDate)]) -> Value {
        let outcome = |((first, last), tenths): (&(NaiveDate, NaiveDate), &u32)| {
            format!(
                "      - {{number: {}, unit: pass, covers: {{from: {first}, to: {last}}}}}\n",
                typed(*tenths)
            )
        };
        let outcomes: String = stretches.iter().zip(&self.tenths).map(outcome).collect();
        let mut case: Case = case::common();
        case.put(
            "municipalities/ekby/lofte/index.md",
            &format!(
                "title: P\nperiod: {{from: 2012-01-01, to: 2035-12-31}}\nparties: [ekby]\ncommitments:\n  \
                 rond: {{text: T, target: {{at_least: {}, unit: pass, per: {}}}}}\n",
                typed(self.target),
                self.cadence
            ),
        );
        case.put(
            "municipalities/ekby/lofte/konto.md",
            &format!(
                "date: 2036-01-15\ncovers: {{from: 2012-01-01, to: 2035-12-31}}\nreported_by: [ekby]\ncommitments:\n  \
                 rond:\n    outcome:\n{outcomes}"
            ),
        );
        let today = NaiveDate::from_ymd_opt(2036, 6, 1).unwrap();
        let status = status_of(&reading::facts(&case.files, today).unwrap(), today);
        status["promises"]["ekby/lofte"]["commitments"]["rond"]["numbers"][0].clone()
    }
}

/// A number of tenths as people write it: "12,5".
fn typed(tenths: u32) -> String {
    format!("\"{},{}\"", tenths / 10, tenths % 10)
}

fn decimal(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whole_units_are_counted_however_their_days_are_cut(site in made_up()) {
        let stretches = site.stretches();
        let numbers = site.numbers(&stretches);
        let tenths: u32 = site.tenths.iter().take(stretches.len()).sum();
        let sum = Decimal::new(tenths.into(), 1);
        prop_assert_eq!(&numbers["result"], "per_unit");
        prop_assert_eq!(numbers["units"].as_u64(), Some(site.units.into()));
        prop_assert_eq!(decimal(&numbers["sum"]["number"]), sum);
        prop_assert_eq!(numbers["counted"].as_array().unwrap().len(), stretches.len());
        prop_assert_eq!(numbers["reached"].as_bool(), Some(tenths >= site.target * site.units));
        let over = &numbers["over"][0];
        prop_assert_eq!(over[0].as_str().unwrap(), site.first().to_string());
        prop_assert_eq!(over[1].as_str().unwrap(), site.last().to_string());
    }

    /// An average is shown on its own side of the target: no shortfall is rounded away.
    #[test]
    fn no_average_is_rounded_over_its_target(site in made_up()) {
        let numbers = site.numbers(&site.stretches());
        let (sum, target) = (decimal(&numbers["sum"]["number"]), Decimal::new(site.target.into(), 1));
        let shown = decimal(&numbers["average"]);
        let exact = sum / Decimal::from(site.units);
        prop_assert!((shown - exact).abs() <= Decimal::new(1, 2), "{shown} {exact}");
        prop_assert_eq!(shown < target, sum < target * Decimal::from(site.units));
    }

    /// A day that lacks at either end leaves the unit open, and one outcome over several units is not divided.
    #[test]
    fn a_day_less_is_no_whole_unit(site in made_up(), at_end in any::<bool>()) {
        let (first, last) = (site.first(), site.last());
        let shorter = if at_end { (first, last.pred_opt().unwrap()) } else { (first.succ_opt().unwrap(), last) };
        if shorter.0 <= shorter.1 && site.cadence != "day" {
            let numbers = site.numbers(&[shorter]);
            prop_assert_eq!(&numbers["result"], "not_compared");
            prop_assert_eq!(numbers["beside"].as_array().unwrap().len(), 1);
        }
    }
}
