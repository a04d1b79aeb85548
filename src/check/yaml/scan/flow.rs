//! Lists and maps in brackets.

use super::quotation::Quotation;
use super::{MANY, Owner, Scanner, Sort, has_own_meaning, hash, looks_split};
use crate::check::yaml::mend::Edit;
use crate::check::yaml::trap::Kind;
use crate::check::yaml::tree::DEEPEST;

/// A bracket that is not closed yet.
pub(super) struct Frame {
    pub(super) sort: Sort,
    pub(super) opened: usize,
    pub(super) entry: Entry,
    /// The last unquoted value of the same bracket.
    pub(super) before: Option<(usize, usize)>,
    pub(super) comma: Option<Comma>,
    /// Hashes of the keys.
    keys: Vec<u64>,
}

/// One item, or key and value.
#[derive(Clone, Copy, Default)]
pub(super) struct Entry {
    pub(super) key: Option<Token>,
    pub(super) colon: bool,
    pub(super) value: Option<Token>,
}

#[derive(Clone, Copy)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) plain: bool,
}

/// Commas that probably stand in a text: it reaches from `start` to `end`, the first comma at `at`.
#[derive(Clone, Copy)]
pub(super) struct Comma {
    pub(super) key: Option<(usize, usize)>,
    pub(super) start: usize,
    pub(super) at: usize,
    pub(super) end: usize,
    pub(super) number: bool,
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
    fn new(sort: Sort, opened: usize) -> Self {
        Self { sort, opened, entry: Entry::default(), before: None, comma: None, keys: Vec::new() }
    }

    pub(super) fn closing(&self) -> char {
        match self.sort {
            Sort::Map => '}',
            Sort::List => ']',
        }
    }
}

