//! Every output as an address and a recipe, listed before anything is made.

use super::id::{Id, PromiseId};
use super::text::Language;
use crate::source::FilePath;
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

    /// The way from this address to another, relative, so that a site works under any prefix and from a folder.
    ///
    /// A page's folder is linked as `…/`; the fragment is the caller's.
    pub fn relative_to(&self, other: &Self) -> String {
        let from: Vec<&str> = self.0.trim_start_matches('/').split('/').collect();
        let to: Vec<&str> = other.0.trim_start_matches('/').split('/').collect();
        let folders = from.len().saturating_sub(1);
        let common = from
            .iter()
            .take(folders)
            .zip(to.iter().take(to.len().saturating_sub(1)))
            .take_while(|(one, two)| one == two)
            .count();
        let up = "../".repeat(folders - common);
        let down = to.get(common..).unwrap_or_default().join("/");
        match (up.is_empty(), down.is_empty()) {
            (true, true) => "./".to_owned(),
            _ => format!("{up}{down}"),
        }
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
    /// Where each recipe is answered, by language: links are looked up here.
    pub addresses: BTreeMap<Recipe, BTreeMap<Language, Address>>,
}

impl Plan {
    /// Adds an output.
    ///
    /// # Errors
    /// Gives the output back where its address is taken.
    pub fn insert(&mut self, output: Output) -> Result<(), Box<Output>> {
        if self.outputs.contains_key(&output.address) {
            return Err(Box::new(output));
        }
        self.addresses
            .entry(output.recipe.clone())
            .or_default()
            .entry(output.language.clone())
            .or_insert_with(|| output.address.clone());
        self.outputs.insert(output.address.clone(), output);
        Ok(())
    }

    /// Where a recipe is answered in a language. `None`: it is not made in it.
    pub fn address(&self, recipe: &Recipe, language: &Language) -> Option<&Address> {
        self.addresses.get(recipe)?.get(language)
    }

    /// Where a recipe is answered in each language that has it.
    pub fn languages_of(&self, recipe: &Recipe) -> impl Iterator<Item = (&Language, &Address)> {
        self.addresses.get(recipe).into_iter().flatten()
    }
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
    /// Anchors on it that content may link to.
    pub fragments: BTreeSet<String>,
    /// The file that it comes from, for findings about its address; `None` for generated lists.
    pub origin: Option<FilePath>,
}

/// How one output is made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Recipe {
    /// `/`
    Start,
    /// `/<town>/`
    Town(Id),
    /// `/<town>/<promise>/`
    Promise(PromiseId),
    /// `…/lattlast/`
    EasyRead(PromiseId),
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
    /// `/sitemap.xml`
    Sitemap,
    /// `/robots.txt`
    Robots,
    /// An Atom feed of what is new.
    Feed(FeedScope),
    /// A page that leads on to where its subject lies now.
    Redirect(Address),
    /// A page that says that its subject was taken away, when and why; the file says which.
    Tombstone(FilePath),
    /// A file of the theme, by its path in `static/`.
    ThemeFile(String),
    /// A file of the content, copied as it is.
    ContentFile(FilePath),
}

/// What a feed tells of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeedScope {
    /// The whole site.
    Site,
    /// One town.
    Town(Id),
    /// One promise.
    Promise(PromiseId),
}
