//! What `site.yaml` says.

use super::accessibility::Accessibility;
use super::colour::Colour;
use super::id::Id;
use super::link::Source;
use super::text::{Language, Text};
use crate::source::FilePath;
use serde::{Deserialize, Serialize};

/// The site as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The file, for findings.
    pub file: FilePath,
    /// The site's name.
    pub title: Text,
    /// `https://…`, without a trailing slash: only feeds, data, sitemap and canonical need it.
    pub base_url: String,
    /// Who publishes.
    pub publisher: Publisher,
    /// The site's languages; the first is its own. Never empty: `sv` where nothing is said.
    pub languages: Vec<Language>,
    /// `themes/<theme>/`; `None`: the standard theme.
    pub theme: Option<String>,
    /// The site's colours.
    pub colours: Option<Colours>,
    /// The site's logo.
    pub logo: Option<FilePath>,
    /// Names of focus areas that are common to several towns.
    pub focus_areas: Vec<(Id, Text)>,
    /// Terms and what they mean.
    pub glossary: Vec<(String, Text)>,
    /// What words of quantities ("timmar") are called where they are shown, most often in another language.
    pub units: Vec<(String, Text)>,
    /// For the accessibility statement.
    pub accessibility: Option<Accessibility>,
    /// What the site as a whole was made from.
    pub sources: Vec<Source>,
    /// Not an official publication, in these words; nothing is called late.
    pub unofficial: Option<Text>,
    /// Days before a due date from which `check` warns.
    pub warn_ahead: u32,
    /// Days to write a follow-up after its due date.
    pub within: u32,
    /// What is made.
    pub outputs: Outputs,
}

/// Who publishes the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publisher {
    /// Its name.
    pub name: Text,
    /// Ten digits; may lack only where the site is unofficial.
    pub org_number: Option<String>,
    /// What it is.
    pub kind: PublisherKind,
    /// An address for the function.
    pub email: Option<String>,
}

/// What kind of body publishes the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PublisherKind {
    /// A municipality.
    Municipality,
    /// The police.
    Police,
    /// Somebody else.
    Other,
}

/// Colours of a site or a town.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colours {
    /// Links and emphasis.
    pub accent: Option<Colour>,
    /// The same in the dark scheme; `None`: the nearest tone that can be read there.
    pub accent_dark: Option<Colour>,
}

/// Kinds of pages and files that `outputs` can take away. All default to made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OutputKind {
    /// A page for each follow-up and evaluation.
    FollowUpPages,
    /// The history of wordings.
    History,
    /// A page for each party.
    Parties,
    /// Pages by police region, area and local area.
    Police,
    /// The search index and page.
    Search,
    /// Bars and timelines that show what the words beside them say.
    Pictures,
    /// Feeds.
    Feeds,
    /// A feed for each promise.
    PromiseFeeds,
    /// A feed for each municipality.
    TownFeeds,
    /// Lists by status, year, focus area and place.
    Lists,
    /// Calendars.
    Calendar,
    /// The sealed texts as files, for everybody to prove.
    Data,
    /// Pages and code to embed; none is made yet.
    Embeds,
    /// Further languages.
    Languages,
}

impl OutputKind {
    /// All of them, in the order of FORMAT part A.
    pub const ALL: [Self; 14] = [
        Self::FollowUpPages,
        Self::History,
        Self::Parties,
        Self::Police,
        Self::Search,
        Self::Pictures,
        Self::Feeds,
        Self::PromiseFeeds,
        Self::TownFeeds,
        Self::Lists,
        Self::Calendar,
        Self::Data,
        Self::Embeds,
        Self::Languages,
    ];

    /// Its key in `outputs`.
    pub fn code(self) -> &'static str {
        match self {
            Self::FollowUpPages => "follow_up_pages",
            Self::History => "history",
            Self::Parties => "parties",
            Self::Police => "police",
            Self::Search => "search",
            Self::Pictures => "pictures",
            Self::Feeds => "feeds",
            Self::PromiseFeeds => "promise_feeds",
            Self::TownFeeds => "town_feeds",
            Self::Lists => "lists",
            Self::Calendar => "calendar",
            Self::Data => "data",
            Self::Embeds => "embeds",
            Self::Languages => "languages",
        }
    }
}

/// What is made and what is not.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Outputs {
    /// Kinds that `outputs` sets to `false`.
    pub off: Vec<OutputKind>,
}

impl Outputs {
    /// Whether this kind is made.
    pub fn has(&self, kind: OutputKind) -> bool {
        !self.off.contains(&kind)
    }
}
