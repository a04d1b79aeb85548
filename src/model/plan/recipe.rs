//! Recipes: which page an output is, or which file, and whose.

use super::address::Address;
use crate::model::id::{Id, PromiseId};
use crate::model::listing::{Subject, SubjectKind};
use crate::model::segment::Segment;
use crate::source::FilePath;

/// How one output is made: which page it is, or which file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recipe {
    /// `/`
    Start,
    /// `/<town>/`
    Town(Id),
    /// `/<town>/<promise>/`
    Promise(PromiseId),
    /// `…/lattlast/`
    EasyRead(PromiseId),
    /// `…/historik/`: how the wording changed.
    History(PromiseId),
    /// `…/uppfoljning/<file>/`
    Account(FilePath),
    /// `…/granskning/<file>/`
    Review(FilePath),
    /// `/parter/`
    Parties,
    /// `/parter/<party>/`
    Party(Id),
    /// `/uppfoljningar/`: overdue first, then coming, then done.
    FollowUps,
    /// `/polisen/`
    Police,
    /// `/polisen/<region>/<area>/<local>/`: a level of the police with its municipalities.
    PoliceLevel(Id),
    /// `/status/`, `/ar/`, `/insatsomraden/`: what there are lists of.
    Subjects(SubjectKind),
    /// `/status/<status>/`, `/ar/<year>/`, `/insatsomraden/<area>/`
    Listing(Subject),
    /// One town's part of a list that is too long for one page.
    ListingOfTown(Subject, Id),
    /// `/sok/`
    Search,
    /// `/<page>/` from `pages/`.
    Page(Id),
    /// `/metod/`: what each status means.
    Method,
    /// `/om/`
    About,
    /// `/tillganglighet/`
    Accessibility,
    /// `/404.html`
    NotFound,
    /// A page that leads on to where its subject lies now.
    Redirect(Address),
    /// A page that says that its subject was taken away, when and why; the file says which.
    Tombstone(FilePath),
    /// No page.
    File(FileRecipe),
}

/// How an output that is no page is made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileRecipe {
    /// `/sok/namn.json`: the names of what one can choose on the page of search.
    SearchNames,
    /// `/sitemap.xml`
    Sitemap,
    /// `/robots.txt`
    Robots,
    /// `/build.json`: the day, the version and the content that the site was made from and by.
    BuildRecord,
    /// An Atom feed of what is new.
    Feed(FeedScope),
    /// A calendar of the days by which follow-ups are to be told.
    Calendar(FeedScope),
    /// `/data/ledger/<town>.jsonl`: what was sealed, for everybody to prove.
    Ledger(FilePath),
    /// `/_redirects`, `/redirects.nginx.conf`, `/redirects.apache.conf`: where anything leads on.
    RedirectRules(RuleForm),
    /// A file of the theme, by its path in `static/`.
    ThemeFile(String),
    /// A file of the content, copied as it is; a picture without what it tells beside what it shows.
    ContentFile(FilePath),
    /// A picture of the content in a width of so many pixels.
    Picture(FilePath, u32),
}

impl From<FileRecipe> for Recipe {
    fn from(file: FileRecipe) -> Self {
        Self::File(file)
    }
}

impl Recipe {
    /// The generated page that a plain page of this name is set into (FORMAT part A, *page*).
    pub fn that_holds(plain_page: &Id) -> Option<Self> {
        match Segment::parse(plain_page.as_str())? {
            Segment::About => Some(Self::About),
            Segment::Method => Some(Self::Method),
            Segment::Accessibility => Some(Self::Accessibility),
            Segment::NotFound => Some(Self::NotFound),
            _ => None,
        }
    }

    /// Whose the output is. Complete, so that a new output is kept, remembered and made again with the right ones.
    pub fn owner(&self) -> Owner<'_> {
        match self {
            Self::Promise(id) | Self::EasyRead(id) | Self::History(id) => Owner::Promise(id),
            Self::Account(file) => Owner::Account(file),
            Self::Review(file) => Owner::Review(file),
            Self::Town(town) | Self::ListingOfTown(_, town) => Owner::Town(town),
            Self::File(FileRecipe::Feed(scope) | FileRecipe::Calendar(scope)) => match scope {
                FeedScope::Promise(id) => Owner::Promise(id),
                FeedScope::Town(town) => Owner::Town(town),
                FeedScope::Site | FeedScope::PoliceLevel(_) => Owner::Nobody,
            },
            Self::Start
            | Self::Parties
            | Self::Party(_)
            | Self::FollowUps
            | Self::Police
            | Self::PoliceLevel(_)
            | Self::Subjects(_)
            | Self::Listing(_)
            | Self::Search
            | Self::Page(_)
            | Self::Method
            | Self::About
            | Self::Accessibility
            | Self::NotFound
            | Self::Redirect(_)
            | Self::Tombstone(_)
            | Self::File(
                FileRecipe::SearchNames
                | FileRecipe::Sitemap
                | FileRecipe::Robots
                | FileRecipe::BuildRecord
                | FileRecipe::Ledger(_)
                | FileRecipe::RedirectRules(_)
                | FileRecipe::ThemeFile(_)
                | FileRecipe::ContentFile(_)
                | FileRecipe::Picture(..),
            ) => Owner::Nobody,
        }
    }

    /// Every output that a promise can own: the recipes of [`Owner::Promise`].
    pub fn of_promise(id: &PromiseId) -> [Self; 5] {
        [
            Self::Promise(id.clone()),
            Self::EasyRead(id.clone()),
            Self::History(id.clone()),
            FileRecipe::Feed(FeedScope::Promise(id.clone())).into(),
            FileRecipe::Calendar(FeedScope::Promise(id.clone())).into(),
        ]
    }
}

/// Whose an output is: what it is made of, beside what every page may show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner<'recipe> {
    /// A promise's folder.
    Promise(&'recipe PromiseId),
    /// A follow-up or evaluation, with what it is of.
    Account(&'recipe FilePath),
    /// A review, which may be about papers of several towns.
    Review(&'recipe FilePath),
    /// A town, with its promises.
    Town(&'recipe Id),
    /// No promise and no town: it may show any of them, or none.
    Nobody,
}

/// Whose form rules about redirects have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleForm {
    /// nginx.
    Nginx,
    /// Apache.
    Apache,
    /// One a line, as many hosts of static sites read them.
    Listed,
}

/// What a feed or a calendar tells of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FeedScope {
    /// The whole site.
    Site,
    /// One town.
    Town(Id),
    /// One promise.
    Promise(PromiseId),
    /// The municipalities of a region, area or local area of the police.
    PoliceLevel(Id),
}
