//! Lists and maps in brackets.

use super::quotation::Quotation;
use super::{Owner, Previous, Scanner, has_own_meaning, looks_split, quoted, shortened};
use crate::check::yaml::key_names;
use crate::check::yaml::mend::Edit;
use crate::check::yaml::trap::Kind;
use crate::check::yaml::tree::DEEPEST;

/// A bracket that is not closed yet.
struct Frame {
    map: bool,
    opened: usize,
    entry: Entry,
    /// The last unquoted value of the same bracket.
    before: Option<(usize, usize)>,
    comma: Option<Comma>,
}

/// One item, or key and value.
#[derive(Clone, Copy, Default)]
struct Entry {
    key: Option<Token>,
    colon: bool,
    value: Option<Token>,
}

#[derive(Clone, Copy)]
struct Token {
    start: usize,
    end: usize,
    plain: bool,
}

/// Commas that probably stand in a text: it reaches from `start` to `end`, the first comma at `at`.
#[derive(Clone, Copy)]
struct Comma {
    key: Option<(usize, usize)>,
    start: usize,
    at: usize,
    end: usize,
    number: bool,
}

/// How a bracket ended.
enum Ending {
    /// The byte after the last closing bracket.
    Closed(usize),
    /// It never did.
    Open,
    /// Nested too deep.
    Deep,
}

impl Frame {
    fn new(map: bool, opened: usize) -> Self {
        Self { map, opened, entry: Entry::default(), before: None, comma: None }
    }

    fn closing(&self) -> char {
        if self.map { '}' } else { ']' }
    }
}

