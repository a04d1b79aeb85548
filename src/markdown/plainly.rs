//! The quick reader of bodies: what people write plainly, which is nearly everything, without the parser.
//!
//! Gives what the parser gives, or nothing at all where a text holds anything that might mean something; the parser then
//! reads it from its beginning. Tests hold both against each other.

use super::plain_inline;
use super::reading::slice;
use super::signs::{CONTROL, FAR, PARSED, has_definition, has_fence, holds};
use crate::source::{ByteRange, lines};

/// Whether a text holds a letter that is left to the parser.
pub(super) fn means_something(part: &str) -> bool {
    holds(part) & PARSED != 0
}

/// What is open where the reader stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    None,
    /// A paragraph that begins at a byte.
    Paragraph(usize),
    List,
    /// Nothing, and the last that closed is a list: another item would make it a loose one.
    AfterList,
}

/// The HTML of paragraphs and lists of words, emphasis and links; `None`: ask the parser.
pub(super) fn paragraphs(part: &str) -> Option<String> {
    if means_something(part) {
        return None;
    }
    let mut html = String::with_capacity(part.len() + part.len() / 8 + 32);
    let mut block = Block::None;
    let mut start = 0;
    for line in part.split('\n') {
        let item = line.strip_prefix("- ");
        if line.is_empty() {
            block = close(block, part.get(..start)?, &mut html)?;
        } else if begins_something(item.unwrap_or(line)) || line.ends_with(char::is_whitespace) {
            return None;
        } else {
            block = match (item, block) {
                (Some(item), Block::None | Block::List) if !item.is_empty() => {
                    html.push_str(if block == Block::List { "<li>" } else { "<ul>\n<li>" });
                    plain_inline::write(item, &mut html)?;
                    html.push_str("</li>\n");
                    Block::List
                }
                (None, Block::None | Block::AfterList) => Block::Paragraph(start),
                (None, Block::Paragraph(_)) => block,
                _ => return None,
            };
        }
        start += line.len() + 1;
    }
    close(block, part, &mut html)?;
    Some(html)
}

/// Writes the end of what is open; a paragraph as a whole, since emphasis may go over its lines.
fn close(block: Block, before: &str, html: &mut String) -> Option<Block> {
    Some(match block {
        Block::Paragraph(start) => {
            html.push_str("<p>");
            plain_inline::write(before.get(start..)?.trim_end_matches('\n'), html)?;
            html.push_str("</p>\n");
            Block::None
        }
        Block::List => {
            html.push_str("</ul>\n");
            Block::AfterList
        }
        closed => closed,
    })
}

/// Whether a line may begin a list, a heading, a rule or code, or underline one.
pub(super) fn begins_something(line: &str) -> bool {
    let digits = line.len() - line.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let is_numbered = digits > 0 && line.get(digits..).is_some_and(|rest| rest.starts_with(['.', ')']));
    is_numbered || line.starts_with(['#', '-', '+', '=', ':']) || line.starts_with(char::is_whitespace)
}

/// Lines that are headings, as they lie in the whole text; `None`: ask the parser where they are.
pub(super) fn heading_lines(text: &str, body: ByteRange) -> Option<Vec<ByteRange>> {
    let mut headings = Vec::new();
    // What a heading refers to may be defined anywhere.
    let (mut defines, mut refers) = (false, false);
    let mut start = body.start;
    for line in lines(slice(text, body)) {
        let holds = holds(line);
        if holds & CONTROL != 0 || holds & FAR != 0 && has_fence(line) {
            return None;
        }
        defines |= holds & FAR != 0 && has_definition(line);
        let inner = line.trim_start_matches(' ');
        let indent = line.len() - inner.len();
        match inner.as_bytes().first() {
            Some(b'#') if indent == 0 && is_heading(line) => {
                refers |= holds & FAR != 0;
                headings.push(ByteRange { start, end: start + line.len() });
            }
            Some(b'#' | b'<') if indent < 4 => return None,
            Some(b'-' | b'=') if indent < 4 && is_underline(inner) => return None,
            _ => {}
        }
        start += line.len();
    }
    (!defines || !refers).then_some(headings)
}

/// One to six marks with a blank or nothing after them.
fn is_heading(line: &str) -> bool {
    let words = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - words.len())) && (words.is_empty() || words.starts_with([' ', '\n']))
}

fn is_underline(line: &str) -> bool {
    let line = line.trim_end();
    line.trim_start_matches('-').is_empty() || line.trim_start_matches('=').is_empty()
}

#[cfg(test)]
mod tests {
    use super::paragraphs;
    use crate::markdown::html::{by_parser, to_html};
    use crate::markdown::section::{by_parser as sections_by_parser, sections};
    use crate::markdown::tests::{APPEARANCE, Nowhere};
    use crate::model::text::{Body, Markdown};
    use crate::source::{ByteRange, FilePath};
    use proptest::prelude::*;
    use std::sync::Arc;

