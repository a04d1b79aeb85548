//! Names of lists by status, year and focus area, and the ways to them.

use crate::make::desk::{Desk, Phrase};
use crate::model::id::Id;
use crate::model::listing::{Subject, SubjectKind};
use crate::model::plan::Recipe;
use crate::model::promise::Promise;
use crate::model::text::Text;

impl Desk<'_> {
    /// "Ej uppfyllt", "2024", "Synlig närvaro".
    pub fn subject_name(&self, subject: &Subject) -> Phrase {
        match subject {
            Subject::FocusArea(id) => match self.common_area(id) {
                Some(name) => self.text(name),
                None => Phrase::from(id.as_str()),
            },
            _ => self.subject_text(subject).into(),
        }
    }

    /// The same as plain text.
    pub fn subject_text(&self, subject: &Subject) -> String {
        match subject {
            Subject::Status(kind) => self.standing_word(*kind),
            Subject::Year(Some(year)) => year.to_string(),
            Subject::Year(None) => self.word("year-unknown"),
            Subject::Places => self.word("subjects-place"),
            Subject::FocusArea(id) => {
                self.common_area(id).map_or_else(|| id.to_string(), |name| self.plain(name))
            }
        }
    }

    /// The name, leading to the list; without a link where it is this page.
    pub fn subject_link(&self, subject: &Subject) -> Phrase {
        let recipe = Recipe::Listing(subject.clone());
        self.subject_name(subject).linked(self.link(&recipe).filter(|_| !self.is_here(&recipe)).as_deref())
    }

    /// "Status", "År", "Insatsområden", leading to its page.
    pub fn subject_kind(&self, kind: SubjectKind) -> Phrase {
        let recipe = Recipe::Subjects(kind);
        Phrase::from(self.word(subjects_title(kind)))
            .linked(self.link(&recipe).filter(|_| !self.is_here(&recipe)).as_deref())
    }

    /// The way to a town's part of a list; where the list is divided by town, to the town's own page of it.
    pub fn subject_way(&self, subject: &Subject, town: &Id) -> Option<String> {
        let listed =
            self.site().listings.get(subject).is_some_and(|listing| listing.towns.contains_key(town));
        if !listed {
            return None;
        }
        let own = self.link(&Recipe::ListingOfTown(subject.clone(), town.clone()));
        own.or_else(|| Some(format!("{}#{town}", self.link(&Recipe::Listing(subject.clone()))?)))
    }

    /// A level of the police, leading to its page; where these are not made, to its page as a party.
    pub fn police_level(&self, id: &Id) -> Phrase {
        let recipe = Recipe::PoliceLevel(id.clone());
        if self.is_here(&recipe) {
            return self.party_name(id);
        }
        match self.link(&recipe) {
            Some(way) => self.party_name(id).linked(Some(&way)),
            None => self.party(id),
        }
    }

    /// Lists that a promise stands in: by common focus area, year, and the local police areas of its town.
    pub fn lists_of(&self, promise: &Promise) -> Vec<Phrase> {
        let areas = promise.focus_areas.iter().map(|area| Subject::FocusArea(area.id.clone()));
        // A list of what has no known year is no way to more of the same.
        let years = promise.period.years(self.site().today).into_iter().flatten();
        let subjects = areas.chain(years.map(|year| Subject::Year(Some(year))));
        let subjects = subjects.filter(|subject| self.has_page(&Recipe::Listing(subject.clone())));
        let locals = self.facts().police.iter().flat_map(|region| &region.areas);
        let locals = locals.flat_map(|area| &area.local_areas).map(|local| &local.id).filter(|local| {
            let cover = self.site().police.get(*local);
            cover.is_some_and(|cover| promise.towns().any(|town| cover.towns.contains(town)))
                && self.has_page(&Recipe::PoliceLevel((*local).clone()))
        });
        let subjects = subjects.map(|subject| match &subject {
            Subject::Year(Some(year)) => {
                let named = self.say("listing-year").with("year", year.to_string()).phrase();
                named.linked(self.link(&Recipe::Listing(subject)).as_deref())
            }
            _ => self.subject_link(&subject),
        });
        let locals = locals.map(|local| {
            let named = self.say("listing-police").with("area", self.party_name(local)).phrase();
            named.linked(self.link(&Recipe::PoliceLevel(local.clone())).as_deref())
        });
        subjects.chain(locals).collect()
    }

    /// The other ways to find something than by municipality, as far as there are such pages.
    pub fn ways_to_find(&self) -> Vec<Phrase> {
        let ways = [
            (Recipe::Search, "ways-search"),
            (Recipe::Police, "ways-police"),
            (Recipe::Parties, "ways-parties"),
            (Recipe::Subjects(SubjectKind::FocusArea), "ways-focus-area"),
            (Recipe::Subjects(SubjectKind::Status), "ways-status"),
            (Recipe::Subjects(SubjectKind::Year), "ways-year"),
            (Recipe::Listing(Subject::Places), "ways-place"),
        ];
        let way = |(recipe, key): (Recipe, &str)| {
            let way = self.link(&recipe).filter(|_| !self.is_here(&recipe))?;
            Some(Phrase::from(self.word(key)).linked(Some(&way)))
        };
        ways.into_iter().filter_map(way).collect()
    }

    fn common_area(&self, id: &Id) -> Option<&Text> {
        self.facts().settings.focus_areas.iter().find(|(common, _)| common == id).map(|(_, name)| name)
    }
}

/// The heading of the page that leads to the lists of a sort.
pub fn subjects_title(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Status => "subjects-status",
        SubjectKind::Year => "subjects-year",
        SubjectKind::FocusArea => "subjects-focus-area",
    }
}
