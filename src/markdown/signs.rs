//! What the bytes of a line are signs of, told in one pass, so that most lines need no second look.

use memchr::{memchr_iter, memchr2_iter};

/// What a line holds, as bits.
pub(super) type Holds = u8;

/// Something that may mean something.
pub(super) const MARK: Holds = 1;
/// The mark of a heading.
pub(super) const HEADING: Holds = 2;
/// A colon or a `w`, as addresses have in `://` and `www.`.
pub(super) const ADDRESS: Holds = 4;
/// What may reach over blank lines: code between fences, HTML, definitions; or a mark of headings in full width.
pub(super) const FAR: Holds = 8;
/// A letter that controls, but no line feed.
pub(super) const CONTROL: Holds = 16;
/// What only the parser reads, also where words, emphasis and links are read without it.
pub(super) const PARSED: Holds = 32;

/// What each byte is a sign of.
const SIGNS: [Holds; 256] = {
    let mut signs = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "counted to 255")]
        let letter = byte as u8;
        #[expect(clippy::indexing_slicing, reason = "counted to 255")]
        {
            signs[byte] = match letter {
                b'\n' => 0,
                b'#' => HEADING,
                b':' | b'w' => ADDRESS,
                b']' => MARK | FAR,
                b'<' | b'`' | b'~' => MARK | FAR | PARSED,
                0xEF => FAR,
                b'*' | b'[' | b'!' => MARK,
                b'\\' | b'_' | b'>' | b'&' | b'|' | b'^' => MARK | PARSED,
                _ if letter.is_ascii_control() => MARK | CONTROL | PARSED,
                _ => 0,
            };
        }
        byte += 1;
    }
    signs
};

/// Whether a line that holds something far-reaching may begin or end code between fences: three of its marks in a row.
pub(super) fn has_fence(line: &str) -> bool {
    let bytes = line.as_bytes();
    memchr2_iter(b'`', b'~', bytes).any(|at| {
        bytes.get(at..at + 3).is_some_and(|marks| marks.iter().all(|mark| Some(mark) == bytes.get(at)))
    })
}

/// Whether a line that holds something far-reaching may define what a link or a footnote means: `]:`.
pub(super) fn has_definition(line: &str) -> bool {
    let bytes = line.as_bytes();
    memchr_iter(b']', bytes).any(|at| bytes.get(at + 1) == Some(&b':'))
}

/// What a line or a longer text holds.
pub(super) fn holds(line: &str) -> Holds {
    line.bytes().fold(0, |holds, byte| holds | SIGNS.get(usize::from(byte)).copied().unwrap_or(MARK))
}