impl Scanner<'_> {
    /// Looks at a value that begins with a bracket.
    pub(super) fn flow_value(&mut self, owner: Owner, at: usize) -> usize {
        let traps = self.found.traps.len();
        let mut frames = Vec::new();
        match self.flow(owner, at, &mut frames) {
            Ending::Deep => self.bytes.len(),
            Ending::Open => {
                self.found.traps.truncate(traps);
                self.refuse_open_bracket(owner, at, &frames)
            }
            Ending::Closed(end) => {
                let rest = self.after_blanks(end);
                let comment = self.byte(rest) == Some(b'#') && rest > end;
                if comment || matches!(self.byte(rest), None | Some(b'\n')) {
                    return self.line_end(rest) + 1;
                }
                self.found.traps.truncate(traps);
                let sign = self.sign(at);
                self.refuse_text(owner, at, Kind::Bracket { sign }, (at, at + 1))
            }
        }
    }

    fn sign(&self, at: usize) -> char {
        self.byte(at).map_or(' ', char::from)
    }

    fn flow(&mut self, owner: Owner, at: usize, frames: &mut Vec<Frame>) -> Ending {
        let mut index = at;
        while let Some(byte) = self.byte(index) {
            match byte {
                b' ' | b'\t' => index += 1,
                b'\n' => {
                    let lead = self.lead(index + 1);
                    let closing = matches!(self.byte(lead.content), Some(b']' | b'}'));
                    let outside = lead.column < owner.column || lead.column == owner.column && !closing;
                    if outside && !self.says_nothing(lead) {
                        return Ending::Open;
                    }
                    index = lead.content;
                }
                b'#' if matches!(self.byte(index.wrapping_sub(1)), Some(b' ' | b'\t' | b'\n')) => {
                    index = self.line_end(index);
                }
                b'[' | b'{' => {
                    if frames.len() + self.levels.len() >= DEEPEST {
                        self.trap(Kind::Nested, (index, index + 1), None, Vec::new());
                        self.found.hopeless = true;
                        return Ending::Deep;
                    }
                    if let Some(frame) = frames.last()
                        && frame.is_full()
                    {
                        index = self.refuse_entry(frames, index);
                        continue;
                    }
                    frames.push(Frame::new(byte == b'{', index));
                    index += 1;
                }
                b']' | b'}' => {
                    self.finish_entry(frames, None);
                    let Some(frame) = frames.pop() else { return Ending::Closed(index) };
                    if frame.closing() != char::from(byte) {
                        let kind =
                            Kind::BracketMismatch { found: char::from(byte), closing: frame.closing() };
                        let edit = Edit::replace(index..index + 1, &frame.closing().to_string());
                        self.trap(kind, (index, index + 1), None, vec![edit]);
                    }
                    self.refuse_comma(&frame);
                    index += 1;
                    match frames.last_mut() {
                        None => return Ending::Closed(index),
                        Some(outer) => outer.take(Token { start: frame.opened, end: index, plain: false }),
                    }
                }
                b',' => {
                    self.finish_entry(frames, Some(index));
                    index += 1;
                }
                b':' if self.ends_key(index) => index = self.colon(frames, index),
                _ => index = self.token(owner, frames, index),
            }
        }
        Ending::Open
    }

    /// Whether the colon at `at` stands between a key and its value.
    fn ends_key(&self, at: usize) -> bool {
        self.is_blank_or_end(at + 1)
            || matches!(self.byte(at + 1), Some(b',' | b'[' | b']' | b'{' | b'}'))
            || matches!(self.byte(at.wrapping_sub(1)), Some(b'"' | b'\''))
    }

    fn colon(&mut self, frames: &mut [Frame], at: usize) -> usize {
        let Some(frame) = frames.last_mut() else { return at + 1 };
        if !frame.map {
            // A list's item that is a map of one key; the card says whether that may be.
            self.found.suspicious = true;
            frame.entry.key = frame.entry.value.take();
        }
        let entry = &mut frame.entry;
        match (entry.colon, entry.value) {
            (true, Some(value)) => self.refuse_colon(frames, value, at),
            _ => {
                entry.colon = true;
                if let (true, Some(key)) = (frame.map, entry.key) {
                    let _ = key;
                }
                at + 1
            }
        }
    }

    fn refuse_colon(&mut self, frames: &mut [Frame], value: Token, at: usize) -> usize {
        let end = self.entry_end(at);
        let key = frames.last().and_then(|frame| frame.entry.key);
        let corrected = self.corrected_entry(key.map(|key| (key.start, key.end)), value.start, end);
        let edits = self.quoting(value.start, end);
        self.trap(Kind::Colon, (at, at + 1), Some(corrected), edits);
        if let Some(frame) = frames.last_mut() {
            frame.entry.value = Some(Token { start: value.start, end, plain: false });
        }
        end
    }

    /// A quoted or plain key, value or item.
    fn token(&mut self, owner: Owner, frames: &mut [Frame], at: usize) -> usize {
        let full = frames.last().is_some_and(Frame::is_full);
        let (end, plain) = match self.byte(at) {
            Some(b'"' | b'\'') if !full => match self.quotation_end(at, owner.column) {
                Quotation::Closed(end) => (end, false),
                Quotation::Open => return self.bytes.len(),
            },
            Some(sign @ (b'&' | b'*' | b'!' | b'%' | b'@' | b'`' | b'|' | b'>')) if !full => {
                return self.refuse_sign(frames, at, sign);
            }
            _ => (self.plain_end(owner, at), true),
        };
        if full {
            return self.refuse_entry(frames, at);
        }
        if let Some(frame) = frames.last_mut() {
            frame.take(Token { start: at, end, plain });
        }
        end.max(at + 1)
    }

    fn refuse_sign(&mut self, frames: &mut [Frame], at: usize, sign: u8) -> usize {
        let blank = self.is_blank_or_end(at + 1);
        let kind = match sign {
            b'&' if !blank => Kind::Anchor,
            b'*' if !blank => Kind::Alias,
            b'!' if !blank => Kind::Tag,
            _ => Kind::Leading { sign: char::from(sign) },
        };
        let end = self.entry_end(at);
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

    /// Something follows a value without a comma between: text after a quotation or a bracket, or a bracket in a text.
    fn refuse_entry(&mut self, frames: &mut [Frame], at: usize) -> usize {
        let end = self.entry_end(at).max(at + 1);
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

    /// The end of an unquoted text within brackets.
    fn plain_end(&self, owner: Owner, at: usize) -> usize {
        let (mut index, mut end) = (at, at);
        while let Some(byte) = self.byte(index) {
            match byte {
                b',' | b'[' | b']' | b'{' | b'}' => break,
                b':' if index > at && self.ends_key(index) => break,
                b'#' if matches!(self.byte(index.wrapping_sub(1)), Some(b' ' | b'\t')) => break,
                b'\n' => {
                    let lead = self.lead(index + 1);
                    if self.says_nothing(lead) || lead.column <= owner.column {
                        break;
                    }
                    index = lead.content;
                    continue;
                }
                b' ' | b'\t' => {}
                _ => end = index + 1,
            }
            index += 1;
        }
        end.max(at + 1)
    }

    /// The end of an entry that cannot be read: before the next comma, closing bracket or line feed.
    fn entry_end(&self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        let length =
            rest.iter().position(|byte| matches!(byte, b',' | b']' | b'}' | b'\n')).unwrap_or(rest.len());
        at + self.part(at, at + length).trim_end().len()
    }

    fn finish_entry(&mut self, frames: &mut [Frame], comma: Option<usize>) {
        let Some(frame) = frames.last_mut() else { return };
        let entry = std::mem::take(&mut frame.entry);
        let (is_map, before) = (frame.map, frame.before);
        match (entry.key, entry.colon, entry.value) {
            (Some(key), false, None) if is_map => self.valueless(frames, key, comma),
            (_, true, None) => self.found.suspicious = true,
            (key, _, Some(value)) => {
                let list_key = key.filter(|_| is_map);
                if let Some(frame) = frames.last_mut() {
                    if let Some(pending) = frame.comma.take() {
                        self.refuse_pending(pending);
                    }
                    frame.before = value.plain.then_some((value.start, value.end));
                }
                self.look_at_value(is_map, before, value);
                if let Some(key) = list_key {
                    self.look_for_twin(frames, key);
                }
            }
            _ => {}
        }
    }

    fn look_at_value(&mut self, is_map: bool, before: Option<(usize, usize)>, value: Token) {
        if !value.plain {
            return;
        }
        let text = self.part(value.start, value.end);
        let split = !is_map && before.is_some_and(|(start, end)| looks_split(self.part(start, end), text));
        if split || has_own_meaning(text) {
            self.found.suspicious = true;
        }
    }

    /// A second key of the same name is rare in brackets: maps there are short, so all are compared.
    fn look_for_twin(&mut self, frames: &[Frame], key: Token) {
        let Some(frame) = frames.last() else { return };
        let name = self.part(key.start, key.end);
        let before = self.part(frame.opened, key.start);
        if before.contains(name) {
            self.found.suspicious = true;
        }
    }

    /// A key without colon and value in `{}`: a comma in the text before, a missing space, or an empty value.
    fn valueless(&mut self, frames: &mut [Frame], key: Token, comma: Option<usize>) {
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
        let _ = comma;
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
    fn key_before(&self, start: usize) -> Option<(usize, usize)> {
        let before = self.part(0, start).trim_end().strip_suffix(':')?.trim_end();
        let from = before.rfind(['{', ',', '\n']).map_or(0, |at| at + 1);
        let from =
            from + (self.part(from, before.len()).len() - self.part(from, before.len()).trim_start().len());
        (from < before.len()).then_some((from, before.len()))
    }

    fn refuse_comma(&mut self, frame: &Frame) {
        if let Some(pending) = frame.comma {
            self.refuse_pending(pending);
        }
    }

    fn refuse_pending(&mut self, pending: Comma) {
        let kind = if pending.number { Kind::CommaInNumber } else { Kind::CommaInMap };
        let corrected = self.corrected_entry(pending.key, pending.start, pending.end);
        let edits = self.quoting(pending.start, pending.end);
        self.trap(kind, (pending.at, pending.at + 1), Some(corrected), edits);
    }

    /// `key: "text"` as it should be written within brackets.
    fn corrected_entry(&self, key: Option<(usize, usize)>, start: usize, end: usize) -> String {
        let text = quoted(&super::one_line(self.part(start, end)));
        match key {
            Some((key_start, key_end)) => format!("{}: {text}", self.part(key_start, key_end)),
            None => text,
        }
    }

    /// A bracket that is never closed: for now it ends with its line, or the text is read in quotes.
    fn refuse_open_bracket(&mut self, owner: Owner, at: usize, frames: &[Frame]) -> usize {
        let line_end = self.line_end(at);
        let on_line: Vec<&Frame> = frames.iter().filter(|frame| frame.opened < line_end).collect();
        let (opened, closing) = on_line.last().map_or((at, ']'), |frame| (frame.opened, frame.closing()));
        let end = at + self.part(at, line_end).trim_end().len();
        let closings: String = on_line.iter().rev().map(|frame| frame.closing()).collect();
        let line = self.part(at, end).trim_end_matches(',');
        let corrected = format!("{}{}{closings}", self.prefix(owner), shortened(line));
        let kind = Kind::BracketOpen { sign: self.sign(opened), closing };
        let edit = Edit::insert(end, &closings);
        self.trap(kind, (opened, opened + 1), Some(corrected), vec![edit]);
        self.previous = Previous::Closed;
        line_end + 1
    }
}

impl Frame {
    /// Whether the present entry has all that it can take.
    fn is_full(&self) -> bool {
        match (self.map, self.entry.colon) {
            (true, false) => self.entry.key.is_some(),
            _ => self.entry.value.is_some(),
        }
    }

    fn take(&mut self, token: Token) {
        if self.map && !self.entry.colon {
            self.entry.key = Some(token);
        } else {
            self.entry.value = Some(token);
        }
    }
}
