//! Every output as an address and a recipe, listed before anything is made.

use super::id::{Id, PromiseId};
use super::listing::{Subject, SubjectKind};
use super::search::SearchPart;
use super::segment::Segment;
use super::text::Language;
use crate::source::FilePath;
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use rustc_hash::FxHashMap;
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// A root address: `/boras/centrum-2022-2023/`, `/sitemap.xml`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(Arc<str>);

impl Address {
    /// Takes an address that begins with a slash; one that ends with a slash is a page.
    pub fn new(address: impl Into<Arc<str>>) -> Self {
        Self(address.into())
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file under the output folder that answers it, without a leading slash.
    pub fn file(&self) -> String {
        let path = self.0.trim_start_matches('/');
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
    }

    /// The other address that the same file answers: `/x/index.html` and `/x/`.
    pub fn twin(&self) -> Option<Self> {
        let folder = self.0.strip_suffix("index.html").filter(|folder| folder.ends_with('/'));
        match folder {
            Some(folder) => Some(Self::new(folder)),
            None if self.0.ends_with('/') => Some(Self::new(format!("{}index.html", self.0))),
            None => None,
        }
    }

    /// Whether its file would be one of lofte's own in the output folder, or of git's.
    pub fn is_reserved(&self) -> bool {
        let first = self.0.trim_start_matches('/').split('/').next().unwrap_or("");
        first.starts_with(".lofte") || first.starts_with(".git")
    }

    /// The way from this address to another, relative, so that a site works under any prefix and from a folder.
    ///
    /// A page's folder is linked as `…/`; the fragment is the caller's. Letters that may not stand in an address
    /// as they are come percent-encoded.
    pub fn relative_to(&self, other: &Self) -> String {
        let (from, to) = (self.0.trim_start_matches('/'), other.0.trim_start_matches('/'));
        // Whole folders that both begin with; thousands of links are made so, without lists of their parts.
        let shared = from.bytes().zip(to.bytes()).take_while(|(one, two)| one == two);
        let is_slash = |(at, (byte, _)): (usize, (u8, u8))| (byte == b'/').then_some(at + 1);
        let common = shared.enumerate().filter_map(is_slash).last().unwrap_or(0);
        let rest = from.get(common..).unwrap_or_default();
        let up = "../".repeat(rest.bytes().filter(|byte| *byte == b'/').count());
        let down = encode(to.get(common..).unwrap_or_default());
        match (up.is_empty(), down.is_empty()) {
            (true, true) => "./".to_owned(),
            _ => format!("{up}{down}"),
        }
    }

    /// The address under a site's base, percent-encoded: `https://lofte.example/boras/`.
    pub fn under(&self, base_url: &str) -> String {
        format!("{}{}", base_url.trim_end_matches('/'), encode(&self.0))
    }
}

/// What may not stand as it is in a path: beside the letters of RFC 3986 also the colon, which would make a scheme
/// of a relative address's first part.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'\\')
    .add(b':');

fn encode(path: &str) -> String {
    utf8_percent_encode(path, ENCODED).to_string()
}

impl Borrow<str> for Address {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, out)
    }
}

/// All outputs of a build.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// By address. Two recipes for one address are a finding, and only the first stands.
    pub outputs: BTreeMap<Address, Output>,
    /// Folders of the index of search: what files they hold is only known when they are made.
    pub indexes: BTreeMap<Address, SearchPart>,
    /// Where each recipe's output lies, by language.
    addresses: FxHashMap<Recipe, Vec<(Language, Address)>>,
    /// Where the page or copy of each file lies, by language.
    files: FxHashMap<FilePath, Vec<(Language, Address)>>,
}

impl Plan {
    /// Adds an output.
    ///
    /// # Errors
    /// Gives the output back where its address is taken.
    pub fn insert(&mut self, output: Output) -> Result<(), Box<Output>> {
        if self.holder(&output.address).is_some() {
            return Err(Box::new(output));
        }
        let place = (output.language.clone(), output.address.clone());
        let leads_on = matches!(output.recipe, Recipe::Redirect(_));
        if let (Some(file), false) = (&output.origin, leads_on) {
            self.files.entry(file.clone()).or_default().push(place.clone());
        }
        self.addresses.entry(output.recipe.clone()).or_default().push(place);
        self.outputs.insert(output.address.clone(), output);
        Ok(())
    }

    /// What stands at an address, or at the other one that the same file answers.
    pub fn holder(&self, address: &Address) -> Option<&Output> {
        self.outputs.get(address).or_else(|| self.outputs.get(&address.twin()?))
    }

