//! A text in quotation marks.

use super::{BLANKS, Owner, Previous, Scanner, quoted, shortened};
use crate::check::yaml::mend::Edit;
use crate::check::yaml::trap::Kind;

/// What becomes of a quotation mark.
pub(super) enum Quotation {
    /// Closed; the byte after the closing mark.
    Closed(usize),
    /// Not closed on its lines.
    Open,
}

impl Scanner<'_> {
    /// Looks at a value that begins with a quotation mark.
    pub(super) fn quotation(&mut self, owner: Owner, at: usize) -> usize {
        let traps = self.found.traps.len();
        let sign = if self.byte(at) == Some(b'"') { '"' } else { '\'' };
        match self.quotation_end(at, owner.column) {
            Quotation::Open => {
                self.found.traps.truncate(traps);
                self.refuse_open_quote(owner, at, sign)
            }
            Quotation::Closed(end) => {
                let rest = self.after_blanks(end);
                let comment = self.byte(rest) == Some(b'#') && rest > end;
                if comment || matches!(self.byte(rest), None | Some(b'\n')) {
                    return self.line_end(rest) + 1;
                }
                self.found.traps.truncate(traps);
                self.refuse_text(owner, at, Kind::QuoteInside { sign }, (rest, self.word_end(rest)))
            }
        }
    }

    /// Finds the end of the quotation that begins at `at`; further lines must be deeper than `column`.
    pub(super) fn quotation_end(&mut self, at: usize, column: usize) -> Quotation {
        let Some(quote) = self.byte(at) else { return Quotation::Open };
        let mut index = at + 1;
        while let Some(byte) = self.byte(index) {
            match byte {
                b'\n' => {
                    let lead = self.lead(index + 1);
                    let blank = matches!(self.byte(lead.content), None | Some(b'\n'));
                    if !blank && lead.column <= column {
                        return Quotation::Open;
                    }
                }
                b'\\' if quote == b'"' => {
                    self.found.suspicious = true;
                    self.check_escape(index);
                    index += 1;
                }
                b'\'' if quote == b'\'' && self.byte(index + 1) == Some(b'\'') => index += 1,
                _ if byte == quote => return Quotation::Closed(index + 1),
                _ => {}
            }
            index += 1;
        }
        Quotation::Open
    }

    /// The closing mark of a quotation that begins at `at`, if it is on the same line.
    pub(super) fn closing_quote_on_line(&self, at: usize, quote: u8) -> Option<usize> {
        let mut index = at + 1;
        loop {
            match self.byte(index)? {
                b'\n' => return None,
                b'\\' if quote == b'"' => index += 1,
                b'\'' if quote == b'\'' && self.byte(index + 1) == Some(b'\'') => index += 1,
                byte if byte == quote => return Some(index),
                _ => {}
            }
            index += 1;
        }
    }

    fn check_escape(&mut self, at: usize) {
        let after = self.text.get(at + 1..).unwrap_or("");
        let Some(letter) = after.chars().next() else { return };
        let digits = match letter {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let hexadecimal =
            after.get(1..=digits).is_some_and(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let plain = "0abtnvfre \"/\\N_LP\n\t".contains(letter);
        if plain || digits > 0 && hexadecimal {
            return;
        }
        let sequence = format!("\\{letter}");
        let end = at + 1 + letter.len_utf8();
        self.trap(Kind::Escape { sequence }, (at, end), None, vec![Edit::insert(at, "\\")]);
    }

    /// Lines after an open quotation that belong to it, although they are not indented: for now they are. Gives the next
    /// line; `None` where the quotation is not closed on them.
    fn rest_of_quote(&self, owner: Owner, from: usize, sign: char) -> Option<(usize, Vec<Edit>)> {
        let mut start = from;
        let mut edits = Vec::new();
        while start < self.bytes.len() {
            let lead = self.lead(start);
            let end = self.line_end(start);
            if self.find_key(lead.content).is_some() || self.is_dash(lead.content) || self.says_nothing(lead)
            {
                return None;
            }
            edits.push(Edit::insert(start, &" ".repeat(owner.column + 2)));
            start = end + 1;
            if self.part(lead.content, end).trim_end_matches(BLANKS).ends_with(sign) {
                return Some((start, edits));
            }
        }
        None
    }

    /// A quotation that is never closed: for now it ends with its line.
    fn refuse_open_quote(&mut self, owner: Owner, at: usize, sign: char) -> usize {
        let line_end = self.line_end(at);
        if let Some((next, edits)) = self.rest_of_quote(owner, line_end + 1, sign) {
            let lead = self.lead(line_end + 1);
            let end = self.end_of(lead.content, self.line_end(lead.content));
            let shown = shortened(self.part(lead.content, end));
            let corrected = format!("{}{shown}", " ".repeat(owner.column + 2));
            self.trap(Kind::GoesOn, (lead.content, end), Some(corrected), edits);
            self.previous = Previous::Closed;
            return next;
        }
        let line = self.part(at, line_end).trim_end_matches(BLANKS);
        let end = at + line.len();
        // A closing mark that a word processor has curled.
        let curled = line
            .chars()
            .next_back()
            .filter(|letter| matches!(letter, '”' | '“' | '’' | '‘' | '»' | '«' | '″'));
        let text_end = end - curled.map_or(0, char::len_utf8);
        let text = self.part(at + 1, text_end);
        let corrected = format!("{}{}", self.prefix(owner), shortened(&quoted(text)));
        let mut edits = vec![Edit::replace(at..at + 1, ""), Edit::replace(text_end..end, "")];
        edits.extend(self.quoting(at + 1, text_end));
        self.trap(Kind::QuoteOpen { sign }, (at, at + 1), Some(corrected), edits);
        self.previous = Previous::Closed;
        line_end + 1
    }
}
