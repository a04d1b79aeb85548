//! One line of keys and dashes.

use super::indentation::Lead;
use super::{BLANKS, Level, Owner, Previous, Scanner, Sort, shortened};
use crate::check::yaml::key_names;
use crate::check::yaml::mend::Edit;
use crate::check::yaml::trap::Kind;
use crate::check::yaml::tree::DEEPEST;
use crate::source::ByteRange;

/// A dash and the blank after it.
const DASH: usize = 2;

/// What people write instead of a colon.
const SIGNS: [char; 2] = ['=', ';'];

/// A key and the byte of its colon.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    pub(super) range: ByteRange,
    pub(super) colon: usize,
}

impl Scanner<'_> {
    /// Looks at the line that begins at `start` and what its value goes on with; gives the start of the next line.
    pub(super) fn line(&mut self, start: usize) -> usize {
        let end = self.line_end(start);
        let lead = self.lead(start);
        if self.says_nothing(lead) {
            return end + 1;
        }
        if lead.column == 0 && self.document_mark(start, end) {
            return end + 1;
        }
        let lead = self.without_stray_blanks(lead);
        let lead = self.with_meant_tab(lead);
        self.refuse_odd_lead(lead);
        let dash = self.is_dash(lead.content) || self.is_dash_without_blank(lead);
        let filled = match self.previous {
            Previous::Empty { column, of: Sort::Map } => {
                lead.column > column || lead.column == column && dash
            }
            Previous::Empty { column, of: Sort::List } => lead.column > column,
            _ => false,
        };
        if matches!(self.previous, Previous::Empty { .. }) && !filled {
            self.found.suspicious = true;
        }
        let mut column = self.settle(lead, if dash { Sort::List } else { Sort::Map });
        let deeper = self.levels.last().is_none_or(|level| column > level.column);
        if dash && !filled && self.is_among_keys(column) {
            let edit = Edit::replace(lead.start..end, "");
            self.trap(Kind::ItemAmongKeys, (lead.content, lead.content + 1), None, vec![edit]);
            return end + 1;
        }
        if deeper && !filled && !self.levels.is_empty() {
            column = self.pull_back(lead, column);
        }
        self.content(lead, column, end)
    }

    /// Whether a dash at a column stands where keys stand, or deeper than anything that waits for items.
    fn is_among_keys(&self, column: usize) -> bool {
        self.levels.last().is_some_and(|level| level.sort == Sort::Map || level.column < column)
    }

    /// A deeper line where nothing waits for one: if it has a key, it was meant for the level above.
    fn pull_back(&mut self, lead: Lead, column: usize) -> usize {
        let (Some(level), Some(key)) = (self.levels.last().copied(), self.find_key(lead.content)) else {
            return column;
        };
        let spaces = " ".repeat(level.column);
        let line = self.part(lead.content, self.line_end(lead.content));
        let corrected = format!("{spaces}{}", shortened(line.trim_end_matches(BLANKS)));
        let edit = Edit::replace(lead.start..lead.content, &spaces);
        let name = self.part(key.range.start, key.range.end).to_owned();
        let at = (key.range.start, key.range.end);
        self.trap(Kind::TooDeep { key: name }, at, Some(corrected), vec![edit]);
        level.column
    }

    fn content(&mut self, lead: Lead, column: usize, end: usize) -> usize {
        let (mut at, mut column, mut dashed) = (lead.content, column, false);
        while self.is_dash(at) || !dashed && self.is_dash_without_blank(lead) {
            if !self.is_dash(at) {
                let line = self.part(at + 1, self.end_of(at, end));
                let corrected = format!("- {}", shortened(line));
                self.trap(
                    Kind::DashSpaceMissing,
                    (at, at + 1),
                    Some(corrected),
                    vec![Edit::insert(at + 1, " ")],
                );
            }
            self.open(at, column, Sort::List);
            dashed = true;
            let dash = column;
            let next = self.after_blanks(at + 1);
            if self.found.hopeless || matches!(self.byte(next), None | Some(b'\n' | b'#')) {
                self.previous = Previous::Empty { column: dash, of: Sort::List };
                return end + 1;
            }
            column += (next - at).max(DASH);
            at = next;
        }
        if let Some(key) = self.find_key(at) {
            if let Some(word_end) = self.key_before_bracket(at, key.colon) {
                return self.refuse_missing_colon(at, column, word_end, end);
            }
            self.open(at, column, Sort::Map);
            self.note_key(key.range.start, key.range.end);
            return self.value(Owner { column, key: Some(key.range) }, key.colon + 1, end);
        }
        if dashed {
            let column = self.levels.last().map_or(0, |level| level.column);
            return self.value(Owner { column, key: None }, at, end);
        }
        if self.levels.is_empty() && matches!(self.byte(at), Some(b'[' | b'{')) {
            return self.value(Owner { column, key: None }, at, end);
        }
        self.line_without_key(lead, column, end)
    }

    /// Opens a list or map at a column, unless it is open.
    fn open(&mut self, at: usize, column: usize, sort: Sort) {
        if self.levels.last().is_some_and(|level| level.column == column && level.sort == sort) {
            if let Some(level) = self.levels.last()
                && sort == Sort::List
            {
                self.keys.truncate(level.keys_from);
            }
            return;
        }
        let keys_from = self.levels.last().map_or(0, |_| self.keys.len());
        self.levels.push(Level { column, sort, keys_from });
        if self.levels.len() > DEEPEST {
            self.found.hopeless = true;
            self.trap(Kind::Nested, (at, at + 1), None, Vec::new());
        }
    }

    pub(super) fn is_dash(&self, at: usize) -> bool {
        self.byte(at) == Some(b'-') && self.is_blank_or_end(at + 1)
    }

    /// Whether a word or a bracket follows right after a dash, where an item is due: in an open list, or after a key that
    /// waits for its value.
    fn is_dash_without_blank(&self, lead: Lead) -> bool {
        let follows =
            self.part(lead.content, self.bytes.len()).strip_prefix('-').and_then(|rest| rest.chars().next());
        let in_list = self.levels.iter().any(|level| level.sort == Sort::List && level.column == lead.column);
        let waited_for =
            matches!(self.previous, Previous::Empty { column, of: Sort::Map } if column <= lead.column);
        follows.is_some_and(|letter| letter.is_alphabetic() || matches!(letter, '{' | '[' | '"' | '\''))
            && (in_list || waited_for)
    }

    /// The key that begins at `at`, if one does.
    pub(super) fn find_key(&self, at: usize) -> Option<Key> {
        match self.byte(at)? {
            quote @ (b'"' | b'\'') => {
                let end = self.closing_quote_on_line(at, quote)?;
                let colon = self.after_blanks(end + 1);
                let found = self.byte(colon) == Some(b':') && self.is_blank_or_end(colon + 1);
                found.then_some(Key { range: ByteRange { start: at + 1, end }, colon })
            }
            b'[' | b'{' | b'#' | b'&' | b'*' | b'!' | b'%' | b'@' | b'`' | b'|' | b'>' => None,
            _ => {
                let end = self.line_end(at);
                let line = self.bytes.get(at..end)?;
                for (index, byte) in line.iter().enumerate() {
                    match byte {
                        b':' if index > 0 && self.is_blank_or_end(at + index + 1) => {
                            let range = ByteRange { start: at, end: self.end_of(at, at + index) };
                            return Some(Key { range, colon: at + index });
                        }
                        b'#' if index > 0 && matches!(line.get(index - 1), Some(b' ' | b'\t')) => {
                            return None;
                        }
                        _ => {}
                    }
                }
                None
            }
        }
    }

    /// `---` or `...` where the document does not begin.
    fn document_mark(&mut self, start: usize, end: usize) -> bool {
        let line = self.part(start, end).trim_end_matches(BLANKS);
        if line != "---" && line != "..." {
            return false;
        }
        let opens = line == "---" && self.previous == Previous::Nothing && self.levels.is_empty();
        if !opens {
            let edit = Edit::replace(start..end, "");
            let kind = Kind::DocumentMark { mark: line.to_owned() };
            self.trap(kind, (start, start + line.len()), None, vec![edit]);
        }
        true
    }

    /// A line that has no key although one is due.
    fn line_without_key(&mut self, lead: Lead, column: usize, end: usize) -> usize {
        let line = self.part(lead.content, end).trim_end_matches(BLANKS);
        let line_end = lead.content + line.len();
        if let Some((key, colon)) = self.key_without_space(lead.content, line) {
            let edit = Edit::insert(colon + 1, " ");
            let rest = self.part(colon + 1, line_end).trim_start_matches('\u{A0}');
            let corrected = format!("{key}: {}", shortened(rest));
            self.trap(
                Kind::SpaceMissing { key: key.to_owned() },
                (colon, colon + 1),
                Some(corrected),
                vec![edit],
            );
            self.open(lead.content, column, Sort::Map);
            let range = ByteRange { start: lead.content, end: colon };
            return self.value(Owner { column, key: Some(range) }, colon + 1, end);
        }
        let word_end = lead.content + line.find([' ', '\t', '=', ';']).unwrap_or(line.len());
        let word = self.part(lead.content, word_end);
        let rest = self.part(word_end, line_end).trim_start();
        let goes_on = matches!(self.previous, Previous::Text { .. } | Previous::Block { .. });
        let is_key =
            key_names::is_key(word) || key_names::is_known(word) && (rest.starts_with(SIGNS) || !goes_on);
        let opens = rest.is_empty() && self.opens_deeper(column, word, end);
        if is_key && !rest.is_empty() || opens {
            return self.refuse_missing_colon(lead.content, column, word_end, end);
        }
        self.stray(lead, line_end);
        end + 1
    }

    /// Whether a word alone on its line is a key: the next line lies deeper, as under a key.
    fn opens_deeper(&self, column: usize, word: &str, end: usize) -> bool {
        let is_word = word.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'));
        let mut next = self.lead(end + 1);
        while next.content < self.bytes.len() && self.says_nothing(next) {
            next = self.lead(self.line_end(next.content) + 1);
        }
        let lies_deeper = next.column > column || next.column == column && self.is_dash(next.content);
        let among_keys =
            self.levels.last().is_none_or(|level| level.column == column && level.sort == Sort::Map);
        is_word && lies_deeper && (among_keys || key_names::is_key(word)) && next.content < self.bytes.len()
    }

    /// The end of a key of the format that stands before a bracket or a quotation in which the next colon is.
    fn key_before_bracket(&self, at: usize, colon: usize) -> Option<usize> {
        let before = self.part(at, colon);
        let word = before.get(..before.find([' ', '\t', '=', ';'])?)?;
        let rest = before.get(word.len()..)?.trim_start_matches(SIGNS).trim_start();
        (key_names::is_key(word) && rest.starts_with(['{', '[', '"', '\''])).then_some(at + word.len())
    }

    /// `key value`, `key = value` or `key; value`: for now it is read with a colon.
    fn refuse_missing_colon(&mut self, at: usize, column: usize, word_end: usize, end: usize) -> usize {
        let line_end = self.end_of(at, end);
        let rest = self.part(word_end, line_end);
        let rest = rest.trim_start_matches(BLANKS).trim_start_matches(SIGNS).trim_start_matches(BLANKS);
        let value = line_end - rest.len();
        let word = self.part(at, word_end);
        let instead = if rest.is_empty() { ":" } else { ": " };
        let corrected = format!("{word}{instead}{}", shortened(rest));
        let kind = Kind::ColonMissing { key: word.to_owned() };
        self.trap(kind, (at, word_end), Some(corrected), vec![Edit::replace(word_end..value, instead)]);
        self.open(at, column, Sort::Map);
        self.note_key(at, word_end);
        self.value(Owner { column, key: Some(ByteRange { start: at, end: word_end }) }, value, end)
    }

    /// A line that belongs nowhere; one finding stands for all that follow each other.
    fn stray(&mut self, lead: Lead, line_end: usize) {
        let line = shortened(self.part(lead.content, line_end));
        let (kind, corrected, instead) = match self.previous {
            Previous::Text { indentation } => (Kind::GoesOn, Some(indentation), String::new()),
            Previous::Block { indentation } => (Kind::GoesOn, Some(indentation), " ".repeat(indentation)),
            _ => (Kind::NoKey, None, String::new()),
        };
        let keeps = !instead.is_empty();
        let edit = Edit::replace(lead.start..if keeps { lead.content } else { line_end }, &instead);
        if let Some((index, next)) = self.strays
            && self.part(next, lead.start).trim().is_empty()
            && let Some(trap) = self.found.traps.get_mut(index)
        {
            trap.edits.push(edit);
        } else {
            self.strays = Some((self.found.traps.len(), line_end));
            let corrected = corrected.map(|indentation| format!("{}{line}", " ".repeat(indentation)));
            self.trap(kind, (lead.content, line_end), corrected, vec![edit]);
        }
        self.strays = self.strays.map(|(index, _)| (index, line_end));
    }

    /// `key:value`, or `key:` and a no-break space: the key and the byte of the colon.
    fn key_without_space(&self, at: usize, line: &str) -> Option<(&str, usize)> {
        let colon = line.find(':')?;
        let key = line.get(..colon)?;
        let starts_well = key.chars().next().is_some_and(char::is_alphabetic);
        let word = key.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'));
        let rest = line.get(colon + 1..)?;
        (starts_well && word && !rest.starts_with("//")).then(|| (self.part(at, at + colon), at + colon))
    }
}
