//! The keys of the format, and what a person may have written instead of one.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use strsim::damerau_levenshtein;

/// Whether a word is a key of the format somewhere.
pub(in crate::check) fn is_key(word: &str) -> bool {
    KEYS.contains(&word)
}

/// Whether a word is a key of the format, or stands for one in Swedish or in capitals.
pub(super) fn is_known(word: &str) -> bool {
    let word = plain(word);
    is_key(&word) || MEANINGS.contains_key(&word)
}

/// Whether a word that is no key was probably written for one.
pub(in crate::check) fn stands_for(word: &str, key: &str) -> bool {
    !is_key(word) && !word.starts_with([' ', '#', '-']) && meant(word, &[key]).is_some()
}

/// The key of `allowed` that was probably meant by `typed`.
pub(super) fn meant<'a>(typed: &str, allowed: &[&'a str]) -> Option<&'a str> {
    let word = plain(typed);
    let same = allowed.iter().find(|key| plain(key) == word);
    let translated = || {
        let meanings = MEANINGS.get(&word).map_or(&[][..], Vec::as_slice);
        meanings.iter().find_map(|key| allowed.iter().find(|allowed| *allowed == key))
    };
    same.or_else(translated).copied().or_else(|| nearest(&word, allowed))
}

/// The word of `allowed` that differs in the fewest letters, if these are few.
pub(super) fn nearest<'a>(typed: &str, allowed: &[&'a str]) -> Option<&'a str> {
    let typed = plain(typed);
    let most = match typed.chars().count() {
        0..=2 => return None,
        3..=4 => 1,
        5..=8 => 2,
        _ => 3,
    };
    let distance = |word: &&'a str| damerau_levenshtein(&typed, &plain(word));
    let nearest = allowed.iter().copied().min_by_key(distance)?;
    (distance(&nearest) <= most).then_some(nearest)
}

/// Lower case, with one sign between words, and letters without rings and dots.
fn plain(word: &str) -> String {
    let lower = word.trim().to_lowercase();
    lower
        .chars()
        .map(|letter| match letter {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            'é' => 'e',
            '-' | ' ' | '.' => '_',
            other => other,
        })
        .collect()
}

/// Every key of FORMAT part A.
pub(in crate::check) const KEYS: &[&str] = &[
    "about",
    "accent",
    "accessibility",
    "act",
    "acting",
    "aim",
    "aliases",
    "also_done",
    "also_in",
    "alt",
    "answered",
    "answers",
    "area",
    "areas",
    "assessed",
    "assessment",
    "at_least",
    "at_most",
    "base_url",
    "basis",
    "body",
    "by",
    "calendar",
    "caption",
    "case_number",
    "code",
    "colours",
    "comment",
    "commitment_count",
    "commitments",
    "complements",
    "concerns",
    "contact",
    "contacts",
    "continues",
    "corrects",
    "counted",
    "covers",
    "credit",
    "criterion",
    "data",
    "date",
    "decided_by",
    "decisions",
    "decorative",
    "description",
    "documents",
    "draft",
    "due",
    "easy_read",
    "effects",
    "email",
    "embeds",
    "every",
    "extends",
    "feeds",
    "file",
    "findings",
    "first",
    "focus_area",
    "focus_areas",
    "follow_up",
    "follow_up_by",
    "follow_up_pages",
    "from",
    "glossary",
    "history",
    "image",
    "kind",
    "language",
    "languages",
    "lasting",
    "lead",
    "limits",
    "local_areas",
    "logo",
    "menu",
    "method",
    "months",
    "moved_from",
    "municipalities",
    "n",
    "name",
    "needs",
    "no_current_promise",
    "number",
    "of_which",
    "ongoing",
    "order",
    "org_number",
    "outcome",
    "outputs",
    "page",
    "part_of",
    "parties",
    "party",
    "per",
    "period",
    "phone",
    "pictures",
    "place",
    "places",
    "police",
    "problems",
    "publish_at",
    "published",
    "publisher",
    "reason",
    "recommendations",
    "regions",
    "removed",
    "replaced_by",
    "replaces",
    "reported_by",
    "reservation",
    "responses",
    "reviewed",
    "reviewed_by",
    "revisions",
    "role",
    "scale",
    "search",
    "section",
    "seen",
    "signatories",
    "signed",
    "since",
    "source",
    "sources",
    "status",
    "status_words",
    "target",
    "text",
    "theme",
    "title",
    "to",
    "to_hash",
    "unit",
    "units",
    "unofficial",
    "url",
    "warn_ahead",
    "was",
    "where",
    "within",
];

/// What else may be written for a key (`key_words.txt`): the plain form of the word, and keys, the likeliest first.
static MEANINGS: LazyLock<BTreeMap<String, Vec<&str>>> = LazyLock::new(|| {
    let lines = include_str!("key_words.txt").lines().filter(|line| !line.starts_with('#'));
    let pairs = lines.filter_map(|line| line.split_once(" = "));
    pairs.map(|(word, keys)| (plain(word), keys.split(", ").collect())).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_stands_for_keys_of_the_format() {
        for (word, keys) in &*MEANINGS {
            assert!(!keys.is_empty() && keys.iter().all(|key| is_key(key)), "{word}: {keys:?}");
        }
        assert!(MEANINGS.len() > 150, "{}", MEANINGS.len());
    }

    #[test]
    fn what_was_meant_is_found_among_what_is_allowed() {
        assert_eq!(meant("titel", &["kind", "title"]), Some("title"));
        assert_eq!(meant("TITLE", &["kind", "title"]), Some("title"));
        assert_eq!(meant("focus-area", &["focus_area"]), Some("focus_area"));
        assert_eq!(meant("Mål", &["aim"]), Some("aim"));
        assert_eq!(meant("comitments", &["commitments", "contacts"]), Some("commitments"));
        assert_eq!(meant("kattmat", &["commitments", "contacts"]), None);
    }
}
