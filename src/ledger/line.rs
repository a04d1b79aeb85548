//! A line of the ledger: one record as canonical JSON (RFC 8785), which proves itself.
//!
//! ```text
//! {"addresses":[…],"document":…,"form":1,"kind":…,"previous":[…],"salt":…,"sealed":…,"sha256":…,"text":{…},"text_root":…,
//!  "text_sha256":…,"words":{…}}
//! ```
//! * `sha256` is the sum of the same line with only `addresses`, `document`, `form`, `kind`, `previous`, `sealed`,
//!   `text_root` and `words` in it.
//! * `words` says of an account with a town's own words for status what each meant that day, as its code. Others have none,
//!   and lines from before lofte wrote it have none.
//! * `text_root` is the sum of the covered text ([`crate::model::cover`]), with `salt` as the salt of the text.
//! * `text_sha256` is the plain sum of the text, as `to_hash` of a revision has it.
//! * Where names are masked, `salts` holds the salts of the words that are left, one after the other, instead of `salt`;
//!   `masks` says for each [`MASK`] in the text by which decision, and which covers stand there with what is between
//!   them; `masks_sha256` is the sum of `masks` after `sha256`; `text_sha256` is gone.
//! * A published ledger leaves out the text of what was removed, with its salt and its plain sum.
//!
//! It must not know other records.

use crate::model::canonical_text::CanonicalText;
use crate::model::cover::{CoveredSum, Salt, cover, covered_sum, covered_words, salt_of_word};
use crate::model::hash::Hash;
use crate::model::ledger::{LedgerLine, MASK, Record, RecordKind, RecordText};
use crate::model::when::Day;
use crate::source::FilePath;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The form that this program writes and reads.
const FORM: u32 = 1;

/// Why a line is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no JSON of this form, or not written as it must be.
    NoRecord,
    /// Something of the record is another than what its sum was made of.
    Altered,
    /// The text is another than what its sum was made of.
    TextAltered,
    /// What is said of masked names is another.
    MaskAltered,
}

/// A record as it is written; the fields in the order of their names.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineCard<'line> {
    /// Root addresses.
    #[serde(borrow)]
    pub addresses: Vec<Cow<'line, str>>,
    /// Relative to `content/`.
    #[serde(borrow)]
    pub document: Cow<'line, str>,
    pub(super) form: u32,
    #[serde(borrow)]
    pub(super) kind: Cow<'line, str>,
    /// One for each mask in the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub masks: Option<Vec<MaskCard>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) masks_sha256: Option<Hash>,
    pub(super) previous: Vec<Hash>,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub(super) salt: Option<Cow<'line, str>>,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub(super) salts: Option<Cow<'line, str>>,
    pub(super) sealed: Day,
    /// The record's own.
    pub sha256: Hash,
    /// The canonical text.
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub text: Option<&'line RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text_root: Option<Hash>,
    #[serde(skip_serializing_if = "Option::is_none")]
    /// The plain sum of the text; none where a name is masked.
    pub text_sha256: Option<Hash>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) words: Option<BTreeMap<String, String>>,
}

/// What stands in place of a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MaskCard {
    /// The day it was masked.
    pub date: Day,
    /// By which decision.
    pub decision: String,
    /// The cover of a word, what stands between, the next cover …
    pub parts: Vec<String>,
}

/// What a record's own sum is made of.
#[derive(Serialize)]
struct Head<'card> {
    addresses: &'card [Cow<'card, str>],
    document: &'card str,
    form: u32,
    kind: &'card str,
    previous: &'card [Hash],
    sealed: Day,
    #[serde(skip_serializing_if = "Option::is_none")]
    text_root: Option<Hash>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<&'card BTreeMap<String, String>>,
}

