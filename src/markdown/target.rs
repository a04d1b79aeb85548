//! Where a link in Markdown leads.

/// The kinds of address that a link or picture may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target<'text> {
    /// `https://…` or `http://…`
    Web,
    /// `mailto:…` or `tel:…`
    Contact,
    /// `/boras/centrum/#est`: an address on this site. The path begins with a slash.
    Root {
        /// Without the query and the fragment.
        path: &'text str,
        /// Without `?`.
        query: Option<&'text str>,
        /// Without `#`.
        fragment: Option<&'text str>,
    },
    /// `../x/index.md`, `bild.png`: a file by its way from the document.
    File {
        /// Without the query and the fragment.
        path: &'text str,
        /// Without `?`.
        query: Option<&'text str>,
        /// Without `#`.
        fragment: Option<&'text str>,
    },
    /// `#est`: a place on the same page.
    Fragment(&'text str),
    /// Nothing at all.
    Empty,
    /// Anything else: other schemes, `//host`, `?query` alone, control characters. It never gets out.
    Refused,
}

/// What kind of address this is. Character references are already resolved in `address`.
pub fn target(address: &str) -> Target<'_> {
    // Browsers drop tabs and line ends within an address and controls around it, so `java\nscript:` runs there.
    if address.chars().any(char::is_control) {
        return Target::Refused;
    }
    let address = address.trim();
    if address.is_empty() {
        return Target::Empty;
    }
    if let Some(fragment) = address.strip_prefix('#') {
        return Target::Fragment(fragment);
    }
    if address.starts_with(['?', '\\']) || address.starts_with("//") || address.starts_with("/\\") {
        return Target::Refused;
    }
    let (path, fragment) = match address.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (address, None),
    };
    let (path, query) = match path.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (path, None),
    };
    if path.starts_with('/') {
        return Target::Root { path, query, fragment };
    }
    match path.find([':', '/']) {
        Some(end) if path.get(end..).is_some_and(|rest| rest.starts_with(':')) => {
            let (scheme, rest) = path.split_at(end);
            if scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") {
                if rest.len() > 3 && rest.starts_with("://") { Target::Web } else { Target::Refused }
            } else if (scheme.eq_ignore_ascii_case("mailto") || scheme.eq_ignore_ascii_case("tel"))
                && rest.len() > 1
            {
                Target::Contact
            } else {
                Target::Refused
            }
        }
        _ => Target::File { path, query, fragment },
    }
}

#[cfg(test)]
mod tests {
    use super::{Target, target};

    #[test]
    fn only_known_schemes_get_out() {
        for address in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            " javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "//evil.example/",
            "\\\\evil.example",
            "/\\evil.example",
            "file:///etc/passwd",
            "https:evil",
            "http://",
        ] {
            assert_eq!(target(address), Target::Refused, "{address:?}");
        }
    }

    #[test]
    fn addresses_are_told_apart() {
        assert_eq!(target("https://www.boras.se/a#b"), Target::Web);
        assert_eq!(target("HTTP://boras.se"), Target::Web);
        assert_eq!(target("mailto:a@boras.se"), Target::Contact);
        assert_eq!(target("tel:+46331234"), Target::Contact);
        assert_eq!(
            target("/boras/#est"),
            Target::Root { path: "/boras/", query: None, fragment: Some("est") }
        );
        for path in ["../x/index.md", "a/b:c.md", "www.boras.se"] {
            assert_eq!(target(path), Target::File { path, query: None, fragment: None });
        }
        assert_eq!(
            target("x.pdf?a:b#c"),
            Target::File { path: "x.pdf", query: Some("a:b"), fragment: Some("c") }
        );
        assert_eq!(target("#est"), Target::Fragment("est"));
        assert_eq!(target("  "), Target::Empty);
    }
}
