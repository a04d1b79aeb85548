//! The little of CBOR that Pagefind's files are written in.

use minicbor::Encoder;

/// A file while it is written. Writing into memory cannot fail, so what the encoder answers is let go.
#[derive(Default)]
pub struct Cbor(Vec<u8>);

impl Cbor {
    /// So many values follow as one.
    pub fn list(&mut self, length: usize) {
        let _ = Encoder::new(&mut self.0).array(length as u64);
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        let _ = Encoder::new(&mut self.0).str(text);
    }

    /// A number.
    pub fn number(&mut self, number: i64) {
        let _ = Encoder::new(&mut self.0).i64(number);
    }

    /// Numbers as one list.
    pub fn numbers(&mut self, numbers: impl ExactSizeIterator<Item = i64>) {
        self.list(numbers.len());
        numbers.for_each(|number| self.number(number));
    }

    /// Values that were written before.
    pub fn written(&mut self, values: &Self) {
        self.0.extend_from_slice(&values.0);
    }

    /// What was written.
    pub fn bytes(self) -> Vec<u8> {
        self.0
    }
}
