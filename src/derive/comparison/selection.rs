//! Which of several outcomes are counted: those that share a day are never added, whoever reports.

use super::candidates::Answer;
use crate::model::when::{Day, Stretch};
use std::cmp::Reverse;

/// What is counted and what is only shown.
pub struct Selected<'facts> {
    /// In order of their days; no two share one, unless at different places.
    pub counted: Vec<Answer<'facts>>,
    /// Each shares a day with one that is counted, or may do.
    pub not_added: Vec<Answer<'facts>>,
}

/// The longest counts first (of equally long ones the one told last), then each that shares no day with those before.
///
/// Of outcomes whose days are unknown nobody can say that they share none: such a one counts only where
/// nothing else does.
pub fn select(mut answers: Vec<Answer<'_>>) -> Selected<'_> {
    answers.sort_by_key(|answer| Reverse(precedence(answer)));
    let mut selected = Selected { counted: Vec::new(), not_added: Vec::new() };
    for answer in answers {
        if selected.counted.iter().any(|counted| counted.may_meet(&answer)) {
            selected.not_added.push(answer);
        } else {
            selected.counted.push(answer);
        }
    }
    selected.counted.sort_by_key(Answer::stretch);
    selected
}

type Precedence = (bool, Option<i64>, Option<(Option<Day>, usize)>);

/// What lacks a place comes after what lacks none; unknown days come last.
fn precedence(answer: &Answer<'_>) -> Precedence {
    (answer.is_whole, answer.stretch().map(Stretch::days), answer.told_last())
}
