//! "Menade du …?"

use strsim::{damerau_levenshtein, jaro_winkler};

/// The candidate that somebody most likely meant, if any is near enough. The earliest of equals wins.
pub fn suggestion<'names>(
    typed: &str,
    candidates: impl IntoIterator<Item = &'names str>,
) -> Option<&'names str> {
    let wanted = typed.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates {
        let nearness = nearness(&wanted, &candidate.to_lowercase());
        if nearness > best.map_or(0.0, |(nearness, _)| nearness) {
            best = Some((nearness, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The path that somebody most likely meant: one that differs in a single part, and there only a little; else one that
/// ends with the same part.
///
/// Long paths have so many letters in common that they cannot be compared as words.
pub fn path_suggestion<'names>(
    typed: &str,
    candidates: impl IntoIterator<Item = &'names str> + Clone,
) -> Option<&'names str> {
    let wanted: Vec<&str> = typed.split('/').collect();
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates.clone() {
        let mut parts = candidate.split('/');
        let mut different = None;
        let is_near = wanted.iter().all(|part| match parts.next() {
            Some(other) if other == *part => true,
            Some(other) => different.replace((*part, other)).is_none(),
            None => false,
        });
        let Some((part, other)) = different.filter(|_| is_near && parts.next().is_none()) else { continue };
        let nearness = part_nearness(part, other);
        if nearness > best.map_or(0.0, |(nearness, _)| nearness) {
            best = Some((nearness, candidate));
        }
    }
    let last = |path: &str| path.trim_end_matches('/').rsplit('/').next().unwrap_or("").to_owned();
    let name = last(typed);
    best.map(|(_, candidate)| candidate).or_else(|| {
        candidates
            .into_iter()
            .find(|candidate| name != "index.md" && name.len() > 3 && last(candidate) == name)
    })
}

/// Names of files are compared without their ending, which many share.
fn part_nearness(part: &str, other: &str) -> f64 {
    match (part.rsplit_once('.'), other.rsplit_once('.')) {
        (Some((stem, ending)), Some((other_stem, other_ending))) if ending == other_ending => {
            nearness(&stem.to_lowercase(), &other_stem.to_lowercase())
        }
        _ => nearness(&part.to_lowercase(), &other.to_lowercase()),
    }
}

/// From 0 (something else) to 1 (the same).
fn nearness(typed: &str, candidate: &str) -> f64 {
    let longest = typed.chars().count().max(candidate.chars().count());
    let shortest = typed.chars().count().min(candidate.chars().count());
    let edits = damerau_levenshtein(typed, candidate);
    if edits <= 1 + longest / 4 && edits < longest {
        return jaro_winkler(typed, candidate).max(0.5);
    }
    // `polisen` for `polisen-boras`, `boras` for `polisen-boras`: whole parts of a longer name.
    let (long, short) = if typed.len() > candidate.len() { (typed, candidate) } else { (candidate, typed) };
    let is_part = shortest >= 3
        && (long.strip_prefix(short).is_some_and(|rest| rest.starts_with(['-', '/', '.']))
            || long.strip_suffix(short).is_some_and(|rest| rest.ends_with(['-', '/'])));
    if is_part { 0.4 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::{path_suggestion, suggestion};

    #[test]
    fn the_nearest_path_is_suggested() {
        let paths = [
            "/boras/",
            "/boras/centrum-2022/",
            "/mark/centrum-2022/",
            "/mark/index.md",
            "/mark/karta.svg",
            "/om/",
        ];
        assert_eq!(path_suggestion("/boras/centrum-2032/", paths), Some("/boras/centrum-2022/"));
        assert_eq!(path_suggestion("/bors/centrum-2022/", paths), Some("/boras/centrum-2022/"));
        assert_eq!(path_suggestion("/malmo/x/karta.svg", paths), Some("/mark/karta.svg"));
        assert_eq!(path_suggestion("/mark/saknas.md", paths), None);
        assert_eq!(path_suggestion("/mark/karta.png", paths), Some("/mark/karta.svg"));
        assert_eq!(path_suggestion("/saknas/", paths), None);
    }

    #[test]
    fn the_nearest_name_is_suggested() {
        let names = ["boras", "polisen-boras", "malmo", "lpo-boras"];
        assert_eq!(suggestion("polisen-bors", names), Some("polisen-boras"));
        assert_eq!(suggestion("polisen", names), Some("polisen-boras"));
        assert_eq!(suggestion("mlamo", names), Some("malmo"));
        assert_eq!(suggestion("Boras", names), Some("boras"));
        assert_eq!(suggestion("kiruna", names), None);
        assert_eq!(suggestion("a", ["b"]), None);
    }
}
