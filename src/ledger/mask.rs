//! A name taken out of a sealed text by decision; the record's sum holds all the same.
//!
//! Each covered word that the name touches goes, with its salt, and [`MASK`] stands in their place; what holds them
//! together in the covered text is kept in `masks`. Small words of a name (*von*, *af*) are not covered and stay there.

use super::line::{Fault, LineCard, MaskCard, card, hexadecimal, salt_of, salts_of};
use crate::model::cover::{Salt, cover, covered_words, salt_of_word};
use crate::model::ledger::MASK;
use crate::model::when::Day;
use serde_json::value::RawValue;
use std::ops::Range;

/// The longest word of a name that may stay readable.
pub const PARTICLE: usize = 3;

/// A record with a name masked.
///
/// # Errors
/// The line is no whole record.
pub fn mask(line: &str, name: &str, decision: &str, date: Day) -> Result<Masking, Fault> {
    let before = card(line)?;
    let Some(text) = before.text.map(RawValue::get) else { return Ok(Masking::Nothing) };
    before.proven_text()?;
    let salts: Vec<Salt> = match (&before.salt, &before.salts) {
        (Some(salt), _) => {
            let salt = salt_of(salt).ok_or(Fault::NoRecord)?;
            (0..covered_words(text).len()).map(|place| salt_of_word(&salt, place)).collect()
        }
        (None, salts) => salts.as_deref().and_then(salts_of).ok_or(Fault::NoRecord)?,
    };
    let mut masked = Masked { text: String::new(), salts: String::new(), masks: Vec::new(), open: false };
    let mut salts = salts.iter();
    let mut old_masks = before.masks.clone().unwrap_or_default().into_iter();
    for (index, segment) in text.split(MASK).enumerate() {
        if index > 0 {
            masked.text.push_str(MASK);
            masked.masks.extend(old_masks.next());
        }
        masked.segment(segment, name, &mut salts, (decision, date));
    }
    if masked.open {
        return Ok(Masking::NotWhole);
    }
    if masked.masks.len() == before.masks.as_ref().map_or(0, Vec::len) {
        return Ok(Masking::Nothing);
    }
    let raw = RawValue::from_string(masked.text).map_err(|_| Fault::NoRecord)?;
    let mut after = LineCard { text: Some(&raw), salt: None, text_sha256: None, ..before };
    after.salts = Some(masked.salts.into());
    after.masks_sha256 = Some(after.sum_of_masks(&masked.masks));
    after.masks = Some(masked.masks);
    Ok(Masking::Masked(after.written()))
}

/// What came of masking a name in a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Masking {
    /// The name does not stand in it.
    Nothing,
    /// It stands inside a word that was not covered.
    NotWhole,
    /// The record's new line.
    Masked(String),
}

struct Masked {
    text: String,
    salts: String,
    masks: Vec<MaskCard>,
    /// Whether the name stood where it cannot be masked.
    open: bool,
}

impl Masked {
    /// A part of the text without masks.
    fn segment<'salt>(
        &mut self,
        segment: &str,
        name: &str,
        salts: &mut impl Iterator<Item = &'salt Salt>,
        (decision, date): (&str, Day),
    ) {
        let words = covered_words(segment);
        let salted: Vec<(Range<usize>, &Salt)> = words.into_iter().zip(salts).collect();
        let mut done = 0;
        for (start, found) in segment.match_indices(name) {
            let end = start + found.len();
            if start < done || is_inside_word(segment, start) {
                continue;
            }
            let inside: Vec<_> =
                salted.iter().filter(|(word, _)| word.start < end && start < word.end).collect();
            let (Some((first, _)), Some((last, _))) = (inside.first(), inside.last()) else {
                self.open = true;
                return;
            };
            self.open |= stays_readable(segment, start..end, &inside);
            self.keep(segment, done..first.start, &salted);
            let mut parts = Vec::new();
            let mut at = first.start;
            for (word, salt) in &inside {
                if word.start > first.start {
                    parts.push(segment.get(at..word.start).unwrap_or("").to_owned());
                }
                parts.push(cover(salt, segment.get(word.clone()).unwrap_or("")).to_string());
                at = word.end;
            }
            self.text.push_str(MASK);
            self.masks.push(MaskCard { date, decision: decision.to_owned(), parts });
            done = last.end;
        }
        self.keep(segment, done..segment.len(), &salted);
    }

    fn keep(&mut self, segment: &str, kept: Range<usize>, salted: &[(Range<usize>, &Salt)]) {
        self.text.push_str(segment.get(kept.clone()).unwrap_or(""));
        let inside = salted.iter().filter(|(word, _)| kept.start <= word.start && word.end <= kept.end);
        inside.for_each(|(_, salt)| self.salts.push_str(&hexadecimal(salt)));
    }
}

/// Whether a place lies inside a word: `Bo` in `Bobo` or in `eBo`.
fn is_inside_word(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or("");
    // `\n` before a word is an escape, not its first letter.
    let escaped = before.chars().rev().skip(1).take_while(|letter| *letter == '\\').count() % 2 == 1;
    !escaped && before.chars().next_back().is_some_and(char::is_alphanumeric)
}

