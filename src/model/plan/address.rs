//! Addresses of outputs, and the ways between them.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// A root address: `/boras/centrum-2022-2023/`, `/sitemap.xml`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(Arc<str>);

impl Address {
    /// Takes an address that begins with a slash; one that ends with a slash is a page.
    pub fn new(address: impl Into<Arc<str>>) -> Self {
        Self(address.into())
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file under the output folder that answers it, without a leading slash.
    pub fn file(&self) -> String {
        let path = self.0.trim_start_matches('/');
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
    }

    /// The other address that the same file answers: `/x/index.html` and `/x/`.
    pub fn twin(&self) -> Option<Self> {
        let folder = self.0.strip_suffix("index.html").filter(|folder| folder.ends_with('/'));
        match folder {
            Some(folder) => Some(Self::new(folder)),
            None if self.0.ends_with('/') => Some(Self::new(format!("{}index.html", self.0))),
            None => None,
        }
    }

    /// Whether its file would be one of lofte's own in the output folder, or of git's.
    pub fn is_reserved(&self) -> bool {
        let first = self.0.trim_start_matches('/').split('/').next().unwrap_or("");
        first.starts_with(".lofte") || first.starts_with(".git")
    }

    /// The way from this address to another, relative, so that a site works under any prefix and from a folder.
    ///
    /// A page's folder is linked as `…/`; the fragment is the caller's. Letters that may not stand in an address
    /// as they are come percent-encoded.
    pub fn relative_to(&self, other: &Self) -> String {
        let (from, to) = (self.0.trim_start_matches('/'), other.0.trim_start_matches('/'));
        // Whole folders that both begin with; thousands of links are made so, without lists of their parts.
        let shared = from.bytes().zip(to.bytes()).take_while(|(one, two)| one == two);
        let is_slash = |(at, (byte, _)): (usize, (u8, u8))| (byte == b'/').then_some(at + 1);
        let common = shared.enumerate().filter_map(is_slash).last().unwrap_or(0);
        let rest = from.get(common..).unwrap_or_default();
        let up = "../".repeat(rest.bytes().filter(|byte| *byte == b'/').count());
        let down = encode(to.get(common..).unwrap_or_default());
        match (up.is_empty(), down.is_empty()) {
            (true, true) => "./".to_owned(),
            _ => format!("{up}{down}"),
        }
    }

    /// The address under a site's base, percent-encoded: `https://lofte.example/boras/`.
    pub fn under(&self, base_url: &str) -> String {
        format!("{}{}", base_url.trim_end_matches('/'), encode(&self.0))
    }
}

/// What may not stand as it is in a path: beside the letters of RFC 3986 also the colon, which would make a scheme
/// of a relative address's first part.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'\\')
    .add(b':');

fn encode(path: &str) -> String {
    utf8_percent_encode(path, ENCODED).to_string()
}

impl Borrow<str> for Address {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, out)
    }
}
