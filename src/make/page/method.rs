//! `/metod/`: what each status means, and how the site counts.

use super::Sheet;
use super::plain::{OwnText, set_in};
use crate::make::desk::{Desk, Phrase};
use crate::make::part::review::meaning_key;
use crate::make::part::standing::Mark;
use crate::model::plan::Recipe;
use crate::model::review::Assessment;
use crate::model::status::{Standing, Voice};
use serde::Serialize;

#[derive(Serialize)]
struct MethodPage {
    own: Option<OwnText>,
    title: Phrase,
    statuses: Vec<Meaning>,
    computed: Vec<Meaning>,
    voices: Vec<VoiceMeaning>,
    assessments: Vec<String>,
}

#[derive(Serialize)]
struct Meaning {
    id: &'static str,
    mark: Mark,
    meaning: String,
}

#[derive(Serialize)]
struct VoiceMeaning {
    words: String,
    meaning: String,
}

/// The legend.
pub fn sheet(desk: &Desk<'_>) -> Sheet {
    let own = set_in(desk, &Recipe::Method);
    let title = own.as_ref().map_or_else(|| desk.word("method-title"), |own| own.name.clone());
    let meaning = |code: &&'static str| Meaning {
        id: code,
        mark: desk.plain_mark(code),
        meaning: desk.word(&format!("meaning-{}", code.replace('_', "-"))),
    };
    let is_computed = |code: &&&str| matches!(**code, "reported" | "not_reported");
    let view = MethodPage {
        title: title.as_str().into(),
        own,
        statuses: Standing::CODES.iter().filter(|code| !is_computed(code)).map(meaning).collect(),
        computed: Standing::CODES.iter().filter(is_computed).map(meaning).collect(),
        voices: VOICES.into_iter().map(|voice| voice_meaning(desk, voice)).collect(),
        assessments: ASSESSMENTS.into_iter().map(|meaning| desk.word(meaning_key(meaning))).collect(),
    };
    let trail = vec![desk.start(), view.title.clone()];
    Sheet::new("method.html", title, &view).trail(trail).description(Some(desk.word("method-description")))
}

const VOICES: [Voice; 7] = [
    Voice::General,
    Voice::NotMentioned,
    Voice::Missing,
    Voice::NotYet,
    Voice::NonePromised,
    Voice::None,
    Voice::NotFound,
];

const ASSESSMENTS: [Assessment; 4] =
    [Assessment::Met, Assessment::MetWithRemarks, Assessment::PartlyMet, Assessment::NotMet];

fn voice_meaning(desk: &Desk<'_>, voice: Voice) -> VoiceMeaning {
    let code = voice.code().replace('_', "-");
    VoiceMeaning {
        words: desk.word(&format!("voice-{code}")),
        meaning: desk.word(&format!("meaning-voice-{code}")),
    }
}
