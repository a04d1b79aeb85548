//! Which blocks of a body refer to nothing and hold no slip, so that the parser need not read them: paragraphs of plain
//! words and headings, which is most of what accounts are made of. Tests hold the rest against the whole body.

use super::heading_line::plain_heading;
use super::link;
use super::plain_links;
use super::plainly::begins_something;
use super::reading::slice;
use super::signs::{ADDRESS, FAR, HEADING, Holds, MARK, has_definition, has_fence, holds};
use crate::source::{ByteRange, lines};

/// What is found in a body without the parser.
#[derive(Default)]
pub(super) struct Found {
    /// Links of blocks that hold words, emphasis and links to the web, in order.
    pub links: Vec<link::Found>,
    /// Runs of blocks in which something else may be found, in order.
    pub others: Vec<ByteRange>,
}

/// Links that are seen, and the blocks that the parser has to read; `None`: the blocks cannot be told apart without it.
///
/// The text is gone through once, line by line; what a line holds is told from its bytes, so that most need no second look.
pub(super) fn look(text: &str, body: ByteRange) -> Option<Found> {
    let mut runs = Runs { text, found: Found::default(), is_open: false };
    let mut block = Block::at(body.start);
    for line in lines(slice(text, body)) {
        let holds = holds(line);
        if reaches_further(line, holds) {
            return None;
        }
        if is_blank(line) {
            runs.close(&block);
            block = Block::at(block.range.end + line.len());
        } else if line.starts_with([' ', '\t']) {
            // It may belong to an item of a list further up.
            return None;
        } else {
            block.add(line, holds);
        }
    }
    runs.close(&block);
    Some(runs.found)
}

fn reaches_further(line: &str, holds: Holds) -> bool {
    holds & FAR != 0 && (line.contains(['<', '＃']) || has_definition(line) || has_fence(line))
}

/// A line that ends a block: nothing, or only blanks and tabs.
fn is_blank(line: &str) -> bool {
    line.trim_start_matches([' ', '\t', '\r']).trim_end_matches('\n').is_empty()
}

/// Lines without a blank one between them.
struct Block {
    range: ByteRange,
    /// Whether it is a heading of plain words, and nothing else.
    is_heading: bool,
    /// Whether no line of it begins anything and no letter means anything.
    is_paragraph: bool,
}

impl Block {
    fn at(start: usize) -> Self {
        Self { range: ByteRange { start, end: start }, is_heading: false, is_paragraph: true }
    }

    fn add(&mut self, line: &str, holds: Holds) {
        let is_first = self.range.start == self.range.end;
        // A line with marks is read by the parser, whatever else stands in it.
        let is_silent = holds & MARK == 0 && !(holds & ADDRESS != 0 && has_address(line));
        self.is_heading = is_first && is_silent && plain_heading(line, holds).is_some();
        self.is_paragraph &= is_silent && holds & HEADING == 0 && !begins_something(line);
        self.range.end += line.len();
    }
}

pub(super) fn has_address(line: &str) -> bool {
    line.contains("://") || line.contains("www.")
}

/// Blocks as they close. Those for the parser without another between them are read together: a list may go on.
struct Runs<'text> {
    text: &'text str,
    found: Found,
    is_open: bool,
}

impl Runs<'_> {
    fn close(&mut self, block: &Block) {
        if block.range.start == block.range.end {
            return;
        }
        if block.is_heading || block.is_paragraph {
            self.is_open = false;
            return;
        }
        if let Some(links) = plain_links::of_block(self.text, block.range) {
            self.found.links.extend(links);
            self.is_open = false;
            return;
        }
        match self.found.others.last_mut().filter(|_| self.is_open) {
            Some(run) => run.end = block.range.end,
            None => self.found.others.push(block.range),
        }
        self.is_open = true;
    }
}

#[cfg(test)]
mod tests {
    use super::look;
    use crate::markdown::link::{mentions, mentions_in};
    use crate::source::ByteRange;
    use proptest::prelude::*;

    #[test]
    fn plain_words_and_headings_are_passed_by() {
        let text = "# Ett {#ett}\n\nOrd, ord.\n\n- [a](b)\n\n1. c\n\nOrd.\n\n**Nu:** se [b](https://c.se).\n\n- d\n- [e](f)\n";
        let body = ByteRange { start: 0, end: text.len() };
        let found = look(text, body).unwrap();
        let others: Vec<&str> = found.others.iter().map(|run| &text[run.start..run.end]).collect();
        let links: Vec<&str> = found.links.iter().map(|link| link.target.as_str()).collect();
        assert_eq!((others, links), (vec!["- [a](b)\n\n1. c\n", "- d\n- [e](f)\n"], vec!["https://c.se"]));
    }

    const PIECES: [&str; 63] = [
        "ord",
        " ",
        "\n",
        "\n\n",
        "\n\n",
        "# ",
        "## Ord",
        "##",
        "＃",
        " {#a}",
        " {a}",
        "{# a}",
        "1. ",
        "- ",
        "---",
        "===",
        "> ",
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~~\n",
        "<div>",
        "<!--",
        "-->",
        "&amp;",
        "[a](b)",
        "](",
        ")[",
        "[[",
        "]]",
        "]{",
        "}",
        "[a",
        "(b.pdf",
        "b c.pdf)",
        "[a][b]",
        "![a](b.png)",
        "[^1]",
        "[^1]: not\n",
        "[a]: b\n",
        "|",
        "|---|\n",
        "å",
        "–",
        "\\",
        "!",
        "    ",
        "\t",
        "+ ",
        "https://x.se",
        "www.mark.se",
        "<a@b.se>",
        "\u{A0}",
        "\u{200B}",
        "\u{2028}",
        "\r",
        "~",
        "^",
        "\"",
        "(",
        ")",
    ];

    fn text() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(PIECES.to_vec());
        prop::collection::vec(piece, 0..18).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 8000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_same_is_found_as_in_the_whole(text in text(), before in 0_usize..3) {
            let whole = format!("{}{text}", "å".repeat(before));
            let body = ByteRange { start: 2 * before, end: whole.len() };
            prop_assert_eq!(mentions(&whole, body), mentions_in(&whole, &[body], Vec::new()), "{:?}", whole);
        }
    }
}