/// Whether more of a name than its small words stands outside the covered words.
fn stays_readable(segment: &str, name: Range<usize>, covered: &[&(Range<usize>, &Salt)]) -> bool {
    let mut left = String::new();
    for (at, letter) in segment.get(name.clone()).unwrap_or("").char_indices() {
        let at = name.start + at;
        let is_covered = covered.iter().any(|(word, _)| word.contains(&at));
        left.push(if is_covered { ' ' } else { letter });
    }
    left.split(|letter: char| !letter.is_alphanumeric()).any(|word| word.chars().count() > PARTICLE)
}

#[cfg(test)]
mod tests {
    use super::{Masking, mask};
    use crate::ledger::line::{Fault, Sealing, read, write};
    use crate::model::canonical_text::CanonicalText;
    use crate::model::ledger::{LedgerLine, RecordKind};
    use crate::source::FilePath;
    use proptest::prelude::*;
    use serde_json::json;

    fn place() -> LedgerLine {
        LedgerLine { file: FilePath::new("content/ledger/ekby.jsonl"), number: 1 }
    }

    fn line(body: &str) -> String {
        let text = CanonicalText::of(&json!({"body": body, "keys": {"title": "Torget"}, "kind": "promise"}));
        let sealing = Sealing {
            kind: RecordKind::Promise,
            document: FilePath::new("content/municipalities/ekby/torget/index.md"),
            addresses: vec!["/ekby/torget/".to_owned()],
            sealed: "2026-11-29".parse().unwrap(),
            previous: Vec::new(),
            text: Some(text),
            words: std::collections::BTreeMap::new(),
        };
        write(&sealing, &[9; 16])
    }

    fn masked(line: &str, name: &str) -> String {
        match mask(line, name, "KS 2027-01-01 § 3", "2027-01-02".parse().unwrap()) {
            Ok(Masking::Masked(line)) => line,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_masked_name_is_gone_and_the_record_still_proves_itself() {
        let before =
            line("Skrivet av\nAnna-Karin von Ek (anna.ek@ekby.example), Bo Ek och Anna-Karin von Eks son.");
        let after = masked(&before, "Anna-Karin von Ek");
        assert!(!after.contains("Anna-Karin"), "{after}");
        let (one, two) = (read(&before, place()).unwrap(), read(&after, place()).unwrap());
        assert_eq!(one.hash, two.hash);
        let text = two.text.unwrap();
        assert!(text.masked);
        assert_eq!(
            text.text.body(),
            "Skrivet av\n⟦maskat enligt beslut⟧ (anna.ek@ekby.example), Bo Ek och ⟦maskat enligt beslut⟧ son."
        );
        let again = masked(&masked(&after, "anna.ek@ekby.example"), "Bo Ek");
        assert!(!again.contains("anna.ek") && !again.contains("Bo"), "{again}");
        assert_eq!(read(&again, place()).unwrap().hash, one.hash);
        assert_eq!(
            mask(&after, "Anna-Karin von Ek", "", "2027-01-02".parse().unwrap()),
            Ok(Masking::Nothing)
        );
        let day = "2027-01-02".parse().unwrap();
        assert_eq!(mask(&before, "son", "", day), Ok(Masking::NotWhole));
        assert_eq!(mask(&before, "Bo Ek och", "", day).map(|_| ()), Ok(()));
    }

    #[test]
    fn what_leads_out_of_the_site_is_no_record() {
        for (document, address) in
            [("../x.md", "/x/"), ("a/index.md", "/../x/"), ("a/index.md", "x/"), ("a//b.md", "/x/")]
        {
            let sealing = Sealing {
                kind: RecordKind::Address,
                document: FilePath::new(format!("content/{document}")),
                addresses: vec![address.to_owned()],
                sealed: "2026-11-29".parse().unwrap(),
                previous: Vec::new(),
                text: None,
                words: std::collections::BTreeMap::new(),
            };
            assert_eq!(
                read(&write(&sealing, &[9; 16]), place()),
                Err(Fault::NoRecord),
                "{document} {address}"
            );
        }
    }

    proptest! {
        /// Whatever is masked in whatever text, and whichever letter is then changed.
        #[test]
        fn masks_hold_and_no_letter_can_be_changed(
            words in prop::collection::vec("(Bo|Åsa Ek|ek|[a-zA-Z@0-9.\"\\\\\n-]{1,8})", 1..20),
            at in any::<prop::sample::Index>(),
            bit in 0u8..7,
        ) {
            let before = line(&words.join(" "));
            let mut lines = vec![before.clone()];
            if let Ok(Masking::Masked(after)) =
                mask(&before, "Åsa Ek", "Beslut", "2027-01-02".parse().unwrap())
            {
                prop_assert!(!after.contains("Åsa Ek"));
                lines.push(after);
            }
            let hash = read(&before, place()).unwrap().hash;
            for line in lines {
                prop_assert_eq!(read(&line, place()).map(|record| record.hash), Ok(hash));
                let mut bytes = line.into_bytes();
                let at = at.index(bytes.len());
                bytes[at] ^= 1 << bit;
                if let Ok(broken) = String::from_utf8(bytes) {
                    let fault = read(&broken, place()).map(|record| record.hash);
                    prop_assert!(matches!(
                        fault,
                        Err(Fault::NoRecord | Fault::Altered | Fault::TextAltered | Fault::MaskAltered)
                    ));
                }
            }
        }
    }
}
