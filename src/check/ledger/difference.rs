//! What differs between a sealed text and the document as it is now: key by key, old and new in short.

use crate::check::suggestion::suggestion;
use crate::check::yaml::Step;
use crate::check::yaml::invisible::is_invisible;
use crate::ledger::stand_in::{Likeness, likeness, may_be_gone, opposite};
use crate::model::canonical_text::CanonicalText;
use serde_json::{Map, Value};

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The way of keys to it; empty in the body.
    pub steps: Vec<Step>,
    /// The way as it is told: `commitments.lampor.text`. `None`: the body.
    pub key: Option<String>,
    /// What stood there, in short; `None`: nothing.
    pub old: Option<String>,
    /// What stands there now, in short; `None`: nothing.
    pub new: Option<String>,
    /// In the body: the byte of the new one from which it differs.
    pub at: usize,
    /// Whether all it is is a name that stands where one is masked.
    pub is_name: bool,
    /// Whether it is an id that was changed: the old one and the new one.
    pub is_renamed: bool,
}

impl Difference {
    /// Whether a commitment, or all of them, stood there and do not any more.
    pub fn takes_out_commitments(&self) -> bool {
        let is_gone = self.old.is_some() && self.new.is_none() && !self.is_renamed;
        is_gone
            && matches!(self.steps.as_slice(), [Step::Key(key)] | [Step::Key(key), _] if key == "commitments")
    }
}

/// Words shown on each side of what differs.
const AROUND: usize = 3;

/// The most words of a difference that are shown.
const MOST: usize = 12;

/// Everything that differs; nothing where the texts are the same but for masked names.
pub fn differences(sealed: &CanonicalText, now: &CanonicalText) -> Vec<Difference> {
    if sealed == now {
        return Vec::new();
    }
    let mut found = Vec::new();
    let (old, new) = (whole(sealed), whole(now));
    if old.get("kind") != new.get("kind") {
        let steps = vec![Step::from("kind")];
        found.push(difference(steps, old.get("kind"), new.get("kind")));
    }
    let keys = |whole: &Map<String, Value>| whole.get("keys").and_then(Value::as_object).cloned();
    maps(&mut found, &mut Vec::new(), &keys(&old).unwrap_or_default(), &keys(&new).unwrap_or_default());
    let body =
        |whole: &Map<String, Value>| whole.get("body").and_then(Value::as_str).unwrap_or_default().to_owned();
    let (old, new) = (body(&old), body(&new));
    let likeness = likeness(&old, &new);
    if likeness != Likeness::Same {
        let at = old.bytes().zip(new.bytes()).take_while(|(one, other)| one == other).count();
        let at = (0..=at).rev().find(|at| new.is_char_boundary(*at)).unwrap_or(0);
        let (was, is) = in_short(&old, &new);
        let is_name = likeness == Likeness::Named;
        let steps = Vec::new();
        found.push(Difference { steps, key: None, old: was, new: is, at, is_name, is_renamed: false });
    }
    found
}

fn whole(text: &CanonicalText) -> Map<String, Value> {
    match serde_json::from_str(text.as_str()) {
        Ok(Value::Object(whole)) => whole,
        _ => Map::new(),
    }
}

fn maps(
    found: &mut Vec<Difference>,
    steps: &mut Vec<Step>,
    old: &Map<String, Value>,
    new: &Map<String, Value>,
) {
    let renamed = renamed(steps, old, new);
    let is_old = |key: &&String| renamed.iter().all(|(from, _)| from != key);
    let is_new = |key: &&String| !old.contains_key(*key) && renamed.iter().all(|(_, to)| to != key);
    for (from, to) in &renamed {
        steps.push(Step::Key((*to).clone()));
        found.push(Difference {
            old: Some((*from).clone()),
            new: Some((*to).clone()),
            is_renamed: true,
            ..difference(steps.clone(), None, None)
        });
        values(found, steps, old.get(*from), new.get(*to));
        steps.pop();
    }
    for key in old.keys().filter(is_old).chain(new.keys().filter(is_new)) {
        steps.push(Step::Key(key.clone()));
        values(found, steps, old.get(key), new.get(key));
        steps.pop();
    }
}

/// Maps whose keys are ids, which never change.
const BY_ID: [&str; 4] = ["commitments", "needs", "problems", "focus_areas"];

