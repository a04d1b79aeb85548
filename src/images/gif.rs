//! The blocks of a GIF: which of them are frames, and which tell what no picture needs.

use std::ops::Range;

/// One block of a GIF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its bytes.
    pub range: Range<usize>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A picture.
    Frame,
    /// How the next picture is shown, or how often all are.
    Showing,
    /// Words about it.
    Words,
}

/// Its blocks after the head; `None` where its end is missing.
pub fn blocks(bytes: &[u8]) -> Option<Vec<Block>> {
    let mut blocks = Vec::new();
    let mut place = head(bytes)?;
    loop {
        let (kind, data) = match (*bytes.get(place)?, bytes.get(place + 1)) {
            (0x3b, _) => return Some(blocks),
            (0x2c, _) => (BlockKind::Frame, place + 11 + table(*bytes.get(place + 9)?)),
            (0x21, Some(0xf9)) => (BlockKind::Showing, place + 2),
            (0x21, Some(0xff)) if is_about_repetition(bytes.get(place + 3..)?) => {
                (BlockKind::Showing, place + 2)
            }
            (0x21, Some(_)) => (BlockKind::Words, place + 2),
            _ => return None,
        };
        let end = end_of_parts(bytes, data)?;
        blocks.push(Block { kind, range: place..end });
        place = end;
    }
}

/// Bytes of the head.
pub fn head(bytes: &[u8]) -> Option<usize> {
    Some(13 + table(*bytes.get(10)?))
}

/// How many pictures there are.
pub fn frames(blocks: &[Block]) -> usize {
    blocks.iter().filter(|block| block.kind == BlockKind::Frame).count()
}

fn is_about_repetition(name: &[u8]) -> bool {
    name.starts_with(b"NETSCAPE2.0") || name.starts_with(b"ANIMEXTS1.0")
}

/// Bytes of a table of colours, by the flags that announce it.
fn table(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Parts follow each other, each after its length; the last has none.
fn end_of_parts(bytes: &[u8], mut place: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(place)?);
        place += length + 1;
        if length == 0 {
            return Some(place);
        }
    }
}
