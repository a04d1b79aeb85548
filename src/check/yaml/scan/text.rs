//! The value after a key or a dash: a text without quotes, a text after `>` or `|`, or what begins with a sign.

use super::{BLANKS, Owner, Previous, Scanner, Sort, has_own_meaning, one_line, shortened};
use crate::check::yaml::key_names;
use crate::check::yaml::mend::Edit;
use crate::check::yaml::trap::Kind;

/// How far a text reaches that may go on over several lines.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    /// After its last letter.
    pub(super) end: usize,
    /// The start of the line after it.
    pub(super) next: usize,
}

impl Scanner<'_> {
    /// Looks at the value that begins somewhere after `from` on a line that ends at `line_end`.
    pub(super) fn value(&mut self, owner: Owner, from: usize, line_end: usize) -> usize {
        let at = self.after_blanks(from);
        self.make_even(from, at);
        let Some(sign) = self.byte(at).filter(|_| at < line_end) else {
            self.previous = Previous::Empty { owner, of: Sort::Map };
            return line_end + 1;
        };
        self.previous = Previous::Closed;
        match sign {
            b'#' if at > from => {
                self.previous = Previous::Empty { owner, of: Sort::Map };
                line_end + 1
            }
            b'"' | b'\'' => self.quotation(owner, at),
            b'[' | b'{' => self.flow_value(owner, at),
            b'|' | b'>' => self.block_text(owner, at, line_end),
            b'&' | b'*' | b'!' if !self.is_blank_or_end(at + 1) => {
                let kind = match sign {
                    b'&' => Kind::Anchor,
                    b'*' => Kind::Alias,
                    _ => Kind::Tag,
                };
                let word = self.word_end(at);
                if self.is_reference(owner, at, word) {
                    return self.refuse_reference(owner, at, word, line_end);
                }
                self.refuse_text(owner, at, kind, (at, word))
            }
            b'&' | b'*' | b'!' | b'%' | b'@' | b'`' | b',' | b']' | b'}' | b'#' => {
                let kind = Kind::Leading { sign: char::from(sign) };
                self.refuse_text(owner, at, kind, (at, at + 1))
            }
            b'-' if self.is_blank_or_end(at + 1) => self.item_after_key(owner, at),
            b'?' | b':' if self.is_blank_or_end(at + 1) => {
                let kind = Kind::Leading { sign: char::from(sign) };
                self.refuse_text(owner, at, kind, (at, at + 1))
            }
            _ => self.plain(owner, at),
        }
    }

    /// Whether a word with a sign of YAML's own is meant as such: an anchor or a tag before a value, an alias alone.
    fn is_reference(&self, owner: Owner, at: usize, word: usize) -> bool {
        let after = self.after_blanks(word);
        let alone = matches!(self.byte(after), None | Some(b'\n' | b'#'));
        match self.byte(at) {
            Some(b'*') => alone && !self.part(at + 1, word).contains('*'),
            _ => {
                alone && self.goes_deeper(owner, self.line_end(at) + 1)
                    || matches!(
                        self.byte(after),
                        Some(b'[' | b'{' | b'|' | b'>' | b'"' | b'\'' | b'&' | b'!')
                    )
            }
        }
    }

    /// Refuses an anchor, a tag or an alias; for now anchors and tags are left out, and aliases read in quotes.
    fn refuse_reference(&mut self, owner: Owner, at: usize, word: usize, line_end: usize) -> usize {
        if self.byte(at) == Some(b'*') {
            let edits = self.quoting(at, word);
            self.trap(Kind::Reference, (at, word), None, edits);
            return line_end + 1;
        }
        let after = self.after_blanks(word);
        self.trap(Kind::Reference, (at, word), None, vec![Edit::replace(at..after, "")]);
        self.value(owner, after, line_end)
    }

    /// Refuses a text without quotes that begins at `at`; for now it is read in quotes.
    pub(super) fn refuse_text(
        &mut self,
        owner: Owner,
        at: usize,
        kind: Kind,
        place: (usize, usize),
    ) -> usize {
        let extent = self.extent(owner, at);
        let corrected = self.corrected(owner, at, extent.end);
        let edits = self.quoting(at, extent.end);
        self.trap(kind, place, Some(corrected), edits);
        self.previous = Previous::Text { indentation: owner.column + 2 };
        extent.next
    }

    /// How far the text that begins at `at` reaches: further lines are indented deeper than what it belongs to.
    pub(super) fn extent(&mut self, owner: Owner, at: usize) -> Extent {
        let line_end = self.line_end(at);
        let mut extent = Extent { end: self.end_of(at, line_end), next: line_end + 1 };
        let mut start = line_end + 1;
        while start < self.bytes.len() {
            let lead = self.lead(start);
            let end = self.line_end(lead.content);
            match self.byte(lead.content) {
                None | Some(b'\n') => {
                    start = end + 1;
                    continue;
                }
                Some(b'#') => break,
                _ if lead.column <= owner.column || self.is_known_key(lead.content) => break,
                // Nobody lets a text go on one column in: it is a key that slipped.
                _ if lead.column == owner.column + 1
                    && owner.key.is_some()
                    && self.find_key(lead.content).is_some() =>
                {
                    break;
                }
                _ => {}
            }
            self.refuse_odd_lead(lead);
            extent = Extent { end: self.end_of(lead.content, end), next: end + 1 };
            start = end + 1;
        }
        extent
    }

    fn is_known_key(&self, at: usize) -> bool {
        self.find_key(at).is_some_and(|key| key_names::is_key(self.part(key.range.start, key.range.end)))
    }

    fn plain(&mut self, owner: Owner, at: usize) -> usize {
        let extent = self.extent(owner, at);
        self.previous = Previous::Text { indentation: owner.column + 2 };
        let mut index = at;
        let mut comment = None;
        let mut text_end = extent.end;
        while index < extent.end {
            match self.byte(index) {
                Some(b'\n') => {
                    let lead = self.lead(index + 1);
                    if self.is_dash(lead.content) {
                        return self.refuse_item(owner, at, extent, lead.content);
                    }
                }
                Some(b':') if self.is_blank_or_end(index + 1) => {
                    return self.refuse_plain(owner, at, extent, Kind::Colon, (index, index + 1));
                }
                Some(b'#') if index > at && matches!(self.byte(index - 1), Some(b' ' | b'\t')) => {
                    comment = Some(index);
                    let end = self.line_end(index).min(extent.end);
                    if end < extent.end {
                        return self.refuse_plain(owner, at, extent, Kind::Hash, (index, end));
                    }
                    text_end = index;
                    index = end;
                }
                _ => {}
            }
            index += 1;
        }
        let text = self.part(at, text_end).trim_end_matches(BLANKS);
        if comment.is_some() || has_own_meaning(text) {
            self.found.suspicious = true;
        }
        extent.next
    }

    /// A further line of a text that begins with a dash: it would become a part of the text.
    fn refuse_item(&mut self, owner: Owner, at: usize, extent: Extent, dash: usize) -> usize {
        let indentation = " ".repeat(owner.column + 2);
        let first = shortened(self.part(at, self.line_end(at)).trim_end_matches(BLANKS));
        let item = shortened(self.part(dash, self.line_end(dash)).trim_end_matches(BLANKS));
        let corrected = match owner.key {
            Some(_) => {
                format!(
                    "{}\n{indentation}- {first}\n{indentation}{item}",
                    self.prefix(owner).trim_end_matches(BLANKS)
                )
            }
            None => format!("- {first}\n{item}"),
        };
        let edits = self.quoting(at, extent.end);
        self.trap(Kind::ItemInText, (dash, dash + 1), Some(corrected), edits);
        extent.next
    }

    fn refuse_plain(
        &mut self,
        owner: Owner,
        at: usize,
        extent: Extent,
        kind: Kind,
        place: (usize, usize),
    ) -> usize {
        let corrected = self.corrected(owner, at, extent.end);
        let edits = self.quoting(at, extent.end);
        self.trap(kind, place, Some(corrected), edits);
        extent.next
    }

    /// `key: - item`: a list of its own is written on lines of its own.
    fn item_after_key(&mut self, owner: Owner, at: usize) -> usize {
        let item = self.after_blanks(at + 1);
        let end = self.end_of(item, self.line_end(item));
        let indentation = " ".repeat(owner.column + 2);
        let shown = shortened(self.part(item, end));
        let corrected = format!("{}\n{indentation}- {shown}", self.prefix(owner).trim_end_matches(BLANKS));
        let mut edits = vec![Edit::replace(at..item, "[")];
        if end > item {
            edits.extend(self.quoting(item, end));
        }
        edits.push(Edit::insert(end, "]"));
        let corrected = (owner.key.is_some()).then_some(corrected);
        self.trap(Kind::ItemAfterKey, (at, at + 1), corrected, edits);
        self.line_end(at) + 1
    }

    /// A text after `>` or `|`.
    fn block_text(&mut self, owner: Owner, at: usize, line_end: usize) -> usize {
        if let Some(number) = self.number_after_sign(owner, at, line_end) {
            let key = self.prefix(owner);
            let corrected = format!("{key}{}", self.part(number, line_end).trim_end_matches(BLANKS));
            let kind = Kind::SignBeforeNumber { sign: self.sign(at) };
            self.trap(kind, (at, at + 1), Some(corrected), vec![Edit::replace(at..number, "")]);
            return line_end + 1;
        }
        let mut header = at + 1;
        while matches!(self.byte(header), Some(b'+' | b'-' | b'0'..=b'9')) {
            header += 1;
        }
        let rest = self.after_blanks(header);
        let comment = self.byte(rest) == Some(b'#') && rest > header;
        if rest < line_end && !comment {
            return self.text_after_sign(owner, at, line_end);
        }
        let given = self.part(at + 1, header).bytes().find(u8::is_ascii_digit);
        let mut indentation = given.map(|digit| owner.column + usize::from(digit - b'0'));
        let mut start = line_end + 1;
        let outermost = if owner.key.is_none() && self.levels.is_empty() { None } else { Some(owner.column) };
        let mut any = false;
        while start < self.bytes.len() {
            let lead = self.lead(start);
            let end = self.line_end(start);
            if matches!(self.byte(lead.content), None | Some(b'\n')) {
                start = end + 1;
                continue;
            }
            if outermost.is_some_and(|column| lead.column <= column) {
                break;
            }
            any = true;
            start = self.text_line(lead, end, &mut indentation);
        }
        if !any {
            self.found.suspicious = true;
        }
        self.previous = Previous::Block { indentation: indentation.unwrap_or(owner.column + 2) };
        start
    }

    /// Whether the first line from `start` on that says something is deeper than what a value belongs to.
    fn goes_deeper(&self, owner: Owner, start: usize) -> bool {
        let mut start = start;
        while start < self.bytes.len() {
            let lead = self.lead(start);
            if !self.says_nothing(lead) {
                return lead.column > owner.column
                    || lead.column == owner.column && self.is_dash(lead.content);
            }
            start = self.line_end(start) + 1;
        }
        false
    }

    /// The number after a sign that says "more than" to a person, but begins a text of several lines in YAML.
    fn number_after_sign(&self, owner: Owner, at: usize, line_end: usize) -> Option<usize> {
        let number = self.after_blanks(at + 1);
        let written = self.part(number, line_end).trim_end_matches(BLANKS);
        let is_number = written.starts_with(|letter: char| letter.is_ascii_digit())
            && written.chars().all(|letter| {
                letter.is_ascii_digit() || matches!(letter, ' ' | '\u{A0}' | '\u{202F}' | ',' | '.')
            });
        (self.byte(at) == Some(b'>') && is_number && !self.goes_deeper(owner, line_end + 1)).then_some(number)
    }

    /// One line of a text after `>` or `|`: as deep as the first line, or deeper.
    fn text_line(
        &mut self,
        lead: super::indentation::Lead,
        end: usize,
        indentation: &mut Option<usize>,
    ) -> usize {
        let spaces = self.part(lead.start, lead.content).bytes().take_while(|byte| *byte == b' ').count();
        let due = *indentation.get_or_insert(if spaces > 0 { spaces } else { lead.column });
        if spaces >= due {
            return end + 1;
        }
        if lead.column != spaces {
            self.refuse_odd_lead(lead);
            return end + 1;
        }
        let line = self.part(lead.content, end).trim_end_matches(BLANKS);
        let pad = " ".repeat(due);
        let corrected = format!("{pad}{}", shortened(line));
        let edit = Edit::replace(lead.start..lead.content, &pad);
        let last = lead.content + line.len();
        self.trap(Kind::TextUneven, (lead.content, last), Some(corrected), vec![edit]);
        end + 1
    }

    /// Text on the line of `>` or `|`.
    fn text_after_sign(&mut self, owner: Owner, at: usize, line_end: usize) -> usize {
        let extent = self.extent(owner, at);
        let sign = if self.byte(at) == Some(b'|') { '|' } else { '>' };
        let text = self.after_blanks(at + 1).min(line_end);
        let indentation = " ".repeat(owner.column + 2);
        let shown = shortened(&one_line(self.part(text, extent.end)));
        let corrected = format!("{}{sign}\n{indentation}{shown}", self.prefix(owner));
        let mut edits = vec![Edit::replace(at..text, "")];
        edits.extend(self.quoting(text, extent.end));
        self.trap(Kind::TextAfterSign { sign }, (at, at + 1), Some(corrected), edits);
        self.previous = Previous::Text { indentation: owner.column + 2 };
        extent.next
    }
}
