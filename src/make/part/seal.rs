//! Whether a text is what was sealed, and how to cite it (DOMAIN R15, R16).

use super::row::Rows;
use crate::make::desk::{Desk, Phrase};
use crate::model::hash::Hash;
use crate::model::plan::FileRecipe;
use crate::model::seal::{SealOfText, Standing};
use crate::model::when::Date;
use crate::source::FilePath;

/// What a citation names of a document.
pub struct Cited<'site> {
    /// The document.
    pub file: &'site FilePath,
    /// Who says it.
    pub by: Phrase,
    /// What it is called.
    pub title: Phrase,
    /// When it was said, where it is not sealed.
    pub date: Option<Date>,
}

impl Desk<'_> {
    /// Adds how the text stands to what was sealed, and how to cite it.
    pub fn add_seal(&self, rows: &mut Rows<'_>, cited: Cited<'_>) {
        let seal = self.facts().seals.get(cited.file).and_then(|seal| seal.text.as_ref());
        rows.add("label-seal", seal.map(|seal| self.seal(cited.file, seal)));
        rows.add("label-cite", self.citation(cited, seal));
    }

    fn seal(&self, file: &FilePath, seal: &SealOfText) -> Phrase {
        let key = match (seal.standing, seal.count) {
            (Standing::AsSealed, 0 | 1) => "seal-unchanged",
            (Standing::AsSealed, _) => "seal-revised",
            (Standing::Changed, _) => "seal-declared",
        };
        let said =
            self.say(key).with("first", self.day(seal.first)).with("last", self.day(seal.last)).phrase();
        let said = if seal.masked { said.then(" ", &self.word("seal-masked").into()) } else { said };
        let town = file.in_content().strip_prefix("municipalities/").and_then(|path| path.split('/').next());
        let ledger = FilePath::new(format!("content/ledger/{}.jsonl", town.unwrap_or("_site")));
        match self.link(&FileRecipe::Ledger(ledger).into()) {
            Some(way) => said.then(" ", &Phrase::from(self.word("seal-ledger")).linked(Some(&way))),
            None => said,
        }
    }

    /// With a date, the permanent address, and a sum by which the text is known again: the sealing's, else the file's.
    fn citation(&self, cited: Cited<'_>, seal: Option<&SealOfText>) -> Phrase {
        let Cited { file, by, title, date } = cited;
        let address = self.output.address.under(&self.facts().settings.base_url);
        let sealed = seal.filter(|seal| seal.standing == Standing::AsSealed);
        let hash = match (sealed, self.job.texts.get(file)) {
            (Some(seal), _) => seal.record.short(),
            (None, text) => text.map(|text| Hash::of(text.text.as_bytes()).short()).unwrap_or_default(),
        };
        let (how, date) = match (sealed, date) {
            (Some(seal), _) => ("yes", self.day(seal.last)),
            (None, Some(date)) => ("no", self.date(date)),
            (None, None) => ("undated", Phrase::from("")),
        };
        self.say("citation")
            .with("by", by)
            .with("title", title.titled())
            .with("date", date)
            .with("sealed", how)
            .with("hash", hash)
            .with("address", address)
            .phrase()
    }
}