/// What is to be sealed.
#[derive(Clone, Debug)]
pub struct Sealing {
    /// What kind of document.
    pub kind: RecordKind,
    /// Where it lies.
    pub document: FilePath,
    /// Where it is answered, sorted.
    pub addresses: Vec<String>,
    /// The day.
    pub sealed: Day,
    /// Its latest records, sorted.
    pub previous: Vec<Hash>,
    /// Its text; `None` for an address.
    pub text: Option<CanonicalText>,
    /// The town's own words for status in it, and the code of what each means.
    pub words: BTreeMap<String, String>,
}

/// Reads a line.
///
/// # Errors
/// What is wrong with it.
pub fn read(line: &str, place: LedgerLine) -> Result<Record, Fault> {
    let card = card(line)?;
    let kind = RecordKind::of_code(&card.kind).ok_or(Fault::NoRecord)?;
    let is_address = |address: &str| address.strip_prefix('/').is_some_and(is_way_down);
    if !is_way_down(&card.document) || !card.addresses.iter().all(|address| is_address(address)) {
        return Err(Fault::NoRecord);
    }
    if card.head_sum() != card.sha256 {
        return Err(Fault::Altered);
    }
    let text = card.proven_text()?;
    if (kind == RecordKind::Address) != card.text_root.is_none() {
        return Err(Fault::NoRecord);
    }
    Ok(Record {
        hash: card.sha256,
        kind,
        document: FilePath::new(format!("content/{}", card.document)),
        addresses: card.addresses.iter().map(|address| address.clone().into_owned()).collect(),
        sealed: card.sealed,
        previous: card.previous,
        text,
        words: card.words.unwrap_or_default(),
        line: place,
    })
}

/// A line as it is written, proven only in its form.
///
/// # Errors
/// It is no JSON of this form, or not canonical.
pub fn card(line: &str) -> Result<LineCard<'_>, Fault> {
    let card: LineCard<'_> = serde_json::from_str(line).map_err(|_| Fault::NoRecord)?;
    if card.form != FORM || card.written() != line {
        return Err(Fault::NoRecord);
    }
    Ok(card)
}

/// Whether a path leads down from a root and nowhere else: what stands in a ledger becomes addresses and files.
fn is_way_down(path: &str) -> bool {
    let mut parts = path.strip_suffix('/').unwrap_or(path).split('/');
    path.is_empty()
        || parts.all(|part| {
            !matches!(part, "" | "." | "..") && !part.contains(|c: char| c == '\\' || c.is_control())
        })
}

/// The sum by which a line that is broken calls itself, as far as it can be seen.
pub fn claimed(line: &str) -> Option<Hash> {
    let (_, after) = line.rsplit_once("\"sha256\":\"")?;
    Hash::parse(after.get(..64)?)
}

/// Writes a record, with a salt that nobody can guess.
pub fn write(sealing: &Sealing, salt: &Salt) -> String {
    let Sealing { kind, document, addresses, sealed, previous, text, words } = sealing;
    let raw = text.as_ref().and_then(|text| RawValue::from_string(text.as_str().to_owned()).ok());
    let mut card = LineCard {
        addresses: addresses.iter().map(|address| Cow::from(address.as_str())).collect(),
        document: document.in_content().into(),
        form: FORM,
        kind: kind.code().into(),
        masks: None,
        masks_sha256: None,
        previous: previous.clone(),
        salt: text.as_ref().map(|_| hexadecimal(salt).into()),
        salts: None,
        sealed: *sealed,
        sha256: Hash::of(""),
        text: raw.as_deref(),
        text_root: text.as_ref().map(|text| covered_sum(text.as_str(), |place| salt_of_word(salt, place))),
        text_sha256: text.as_ref().map(CanonicalText::hash),
        words: (!words.is_empty()).then(|| words.clone()),
    };
    card.sha256 = card.head_sum();
    card.written()
}

