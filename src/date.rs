//! Today: as it was given, as `SOURCE_DATE_EPOCH` says, or by the clock in Stockholm.

use crate::model::when::{Day, Today};

/// Today in Sweden, by `--today`, else `SOURCE_DATE_EPOCH`, else the clock.
pub fn today(given: Option<Day>, source_date_epoch: Option<i64>) -> Today {
    if let Some(day) = given {
        return Today(day);
    }
    let moment = source_date_epoch
        .and_then(|seconds| chrono::DateTime::from_timestamp(seconds, 0))
        .unwrap_or_else(chrono::Utc::now);
    Today(moment.with_timezone(&chrono_tz::Europe::Stockholm).date_naive())
}
