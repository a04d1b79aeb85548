//! Which blocks of a body refer to nothing and hold no slip, so that the parser need not read them: paragraphs of plain
//! words and headings, which is most of what accounts are made of. Tests hold the rest against the whole body.

use super::reading::slice;
use crate::source::ByteRange;

/// Runs of blocks in which something may be found, in order; `None`: the blocks cannot be told apart without the parser.
pub(super) fn other_blocks(text: &str, body: ByteRange) -> Option<Vec<ByteRange>> {
    let part = slice(text, body);
    // What reaches over blank lines: code between fences, HTML, definitions. A mark of headings in full width is a slip.
    let reaches_further = part.contains(['<', '＃']) || part.contains("]:");
    if reaches_further || part.contains("```") || part.contains("~~~") {
        return None;
    }
    let has_addresses = part.contains("://") || part.contains("www.");
    let mut runs: Vec<ByteRange> = Vec::new();
    let mut is_run_open = false;
    let mut block = ByteRange { start: body.start, end: body.start };
    for line in part.split_inclusive('\n') {
        let end = block.end + line.len();
        if !is_blank(line) {
            // Such a line may belong to an item of a list further up.
            if line.starts_with([' ', '\t']) {
                return None;
            }
            block.end = end;
            continue;
        }
        close(text, block, has_addresses, &mut is_run_open, &mut runs);
        block = ByteRange { start: end, end };
    }
    close(text, block, has_addresses, &mut is_run_open, &mut runs);
    Some(runs)
}

/// Adds a block to the run before it, begins a run with it, or passes it by. Blocks without one of these between them are
/// read together: a list may go on.
fn close(
    text: &str,
    block: ByteRange,
    has_addresses: bool,
    is_run_open: &mut bool,
    runs: &mut Vec<ByteRange>,
) {
    let words = slice(text, block);
    if words.is_empty() {
        return;
    }
    let has_address = || has_addresses && (words.contains("://") || words.contains("www."));
    if (is_plain_heading(words) || is_plain_paragraph(words)) && !has_address() {
        *is_run_open = false;
        return;
    }
    match runs.last_mut().filter(|_| *is_run_open) {
        Some(run) => run.end = block.end,
        None => runs.push(block),
    }
    *is_run_open = true;
}

/// A line that ends a block: nothing, or only blanks and tabs.
fn is_blank(line: &str) -> bool {
    line.trim_start_matches([' ', '\t', '\r']).trim_end_matches('\n').is_empty()
}

/// Lines of words, of which none begins anything and no letter means anything.
fn is_plain_paragraph(block: &str) -> bool {
    block.bytes().all(|byte| !means_something(byte))
        && block.lines().all(|line| {
            !line.starts_with(['-', '+', '=', ':'])
                && !line.starts_with(|letter: char| letter.is_whitespace() || letter.is_ascii_digit())
        })
}

/// One line: marks, a blank, plain words, and perhaps an id as it should be written.
fn is_plain_heading(block: &str) -> bool {
    let line = block.strip_suffix('\n').unwrap_or(block);
    let words = line.trim_start_matches('#');
    if !(1..=6).contains(&(line.len() - words.len())) || line.contains('\n') {
        return false;
    }
    let Some(words) = words.strip_prefix(' ') else { return false };
    let words = match words.split_once(" {#") {
        Some((words, id)) => match id.strip_suffix('}') {
            Some(id) if is_id(id) => words,
            _ => return false,
        },
        None => words,
    };
    words.starts_with(char::is_alphanumeric)
        && words.bytes().all(|byte| byte != b'{' && !means_something(byte))
}

fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Letters that begin or end something within a line.
fn means_something(byte: u8) -> bool {
    matches!(
        byte,
        b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'&' | b'|' | b'~' | b'^' | b'#' | b'!'
    ) || byte.is_ascii_control() && byte != b'\n'
}

#[cfg(test)]
mod tests {
    use super::other_blocks;
    use crate::markdown::link::{mentions, mentions_in};
    use crate::source::ByteRange;
    use proptest::prelude::*;

    #[test]
    fn plain_words_and_headings_are_passed_by() {
        let text = "# Ett {#ett}\n\nOrd, ord.\n\n- [a](b)\n\n- c\n\nOrd.\n\nSe [b](c).\n";
        let body = ByteRange { start: 0, end: text.len() };
        let runs: Vec<&str> =
            other_blocks(text, body).unwrap().iter().map(|run| &text[run.start..run.end]).collect();
        assert_eq!(runs, ["- [a](b)\n\n- c\n", "Se [b](c).\n"]);
    }

    fn text() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
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
        ]);
        prop::collection::vec(piece, 0..18).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 8000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_same_is_found_as_in_the_whole(text in text(), before in 0_usize..3) {
            let whole = format!("{}{text}", "å".repeat(before));
            let body = ByteRange { start: 2 * before, end: whole.len() };
            prop_assert_eq!(mentions(&whole, body), mentions_in(&whole, &[body]), "{:?}", whole);
        }
    }
}
