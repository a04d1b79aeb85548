//! The blanks that a line begins with.

use super::{BLANKS, Level, Previous, Scanner, Sort};
use crate::check::yaml::mend::Edit;
use crate::check::yaml::trap::Kind;

/// A tab counts as so many columns where it is read for now.
const TAB: usize = 2;

/// How a line begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lead {
    pub(super) start: usize,
    /// The first byte that is no blank.
    pub(super) content: usize,
    pub(super) column: usize,
    tab: Option<usize>,
    odd_blank: Option<(usize, usize)>,
    odd_blanks: usize,
}

impl Scanner<'_> {
    /// How the line that begins at `start` begins.
    pub(super) fn lead(&self, start: usize) -> Lead {
        let spaces =
            self.bytes.get(start..).unwrap_or_default().iter().take_while(|byte| **byte == b' ').count();
        let mut lead = Lead {
            start,
            content: start + spaces,
            column: spaces,
            tab: None,
            odd_blank: None,
            odd_blanks: 0,
        };
        for letter in self.text.get(lead.content..).unwrap_or("").chars() {
            let end = lead.content + letter.len_utf8();
            match letter {
                ' ' => lead.column += 1,
                '\t' => {
                    lead.tab.get_or_insert(lead.content);
                    lead.column += TAB;
                }
                _ if is_odd_blank(letter) => {
                    lead.odd_blank.get_or_insert((lead.content, end));
                    lead.odd_blanks += 1;
                    lead.column += 1;
                }
                _ => break,
            }
            lead.content = end;
        }
        lead
    }

    /// The same line without its odd blanks, where it would lie between all levels with them.
    pub(super) fn without_stray_blanks(&self, lead: Lead) -> Lead {
        let fits = self.levels.iter().any(|level| level.column == lead.column);
        let waited_for = matches!(self.previous, Previous::Empty { owner, .. } if owner.column < lead.column);
        if lead.odd_blanks == 0 || fits || waited_for {
            return lead;
        }
        Lead { column: lead.column - lead.odd_blanks, ..lead }
    }

    /// The same line at the column that was most likely meant, where its tab stands among lines with spaces: as deep as
    /// the lines around it. After a line with tabs, tabs are counted.
    pub(super) fn with_meant_tab(&mut self, lead: Lead) -> Lead {
        let after_tab = std::mem::replace(&mut self.after_tab, lead.tab.is_some());
        if lead.tab.is_none() || after_tab {
            return lead;
        }
        let end = self.line_end(lead.content);
        let mut next = self.lead(end + 1);
        while next.content < self.bytes.len() && self.says_nothing(next) {
            next = self.lead(self.line_end(next.content) + 1);
        }
        let opens = self.part(lead.content, end).trim_end_matches(BLANKS).ends_with(':');
        if self.levels.is_empty() && next.tab.is_none() && next.content < self.bytes.len() {
            return Lead { column: if opens { 0 } else { next.column }, ..lead };
        }
        let columns = || self.levels.iter().rev();
        let is_dash = self.is_dash(lead.content);
        let column = match self.previous {
            Previous::Empty { owner, .. } if next.tab.is_none() && next.column > owner.column && !opens => {
                // What goes on below an item's first key stands beside that, not beside the dash.
                let beside = if is_dash && !self.is_dash(next.content) { TAB } else { 0 };
                next.column.saturating_sub(beside).max(owner.column + 1)
            }
            Previous::Empty { owner, .. } => owner.column + TAB,
            _ if is_dash => match columns().find(|level| level.sort == Sort::List) {
                Some(level) => level.column,
                None => return lead,
            },
            // What has lines under it lies less deep than they do.
            _ => match columns().find(|level| !opens || next.tab.is_some() || level.column < next.column) {
                Some(level) => level.column,
                None => return lead,
            },
        };
        Lead { column, ..lead }
    }

    /// Whether nothing or only a comment stands on the line.
    pub(super) fn says_nothing(&self, lead: Lead) -> bool {
        matches!(self.byte(lead.content), None | Some(b'\n' | b'#'))
    }

    /// Refuses tabs and odd blanks; one finding stands for all lines.
    pub(super) fn refuse_odd_lead(&mut self, lead: Lead) {
        let spaces = Edit::replace(lead.start..lead.content, &" ".repeat(lead.column));
        if let Some(tab) = lead.tab {
            let first = self.tabs.and_then(|index| self.found.traps.get_mut(index));
            if let Some(trap) = first {
                trap.edits.push(spaces);
                if let Kind::Tab { more } = &mut trap.kind {
                    *more += 1;
                }
                return;
            }
            if self.levels.is_empty() && lead.column == 0 {
                let line = self.part(lead.content, self.line_end(lead.content)).trim_end_matches(BLANKS);
                let corrected = super::shortened(line);
                self.trap(Kind::FirstIndented, (tab, lead.content), Some(corrected), vec![spaces]);
                return;
            }
            self.tabs = Some(self.found.traps.len());
            let tabs =
                self.bytes.get(tab..).unwrap_or_default().iter().take_while(|byte| **byte == b'\t').count();
            self.trap(Kind::Tab { more: 0 }, (tab, tab + tabs), None, vec![spaces]);
        } else if let Some(odd_blank) = lead.odd_blank {
            let first = self.odd_blanks.and_then(|index| self.found.traps.get_mut(index));
            if let Some(trap) = first {
                trap.edits.push(spaces);
                if let Kind::OddBlank { more } = &mut trap.kind {
                    *more += 1;
                }
                return;
            }
            self.odd_blanks = Some(self.found.traps.len());
            self.trap(Kind::OddBlank { more: 0 }, odd_blank, None, vec![spaces]);
        }
    }

    /// Closes the levels that a line at this column does not belong to, and gives the column that it was meant to have.
    pub(super) fn settle(&mut self, lead: Lead, line: Sort) -> usize {
        let column = lead.column;
        let mut closed = None;
        while let Some(level) = self.levels.last().copied() {
            let belongs = level.column < column
                || level.column == column && (level.sort == Sort::Map || line == Sort::List);
            if belongs {
                break;
            }
            closed = Some(level);
            self.levels.pop();
        }
        let Some(closed) = closed.filter(|level| level.column != column) else {
            return column;
        };
        match self.levels.last().copied() {
            Some(level) if level.column == column => column,
            Some(level) => self.straighten(lead, level, closed),
            None => {
                self.refuse_first_indentation(lead, closed);
                column
            }
        }
    }

    /// A line between two levels: it was meant for the nearer one.
    fn straighten(&mut self, lead: Lead, outer: Level, closed: Level) -> usize {
        let to_outer = lead.column - outer.column;
        let meant = if closed.column - lead.column <= to_outer {
            self.levels.push(closed);
            closed.column
        } else {
            outer.column
        };
        let spaces = " ".repeat(meant);
        let line = self.part(lead.content, self.line_end(lead.content));
        let corrected = format!("{spaces}{}", super::shortened(line.trim_end_matches(BLANKS)));
        let edit = Edit::replace(lead.start..lead.content, &spaces);
        let word = self.word_end(lead.content);
        self.trap(Kind::Uneven { spaces: meant }, (lead.content, word), Some(corrected), vec![edit]);
        meant
    }

    /// The first keys are indented and this one is not: all lines above are moved.
    fn refuse_first_indentation(&mut self, lead: Lead, first: Level) {
        let mut edits = Vec::new();
        let mut at = 0;
        let mut place = (lead.content, lead.content);
        let mut corrected = None;
        while at < lead.start {
            let above = self.lead(at);
            let end = self.line_end(at);
            if !self.says_nothing(above) && corrected.is_none() {
                place = (above.start, above.content);
                corrected = Some(super::shortened(self.part(above.content, end).trim_end_matches(BLANKS)));
            }
            let spaces = above.content - above.start;
            edits.push(Edit::replace(at..at + spaces.min(first.column), ""));
            at = end + 1;
        }
        self.trap(Kind::FirstIndented, place, corrected, edits);
    }

    /// The end of the word that begins at `at`.
    pub(super) fn word_end(&self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        let length =
            rest.iter().position(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b':')).unwrap_or(rest.len());
        at + length.max(1).min(rest.len())
    }
}

/// Blanks that are none for YAML and that nobody sees: from word processors and web pages.
fn is_odd_blank(letter: char) -> bool {
    matches!(
        letter,
        '\u{A0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200B}' | '\u{202F}' | '\u{205F}' | '\u{2060}' | '\u{3000}' | '\u{FEFF}'
    )
}