impl Scanner<'_> {
    /// Looks at a value that begins with a bracket.
    pub(super) fn flow_value(&mut self, owner: Owner, at: usize) -> usize {
        if self.part(at, at + 2) == "{{" && self.part(at, self.line_end(at)).contains("}}") {
            return self.refuse_text(owner, at, Kind::Bracket { sign: '{' }, (at, at + 2));
        }
        let traps = self.found.traps.len();
        let mut frames = Vec::new();
        (self.hash_is_text, self.hash_in_brackets) = (false, false);
        let mut ending = self.flow(owner, at, &mut frames);
        if matches!(ending, Ending::Open) && self.hash_in_brackets {
            // Read as a comment, the rest of the line hides the closing bracket: it was meant as text.
            self.found.traps.truncate(traps);
            let mut again = Vec::new();
            self.hash_is_text = true;
            ending = self.flow(owner, at, &mut again);
            self.hash_is_text = false;
            frames = again;
        }
        match ending {
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

    pub(super) fn sign(&self, at: usize) -> char {
        self.byte(at).map_or(' ', char::from)
    }

    fn flow(&mut self, owner: Owner, at: usize, frames: &mut Vec<Frame>) -> Ending {
        let mut index = at;
        while let Some(byte) = self.byte(index) {
            match byte {
                b' ' | b'\t' => {
                    let next = self.after_blanks(index);
                    self.make_even(index, next);
                    index = next;
                }
                b'\n' => {
                    let lead = self.lead(index + 1);
                    let closing = matches!(self.byte(lead.content), Some(b']' | b'}'));
                    let outside = lead.column < owner.column || lead.column == owner.column && !closing;
                    if outside && !self.says_nothing(lead) {
                        return Ending::Open;
                    }
                    index = lead.content;
                }
                b'#' if self.is_hash(frames, index) => index = self.hash(frames, index),
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
                    let sort = if byte == b'{' { Sort::Map } else { Sort::List };
                    frames.push(Frame::new(sort, index));
                    index += 1;
                }
                b']' | b'}' => {
                    self.finish_entry(frames);
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
                b',' => index = self.comma(frames, index),
                b':' if self.ends_key(index) => index = self.colon(frames, index),
                _ => index = self.token(owner, frames, index),
            }
        }
        Ending::Open
    }

    /// Whether a `#` begins a comment or a value, and is no part of a word.
    fn is_hash(&self, frames: &[Frame], at: usize) -> bool {
        matches!(self.byte(at.wrapping_sub(1)), Some(b' ' | b'\t' | b'\n'))
            || !frames.last().is_some_and(Frame::is_full)
    }

    /// A comment, unless it hides the closing bracket or stands right after a sign: then it is text.
    fn hash(&mut self, frames: &mut [Frame], at: usize) -> usize {
        let after_blank = matches!(self.byte(at.wrapping_sub(1)), Some(b' ' | b'\t' | b'\n'));
        if self.hash_is_text || !after_blank {
            return self.refuse_hash(frames, at);
        }
        let end = self.line_end(at);
        self.hash_in_brackets |= self.part(at, end).contains([']', '}']);
        end
    }

    /// The end of an entry; a comma with nothing before it is left out for now.
    fn comma(&mut self, frames: &mut [Frame], at: usize) -> usize {
        let is_empty = frames.last().is_some_and(|frame| frame.entry.is_empty());
        self.finish_entry(frames);
        if is_empty {
            self.trap(Kind::CommaTwice, (at, at + 1), None, vec![Edit::replace(at..at + 1, "")]);
        }
        at + 1
    }

    /// Whether the colon at `at` stands between a key and its value.
    fn ends_key(&self, at: usize) -> bool {
        self.is_blank_or_end(at + 1)
            || matches!(self.byte(at + 1), Some(b',' | b'[' | b']' | b'{' | b'}'))
            || matches!(self.byte(at.wrapping_sub(1)), Some(b'"' | b'\''))
    }

    fn colon(&mut self, frames: &mut [Frame], at: usize) -> usize {
        let Some(frame) = frames.last_mut() else { return at + 1 };
        if frame.sort == Sort::List {
            // A list's item that is a map of one key; the card says whether that may be.
            self.found.suspicious = true;
            frame.entry.key = frame.entry.value.take();
        }
        let entry = &mut frame.entry;
        match (entry.colon, entry.value) {
            (true, Some(value)) => self.refuse_colon(frames, value, at),
            _ => {
                entry.colon = true;
                at + 1
            }
        }
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
            Some(sign @ (b'-' | b'?')) if !full && self.is_blank_or_end(at + 1) => {
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

    /// The end of an entry that cannot be read: before the next comma, line feed, or closing bracket of one that was not
    /// opened in it.
    pub(super) fn entry_end(&self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        let mut depth = 0_usize;
        let ends = |byte: &u8| match byte {
            b'\n' => true,
            b'[' | b'{' => {
                depth += 1;
                false
            }
            b']' | b'}' if depth > 0 => {
                depth -= 1;
                false
            }
            byte => matches!(byte, b',' | b']' | b'}'),
        };
        let length = rest.iter().position(ends).unwrap_or(rest.len());
        self.end_of(at, at + length)
    }

    fn finish_entry(&mut self, frames: &mut [Frame]) {
        let Some(frame) = frames.last_mut() else { return };
        let entry = std::mem::take(&mut frame.entry);
        let (sort, before) = (frame.sort, frame.before);
        match (entry.key, entry.colon, entry.value) {
            (Some(key), false, None) if sort == Sort::Map => self.valueless(frames, key),
            (_, true, None) => self.found.suspicious = true,
            (key, _, Some(value)) => {
                let map_key = key.filter(|_| sort == Sort::Map);
                if let Some(frame) = frames.last_mut() {
                    if let Some(pending) = frame.comma.take() {
                        self.refuse_pending(pending);
                    }
                    frame.before = value.plain.then_some((value.start, value.end));
                }
                self.look_at_value(sort, before, value);
                if let Some(key) = map_key {
                    self.look_for_twin(frames, key);
                }
            }
            _ => {}
        }
    }

    fn look_at_value(&mut self, sort: Sort, before: Option<(usize, usize)>, value: Token) {
        if !value.plain {
            return;
        }
        let text = self.part(value.start, value.end);
        let split =
            sort == Sort::List && before.is_some_and(|(start, end)| looks_split(self.part(start, end), text));
        if split || has_own_meaning(text) {
            self.found.suspicious = true;
        }
    }

    /// Notes a key; a second one of the same name makes the text suspicious.
    fn look_for_twin(&mut self, frames: &mut [Frame], key: Token) {
        let Some(frame) = frames.last_mut() else { return };
        let hash = hash(self.bytes.get(key.start..key.end).unwrap_or_default());
        if frame.keys.len() > MANY || frame.keys.contains(&hash) {
            self.found.suspicious = true;
        } else {
            frame.keys.push(hash);
        }
    }
}

impl Entry {
    fn is_empty(self) -> bool {
        self.key.is_none() && !self.colon && self.value.is_none()
    }
}

impl Frame {
    /// Whether the present entry has all that it can take.
    fn is_full(&self) -> bool {
        match (self.sort, self.entry.colon) {
            (Sort::Map, false) => self.entry.key.is_some(),
            _ => self.entry.value.is_some(),
        }
    }

    pub(super) fn take(&mut self, token: Token) {
        if self.sort == Sort::Map && !self.entry.colon {
            self.entry.key = Some(token);
        } else {
            self.entry.value = Some(token);
        }
    }
}