/// Ids of one map that were changed, old and new: what is said under the new one is the same, or the two are alike.
fn renamed<'keys>(
    steps: &[Step],
    old: &'keys Map<String, Value>,
    new: &'keys Map<String, Value>,
) -> Vec<(&'keys String, &'keys String)> {
    let is_by_id = matches!(steps, [Step::Key(key)] if BY_ID.contains(&key.as_str()));
    if !is_by_id {
        return Vec::new();
    }
    let mut added: Vec<(&String, &Value)> = new.iter().filter(|(key, _)| !old.contains_key(*key)).collect();
    let mut pairs = Vec::new();
    for (key, value) in old.iter().filter(|(key, _)| !new.contains_key(*key)) {
        let same = added.iter().position(|(_, other)| *other == value);
        let near = || {
            let near = suggestion(key, added.iter().map(|(other, _)| other.as_str()))?;
            added.iter().position(|(other, _)| *other == near)
        };
        if let Some(place) = same.or_else(near) {
            pairs.push((key, added.swap_remove(place).0));
        }
    }
    pairs
}

fn values(found: &mut Vec<Difference>, steps: &mut Vec<Step>, old: Option<&Value>, new: Option<&Value>) {
    match (old, new) {
        (old, new) if old == new => {}
        (Some(Value::String(old)), Some(Value::String(new))) if likeness(old, new) == Likeness::Same => {}
        // A masked name may be gone from the document too.
        (Some(old), None) if may_be_gone(old) => {}
        (Some(Value::Object(old)), Some(Value::Object(new))) => maps(found, steps, old, new),
        (Some(Value::Array(old)), Some(Value::Array(new))) if opposite(old, new).len() == new.len() => {
            for (index, (old, new)) in opposite(old, new).into_iter().zip(new).enumerate() {
                steps.push(Step::Index(index));
                values(found, steps, Some(old), Some(new));
                steps.pop();
            }
        }
        (old, new) => found.push(difference(steps.clone(), old, new)),
    }
}

fn difference(steps: Vec<Step>, old: Option<&Value>, new: Option<&Value>) -> Difference {
    let is_name = match (old, new) {
        (Some(Value::String(old)), Some(Value::String(new))) => likeness(old, new) == Likeness::Named,
        _ => false,
    };
    let (old, new) = match (old.map(shown), new.map(shown)) {
        (Some(old), Some(new)) => in_short(&old, &new),
        (old, new) => (old.map(|text| cut(&words(&text))), new.map(|text| cut(&words(&text)))),
    };
    let key = steps
        .iter()
        .map(|step| match step {
            Step::Key(key) => key.clone(),
            Step::Index(index) => (index + 1).to_string(),
        })
        .collect::<Vec<_>>()
        .join(".");
    Difference { steps, key: Some(key), old, new, at: 0, is_name, is_renamed: false }
}

/// A value in one line: the texts of lists and maps with commas between.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(shown).collect::<Vec<_>>().join(", "),
        Value::Object(map) => {
            map.iter().map(|(key, value)| format!("{key}: {}", shown(value))).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

/// Old and new without what is the same at both ends, but for a few words around.
fn in_short(old: &str, new: &str) -> (Option<String>, Option<String>) {
    if words(old) == words(new) {
        return blanks(old, new);
    }
    let (old, new) = (visibly(old), visibly(new));
    let (old, new) = (words(&old), words(&new));
    let before = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let rest = old.len().min(new.len()) - before;
    let after =
        old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(one, other)| one == other).count();
    let part = |words: &[&str]| {
        let from = before.saturating_sub(AROUND);
        let to = (words.len() - after + AROUND).min(words.len());
        let shown = cut(words.get(from..to).unwrap_or_default());
        let begins = if from > 0 { "… " } else { "" };
        let ends = if to < words.len() && !shown.ends_with('…') { " …" } else { "" };
        Some(format!("{begins}{shown}{ends}"))
    };
    (part(&old), part(&new))
}

/// Old and new that differ only in blanks: with signs for them where they differ.
fn blanks(old: &str, new: &str) -> (Option<String>, Option<String>) {
    let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let same = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let part = |text: &[char]| {
        let before = text.get(..same).unwrap_or_default();
        let first = before.iter().rposition(|letter| !letter.is_whitespace()).map_or(0, |place| place + 1);
        let from = first.saturating_sub(LETTERS);
        let rest = text.get(first..).unwrap_or_default();
        let run = rest.iter().take_while(|letter| letter.is_whitespace()).count();
        let to = (first + run + LETTERS).min(text.len());
        let shown: String =
            text.get(from..to).unwrap_or_default().iter().map(|letter| blank(*letter)).collect();
        let begins = if from > 0 { "… " } else { "" };
        let ends = if to < text.len() { " …" } else { "" };
        Some(format!("{begins}{shown}{ends}"))
    };
    (part(&old), part(&new))
}

