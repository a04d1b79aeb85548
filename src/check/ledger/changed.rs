//! What is told of a document that is another than what was sealed of it, at its place and with the way out.

use super::against::Bench;
use super::difference::Difference;
use crate::check::at::Places;
use crate::check::front_matter;
use crate::check::yaml::Step;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::canonical_text::CanonicalText;
use crate::model::ledger::{MASK, Record};
use crate::source::{FilePath, Place};
use serde_json::{Map, Value};

impl Bench<'_> {
    pub(super) fn is_promise(&self, file: &FilePath) -> bool {
        self.facts.promise_in(file).is_some()
    }

    /// A commitment that is no longer there, declared or not: it would be gone from every count (FORMAT, `revisions`).
    pub(super) fn taken_out(&self, file: &FilePath, record: &Record, found: &Difference) -> Diagnostic {
        let message =
            told(Message::new("sealed-commitment-gone"), found).with("sealed", record.sealed.to_string());
        Diagnostic::error(self.place(&Places::new(self.texts), file, found), message)
            .help(Message::new("sealed-commitment-gone.help"))
    }

    /// A plan of follow-up in another's place, declared or not: what was missed by the old one would be due no more.
    pub(super) fn plan_exchanged(
        &self,
        file: &FilePath,
        record: &Record,
        old: &CanonicalText,
        now: &CanonicalText,
    ) -> Option<Diagnostic> {
        let (old, now) = (plans(old), plans(now));
        if old.iter().all(|plan| now.contains(plan)) {
            return None;
        }
        let places = Places::new(self.texts);
        let way = [Step::from("follow_up")];
        let place = if now.is_empty() { Place::whole(file) } else { places.key_at(file, &way) };
        let message = Message::new("sealed-plan").with("sealed", record.sealed.to_string());
        Some(Diagnostic::warning(place, message).help(Message::new("sealed-plan.help")))
    }

    /// A text that cannot be held against what was sealed.
    pub(super) fn unreadable(&self, file: &FilePath) -> Option<Diagnostic> {
        let finding = Diagnostic::error(Place::whole(file), Message::new("sealed-unreadable"));
        (!self.doubtful.contains(file)).then(|| finding.help(Message::new("sealed-unreadable.help")))
    }

    /// A name that stands where one is masked.
    pub(super) fn named(&self, file: &FilePath, found: &Difference) -> Diagnostic {
        let message = Message::new("sealed-named").with("new", found.new.clone().unwrap_or_default());
        Diagnostic::warning(self.place(&Places::new(self.texts), file, found), message)
            .help(Message::new("sealed-named.help"))
    }

    pub(super) fn changed(&self, file: &FilePath, record: &Record, found: &[Difference]) -> Diagnostic {
        let places = Places::new(self.texts);
        let (renamed, others): (Vec<&Difference>, Vec<&Difference>) =
            found.iter().partition(|found| found.is_renamed);
        let mut found = renamed.into_iter().chain(others);
        let Some(first) = found.next() else {
            return Diagnostic::error(Place::whole(file), Message::new("sealed-changed"));
        };
        let key = match (&first.key, first.is_renamed) {
            (_, true) => "sealed-renamed",
            (Some(_), false) => "sealed-changed",
            (None, false) => "sealed-changed-body",
        };
        let message = told(Message::new(key), first).with("sealed", record.sealed.to_string());
        let finding = Diagnostic::error(self.place(&places, file, first), message);
        if first.is_renamed {
            let help = Message::new("sealed-renamed.help").with("old", first.old.clone().unwrap_or_default());
            return self.and_too(finding.help(help), file, found);
        }
        let hides = first.old.as_ref().is_some_and(|old| old.contains(MASK));
        let finding =
            finding.help(if hides { Message::new("sealed-changed.help-mask") } else { self.way_out(file) });
        self.and_too(finding, file, found)
    }

    /// The same finding, which points at what else differs.
    fn and_too<'found>(
        &self,
        finding: Diagnostic,
        file: &FilePath,
        others: impl Iterator<Item = &'found Difference>,
    ) -> Diagnostic {
        let places = Places::new(self.texts);
        others.take(MOST_RELATED).fold(finding, |finding, other| {
            let key = if other.key.is_some() { "sealed-changed-too" } else { "sealed-changed-body-too" };
            finding.related(self.place(&places, file, other), told(Message::new(key), other))
        })
    }

    fn place(&self, places: &Places<'_>, file: &FilePath, found: &Difference) -> Place {
        if found.key.is_some() {
            return if found.new.is_none() || found.is_renamed {
                places.key_at(file, &found.steps)
            } else {
                places.value_at(file, &found.steps)
            };
        }
        let Some(source) = self.texts.get(file) else { return Place::whole(file) };
        let Some(body) = front_matter::split(source).parts.map(|parts| parts.body) else {
            return Place::whole(file);
        };
        let text = self.texts.part(file, body);
        let start = body.start + text.len() - text.trim_start().len() + found.at;
        let word = source.text.get(start..).unwrap_or("").split(char::is_whitespace).next().unwrap_or("");
        Place::at(file, start..start + word.len())
    }

    /// How a change becomes a declared one: of a promise or an account with a command; a review can only be corrected.
    fn way_out(&self, file: &FilePath) -> Message {
        if let Some(promise) = self.facts.promise_in(file) {
            return Message::new("sealed-changed.help-promise").with("promise", promise.id.to_string());
        }
        let name = file.stem();
        if self.facts.accounts.contains_key(file) {
            let inside = file.in_content();
            let inside = inside.strip_prefix("municipalities/").unwrap_or(inside).trim_end_matches(".md");
            return Message::new("sealed-changed.help-account").with("name", name).with("account", inside);
        }
        Message::new("sealed-changed.help-review").with("name", name)
    }
}

/// Further differences of one document that are pointed at.
const MOST_RELATED: usize = 8;

fn told(message: Message, found: &Difference) -> Message {
    let side = |side: &Option<String>| side.clone().unwrap_or_default();
    message
        .with("key", found.key.clone().unwrap_or_default())
        .with("old", side(&found.old))
        .with("new", side(&found.new))
        .with(
            "change",
            match (&found.old, &found.new) {
                (None, _) => "added",
                (_, None) => "gone",
                _ => "changed",
            },
        )
}

/// The times of each plan: by what its due dates are made.
fn plans(text: &CanonicalText) -> Vec<Map<String, Value>> {
    const TIMES: [&str; 6] = ["every", "first", "months", "due", "within", "from"];
    let plans = text.keys().get("follow_up").and_then(Value::as_array).cloned().unwrap_or_default();
    let times = |plan: Value| match plan {
        Value::Object(keys) => keys.into_iter().filter(|(key, _)| TIMES.contains(&key.as_str())).collect(),
        _ => Map::new(),
    };
    plans.into_iter().map(times).filter(|plan: &Map<String, Value>| !plan.is_empty()).collect()
}
