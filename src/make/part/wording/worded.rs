//! Every part of a wording in the words of the page, so that two wordings can be held against each other.

use super::difference::Spoken;
use crate::make::desk::{Desk, Phrase};
use crate::model::id::Id;
use crate::model::link::Link;
use crate::model::promise::{CommitmentCount, Promise};
use crate::model::text::Text;
use crate::model::wording::Wording;

/// One part of a wording.
#[derive(Clone, Debug)]
pub struct Worded {
    /// What it is, for machines: the same part of another wording has the same.
    pub key: String,
    /// What it is, for people.
    pub label: String,
    /// What it says, as plain text.
    pub text: String,
    /// In whose language.
    pub spoken: Spoken,
}

/// Parts while they are gathered: what is not there makes no part.
pub(super) struct Parts<'desk> {
    desk: &'desk Desk<'desk>,
    parts: Vec<Worded>,
}

impl<'desk> Parts<'desk> {
    pub(super) fn new(desk: &'desk Desk<'desk>) -> Self {
        Self { desk, parts: Vec::new() }
    }

    pub(super) fn done(self) -> Vec<Worded> {
        self.parts
    }

    pub(super) fn add(&mut self, key: &str, text: String, spoken: Spoken) {
        self.add_one_of(key, key, text, spoken);
    }

    /// One of several parts with the same label.
    fn add_one_of(&mut self, label: &str, key: &str, text: String, spoken: Spoken) {
        if !text.is_empty() {
            let label = self.desk.word(&format!("key-{label}"));
            self.parts.push(Worded { key: key.to_owned(), label, text, spoken });
        }
    }

    pub(super) fn text(&mut self, key: &str, text: Option<&Text>) {
        self.add(key, text.map(plain).unwrap_or_default(), Spoken::AsWritten);
    }

    /// Something that the page puts into words.
    pub(super) fn said(&mut self, key: &str, phrase: Option<Phrase>) {
        self.add(key, phrase.map(|phrase| self.words_of(&phrase)).unwrap_or_default(), Spoken::ByThePage);
    }

    /// Several such things: "A; B; C".
    pub(super) fn all_said(&mut self, key: &str, phrases: impl Iterator<Item = Phrase>) {
        let words: Vec<String> = phrases.map(|phrase| self.words_of(&phrase)).collect();
        self.add(key, words.join("; "), Spoken::ByThePage);
    }

    /// With the words that nobody translated marked.
    fn words_of(&self, phrase: &Phrase) -> String {
        phrase.words_with_whole_dates(self.desk.own_language_mark().as_deref())
    }

    fn by_id<'text>(&mut self, key: &str, texts: impl Iterator<Item = (&'text Id, &'text Text)>) {
        for (id, text) in texts {
            self.add_one_of(key, &format!("{key}/{id}"), plain(text), Spoken::AsWritten);
        }
    }
}

/// A text as it was written, one line a paragraph.
pub(super) fn plain(text: &Text) -> String {
    let paragraphs = text.original.split("\n\n").map(|paragraph| {
        paragraph.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    });
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Markdown as a text without the marks of headings, one line a paragraph or line of a list.
pub(super) fn plain_markdown(markdown: &str) -> String {
    let paragraphs = markdown.split("\n\n").map(|paragraph| {
        let lines = paragraph.lines().map(|line| {
            let heading = line.trim_start_matches('#');
            let is_heading = heading.len() < line.len() && heading.starts_with(' ');
            if is_heading { heading.split(" {#").next().unwrap_or(heading).trim() } else { line.trim_end() }
        });
        lines.collect::<Vec<_>>().join(if is_list(paragraph) { "\n" } else { " " })
    });
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Whether lines of a paragraph stand each for itself: of a list, a table, or below a heading.
fn is_list(paragraph: &str) -> bool {
    paragraph.lines().any(|line| line.trim_start().starts_with(['-', '*', '+', '|', '#', '>']))
        || paragraph.lines().all(|line| line.trim_start().starts_with(|first: char| first.is_ascii_digit()))
}

impl Desk<'_> {
    /// Everything that a wording says but its commitments.
    pub(super) fn worded(&self, wording: &Wording) -> Vec<Worded> {
        let Wording { promise, body } = wording;
        let mut parts = Parts::new(self);
        parts.said("kind", Some(self.of_kind("promise-kind", promise).phrase()));
        parts.text("title", Some(&promise.title));
        parts.said("period", Some(self.when(promise.period)));
        parts.said("parties", Some(self.party_names(&promise.parties)));
        parts.text("area", promise.area.as_ref());
        parts.all_said("also-in", promise.also_in.iter().map(|town| self.place_name(town)));
        parts.text("aim", promise.aim.as_ref());
        parts.text("easy-read", promise.easy_read.as_ref());
        parts.by_id("needs", promise.needs.iter().map(|(id, text)| (id, text)));
        parts.by_id("problems", promise.problems.iter().map(|(id, text)| (id, text)));
        parts.by_id("focus-areas", promise.focus_areas.iter().map(|area| (&area.id, &area.name)));
        self.worded_ground(&mut parts, promise);
        let links = [
            ("replaces", &promise.replaces),
            ("continues", &promise.continues),
            ("extends", &promise.extends),
            ("complements", &promise.complements),
        ];
        for (key, links) in links {
            parts.all_said(key, links.iter().map(|link: &Link| self.relation(link)));
        }
        parts.add("body", plain_markdown(body), Spoken::AsWritten);
        parts.done()
    }

    /// Who signed, what it rests on, how it is followed up.
    fn worded_ground(&self, parts: &mut Parts<'_>, promise: &Promise) {
        let signed = promise.signed.iter();
        let signed = signed.flat_map(|signed| {
            let place = signed.place.as_ref().map(|place| self.text(place));
            signed.date.map(|date| self.date(date)).into_iter().chain(place)
        });
        parts.all_said("signed", signed);
        parts.all_said("signatories", promise.signatories.iter().map(|signatory| self.signatory(signatory)));
        parts.all_said("basis", promise.basis.iter().map(|basis| self.basis(basis)));
        parts.all_said("follow-up", promise.follow_up.iter().map(|plan| self.follow_up_plan(plan)));
        parts.said(
            "commitment-count",
            promise.commitment_count.map(|count| match count {
                CommitmentCount::Number(number) => self.whole(u64::from(number)).into(),
                CommitmentCount::Unknown => self.word("count-unknown").into(),
            }),
        );
        let decisions = promise.decisions.iter().map(|decision| {
            let words = self.decision_words(decision);
            decision.date.map_or_else(|| words.clone(), |date| words.clone().then(", ", &self.date(date)))
        });
        parts.all_said("decisions", decisions);
        parts.said("case-number", promise.case_number.as_deref().map(Phrase::from));
    }
}
