//! For the time being: the site → the JSON of FORMAT part D, until `lofte status` writes it.

use lofte::model::due_date::{DueDate, DuePrecision, DueState, Sought};
use lofte::model::site::Site;
use lofte::model::when::{Date, Day, Month};
use serde_json::{Value, json};

pub fn status_json(site: &Site) -> Value {
    let promises = site.promises.iter().map(|(id, state)| {
        let period = site.facts.promises[id].period;
        let value = json!({
            "period": {"first": day(period.first_day()), "last": day(period.last_day())},
            "state": state.period_state.code(),
            "due": state.due.iter().map(due).collect::<Vec<_>>(),
            "months_unaccounted": state.months_unaccounted.iter().map(month).collect::<Vec<_>>(),
            "commitments": state.commitments.iter().map(|state| (state.id.to_string(), json!({
                "status": state.standing.code(),
                "due": state.due.as_ref().map(|due| due.iter().map(self::due).collect::<Vec<_>>()),
                "months_unaccounted": state.months_unaccounted.iter().map(month).collect::<Vec<_>>(),
            }))).collect::<serde_json::Map<_, _>>(),
            "accounts": state.accounts.iter().map(|file| file.in_content()).collect::<Vec<_>>(),
            "general_accounts": state.general_accounts.iter().map(|file| file.in_content()).collect::<Vec<_>>(),
        });
        (id.to_string(), value)
    });
    json!({"today": day(Some(site.today.0)), "promises": promises.collect::<serde_json::Map<_, _>>()})
}

fn day(day: Option<Day>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn due(due: &DueDate) -> Value {
    let days = if let DueState::Late { days } = due.state { days } else { 0 };
    json!({
        "day": day(Some(due.day)),
        "told_by": day(Some(due.told_by)),
        "shown": shown(due),
        "asked": due.asked.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "stretch": [day(due.stretch_first), day(Some(due.day))],
        "state": due.state.code(),
        "days_late": days,
        "sought": sought(due).map(|(date, _)| written(date)),
        "sought_since": sought(due).map(|(_, since)| since),
        "by": due.by.as_ref().map(|file| file.in_content()),
    })
}

fn shown(due: &DueDate) -> String {
    let day = due.day.to_string();
    let length = match due.precision {
        DuePrecision::Day => 10,
        DuePrecision::Month => 7,
        DuePrecision::Year => 4,
    };
    day[..length].to_owned()
}

fn sought(due: &DueDate) -> Option<(Date, bool)> {
    match due.state {
        DueState::NotFound { sought: Sought::InTime(date) } => Some((date, true)),
        DueState::NotFound { sought: Sought::NotSince(date) } => Some((date, false)),
        _ => None,
    }
}

fn written(date: Date) -> String {
    match date {
        Date::Year(year) => year.to_string(),
        Date::Month(month) => self::month(&month),
        Date::Day(day) => day.to_string(),
    }
}

fn month(month: &Month) -> String {
    format!("{}-{:02}", month.year, month.month)
}
