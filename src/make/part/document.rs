//! Documents, pictures and sources; a link to a document says what kind of file it is, how large and in which language
//! (DOMAIN B8).

use crate::make::desk::{Block, Desk, Phrase};
use crate::make::picture::map::MapPicture;
use crate::markdown::{Choices, Picture};
use crate::model::document::{Document, Image, Location};
use crate::model::link::Source;
use crate::model::plan::FileRecipe;
use rust_decimal::Decimal;
use serde::Serialize;

/// A picture beside the text.
#[derive(Clone, Debug, Serialize)]
pub struct ImageView {
    /// Its address.
    pub address: String,
    /// Its other widths.
    pub choices: Option<Choices>,
    /// Width and height in pixels.
    pub size: Option<(u32, u32)>,
    /// What it shows; empty where it only decorates.
    pub alternative: String,
    /// Marks the language of that, where it is not the page's.
    pub alternative_language: Block,
    /// A line under it.
    pub caption: Option<Phrase>,
    /// Who made it.
    pub credit: Option<Phrase>,
    /// Whether it tells anything: one that only decorates makes no section of its own.
    pub says: bool,
}

/// Where a promise holds.
#[derive(Clone, Debug, Serialize)]
pub struct MapView {
    /// A map as a picture.
    pub image: Option<ImageView>,
    /// An outline, drawn.
    pub drawn: Option<MapPicture>,
    /// A line under it.
    pub caption: Option<Phrase>,
    /// Who made it.
    pub credit: Option<Phrase>,
}

impl Desk<'_> {
    /// A document: "Löftet som det skrevs under (PDF, 96 kB, på svenska, 10 december 2025)".
    pub fn document(&self, document: &Document) -> Phrase {
        let (address, facts) = match &document.location {
            Location::File { path, size } => {
                let kind = path.name().rsplit_once('.').map(|(_, ending)| ending.to_ascii_uppercase());
                let size = Phrase::from(self.size(*size));
                (
                    self.link(&FileRecipe::ContentFile(path.clone()).into()),
                    vec![kind.map(Phrase::from), Some(size)],
                )
            }
            Location::Elsewhere(url) => {
                let kind = ending(url).map(Phrase::from);
                let host = host(url).map(|host| self.say("document-elsewhere").with("host", host).phrase());
                (Some(url.clone()), vec![kind, host])
            }
        };
        let language = document.language.as_ref().map(|language| Phrase::from(self.in_words(language)));
        let date = document.date.map(|date| self.date(date));
        let facts: Vec<Phrase> = facts.into_iter().chain([language, date]).flatten().collect();
        let title = self.text(&document.title).linked(address.as_deref());
        match facts.into_iter().reduce(|before, next| before.then(", ", &next)) {
            Some(facts) => self.say("with-facts").with("title", title).with("facts", facts).phrase(),
            None => title,
        }
    }

    /// Documents as a list.
    pub fn documents(&self, documents: &[Document]) -> Vec<Phrase> {
        documents.iter().map(|document| self.document(document)).collect()
    }

    /// A picture, if it is published.
    pub fn image(&self, image: &Image) -> Option<ImageView> {
        let Picture { address, size, choices } = self.picture(&image.file)?;
        Some(ImageView {
            says: image.alternative.is_some() || image.caption.is_some(),
            address,
            choices,
            size,
            alternative: image.alternative.as_ref().map(|text| self.plain(text)).unwrap_or_default(),
            alternative_language: self.plain_language(image.alternative.as_ref()),
            caption: image.caption.as_ref().map(|text| self.text(text)),
            credit: self.credit("credit", image),
        })
    }

    fn credit(&self, key: &'static str, image: &Image) -> Option<Phrase> {
        let credit = image.credit.as_ref()?;
        Some(self.say(key).with("credit", self.text(credit)).phrase())
    }

    /// A map, if it is published.
    pub fn map(&self, map: &Image) -> Option<MapView> {
        let drawn = self.map_picture(map);
        let image = if drawn.is_some() { None } else { Some(self.image(map)?) };
        let credit = self.credit("map-credit", map);
        let caption = map.caption.as_ref().map(|text| self.text(text));
        Some(MapView { image, drawn, caption, credit })
    }

    /// Where something was read: title, page, when.
    pub fn source(&self, source: &Source) -> Phrase {
        let title = match source.url.as_deref() {
            None => self.text(&source.title).titled(),
            url => self.text(&source.title).linked(url),
        };
        let page = source.page.as_deref().map(|page| {
            if page.starts_with(|letter: char| letter.is_ascii_digit()) {
                return self.say("source-page").with("page", page).phrase();
            }
            // "s. 3–4", "bilaga 2": it says itself what it is.
            self.untranslated(page)
        });
        let seen = source.seen.map(|seen| self.say("source-seen").with("date", self.date(seen)).phrase());
        match page.into_iter().chain(seen).reduce(|before, next| before.then(", ", &next)) {
            Some(facts) => title.then(", ", &facts),
            None => title,
        }
    }

    /// "96 kB", "1,4 MB"
    fn size(&self, bytes: u64) -> String {
        if bytes < 1_000_000 {
            format!("{} kB", self.whole(bytes.div_ceil(1000).max(1)))
        } else {
            let tenths = i64::try_from(bytes.div_ceil(100_000)).unwrap_or(i64::MAX);
            format!("{} MB", self.number(Decimal::new(tenths, 1)))
        }
    }
}

/// What kind of file an address elsewhere leads to, where its name says so.
fn ending(url: &str) -> Option<String> {
    let path = url.split(['?', '#']).next()?;
    let (_, name) = path.splitn(4, '/').nth(3)?.rsplit_once('.')?;
    let known = ["pdf", "docx", "doc", "odt", "xlsx", "csv", "pptx", "png", "jpg"];
    let name = name.to_ascii_lowercase();
    known.contains(&name.as_str()).then(|| name.to_ascii_uppercase())
}

/// `polisen.se`
fn host(url: &str) -> Option<&str> {
    let host = url.split_once("://")?.1.split(['/', '?', '#', ':']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host))
}
