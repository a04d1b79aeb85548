//! A labelled value, as facts are listed.

use crate::make::desk::{Desk, Phrase};
use serde::Serialize;

/// A label with what it says.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// "Period"
    pub label: String,
    /// One or several values.
    pub values: Vec<Phrase>,
}

/// Rows while they are gathered: what is not there makes no row.
pub struct Rows<'desk> {
    desk: &'desk Desk<'desk>,
    rows: Vec<Row>,
}

impl<'desk> Rows<'desk> {
    /// No rows yet.
    pub fn new(desk: &'desk Desk<'desk>) -> Self {
        Self { desk, rows: Vec::new() }
    }

    /// A row with one value, where there is one.
    pub fn add(&mut self, label: &str, value: impl Into<Option<Phrase>>) -> &mut Self {
        self.add_all(label, value.into().into_iter().collect())
    }

    /// A row with several values, where there are any.
    pub fn add_all(&mut self, label: &str, values: Vec<Phrase>) -> &mut Self {
        let values: Vec<Phrase> = values.into_iter().filter(|value| !value.is_empty()).collect();
        if !values.is_empty() {
            self.rows.push(Row { label: self.desk.word(label), values });
        }
        self
    }

    /// The rows.
    pub fn done(self) -> Vec<Row> {
        self.rows
    }
}
