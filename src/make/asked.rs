//! Which parts of a page's view its template asks for, so that no others are made.
//!
//! A part is asked for where its name stands in a tag of the page's template, or of a template that this one may call: by
//! the name of a file, or by that of a component. The words of tags decide, not what they do there; so more may be made
//! than is shown, never less. Where a template takes a view as a whole, everything is made.

use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};

/// The parts that one page's template asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Every part.
    All,
    /// Parts of these names.
    Named(FxHashSet<String>),
}

impl Asked {
    /// Whether a part is asked for.
    pub fn has(&self, part: &str) -> bool {
        match self {
            Self::All => true,
            Self::Named(names) => names.contains(part),
        }
    }
}

/// What each template asks for, with all that it may call, by the template's name.
pub fn asked<'theme>(templates: impl Iterator<Item = (&'theme str, &'theme str)>) -> BTreeMap<String, Asked> {
    let read: BTreeMap<&str, Words<'_>> = templates.map(|(name, text)| (name, Words::of(text))).collect();
    let calls: BTreeMap<&str, Vec<&str>> =
        read.iter().map(|(name, words)| (*name, called_by(words, &read))).collect();
    read.keys().map(|name| ((*name).to_owned(), asked_by(name, &read, &calls))).collect()
}

/// Templates that one names, and those in which components that it calls are written.
fn called_by<'theme>(
    words: &Words<'_>,
    templates: &BTreeMap<&'theme str, Words<'theme>>,
) -> Vec<&'theme str> {
    let is_called = |(name, other): &(&&str, &Words<'_>)| {
        words.names.contains(**name) || other.components.iter().any(|one| words.called.contains(one))
    };
    templates.iter().filter(is_called).map(|(name, _)| *name).collect()
}

fn asked_by(name: &str, templates: &BTreeMap<&str, Words<'_>>, calls: &BTreeMap<&str, Vec<&str>>) -> Asked {
    let mut reached: BTreeSet<&str> = BTreeSet::from([name]);
    let mut open = vec![name];
    let mut names = FxHashSet::default();
    while let Some(next) = open.pop() {
        let Some(words) = templates.get(next) else { continue };
        if words.takes_all {
            return Asked::All;
        }
        names.extend(words.names.iter().map(|name| (*name).to_owned()));
        let further = calls.get(next).into_iter().flatten();
        open.extend(further.filter(|other| reached.insert(**other)));
    }
    Asked::Named(names)
}

/// The words in the tags of one template.
struct Words<'text> {
    /// Words and, of what is quoted, the whole.
    names: BTreeSet<&'text str>,
    /// Components that it calls: `<name`.
    called: BTreeSet<&'text str>,
    /// Components that are written in it.
    components: Vec<&'text str>,
    /// Whether a tag takes a value apart without naming its parts.
    takes_all: bool,
}

/// The name of everything that a template was given.
const CONTEXT: &str = "__tera_context";

/// Filters that show a value or hand it on with all its parts, or take one by a name that may be computed.
const FILTERS: [&str; 5] = ["str", "get", "values", "keys", "pairs"];

impl<'text> Words<'text> {
    fn of(text: &'text str) -> Self {
        let mut words = Self {
            names: BTreeSet::new(),
            called: BTreeSet::new(),
            components: Vec::new(),
            takes_all: false,
        };
        let mut rest = text;
        while let Some((kind, from)) = next_tag(rest) {
            let tag = rest.get(from..).unwrap_or("");
            let end = tag.find(kind).unwrap_or(tag.len());
            words.tag(tag.get(..end).unwrap_or(""));
            rest = tag.get(end + kind.len()..).unwrap_or("");
        }
        words
    }

    fn tag(&mut self, tag: &'text str) {
        let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
        let found: Vec<&str> =
            tag.split(|letter| !is_letter(letter)).filter(|word| !word.is_empty()).collect();
        if let ["component", name, ..] = found.as_slice() {
            self.components.push(name);
        }
        let pairs = matches!(found.as_slice(), ["for", _, "in", ..]);
        let takes_pairs = found.first() == Some(&"for") && !pairs;
        let computed = tag.match_indices('[').any(|(place, _)| {
            !tag.get(place + 1..).unwrap_or("").trim_start().starts_with(['"', '\'', '`', ']'])
        });
        let bare = tag.match_indices("page").chain(tag.match_indices("frame")).any(|(place, word)| {
            let before = tag.get(..place).unwrap_or("").ends_with(is_letter);
            let after = tag.get(place + word.len()..).unwrap_or("");
            !before && !after.starts_with(['.', '[']) && !after.starts_with(is_letter)
        });
        let filters = tag
            .split('|')
            .skip(1)
            .filter_map(|rest| rest.trim_start().split(|letter| !is_letter(letter)).next());
        let whole = found.contains(&CONTEXT) || filters.into_iter().any(|filter| FILTERS.contains(&filter));
        self.takes_all |= takes_pairs || computed || bare || whole || tag.contains("...");
        self.names.extend(found);
        let after = tag.split('<').skip(1).map(str::trim_start);
        self.called.extend(after.filter_map(|rest| rest.split(|letter| !is_letter(letter)).next()));
        self.names.extend(tag.split(['"', '\'', '`']).skip(1).step_by(2));
    }
}

/// The next tag: what ends it, and where its content begins.
fn next_tag(text: &str) -> Option<(&'static str, usize)> {
    let starts = text.match_indices('{').map(|(place, _)| place);
    starts.into_iter().find_map(|place| match text.as_bytes().get(place + 1) {
        Some(b'{') => Some(("}}", place + 2)),
        Some(b'%') => Some(("%}", place + 2)),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Asked, asked};

    fn of(name: &str, templates: &[(&str, &str)]) -> Asked {
        asked(templates.iter().copied()).remove(name).unwrap_or(Asked::All)
    }

    #[test]
    fn what_a_template_and_those_that_it_calls_name_is_asked_for() {
        let templates = [
            ("base.html", "<title>{{ frame.title }}</title> words {% block main %}{% endblock %}"),
            (
                "promise.html",
                "{% extends \"base.html\" %}{% for row in page.facts %}{{ <row of={row}/> }}{% endfor %}",
            ),
            ("parts/row.html", "{% component row(of) %}{{ of[\"label\"] }}{% endcomponent row %}"),
            ("parts/facts.html", "{% component facts(of) %}{{ of.timeline }}{% endcomponent facts %}"),
            ("town.html", "{{ page.timeline }}"),
        ];
        let asked = of("promise.html", &templates);
        for part in ["title", "facts", "label"] {
            assert!(asked.has(part), "{part}");
        }
        for part in ["timeline", "words"] {
            assert!(!asked.has(part), "{part}");
        }
    }

    #[test]
    fn where_a_view_is_taken_as_a_whole_everything_is_asked_for() {
        for whole in [
            "{{ page }}",
            "{% for key, value in page.answer %}{{ value }}{% endfor %}",
            "{{ page[name] }}",
            "{{ page.answer | str }}",
            "{{ __tera_context }}",
            "{{ <row {...page.facts}/> }}",
            "{% set all = page %}{{ all.timeline }}",
        ] {
            assert_eq!(of("a.html", &[("a.html", whole)]), Asked::All, "{whole}");
        }
        let named = "{% for row in page.rows %}{{ row[\"label\"] }}{% endfor %}";
        assert!(matches!(of("a.html", &[("a.html", named)]), Asked::Named(_)));
    }
}
