//! What is wrong within brackets, and how it should be written.

use super::flow::{Comma, Frame, Token};
use super::{BLANKS, Owner, Previous, Scanner, Sort, one_line, quoted, shortened};
use crate::check::yaml::key_names;
use crate::check::yaml::mend::Edit;
use crate::check::yaml::trap::Kind;
use crate::model::id::Id;

/// Keys that name promises and commitments.
const REFERENCES: [&str; 7] =
    ["about", "replaces", "continues", "extends", "complements", "replaced_by", "responses"];

impl Scanner<'_> {
    pub(super) fn refuse_colon(&mut self, frames: &mut [Frame], value: Token, at: usize) -> usize {
        let end = self.text_end(frames, at);
        let key = frames.last().and_then(|frame| frame.entry.key);
        let corrected = self.corrected_entry(key.map(|key| (key.start, key.end)), value.start, end);
        let edits = self.quoting(value.start, end);
        self.trap(Kind::Colon, (at, at + 1), Some(corrected), edits);
        if let Some(frame) = frames.last_mut() {
            frame.entry.value = Some(Token { start: value.start, end, plain: false });
        }
        end
    }

    pub(super) fn refuse_sign(&mut self, frames: &mut [Frame], at: usize, sign: u8) -> usize {
        let blank = self.is_blank_or_end(at + 1);
        let kind = match sign {
            b'&' if !blank => Kind::Anchor,
            b'*' if !blank => Kind::Alias,
            b'!' if !blank => Kind::Tag,
            _ => Kind::Leading { sign: char::from(sign) },
        };
        let end = self.text_end(frames, at);
        let key = frames.last().and_then(|frame| frame.entry.key);
        let corrected = self.corrected_entry(key.map(|key| (key.start, key.end)), at, end);
        let edits = self.quoting(at, end);
        let place = if matches!(kind, Kind::Leading { .. }) { at + 1 } else { self.word_end(at).min(end) };
        self.trap(kind, (at, place.max(at + 1)), Some(corrected), edits);
        if let Some(frame) = frames.last_mut() {
            frame.take(Token { start: at, end, plain: false });
        }
        end.max(at + 1)
    }

    /// A `#` in a value: at its start or after a blank. For now the value is read in quotes.
    pub(super) fn refuse_hash(&mut self, frames: &mut [Frame], at: usize) -> usize {
        let entry = frames.last().map(|frame| frame.entry);
        let value = entry.and_then(|entry| entry.value).filter(|value| value.plain);
        let start = value.map_or(at, |value| value.start);
        let end = self.text_end(frames, at).max(at + 1);
        let key = entry.and_then(|entry| entry.key).map(|key| (key.start, key.end));
        // `[#lampor]`: a place on a page, for which nobody said which page it is.
        let word = self.part(at + 1, self.word_end(at).min(end)).trim_end_matches([']', ',', '}']);
        let is_colour = word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        let line = self.text.get(..at).and_then(|before| before.rsplit('\n').next()).unwrap_or("");
        let names = line.rsplit_once(':').and_then(|(before, _)| before.rsplit([' ', '{', ',']).next());
        let is_reference = names.is_some_and(|key| REFERENCES.contains(&key));
        let is_place = start == at && !is_colour && is_reference && Id::parse(word).is_some();
        let corrected = match is_place {
            true => None,
            false => Some(self.corrected_entry(key, start, end)),
        };
        let edits = self.quoting(start, end);
        self.trap(Kind::HashInValue, (at, self.word_end(at).min(end)), corrected, edits);
        if let Some(frame) = frames.last_mut() {
            frame.take(Token { start, end, plain: false });
        }
        end
    }

    /// Something follows a value without a comma between: text after a quotation or a bracket, or a bracket in a text.
    pub(super) fn refuse_entry(&mut self, frames: &mut [Frame], at: usize) -> usize {
        let end = self.text_end(frames, at).max(at + 1);
        let Some(frame) = frames.last_mut() else { return end };
        let Some(first) = frame.entry.value.or(frame.entry.key) else { return end };
        let key = frame.entry.key.filter(|_| frame.entry.colon).map(|key| (key.start, key.end));
        let token = Token { start: first.start, end, plain: false };
        if frame.entry.value.is_some() {
            frame.entry.value = Some(token);
        } else {
            frame.entry.key = Some(token);
        }
        let kind = match self.byte(first.start) {
            Some(quote @ (b'"' | b'\'')) => Kind::QuoteInside { sign: char::from(quote) },
            Some(bracket @ (b'[' | b'{')) => Kind::Bracket { sign: char::from(bracket) },
            _ => Kind::Bracket { sign: self.sign(at) },
        };
        let corrected = self.corrected_entry(key, first.start, end);
        let edits = self.quoting(first.start, end);
        self.trap(kind, (at, self.word_end(at).min(end)), Some(corrected), edits);
        end
    }

    /// The end of a text that was meant as one value: in `{}` it goes on over commas until the next key.
    fn text_end(&self, frames: &[Frame], at: usize) -> usize {
        let mut end = self.entry_end(at);
        while frames.last().is_some_and(|frame| frame.sort == Sort::Map) {
            let comma = self.after_blanks(end);
            let piece = self.after_blanks(comma + 1);
            let piece_end = self.entry_end(piece);
            if self.byte(comma) != Some(b',') || piece_end <= piece || self.begins_key(piece, piece_end) {
                break;
            }
            end = piece_end;
        }
        end
    }

    /// Whether a piece between commas begins with a word and a colon.
    fn begins_key(&self, start: usize, end: usize) -> bool {
        let piece = self.part(start, end);
        piece.split_once(':').is_some_and(|(key, _)| {
            !key.is_empty()
                && key.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '"'))
        })
    }

    /// A key without colon and value in `{}`: a comma in the text before, a missing space, or an empty value.
    pub(super) fn valueless(&mut self, frames: &mut [Frame], key: Token) {
        let Some(frame) = frames.last_mut() else { return };
        let text = self.part(key.start, key.end);
        if let Some(colon) = text.find(':').filter(|_| key.plain)
            && text.get(..colon).is_some_and(key_names::is_known)
        {
            let name = text.get(..colon).unwrap_or("").to_owned();
            let at = key.start + colon;
            let value = text.get(colon + 1..).unwrap_or("").trim_start_matches('\u{A0}');
            let corrected = format!("{name}: {}", shortened(value));
            let edit = Edit::insert(at + 1, " ");
            frame.before = None;
            self.trap(Kind::SpaceMissing { key: name }, (at, at + 1), Some(corrected), vec![edit]);
            return;
        }
        let Some((start, end)) = frame.before.filter(|_| key.plain) else {
            self.found.suspicious = true;
            return;
        };
        match &mut frame.comma {
            Some(pending) => pending.end = key.end,
            pending @ None => {
                let digits = |text: &str| {
                    !text.is_empty()
                        && text.chars().all(|letter| letter.is_ascii_digit() || letter.is_whitespace())
                };
                let number = digits(self.part(start, end)) && digits(text);
                let at = end + self.part(end, key.start).find(',').unwrap_or(0);
                let key_before = self.key_before(start);
                *pending = Some(Comma { key: key_before, start, at, end: key.end, number });
            }
        }
    }

    /// The key of the value that begins at `start`.
    pub(super) fn key_before(&self, start: usize) -> Option<(usize, usize)> {
        let before = self.part(0, start).trim_end_matches(BLANKS).strip_suffix(':')?.trim_end_matches(BLANKS);
        let from = before.rfind(['{', ',', '\n']).map_or(0, |at| at + 1);
        let from =
            from + (self.part(from, before.len()).len() - self.part(from, before.len()).trim_start().len());
        (from < before.len()).then_some((from, before.len()))
    }

    pub(super) fn refuse_comma(&mut self, frame: &Frame) {
        if let Some(pending) = frame.comma {
            self.refuse_pending(pending);
        }
    }

    pub(super) fn refuse_pending(&mut self, pending: Comma) {
        let kind = if pending.number { Kind::CommaInNumber } else { Kind::CommaInMap };
        let corrected = self.corrected_entry(pending.key, pending.start, pending.end);
        let edits = self.quoting(pending.start, pending.end);
        self.trap(kind, (pending.at, pending.at + 1), Some(corrected), edits);
    }

    /// `key: "text"` as it should be written within brackets.
    pub(super) fn corrected_entry(&self, key: Option<(usize, usize)>, start: usize, end: usize) -> String {
        let text = quoted(&one_line(self.part(start, end)));
        match key {
            Some((key_start, key_end)) => format!("{}: {text}", self.part(key_start, key_end)),
            None => text,
        }
    }

    /// A bracket that is never closed: for now it ends with its line, or the text is read in quotes.
    pub(super) fn refuse_open_bracket(&mut self, owner: Owner, at: usize, frames: &[Frame]) -> usize {
        let line_end = self.line_end(at);
        let on_line: Vec<&Frame> = frames.iter().filter(|frame| frame.opened < line_end).collect();
        let (opened, closing) = on_line.last().map_or((at, ']'), |frame| (frame.opened, frame.closing()));
        let end = self.end_of(at, line_end);
        let closings: String = on_line.iter().rev().map(|frame| frame.closing()).collect();
        let line = self.part(at, end).trim_end_matches(',');
        if line.bytes().all(|byte| matches!(byte, b'[' | b'{' | b' ')) {
            // Nothing but brackets, and lines below that are written without.
            let edit = Edit::replace(at..end, "");
            self.trap(
                Kind::BracketOpen { sign: self.sign(opened), closing },
                (opened, opened + 1),
                None,
                vec![edit],
            );
            self.previous = Previous::Empty { owner, of: Sort::Map };
            return line_end + 1;
        }
        let mut edits = Vec::new();
        let (next, closed) = self.rest_of_bracket(owner, line_end + 1, &mut edits);
        let corrected = match closed {
            Some(end) => one_line(self.part(at, end)),
            None => format!("{}{closings}", shortened(line)),
        };
        if closed.is_none() {
            edits.push(Edit::insert(end, &closings));
        }
        let corrected = format!("{}{corrected}", self.prefix(owner));
        let kind = Kind::BracketOpen { sign: self.sign(opened), closing };
        self.trap(kind, (opened, opened + 1), Some(corrected), edits);
        self.previous = Previous::Closed;
        next
    }

    /// Lines after an open bracket that belong to it, although they are not indented: for now they are. Gives the next
    /// line, and where the bracket is closed after all.
    fn rest_of_bracket(&self, owner: Owner, from: usize, edits: &mut Vec<Edit>) -> (usize, Option<usize>) {
        let mut start = from;
        while start < self.bytes.len() {
            let end = self.line_end(start);
            let lead = self.lead(start);
            if self.find_key(lead.content).is_some() || self.is_dash(lead.content) || self.says_nothing(lead)
            {
                break;
            }
            edits.push(Edit::insert(start, &" ".repeat(owner.column + 2)));
            start = end + 1;
            let last = self.end_of(lead.content, end);
            if matches!(self.byte(last.wrapping_sub(1)), Some(b']' | b'}')) {
                return (start, Some(last));
            }
        }
        edits.clear();
        (from, None)
    }
}
