//! Which of several outcomes are counted: those that share a day are never added, whoever reports.

use super::candidates::Answer;
use crate::model::when::{Day, Stretch};
use std::cmp::Reverse;

/// What is counted and what is only shown.
pub struct Selected<'facts> {
    /// In order of their days; no two share one.
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
        let free = match answer.stretch() {
            None => selected.counted.is_empty(),
            Some(days) => selected.counted.iter().all(|counted| !may_meet(counted.stretch(), days)),
        };
        if free {
            selected.counted.push(answer);
        } else {
            selected.not_added.push(answer);
        }
    }
    selected.counted.sort_by_key(Answer::stretch);
    selected
}

type Precedence = (Option<i64>, Option<(Option<Day>, usize)>);

/// Unknown days come last.
fn precedence(answer: &Answer<'_>) -> Precedence {
    (answer.stretch().map(Stretch::days), answer.told_last())
}

fn may_meet(counted: Option<Stretch>, days: Stretch) -> bool {
    counted.is_none_or(|counted| counted.meets(days))
}
