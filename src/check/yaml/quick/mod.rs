//! The quick reader: the plain block form of YAML that people write, straight into a card.
//!
//! Comes in: the YAML part of a document. 1. `lines` and `values` read it once into a `tape`, a flat list of borrowed
//! nodes; 2. `reader` reads the card from that. Goes out: the card, or nothing at all where anything is written in a form
//! that is not known here, or anything is wrong: the scan and the full parser then read the text from its beginning.
//!
//! What is taken: maps and lists on lines of their own, values on one line, without quotes or in quotes that escape
//! nothing, texts after `|` and `>`, lists and maps in brackets on one line, comments on lines of their own.
//!
//! **The rule, held by a test against texts of every sort:** where this reader gives a card, the scan and the located
//! tree find nothing, and the full parser gives the same card.

mod lines;
mod reader;
mod tape;
#[cfg(test)]
mod tests;
mod values;

use serde::de::DeserializeOwned;

/// The card of a text that is written plainly; `None`: ask the full parser.
pub(super) fn read<C: DeserializeOwned>(text: &str) -> Option<C> {
    let tape = lines::read(text)?;
    reader::card(&tape)
}

/// Whether the text holds a letter that a parser ends a line at, refuses or passes over, other than a line feed.
fn has_odd_letter(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(index, byte)| match byte {
        b'\n' => false,
        0..0x20 | 0x7F => true,
        // U+0080 to U+00A0: control characters and the no-break space.
        0xC2 => bytes.get(index + 1).is_some_and(|next| *next <= 0xA0),
        // U+1680, U+2000 to U+206F but the dashes and quotation marks that people write, U+3000.
        0xE1 => bytes.get(index + 1) == Some(&0x9A),
        0xE2 => match (bytes.get(index + 1), bytes.get(index + 2)) {
            (Some(0x80), Some(last)) => !(0x90..=0xA7).contains(last),
            (Some(0x81), _) => true,
            _ => false,
        },
        0xE3 => bytes.get(index + 1) == Some(&0x80),
        // U+F000 to U+FFFF: byte order marks and what is no letter.
        0xEF => true,
        _ => false,
    })
}
