//! `/metod/`: what each status means, and how the site counts.

use super::Sheet;
use super::plain::{OwnText, heading, set_in};
use crate::make::desk::{Desk, Phrase};
use crate::make::part::review::meaning_key;
use crate::make::part::standing::{Mark, voice_key};
use crate::model::plan::Recipe;
use crate::model::review::Assessment;
use crate::model::status::{StandingKind, Voice};
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
    let meaning = |kind: StandingKind| Meaning {
        id: kind.code(),
        mark: desk.plain_mark(kind),
        meaning: desk.standing_meaning(kind),
    };
    let (computed, written): (Vec<_>, Vec<_>) =
        StandingKind::ALL.into_iter().partition(|kind| kind.is_computed());
    let view = MethodPage {
        title: heading(own.as_ref(), &title),
        own,
        statuses: written.into_iter().map(meaning).collect(),
        computed: computed.into_iter().map(meaning).collect(),
        voices: Voice::ALL.into_iter().map(|voice| voice_meaning(desk, voice)).collect(),
        assessments: Assessment::ALL.into_iter().map(|meaning| desk.word(meaning_key(meaning))).collect(),
    };
    let trail = vec![desk.start(), view.title.clone()];
    Sheet::new(title, &view).trail(trail).description(Some(desk.word("method-description")))
}

fn voice_meaning(desk: &Desk<'_>, voice: Voice) -> VoiceMeaning {
    VoiceMeaning {
        words: desk.word(voice_key(voice)),
        meaning: desk.word(match voice {
            Voice::General => "meaning-voice-general",
            Voice::NotMentioned => "meaning-voice-not-mentioned",
            Voice::Missing => "meaning-voice-missing",
            Voice::NotYet => "meaning-voice-not-yet",
            Voice::NonePromised => "meaning-voice-none-promised",
            Voice::None => "meaning-voice-none",
            Voice::NotFound => "meaning-voice-not-found",
        }),
    }
}
