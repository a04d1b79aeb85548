//! Links of a page, held against the plan.

use super::seen::Seen;
use super::{Audited, Awaited, Destinations, error, warning};
use crate::diagnostic::Message;
use crate::model::plan::{Address, Output, Recipe};
use memchr::{memchr, memrchr};
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target<'url> {
    /// To a place on the same page; empty: to its top.
    Here(Cow<'url, str>),
    /// To an address of the site, and a place there.
    Page(String, Cow<'url, str>),
    /// The same, written from the root of the server.
    Rooted(String, Cow<'url, str>),
    /// To another site.
    Elsewhere,
    /// A post address, a telephone number, data in the page: nothing to hold against the plan.
    Other,
    /// Out of the site's folder.
    Outside,
    /// Something that no page of the site may hold, such as `javascript:`.
    Forbidden,
}

/// Where `url` leads on the page at `from`.
pub fn target<'url>(from: &Address, url: &'url str) -> Target<'url> {
    let url = url.trim();
    if url.starts_with("//") {
        return Target::Elsewhere;
    }
    if let Some(scheme) = scheme(url) {
        return match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" => Target::Elsewhere,
            "mailto" | "tel" | "data" | "webcal" => Target::Other,
            _ => Target::Forbidden,
        };
    }
    let (rest, fragment) = parted(url, b'#');
    let fragment = decoded(fragment);
    let (path, _) = parted(rest, b'?');
    if path.is_empty() {
        return Target::Here(fragment);
    }
    let is_rooted = path.starts_with('/');
    let folder = from.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
    match walked(if is_rooted { "" } else { folder }, path) {
        Some(path) if is_rooted => Target::Rooted(path, fragment),
        Some(path) if path == from.as_str() => Target::Here(fragment),
        Some(path) => Target::Page(path, fragment),
        None => Target::Outside,
    }
}

/// What stands before a sign, and after it. Letters of a link are sought with memchr: what the standard library seeks
/// single letters with takes a third of judging links.
fn parted(text: &str, sign: u8) -> (&str, &str) {
    let parts = memchr(sign, text.as_bytes()).and_then(|at| Some((text.get(..at)?, text.get(at + 1..)?)));
    parts.unwrap_or((text, ""))
}

fn scheme(url: &str) -> Option<&str> {
    if !url.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let is_scheme = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
    let end = url.bytes().position(|byte| !is_scheme(&byte))?;
    url.get(..end).filter(|_| url.as_bytes().get(end) == Some(&b':'))
}

fn decoded(text: &str) -> Cow<'_, str> {
    match memchr(b'%', text.as_bytes()) {
        Some(_) => percent_decode_str(text).decode_utf8_lossy(),
        None => Cow::Borrowed(text),
    }
}

/// Where a path leads from a folder, without `.`, `..` and `index.html`; `None` where it leaves the root.
fn walked(folder: &str, path: &str) -> Option<String> {
    let (mut folder, mut path) = (folder, path);
    // How nearly every link begins.
    while let Some(rest) = path.strip_prefix("../") {
        folder = folder.get(..memrchr(b'/', folder.as_bytes())?)?;
        path = rest;
    }
    let mut walked = String::with_capacity(folder.len() + path.len() + 2);
    walked.push_str(folder);
    let mut is_folder = path.is_empty();
    while !path.is_empty() {
        let (part, rest) = parted(path, b'/');
        is_folder = matches!(part, "" | "." | "..") || part.len() + 1 == path.len();
        match part {
            "" | "." => {}
            ".." => walked.truncate(walked.rfind('/')?),
            part => {
                walked.push('/');
                walked.push_str(part);
            }
        }
        path = rest;
    }
    // Last: an encoded slash makes no folder.
    if let Cow::Owned(plain) = decoded(&walked) {
        walked = plain;
    }
    if walked.ends_with("/index.html") {
        walked.truncate(walked.len() - "/index.html".len());
        is_folder = true;
    }
    if is_folder {
        walked.push('/');
    }
    Some(walked)
}

/// Findings about what a page leads to and fetches.
pub fn judge(output: &Output, seen: &Seen<'_>, destinations: &Destinations<'_>, audited: &mut Audited) {
    for url in &seen.links {
        judge_link(output, url, seen, destinations, audited);
    }
    for url in &seen.resources {
        if target(&output.address, url) == Target::Elsewhere {
            let message = Message::new("audit-third-party").with("url", &**url);
            audited.findings.push(error(&output.address, message));
        } else {
            judge_link(output, url, seen, destinations, audited);
        }
    }
}

fn judge_link(
    output: &Output,
    url: &str,
    seen: &Seen<'_>,
    destinations: &Destinations<'_>,
    audited: &mut Audited,
) {
    let address = &output.address;
    let mut find = |key| audited.findings.push(error(address, Message::new(key).with("url", url)));
    match target(address, url) {
        Target::Elsewhere | Target::Other => {}
        Target::Forbidden => find("audit-link-forbidden"),
        Target::Outside => find("audit-link-dead"),
        Target::Here(fragment) if fragment.is_empty() || seen.has_id(&fragment) => {}
        Target::Here(_) => find("audit-fragment"),
        // It answers any address, so that only links from the root of the server lead somewhere.
        Target::Page(..) | Target::Rooted(..) if output.recipe == Recipe::NotFound => {}
        Target::Page(to, fragment) => match destinations.at(&to) {
            None => find("audit-link-dead"),
            Some(other)
                if fragment.is_empty() || other.is_taken_away() || other.fragments.contains(&*fragment) => {}
            Some(other) => audited.awaited.push(Awaited {
                to: other.address.clone(),
                fragment: fragment.into_owned(),
                from: address.clone(),
                url: url.to_owned(),
            }),
        },
        Target::Rooted(to, _) => {
            let message = Message::new("audit-link-rooted").with("url", url);
            audited.findings.push(if destinations.at(&to).is_some() {
                warning(address, message)
            } else {
                error(address, Message::new("audit-link-dead").with("url", url))
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Target, target};
    use crate::model::plan::Address;

    #[test]
    fn where_links_lead() {
        let from = Address::new("/boras/centrum/");
        let page = |path: &str, fragment: &str| Target::Page(path.to_owned(), fragment.to_owned().into());
        for (url, expected) in [
            ("#est", Target::Here("est".into())),
            ("", Target::Here("".into())),
            ("./", Target::Here("".into())),
            ("?a=b", Target::Here("".into())),
            ("../../", page("/", "")),
            ("../../index.html", page("/", "")),
            ("../", page("/boras/", "")),
            ("..", page("/boras/", "")),
            ("historik/?x#a%20%C3%A5", page("/boras/centrum/historik/", "a å")),
            ("sk%C3%A5l.pdf", page("/boras/centrum/skål.pdf", "")),
            ("../../../", Target::Outside),
            ("a%2Fb/../c", page("/boras/centrum/c", "")),
            ("../../x/./index.html#y", page("/x/", "y")),
            ("/mark/", Target::Rooted("/mark/".to_owned(), "".into())),
            ("//cdn.example/x.js", Target::Elsewhere),
            ("HTTPS://example.se/", Target::Elsewhere),
            ("mailto:a@b.se", Target::Other),
            ("JavaScript:alert(1)", Target::Forbidden),
            ("a:b", Target::Forbidden),
            ("./a:b", page("/boras/centrum/a:b", "")),
        ] {
            assert_eq!(target(&from, url), expected, "{url:?}");
        }
    }
}
