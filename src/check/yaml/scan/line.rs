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
        let mark = self.list_mark(lead, end);
        let dash = mark.is_some() || self.is_dash(lead.content);
        if !dash && self.find_key(lead.content).is_none() {
            match self.previous {
                Previous::Empty { owner, .. } if lead.column > owner.column && self.is_value(lead, end) => {
                    return self.value(owner, lead.content, end);
                }
                _ if self.belongs_nowhere(lead, end) => return self.stray(lead, end),
                _ => {}
            }
        }
        let filled = match self.previous {
            Previous::Empty { owner, of: Sort::Map } => {
                lead.column > owner.column || lead.column == owner.column && dash
            }
            Previous::Empty { owner, of: Sort::List } => lead.column > owner.column,
            _ => false,
        };
        if matches!(self.previous, Previous::Empty { .. }) && !filled {
            self.found.suspicious = true;
        }
        let list = self.levels.iter().rev().find(|level| level.sort == Sort::List).copied();
        let mut column = self.settle(lead, if dash { Sort::List } else { Sort::Map });
        let deeper = self.levels.last().is_none_or(|level| column > level.column);
        if dash && !filled && self.is_among_keys(column) {
            return match list.filter(|list| (1..=4).contains(&list.column.abs_diff(lead.column))) {
                Some(list) => self.item_out_of_line(lead, list, end),
                None => self.item_among_keys(lead, column, end),
            };
        }
        if deeper && !filled && !self.levels.is_empty() {
            column = self.pull_back(lead, column);
        }
        match mark {
            Some(item) => self.marked_item(lead, column, item, end),
            None => self.content(lead, column, end),
        }
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

    /// A dash where keys stand: with a key after it, that was meant for one of them.
    fn item_among_keys(&mut self, lead: Lead, column: usize, end: usize) -> usize {
        let after = self.after_blanks(lead.content + 1);
        let place = (lead.content, lead.content + 1);
        let is_key_of_level = self.levels.last().is_some_and(|level| level.column == column);
        if !is_key_of_level || self.find_key(after).is_none() {
            self.trap(Kind::ItemAmongKeys, place, None, vec![Edit::replace(lead.start..end, "")]);
            return end + 1;
        }
        self.trap(Kind::ItemAmongKeys, place, None, vec![Edit::replace(lead.content..after, "")]);
        self.content_from(lead, after, column, end)
    }

    /// A dash that lies deeper than the other items, or less deep: for now it stands under them.
    fn item_out_of_line(&mut self, lead: Lead, list: Level, end: usize) -> usize {
        let spaces = " ".repeat(list.column);
        let line = shortened(self.part(lead.content, end).trim_end_matches(BLANKS));
        let edit = Edit::replace(lead.start..lead.content, &spaces);
        let kind = Kind::Misplaced { spaces: list.column };
        let place = (lead.content, lead.content + 1);
        self.trap(kind, place, Some(format!("{spaces}{line}")), vec![edit]);
        if !self.levels.iter().any(|level| level.column == list.column && level.sort == Sort::List) {
            self.levels.push(list);
        }
        self.content(lead, list.column, end)
    }

    fn content(&mut self, lead: Lead, column: usize, end: usize) -> usize {
        self.content_from(lead, lead.content, column, end)
    }

    /// What stands from `at` on, on a line that counts as indented to `column`.
    pub(super) fn content_from(&mut self, lead: Lead, at: usize, column: usize, end: usize) -> usize {
        let (mut at, mut column) = (at, column);
        let mut dashed =
            self.levels.last().is_some_and(|level| level.sort == Sort::List && level.column < column);
        while self.is_dash(at) {
            self.open(at, column, Sort::List);
            dashed = true;
            let dash = column;
            let next = self.after_blanks(at + 1);
            if self.found.hopeless || matches!(self.byte(next), None | Some(b'\n' | b'#')) {
                let owner = Owner { column: dash, key: None };
                self.previous = Previous::Empty { owner, of: Sort::List };
                return end + 1;
            }
            column += (next - at).max(DASH);
            at = next;
        }
        let key = self.find_key(at);
        let limit = key.as_ref().map_or(end, |key| key.colon);
        if let Some(colon) = self.key_of_format_without_space(at, limit).filter(|_| key.is_some() || dashed) {
            return self.refuse_missing_space(at, column, colon, end);
        }
        if let Some(key) = key {
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
    pub(super) fn open(&mut self, at: usize, column: usize, sort: Sort) {
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

    /// Whether a line without a key below a key or a dash without a value is that value.
    fn is_value(&self, lead: Lead, end: usize) -> bool {
        let line = self.part(lead.content, end).trim_end_matches(BLANKS);
        let quoted = matches!(self.byte(lead.content), Some(b'"' | b'\'' | b'[' | b'{' | b'|' | b'>'));
        let lacks_colon = self.colon_missing(lead, end).is_some_and(|word_end| {
            // A word that only stands for a key in Swedish may as well begin a text.
            let rest = self.part(word_end, lead.content + line.len()).trim_start();
            key_names::is_key(self.part(lead.content, word_end)) || rest.is_empty() || rest.starts_with(SIGNS)
        });
        // Beside other keys it is one of them, whatever it is called.
        let lacks_space = self
            .key_without_space(lead.content, line)
            .is_some_and(|(key, _)| key_names::is_known(key) || self.has_key_below(lead, end));
        quoted || !lacks_colon && !lacks_space
    }

    /// Whether a line has no key, and none that only lacks its colon or the space after it.
    fn belongs_nowhere(&self, lead: Lead, end: usize) -> bool {
        let line = self.part(lead.content, end).trim_end_matches(BLANKS);
        let whole = self.levels.is_empty() && matches!(self.byte(lead.content), Some(b'[' | b'{'));
        !whole
            && self.key_without_space(lead.content, line).is_none()
            && self.colon_missing(lead, end).is_none()
    }

    /// A line that has no key although one is due: its colon is missing, or the space after that.
    fn line_without_key(&mut self, lead: Lead, column: usize, end: usize) -> usize {
        let line = self.part(lead.content, end).trim_end_matches(BLANKS);
        if let Some((_, colon)) = self.key_without_space(lead.content, line) {
            return self.refuse_missing_space(lead.content, column, colon, end);
        }
        if let Some(word_end) = self.colon_missing(lead, end) {
            return self.refuse_missing_colon(lead.content, column, word_end, end);
        }
        self.stray(lead, end)
    }

    /// `key value`, `key = value`, or a word alone with lines below it: the end of the key.
    fn colon_missing(&self, lead: Lead, end: usize) -> Option<usize> {
        let line = self.part(lead.content, end).trim_end_matches(BLANKS);
        let word_end = lead.content + line.find([' ', '\t', '=', ';']).unwrap_or(line.len());
        let word = self.part(lead.content, word_end);
        let rest = self.part(word_end, lead.content + line.len()).trim_start();
        let goes_on = matches!(self.previous, Previous::Text { .. } | Previous::Block { .. });
        let is_key =
            key_names::is_key(word) || key_names::is_known(word) && (rest.starts_with(SIGNS) || !goes_on);
        let opens = rest.is_empty() && self.opens_deeper(lead.column, word, end);
        let is_word = word.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'));
        let is_first = matches!(self.previous, Previous::Empty { .. });
        let beside_keys = is_word && is_first && rest.starts_with(SIGNS) && self.has_key_below(lead, end);
        (is_key && !rest.is_empty() || opens || beside_keys).then_some(word_end)
    }

    /// Whether the next line that says something lies as deep, and begins with a key.
    fn has_key_below(&self, lead: Lead, end: usize) -> bool {
        let mut next = self.lead(end + 1);
        while next.content < self.bytes.len() && self.says_nothing(next) {
            next = self.lead(self.line_end(next.content) + 1);
        }
        next.column == lead.column && self.find_key(next.content).is_some()
    }

    /// The colon of a key of the format that stands before a byte without the space that belongs after it.
    fn key_of_format_without_space(&self, at: usize, limit: usize) -> Option<usize> {
        let line = self.part(at, limit);
        let (key, colon) = self.key_without_space(at, line)?;
        let is_cut = self.byte(colon + 1).is_some_and(|byte| !byte.is_ascii_whitespace());
        (is_cut && key_names::is_key(key)).then_some(colon)
    }

    /// `key:value`: for now it is read with a space.
    fn refuse_missing_space(&mut self, at: usize, column: usize, colon: usize, end: usize) -> usize {
        let line_end = self.end_of(at, end);
        let key = self.part(at, colon).to_owned();
        let rest = self.part(colon + 1, line_end).trim_start_matches(['\u{A0}', ' ', '\t']);
        let value = line_end - rest.len();
        let corrected = format!("{key}: {}", shortened(rest));
        let edit = Edit::replace(colon + 1..value, " ");
        self.trap(Kind::SpaceMissing { key }, (colon, colon + 1), Some(corrected), vec![edit]);
        self.open(at, column, Sort::Map);
        self.note_key(at, colon);
        self.value(Owner { column, key: Some(ByteRange { start: at, end: colon }) }, value, end)
    }

    /// Whether a word alone on its line is a key: the next line lies deeper, as under a key.
    fn opens_deeper(&self, column: usize, word: &str, end: usize) -> bool {
        let is_word = word.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'));
        let mut next = self.lead(end + 1);
        while next.content < self.bytes.len() && self.says_nothing(next) {
            next = self.lead(self.line_end(next.content) + 1);
        }
        let lies_deeper = next.column > column || next.column == column && self.is_dash(next.content);
        // At the left edge only keys of the format stand: another word there goes on with the text above.
        let may_be_id = column > 0 || key_names::is_known(word);
        let among_keys = self.levels.is_empty()
            || self.levels.iter().any(|level| level.column == column && level.sort == Sort::Map);
        let has_content = self.find_key(next.content).is_some() || self.is_dash(next.content);
        has_content
            && may_be_id
            && is_word
            && lies_deeper
            && (among_keys || key_names::is_key(word))
            && next.content < self.bytes.len()
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

    /// A line that belongs nowhere; one finding stands for all that follow each other. Gives the start of the next line.
    fn stray(&mut self, lead: Lead, end: usize) -> usize {
        let line_end = self.end_of(lead.content, end);
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
        end + 1
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
