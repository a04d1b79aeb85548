//! Every output as an address and a recipe, listed before anything is made.

mod address;
mod recipe;

pub use address::Address;
pub use recipe::{FeedScope, FileRecipe, Owner, Recipe, RuleForm};

use super::search::SearchPart;
use super::segment::Segment;
use super::text::Language;
use crate::source::FilePath;
use percent_encoding::percent_decode_str;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

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
        let kinds = [Segment::FollowUp, Segment::Review];
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
