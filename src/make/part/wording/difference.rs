//! Two texts against each other, to be read with and without eyes.

use super::worded::Worded;
use crate::difference::{Stretch, difference};
use crate::make::desk::{Desk, FOREIGN, Phrase, escape};
use serde::Serialize;

/// A part that changed, and how.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeView {
    /// What it is: "Mål".
    pub label: String,
    /// What went and what came.
    pub words: Phrase,
}

/// In whose language a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// As somebody wrote it, in the site's own language.
    AsWritten,
    /// In the words of the page.
    ByThePage,
}

/// Of more words than this that stayed the same only the nearest to a change are shown.
const LONG: usize = 80;
/// How many words are shown beside a change, where the rest is left out.
const NEAR: usize = 25;

impl Desk<'_> {
    /// What went is struck through and what came is underlined; a screen reader says where each begins and ends.
    pub fn difference(&self, earlier: &str, later: &str, spoken: Spoken) -> Phrase {
        let stretches = difference(earlier, later);
        let last = stretches.len().saturating_sub(1);
        let lang = self.own_language_mark().unwrap_or_default();
        let written = |words: &str| written(words, &lang, spoken);
        let marked = |element: &str, begins: &str, ends: &str, words: &str| {
            let (begins, ends) = (escape(&self.word(begins)), escape(&self.word(ends)));
            format!(
                "<{element}><span class=\"spoken\">{begins} </span>{}<span class=\"spoken\"> {ends} </span></{element}>",
                written(words)
            )
        };
        let html: Vec<String> = stretches
            .iter()
            .enumerate()
            .map(|(index, stretch)| match stretch {
                Stretch::Same(words) if last > 0 => written(&shortened(words, index, last)),
                Stretch::Same(words) => written(words),
                Stretch::Removed(words) => marked("del", "removed-begins", "removed-ends", words),
                Stretch::Added(words) => marked("ins", "added-begins", "added-ends", words),
            })
            .collect();
        Phrase::Html(html.join(" "))
    }

    /// The parts that differ, each with what went and what came: those of the later text in its order, then those that it
    /// no longer has.
    pub(super) fn changes(&self, earlier: &[Worded], later: &[Worded]) -> Vec<ChangeView> {
        let of = |parts: &[Worded], key: &str| {
            parts.iter().find(|part| part.key == key).map_or("", |part| part.text.as_str()).to_owned()
        };
        let gone = earlier.iter().filter(|part| later.iter().all(|other| other.key != part.key));
        let parts = later.iter().chain(gone);
        let with_texts = parts.map(|part| (part, of(earlier, &part.key), of(later, &part.key)));
        let changed = with_texts.filter(|(_, before, after)| before != after);
        changed
            .map(|(part, before, after)| ChangeView {
                label: part.label.clone(),
                words: self.difference(&before, &after, part.spoken),
            })
            .collect()
    }
}

/// Words as HTML, those in another language than the page within an element that says so.
fn written(words: &str, lang: &str, spoken: Spoken) -> String {
    let is_foreign = |word: &str| !lang.is_empty() && (spoken == Spoken::AsWritten || word.contains(FOREIGN));
    let each: Vec<&str> = words.split(' ').collect();
    let runs = each.chunk_by(|one, other| is_foreign(one) == is_foreign(other)).map(|run| {
        let said = escape(&run.join(" ").replace(FOREIGN, "")).replace('\n', "<br>");
        if is_foreign(run.first().unwrap_or(&"")) { format!("<span{lang}>{said}</span>") } else { said }
    });
    runs.collect::<Vec<_>>().join(" ")
}

/// A long stretch that stayed the same, without its middle; the first and the last of all stretches without the end that
/// is far from any change.
fn shortened(words: &str, index: usize, last: usize) -> String {
    let all: Vec<&str> = words.split(' ').collect();
    if all.len() <= LONG {
        return words.to_owned();
    }
    let first = all.get(..NEAR).unwrap_or_default().join(" ");
    let end = all.get(all.len() - NEAR..).unwrap_or_default().join(" ");
    match index {
        0 => format!("[…] {end}"),
        index if index == last => format!("{first} […]"),
        _ => format!("{first} […] {end}"),
    }
}