impl LineCard<'_> {
    /// As it is written.
    pub fn written(&self) -> String {
        // Strings, lists and maps are all there is: none of them can be refused.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The same without its text, as a published ledger has what was removed.
    pub fn without_text(self) -> Self {
        Self {
            masks: None,
            masks_sha256: None,
            salt: None,
            salts: None,
            text: None,
            text_sha256: None,
            ..self
        }
    }

    fn head_sum(&self) -> Hash {
        let head = Head {
            addresses: &self.addresses,
            document: &self.document,
            form: self.form,
            kind: &self.kind,
            previous: &self.previous,
            sealed: self.sealed,
            text_root: self.text_root,
            words: self.words.as_ref(),
        };
        Hash::of(serde_json::to_string(&head).unwrap_or_default())
    }

    pub(super) fn proven_text(&self) -> Result<Option<RecordText>, Fault> {
        let Some(text) = self.text.map(RawValue::get) else {
            let is_bare = self.salt.is_none() && self.salts.is_none() && self.masks.is_none();
            return if is_bare && self.text_sha256.is_none() { Ok(None) } else { Err(Fault::NoRecord) };
        };
        let root = match (&self.salt, &self.masks) {
            (Some(salt), None) if self.salts.is_none() && self.masks_sha256.is_none() => {
                if self.text_sha256 != Some(Hash::of(text)) {
                    return Err(Fault::TextAltered);
                }
                let salt = salt_of(salt).ok_or(Fault::NoRecord)?;
                covered_sum(text, |place| salt_of_word(&salt, place))
            }
            (None, Some(masks)) if self.text_sha256.is_none() => {
                if self.masks_sha256 != Some(self.sum_of_masks(masks)) {
                    return Err(Fault::MaskAltered);
                }
                let salts = self.salts.as_deref().and_then(salts_of).ok_or(Fault::NoRecord)?;
                masked_sum(text, &salts, masks).ok_or(Fault::TextAltered)?
            }
            _ => return Err(Fault::NoRecord),
        };
        if self.text_root != Some(root) {
            return Err(Fault::TextAltered);
        }
        let masked = self.masks.is_some();
        let hash = self.text_sha256.unwrap_or(self.sha256);
        Ok(Some(RecordText { text: CanonicalText::sealed(text), hash, masked }))
    }

    pub(super) fn sum_of_masks(&self, masks: &[MaskCard]) -> Hash {
        let masks = serde_json::to_string(masks).unwrap_or_default();
        Hash::of_parts([self.sha256.to_string().as_bytes(), masks.as_bytes()])
    }
}

/// The sum of a text in which names are masked; `None` where the masks do not fit it.
fn masked_sum(text: &str, salts: &[Salt], masks: &[MaskCard]) -> Option<Hash> {
    let mut sum = CoveredSum::default();
    let mut salts = salts.iter();
    let mut masks = masks.iter();
    for (index, segment) in text.split(MASK).enumerate() {
        if index > 0 {
            for (place, part) in masks.next()?.parts.iter().enumerate() {
                if place % 2 == 0 { sum.covered(&Hash::parse(part)?) } else { sum.plain(part) }
            }
        }
        let mut done = 0;
        for word in covered_words(segment) {
            sum.plain(segment.get(done..word.start)?);
            sum.covered(&cover(salts.next()?, segment.get(word.clone())?));
            done = word.end;
        }
        sum.plain(segment.get(done..)?);
    }
    (salts.next().is_none() && masks.next().is_none()).then(|| sum.finish())
}

pub(super) fn hexadecimal(salt: &Salt) -> String {
    salt.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn salt_of(written: &str) -> Option<Salt> {
    match salts_of(written)?.as_slice() {
        [salt] => Some(*salt),
        _ => None,
    }
}

pub(super) fn salts_of(written: &str) -> Option<Vec<Salt>> {
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if !written.len().is_multiple_of(32) || !written.bytes().all(is_digit) {
        return None;
    }
    let salt = |digits: &[u8]| {
        let mut salt = Salt::default();
        for (byte, pair) in salt.iter_mut().zip(digits.chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(salt)
    };
    written.as_bytes().chunks(32).map(salt).collect()
}
