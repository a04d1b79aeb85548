//! The list of a tree's files with their sizes and SHA-256.

use super::path::{MANIFEST, tells_the_day};
use crate::fs::{self, Failure};
use crate::model::hash::{Hash, Hasher};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::io;
use std::path::Path;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Content {
    /// Of its bytes.
    pub hash: Hash,
    /// Bytes.
    pub size: u64,
}

impl Content {
    /// Of bytes in memory.
    pub fn of(bytes: &[u8]) -> Self {
        Self { hash: Hash::of(bytes), size: bytes.len() as u64 }
    }

    /// Of everything that a reader gives, passed on to `writer`.
    pub fn of_stream(mut reader: impl io::Read, mut writer: impl io::Write) -> io::Result<Self> {
        let mut hasher = Hasher::default();
        let mut size = 0;
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let count = match reader.read(&mut buffer) {
                Ok(0) => return Ok(Self { hash: hasher.finish(), size }),
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let part = buffer.get(..count).unwrap_or_default();
            hasher.update(part);
            writer.write_all(part)?;
            size += count as u64;
        }
    }
}

/// A tree's files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// By path.
    pub files: BTreeMap<String, Content>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    lofte_manifest: u32,
    files: BTreeMap<String, WrittenContent>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenContent {
    size: u64,
    sha256: Hash,
}

/// The form that this program writes and reads.
const FORM: u32 = 1;

impl Manifest {
    /// The manifest in a tree; `None` where there is none that this program understands.
    pub fn read(tree: &Path) -> Result<Option<Self>, Failure> {
        let bytes = match fs::read(&tree.join(MANIFEST)) {
            Ok(bytes) => bytes,
            Err(failure) if failure.cause.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(failure) => return Err(failure),
        };
        Ok(Self::parse(&bytes))
    }

    /// The manifest that these bytes are; `None` where this program does not understand them.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let written: Written = serde_json::from_slice(bytes).ok()?;
        if written.lofte_manifest != FORM {
            return None;
        }
        let content = |(path, WrittenContent { size, sha256 }): (String, WrittenContent)| {
            (path, Content { hash: sha256, size })
        };
        Some(Self { files: written.files.into_iter().map(content).collect() })
    }

    /// As it is written, one file a line. Files that tell the day are left out.
    pub fn to_bytes(&self) -> Vec<u8> {
        Self::bytes_of(self.files.iter().map(|(path, content)| (path.as_str(), *content)))
    }

    /// The manifest of these files, in their order.
    pub fn bytes_of<'path>(files: impl Iterator<Item = (&'path str, Content)>) -> Vec<u8> {
        let mut text = format!("{{\n  \"lofte_manifest\": {FORM},\n  \"files\": {{");
        let mut separator = "\n";
        for (path, content) in files.filter(|(path, _)| !tells_the_day(path)) {
            let path = serde_json::Value::from(path);
            let Content { size, hash } = content;
            let _ = write!(text, "{separator}    {path}: {{\"size\": {size}, \"sha256\": \"{hash}\"}}");
            separator = ",\n";
        }
        text.push_str("\n  }\n}\n");
        text.into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::{Content, Manifest};

    #[test]
    fn what_is_written_is_read_and_the_day_is_left_out() {
        let mut manifest = Manifest::default();
        for path in ["index.html", "å \"b\".pdf", "om/index.html", "en/om/index.html", "build.json"] {
            manifest.files.insert(path.to_owned(), Content::of(path.as_bytes()));
        }
        let read = Manifest::parse(&manifest.to_bytes());
        manifest.files.retain(|path, _| !path.contains("om/") && path != "build.json");
        assert_eq!(manifest.files.len(), 2);
        assert_eq!(read, Some(manifest));
        assert_eq!(Manifest::parse(b"{}"), None);
        assert_eq!(Manifest::parse(&Manifest::default().to_bytes()), Some(Manifest::default()));
    }
}
