//! A text that a person wrote, and places in it.

use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// The lines of a text, each with its line feed.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let length = memchr::memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |feed| feed + 1);
        start += length;
        rest.get(..length)
    })
}

/// The path of a file relative to the site's root folder, with `/` between its parts, in composed
/// letters (NFC): `content/municipalities/boras/index.md`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FilePath(Arc<str>);

impl FilePath {
    /// Takes a path that already has the form described above.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// The path relative to the site's root.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path relative to `content/`, as commands print it (FORMAT part D).
    pub fn in_content(&self) -> &str {
        self.0.strip_prefix("content/").unwrap_or(&self.0)
    }

    /// The last part of the path: `2024-02-01.md`.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The file's name without `.md`, which is its part of an address: `2024-02-01`.
    pub fn stem(&self) -> &str {
        self.name().strip_suffix(".md").unwrap_or(self.name())
    }

    /// Whether the whole file is YAML, and not only its beginning.
    pub fn is_yaml(&self) -> bool {
        let ending = self.name().rsplit_once('.').map_or("", |(_, ending)| ending);
        ending.eq_ignore_ascii_case("yaml") || ending.eq_ignore_ascii_case("yml")
    }

    /// The folder that the file lies in, without a trailing slash; empty at the root.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The file that a relative way leads to from this one, as Markdown links have it: `../mark/index.md`, `bild%201.png`.
    /// `%20` and decomposed letters stand for what they mean. `None`: it leads out of `content/`, or out of the site.
    pub fn join(&self, way: &str) -> Option<Self> {
        let way: String = percent_decode_str(way).decode_utf8_lossy().nfc().collect();
        let mut parts: Vec<&str> = self.folder().split('/').filter(|part| !part.is_empty()).collect();
        let floor = usize::from(parts.first() == Some(&"content"));
        for part in way.split('/') {
            match part {
                "" | "." => {}
                ".." if parts.len() > floor => {
                    parts.pop();
                }
                ".." => return None,
                name => parts.push(name),
            }
        }
        Some(Self::new(parts.join("/")))
    }

    /// The path of `name` in the same folder.
    pub fn beside(&self, name: &str) -> Self {
        match self.folder() {
            "" => Self::new(name),
            folder => Self::new(format!("{folder}/{name}")),
        }
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Debug for FilePath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, out)
    }
}

/// A text file as it is read: without a byte order mark, with `\n` line ends and composed letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Where the text lies.
    pub path: FilePath,
    /// The normalised text. Every place in a finding is a byte range of it.
    pub text: Arc<str>,
}

impl Source {
    /// The line and column of a byte, both counted from 1, columns in characters (FORMAT part C).
    pub fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let before = self.text.get(..byte).unwrap_or(&self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.get(line_start..).unwrap_or("").chars().count() + 1;
        (line, column)
    }
}

/// A place in a file: a range of bytes of its normalised text, or the file as a whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The file.
    pub file: FilePath,
    /// Bytes of the normalised text; `None` where the file as a whole is meant.
    pub range: Option<ByteRange>,
}

/// A range of bytes that can be ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ByteRange {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl From<Range<usize>> for ByteRange {
    fn from(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

impl From<ByteRange> for Range<usize> {
    fn from(range: ByteRange) -> Self {
        range.start..range.end
    }
}

impl Place {
    /// A range of bytes in a file.
    pub fn at(file: &FilePath, range: impl Into<ByteRange>) -> Self {
        Self { file: file.clone(), range: Some(range.into()) }
    }

    /// The file as a whole.
    pub fn whole(file: &FilePath) -> Self {
        Self { file: file.clone(), range: None }
    }
}

#[cfg(test)]
mod tests {
    use super::FilePath;

    #[test]
    fn ways_are_walked_and_never_lead_out() {
        let from = FilePath::new("content/municipalities/boras/centrum/index.md");
        let lead = |way| from.join(way).map(|file| file.as_str().to_owned());
        assert_eq!(lead("bild.png").as_deref(), Some("content/municipalities/boras/centrum/bild.png"));
        assert_eq!(
            lead("./a%CC%8A%20b.pdf").as_deref(),
            Some("content/municipalities/boras/centrum/å b.pdf")
        );
        assert_eq!(lead("../2020/index.md").as_deref(), Some("content/municipalities/boras/2020/index.md"));
        assert_eq!(lead("../../../pages/om.md").as_deref(), Some("content/pages/om.md"));
        assert_eq!(lead("../../../../themes/x"), None);
        assert_eq!(FilePath::new("site.yaml").join("../x"), None);
    }
}