/// Letters shown on each side of blanks that differ.
const LETTERS: usize = 16;

/// A sign that can be seen for a blank.
fn blank(letter: char) -> char {
    match letter {
        ' ' => '␣',
        '\n' => '⏎',
        '\t' => '⇥',
        blank if blank.is_whitespace() => '⍽',
        letter => letter,
    }
}

/// A text with the names of signs that nobody sees.
fn visibly(text: &str) -> String {
    let shown = |letter: char| match is_invisible(letter) {
        true => format!("⟨U+{:04X}⟩", u32::from(letter)),
        false => letter.to_string(),
    };
    text.chars().map(shown).collect()
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

fn cut(words: &[&str]) -> String {
    let shown = words.get(..MOST.min(words.len())).unwrap_or_default().join(" ");
    if words.len() > MOST { format!("{shown} …") } else { shown }
}

#[cfg(test)]
mod tests {
    use super::differences;
    use crate::model::canonical_text::CanonicalText;
    use serde_json::{Value, json};

    fn told(old: Value, new: Value) -> Vec<String> {
        differences(&CanonicalText::of(&old), &CanonicalText::of(&new))
            .into_iter()
            .map(|found| {
                let side = |side: Option<String>| side.unwrap_or_else(|| "–".to_owned());
                let also = if found.is_name { " (name)" } else { "" };
                format!("{}: {} → {}{also}", side(found.key), side(found.old), side(found.new))
            })
            .collect()
    }

    #[test]
    fn old_and_new_are_told_in_short() {
        let old = json!({"kind": "promise", "keys": {"title": "Torget", "commitments": {"lampor": {
            "text": "Vi sätter upp nya lampor på torget före vintern så att alla ser"}}, "parties": ["a", "b"]}});
        let mut new = old.clone();
        new["keys"]["commitments"]["lampor"]["text"] =
            json!("Vi sätter upp tio nya lampor på torget före vintern så att alla ser");
        new["keys"]["parties"] = json!(["a"]);
        new["keys"]["aim"] = json!("Trygghet");
        new["body"] = json!("Ny");
        assert_eq!(
            told(old.clone(), new),
            [
                "commitments.lampor.text: Vi sätter upp nya lampor på … → Vi sätter upp tio nya lampor på …",
                "parties: a, b → a",
                "aim: – → Trygghet",
                "–:  → Ny"
            ]
        );
        assert!(told(old.clone(), old).is_empty());
    }

    #[test]
    fn what_cannot_be_seen_is_shown() {
        let body = |text: &str| json!({"kind": "promise", "keys": {}, "body": text});
        assert_eq!(
            told(body("Vi bad om\nmer."), body("Vi  bad om mer.")),
            ["–: Vi␣bad␣om⏎mer. → Vi␣␣bad␣om␣mer."]
        );
        assert_eq!(told(body("a\nb"), body("a b")), ["–: a⏎b → a␣b"]);
        assert_eq!(told(body("stadning"), body("stad\u{AD}ning")), ["–: stadning → stad⟨U+00AD⟩ning"]);
    }

    #[test]
    fn an_id_that_was_changed_is_one_difference() {
        let needs =
            |id: &str| json!({"kind": "promise", "keys": {"needs": {id: "Mer polis", "ljus": "Ljus"}}});
        assert_eq!(told(needs("mer-polis"), needs("poliser")), ["needs.poliser: mer-polis → poliser"]);
    }

    #[test]
    fn what_may_stand_at_a_masked_name_does_not_count() {
        let text = |name: Value, body: &str| json!({"kind": "promise", "body": body, "keys": {"signatories": [{"name": name, "role": "chef"}]}});
        let masked = text(json!("⟦maskat enligt beslut⟧"), "Av ⟦maskat enligt beslut⟧ i Ekby");
        let without = json!({"kind": "promise", "body": "Av chefen i Ekby", "keys": {"signatories": [{"role": "chef"}]}});
        assert!(told(masked.clone(), without).is_empty());
        let named = told(masked.clone(), text(json!("Bo Ek"), "Av Bo Ek i Ekby"));
        assert!(named.len() == 2 && named.iter().all(|found| found.ends_with("(name)")), "{named:?}");
        assert_eq!(told(masked, text(json!("Borttaget"), "Av chefen i Eksta")).len(), 1);
    }
}
