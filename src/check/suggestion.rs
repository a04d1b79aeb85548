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
    use super::suggestion;

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