    /// Takes an output out.
    pub fn remove(&mut self, address: &Address) -> Option<Output> {
        let output = self.outputs.remove(address)?;
        let at_address = |(_, place): &(Language, Address)| place != address;
        if let Some(places) = self.addresses.get_mut(&output.recipe) {
            places.retain(at_address);
            if places.is_empty() {
                self.addresses.remove(&output.recipe);
            }
        }
        if let Some((file, places)) =
            output.origin.as_ref().and_then(|file| Some((file, self.files.get_mut(file)?)))
        {
            places.retain(at_address);
            if places.is_empty() {
                self.files.remove(file);
            }
        }
        Some(output)
    }

    /// Whether an output can stand at an address: nothing does, and no file where it needs a folder or the other way round.
    pub fn has_room_at(&self, address: &Address) -> bool {
        let path = address.as_str();
        let mut folders = path.match_indices('/').filter_map(|(slash, _)| path.get(..slash));
        let inside = format!("{path}/");
        let next = self.outputs.range(Address::new(inside.as_str())..).next();
        self.holder(address).is_none()
            && !folders.any(|folder| self.outputs.contains_key(&Address::new(folder)))
            && (path.ends_with('/') || !next.is_some_and(|(other, _)| other.as_str().starts_with(&inside)))
    }

    /// What answers a root address as people write it: percent-encoded or not, a page with its last slash or without.
    pub fn answer_to(&self, written: &str) -> Option<&Output> {
        let decoded = percent_decode_str(written).decode_utf8_lossy();
        [decoded.to_string(), format!("{decoded}/"), written.to_owned()]
            .into_iter()
            .find_map(|path| self.outputs.get(&Address::new(path)))
    }

    /// What answers at a root address as a link writes it, and where that leads on, what it leads to.
    pub fn led_to(&self, written: &str) -> Option<&Output> {
        let output = self.answer_to(written)?;
        match &output.recipe {
            Recipe::Redirect(target) => self.outputs.get(target).or(Some(output)),
            _ => Some(output),
        }
    }

    /// What answers for a document that lay in a file once, by the address that it had there.
    pub fn led_to_from_file(&self, file: &FilePath) -> Option<&Output> {
        let inside = file.in_content();
        if let Some(name) = inside.strip_prefix("pages/").and_then(|name| name.strip_suffix(".md")) {
            return self.led_to(&format!("/{name}/"));
        }
        let inside = inside.strip_prefix("municipalities/")?;
        if let Some(folder) = inside.strip_suffix("/index.md") {
            return self.led_to(&format!("/{folder}/"));
        }
        let (folder, name) = inside.strip_suffix(".md")?.rsplit_once('/')?;
        let kinds = ["uppfoljning", "granskning"];
        kinds.into_iter().find_map(|kind| self.led_to(&format!("/{folder}/{kind}/{name}/")))
    }

    /// Where a recipe is answered in a language; else in the site's own. `None`: it is not made.
    pub fn address(&self, recipe: &Recipe, language: &Language) -> Option<&Address> {
        in_language(self.addresses.get(recipe)?, language)
    }

    /// Where the page of a content file (or its copy) lies in a language; else in the site's own. `None`: it has none.
    pub fn address_of_file(&self, file: &FilePath, language: &Language) -> Option<&Address> {
        in_language(self.files.get(file)?, language)
    }

    /// The part of the index of search that an address lies in, and its path in there.
    pub fn index_at<'plan, 'address>(
        &'plan self,
        address: &'address str,
    ) -> Option<(&'plan SearchPart, &'address str)> {
        let (folder, part) = self.indexes.range(..=Address::new(address)).next_back()?;
        Some((part, address.strip_prefix(folder.as_str())?))
    }

    /// Where a recipe is answered in each language that has it, the site's own first.
    pub fn languages_of(&self, recipe: &Recipe) -> impl Iterator<Item = (&Language, &Address)> {
        self.addresses.get(recipe).into_iter().flatten().map(|(language, address)| (language, address))
    }
}

fn in_language<'plan>(places: &'plan [(Language, Address)], language: &Language) -> Option<&'plan Address> {
    places.iter().find(|(tag, _)| tag == language).or_else(|| places.first()).map(|(_, address)| address)
}

/// One output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Where it is.
    pub address: Address,
    /// The language of its interface.
    pub language: Language,
    /// How it is made.
    pub recipe: Recipe,
    /// Ids of commitments and focus areas on it, which content may link to beside the headings of its text.
    pub fragments: BTreeSet<String>,
    /// The file that it comes from, for findings about its address; `None` for generated lists.
    pub origin: Option<FilePath>,
}

impl Output {
    /// Whether what stood here was taken away: it has no places any more, and its page says so to whoever comes for one.
    pub fn is_taken_away(&self) -> bool {
        matches!(self.recipe, Recipe::Tombstone(_))
    }
}

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

/// The anchor of a change of wording on its promise's `historik/`, counted from the earliest.
pub fn step_anchor(index: usize) -> String {
    format!("andring-{}", index + 1)
}
