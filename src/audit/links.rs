//! Links of a page, held against the plan.

use super::seen::Seen;
use super::{Audited, Awaited, error, warning};
use crate::diagnostic::Message;
use crate::model::plan::{Address, Output, Plan, Recipe};
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a place on the same page; empty: to its top.
    Here(String),
    /// To an address of the site, and a place there.
    Page(Address, String),
    /// The same, written from the root of the server.
    Rooted(Address, String),
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
pub fn target(from: &Address, url: &str) -> Target {
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
    let (rest, fragment) = url.split_once('#').unwrap_or((url, ""));
    let fragment = decoded(fragment).into_owned();
    let path = rest.split('?').next().unwrap_or("");
    if path.is_empty() {
        return Target::Here(fragment);
    }
    let is_rooted = path.starts_with('/');
    let folder = from.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
    let whole = if is_rooted { path.to_owned() } else { format!("{folder}/{path}") };
    match walked(&whole) {
        Some(path) if is_rooted => Target::Rooted(Address::new(path), fragment),
        Some(path) if path == from.as_str() => Target::Here(fragment),
        Some(path) => Target::Page(Address::new(path), fragment),
        None => Target::Outside,
    }
}

fn scheme(url: &str) -> Option<&str> {
    let (scheme, _) = url.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter));
    is_scheme.then_some(scheme)
}

fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// A path without `.`, `..` and `index.html`; `None` where it leaves the root.
fn walked(path: &str) -> Option<String> {
    let mut parts: Vec<Cow<'_, str>> = Vec::new();
    let mut is_folder = false;
    for part in path.trim_start_matches('/').split('/') {
        is_folder = false;
        match part {
            "" | "." => is_folder = true,
            ".." => {
                parts.pop()?;
                is_folder = true;
            }
            part => parts.push(decoded(part)),
        }
    }
    if parts.last().is_some_and(|last| last == "index.html") {
        parts.pop();
        is_folder = true;
    }
    let slash = if is_folder && !parts.is_empty() { "/" } else { "" };
    Some(format!("/{}{slash}", parts.join("/")))
}

/// Findings about what a page leads to and fetches.
pub fn judge(output: &Output, seen: &Seen, plan: &Plan, audited: &mut Audited) {
    for url in &seen.links {
        judge_link(output, url, seen, plan, audited);
    }
    for url in &seen.resources {
        if target(&output.address, url) == Target::Elsewhere {
            let message = Message::new("audit-third-party").with("url", url.as_str());
            audited.findings.push(error(&output.address, message));
        } else {
            judge_link(output, url, seen, plan, audited);
        }
    }
}

fn judge_link(output: &Output, url: &str, seen: &Seen, plan: &Plan, audited: &mut Audited) {
    let address = &output.address;
    let mut find = |key| audited.findings.push(error(address, Message::new(key).with("url", url)));
    match target(address, url) {
        Target::Elsewhere | Target::Other => {}
        Target::Forbidden => find("audit-link-forbidden"),
        Target::Outside => find("audit-link-dead"),
        Target::Here(fragment) if fragment.is_empty() || seen.ids.contains(&fragment) => {}
        Target::Here(_) => find("audit-fragment"),
        // It answers any address, so that only links from the root of the server lead somewhere.
        Target::Page(..) | Target::Rooted(..) if output.recipe == Recipe::NotFound => {}
        Target::Page(to, fragment) => match plan.outputs.get(&to) {
            None => find("audit-link-dead"),
            Some(other)
                if fragment.is_empty() || other.is_taken_away() || other.fragments.contains(&fragment) => {}
            Some(_) => {
                audited.awaited.push(Awaited { to, fragment, from: address.clone(), url: url.to_owned() });
            }
        },
        Target::Rooted(to, _) => {
            let message = Message::new("audit-link-rooted").with("url", url);
            audited.findings.push(if plan.outputs.contains_key(&to) {
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
        let page = |path: &str, fragment: &str| Target::Page(Address::new(path), fragment.to_owned());
        for (url, expected) in [
            ("#est", Target::Here("est".to_owned())),
            ("", Target::Here(String::new())),
            ("./", Target::Here(String::new())),
            ("?a=b", Target::Here(String::new())),
            ("../../", page("/", "")),
            ("../../index.html", page("/", "")),
            ("../", page("/boras/", "")),
            ("..", page("/boras/", "")),
            ("historik/?x#a%20%C3%A5", page("/boras/centrum/historik/", "a å")),
            ("sk%C3%A5l.pdf", page("/boras/centrum/skål.pdf", "")),
            ("../../../", Target::Outside),
            ("/mark/", Target::Rooted(Address::new("/mark/"), String::new())),
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
