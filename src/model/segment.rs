//! The fixed parts of addresses (DESIGN section 4): each stands here once.

use super::settings::OutputKind;
use serde::{Deserialize, Serialize};
use std::fmt;

/// On which sites the page of a segment is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Occurrence {
    /// On every site, if its kind of output is.
    Always,
    /// Where there is something to show: what people write may claim the address today, and lose it the day that
    /// there is.
    WhereThereIsAny,
}

macro_rules! segments {
    ($($(#[$said:meta])* $name:ident = $part:literal, $kind:expr, $occurrence:expr;)*) => {
        /// A part of an address that is the same on every site. Swedish in every language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Segment {
            $($(#[$said])* $name,)*
        }

        impl Segment {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The part as it stands in an address, without slashes.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $part,)*
                }
            }

            /// The kind of output that takes away every address with this part. `None`: it cannot be taken away.
            pub fn kind(self) -> Option<OutputKind> {
                match self {
                    $(Self::$name => $kind,)*
                }
            }

            /// On which sites its page is made.
            pub fn occurrence(self) -> Occurrence {
                match self {
                    $(Self::$name => $occurrence,)*
                }
            }
        }
    };
}

segments! {
    /// What the site is.
    About = "om", None, Occurrence::Always;
    /// The accessibility statement.
    Accessibility = "tillganglighet", None, Occurrence::Always;
    /// Calendars, at the root and in folders.
    Calendar = "uppfoljningar.ics", Some(OutputKind::Calendar), Occurrence::Always;
    /// What is sealed, for everybody to prove.
    Data = "data", Some(OutputKind::Data), Occurrence::WhereThereIsAny;
    /// A promise in easy words.
    EasyRead = "lattlast", None, Occurrence::Always;
    /// What a promise looks like on another site; no such page is made yet, and the address is kept for it.
    Embed = "embed", Some(OutputKind::Embeds), Occurrence::Always;
    /// How to set a promise into another site; no such page is made yet either.
    Embedding = "badda-in", Some(OutputKind::Embeds), Occurrence::Always;
    /// Feeds, at the root and in folders.
    Feed = "feed.xml", Some(OutputKind::Feeds), Occurrence::Always;
    /// The list of focus areas.
    FocusAreas = "insatsomraden", Some(OutputKind::Lists), Occurrence::WhereThereIsAny;
    /// The folder of follow-ups and evaluations.
    FollowUp = "uppfoljning", Some(OutputKind::FollowUpPages), Occurrence::Always;
    /// Every follow-up that is due.
    FollowUps = "uppfoljningar", None, Occurrence::Always;
    /// How the wording changed.
    History = "historik", Some(OutputKind::History), Occurrence::Always;
    /// What each status means.
    Method = "metod", None, Occurrence::Always;
    /// The page for addresses that lead nowhere.
    NotFound = "404", None, Occurrence::Always;
    /// The list of parties.
    Parties = "parter", Some(OutputKind::Parties), Occurrence::Always;
    /// The list of places within municipalities.
    Places = "platser", Some(OutputKind::Lists), Occurrence::WhereThereIsAny;
    /// The levels of the police.
    Police = "polisen", Some(OutputKind::Police), Occurrence::WhereThereIsAny;
    /// The folder of reviews.
    Review = "granskning", None, Occurrence::Always;
    /// Search.
    Search = "sok", Some(OutputKind::Search), Occurrence::WhereThereIsAny;
    /// The folder of the theme's files.
    Static = "static", None, Occurrence::Always;
    /// The list of statuses.
    Statuses = "status", Some(OutputKind::Lists), Occurrence::WhereThereIsAny;
    /// The list of years where `/ar/` is the start in Arabic.
    YearNumbers = "artal", Some(OutputKind::Lists), Occurrence::WhereThereIsAny;
    /// The list of years.
    Years = "ar", Some(OutputKind::Lists), Occurrence::WhereThereIsAny;
}

impl Segment {
    /// The one that stands so in an address.
    pub fn parse(part: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|segment| segment.as_str() == part)
    }
}

impl fmt::Display for Segment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}
