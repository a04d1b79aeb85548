//! Items of a list that begin with another sign than a dash and a space.

use super::indentation::Lead;
use super::{BLANKS, Previous, Scanner, Sort, shortened};
use crate::check::yaml::mend::Edit;
use crate::check::yaml::trap::Kind;

impl Scanner<'_> {
    /// Where the item begins on a line that marks it with another sign, where items are due.
    pub(super) fn list_mark(&self, lead: Lead, end: usize) -> Option<usize> {
        let waits = match self.previous {
            Previous::Empty { owner, of: Sort::Map } => lead.column >= owner.column && owner.key.is_some(),
            _ => self.levels.last().is_some_and(|level| level.sort == Sort::List),
        };
        let in_list = self.levels.iter().any(|level| level.sort == Sort::List && level.column == lead.column);
        let empty = matches!(self.previous, Previous::Empty { .. });
        if !(in_list || waits && empty) {
            return None;
        }
        let line = self.part(lead.content, end);
        let sign = line.chars().next()?;
        let rest = line.get(sign.len_utf8()..)?;
        if sign == '{' && in_list && !empty {
            return Some(lead.content);
        }
        let item = rest.trim_start_matches([' ', '\t', '\u{A0}']);
        let spaced = item.len() < rest.len();
        let length = match sign {
            '-' if !spaced => {
                let first = item.chars().next()?;
                (!first.is_ascii_digit() && first != '-').then_some(1)?
            }
            '–' | '—' | '•' | '·' | '●' | '▪' | '‣' | '−' | '‐' | '‑' | '\u{F0B7}' => {
                sign.len_utf8()
            }
            '*' | '+' if spaced => 1,
            '0'..='9' => {
                let digits = line.bytes().take_while(u8::is_ascii_digit).count();
                let after = line.get(digits..)?;
                let spaced =
                    after.starts_with(['.', ')']) && after.get(1..)?.starts_with([' ', '\t', '\u{A0}']);
                (digits < 3 && spaced).then_some(digits + 1)?
            }
            _ => return None,
        };
        let item = line.get(length..)?.trim_start_matches([' ', '\t', '\u{A0}']);
        (!item.trim().is_empty()).then(|| lead.content + line.len() - item.len())
    }

    /// Refuses the mark; for now it is a dash. One finding stands for all items.
    pub(super) fn marked_item(&mut self, lead: Lead, column: usize, item: usize, end: usize) -> usize {
        let edit = Edit::replace(lead.content..item, "- ");
        let mark = match self.part(lead.content, item).trim_end_matches([' ', '\t', '\u{A0}']) {
            "" => "{".to_owned(),
            mark => mark.to_owned(),
        };
        let place = (lead.content, lead.content + mark.len());
        let shown = shortened(self.part(item, end).trim_end_matches(BLANKS));
        match self.marks.and_then(|index| self.found.traps.get_mut(index)) {
            Some(trap) => trap.edits.push(edit),
            None => {
                self.marks = Some(self.found.traps.len());
                let corrected = format!("{}- {shown}", " ".repeat(column));
                let kind = match mark.as_str() {
                    "-" => Kind::DashSpaceMissing,
                    _ => Kind::ListMark { mark },
                };
                self.trap(kind, place, Some(corrected), vec![edit]);
            }
        }
        self.open(lead.content, column, Sort::List);
        self.content_from(lead, item, column + 2, end)
    }
}
