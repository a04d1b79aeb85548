//! Relative file paths, as links and pictures in Markdown have them.

use crate::source::FilePath;
use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;

/// The file that a relative path leads to from a document; `None` where it leads out of `content/`.
///
/// `%20` and decomposed letters stand for what they mean.
pub fn file(from: &FilePath, path: &str) -> Option<FilePath> {
    let decoded = percent_decode_str(path).decode_utf8_lossy();
    let composed: String = decoded.nfc().collect();
    let mut parts: Vec<&str> = from.folder().split('/').filter(|part| !part.is_empty()).collect();
    let floor = usize::from(parts.first() == Some(&"content"));
    for part in composed.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.len() > floor => {
                parts.pop();
            }
            ".." => return None,
            part => parts.push(part),
        }
    }
    Some(FilePath::new(parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::file;
    use crate::source::FilePath;

    #[test]
    fn paths_are_walked_and_never_lead_out() {
        let from = FilePath::new("content/municipalities/boras/centrum/index.md");
        let lead = |path| file(&from, path).map(|file| file.as_str().to_owned());
        assert_eq!(lead("bild.png").as_deref(), Some("content/municipalities/boras/centrum/bild.png"));
        assert_eq!(
            lead("./a%CC%8A%20b.pdf").as_deref(),
            Some("content/municipalities/boras/centrum/å b.pdf")
        );
        assert_eq!(lead("../2020/index.md").as_deref(), Some("content/municipalities/boras/2020/index.md"));
        assert_eq!(lead("../../../pages/om.md").as_deref(), Some("content/pages/om.md"));
        assert_eq!(lead("../../../../themes/x"), None);
    }
}