    #[test]
    fn plain_words_need_no_parser() {
        let text = "Två löften (2024) – \"klart\", 50 %.\nRad två: 3/4.\n\n\nNytt stycke.\n";
        let html = "<p>Två löften (2024) – \"klart\", 50 %.\nRad två: 3/4.</p>\n<p>Nytt stycke.</p>\n";
        assert_eq!(paragraphs(text).as_deref(), Some(html));
        for asked in [
            "1. ett",
            "a\n- b",
            "- a\nb",
            "- a\n\n- b",
            "- ",
            "a*b*",
            "*a *b",
            "***a***",
            "a\n===",
            "a  \nb",
            " a",
            "a & b",
            "[a]",
            "[a](b)",
            "![a](https://b.se)",
            "[^1](https://b.se)",
            "# a",
            "1) a",
            "a\n: b",
        ] {
            assert_eq!(paragraphs(asked), None, "{asked:?}");
        }
    }

    #[test]
    fn emphasis_links_to_the_web_and_lists_need_no_parser() {
        let text = "**Bedömning:** se [lägets\nbild](https://example.org/a?b=1) för *underlaget*.\n\n- Ett *två*\n- Tre\n\nSlut.";
        let html = "<p><strong>Bedömning:</strong> se <a href=\"https://example.org/a?b=1\">lägets\nbild</a> för \
            <em>underlaget</em>.</p>\n<ul>\n<li>Ett <em>två</em></li>\n<li>Tre</li>\n</ul>\n<p>Slut.</p>\n";
        assert_eq!(paragraphs(text).as_deref(), Some(html));
    }

    /// What texts are put together from.
    const PIECES: &[&str] = &[
        "ord",
        " ",
        "  ",
        "\n",
        "\n\n",
        "# ",
        "## ",
        "#",
        "{#a}",
        "{b}",
        "1.",
        "2) ",
        "- ",
        "-",
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
        "<b>",
        "&amp;",
        "[a](b)",
        "[ord](https://x.se/a)",
        "*ord*",
        "**ord:**",
        " *",
        "* ",
        "** ",
        "\n- ord",
        "\n\n- ",
        "[",
        "](https://y.se)",
        "](",
        "]",
        ")",
        "[^1]",
        "[^1]: not\n",
        "[^1]:",
        "[a]:",
        "\"t\n",
        "[a]: b\n",
        "|",
        "|---|",
        "å",
        "–",
        "2024",
        ".",
        ":",
        "\\",
        "!",
        "(c)",
        "    ",
        "\t",
        "+ ",
        "://x.se",
        "\u{A0}",
        "\u{2028}",
        "\u{B}",
        "~",
        "^",
        "\"",
        "## Ord",
        " {#a-1}",
        "`",
        "\r",
    ];

    fn text() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(PIECES);
        prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
    }

    /// What stands in lines that the quick reader may take: marks beside letters, blanks and signs of every sort.
    fn marks() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec![
            "ord",
            "å",
            "1",
            " ",
            " ",
            "\n",
            "\n\n",
            "\n- ",
            "*",
            "*",
            "**",
            "**",
            "[ord](https://x.se/a)",
            "[a",
            "](https://y.se)",
            "]",
            ")",
            "!",
            ".",
            ":",
            "%",
            "–",
            "\u{A0}",
            "\u{24B6}",
            "€",
        ])
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn html_is_the_parsers(text in text()) {
            let body = ByteRange { start: 0, end: text.len() };
            let markdown = Markdown::new(Arc::new(Body { file: FilePath::new("a.md"), range: body }), vec![body]);
            let quick = to_html(&text, &markdown, &APPEARANCE, &Nowhere);
            prop_assert_eq!(quick, by_parser(&text, &markdown, &APPEARANCE, &Nowhere), "{:?}", text);
        }

        #[test]
        fn html_of_plain_marks_is_the_parsers(text in prop::collection::vec(marks(), 0..12)) {
            let text = text.concat();
            let body = ByteRange { start: 0, end: text.len() };
            let markdown = Markdown::new(Arc::new(Body { file: FilePath::new("a.md"), range: body }), vec![body]);
            let quick = to_html(&text, &markdown, &APPEARANCE, &Nowhere);
            prop_assert_eq!(quick, by_parser(&text, &markdown, &APPEARANCE, &Nowhere), "{:?}", text);
        }

        #[test]
        fn html_of_sections_is_the_parsers(text in text()) {
            let body = ByteRange { start: 0, end: text.len() };
            for section in sections_by_parser(&text, body) {
                let markdown = Markdown::new(Arc::new(Body { file: FilePath::new("a.md"), range: body }), vec![section.content]);
                let quick = to_html(&text, &markdown, &APPEARANCE, &Nowhere);
                prop_assert_eq!(quick, by_parser(&text, &markdown, &APPEARANCE, &Nowhere), "{:?}", text);
            }
        }

        #[test]
        fn sections_are_the_parsers(text in text(), before in 0_usize..3) {
            let whole = format!("{}{text}", "å".repeat(before));
            let body = ByteRange { start: 2 * before, end: whole.len() };
            prop_assert_eq!(sections(&whole, body), sections_by_parser(&whole, body), "{:?}", text);
        }
    }
}
