//! Stage: one recipe → bytes. Pure; many in parallel.
//!
//! Comes in: the site, the plan, the texts and the theme. Steps for a page:
//! 1. a desk is laid with words, texts and addresses ([`desk`]); 2. the page's kind makes its view, small structs of
//!    ready words and links (`page/`, from `part/` and `wording/`); 3. the template of the theme sets the view.
//!
//! Goes out: the bytes of one output. It must not know folders or the clock; views know no template language,
//! templates make no decisions.

mod asked;
mod build_record;
mod calendar;
mod desk;
mod feed;
mod last_said;
mod ledger;
mod page;
mod part;
mod picture;
mod redirect_rules;
mod roles;
pub mod search;
mod sitemap;
mod stylesheet;
mod templates;
mod theme;
mod theme_words;
mod tongue;
mod tongues;
mod wording;

use crate::diagnostic::{Diagnostic, Message};
use crate::model::due_date::DueOf;
use crate::model::offer::{Offer, Scheme};
use crate::model::picture::{Look, PictureKind};
use crate::model::plan::{FeedScope, FileRecipe, Output, Plan, Recipe};
use crate::model::site::Site;
use crate::model::sources::{Asset, Sources, Texts};
use crate::model::text::Language;
use crate::source::{Place, Source};
use asked::Asked;
use calendar::due_in;
use desk::Desk;
use roles::Roles;
use std::collections::BTreeMap;
use std::path::PathBuf;
use templates::Templates;
use theme::{Contents, Theme};
use tongue::Tongue;
use tongues::Tongues;

/// The bytes of one output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// Made here.
    Bytes(Vec<u8>),
    /// A file of the content, copied as it is.
    Copy(PathBuf),
    /// A picture of the content, without what it tells beside what it shows.
    Cleaned(PathBuf),
    /// A picture of the content in a width.
    Resized(PathBuf, u32),
}

/// The theme, opened: templates parsed, words read, static files known.
pub struct Workshop {
    templates: Templates,
    tongues: Tongues,
    style: String,
    roles: Roles,
    files: BTreeMap<String, Contents>,
    has_own_templates: bool,
    unread: Vec<Diagnostic>,
}

impl Workshop {
    /// Opens the theme that `theme` names (`None`: the standard one), each of its files standing before the standard theme's.
    ///
    /// # Errors
    /// Every template and word file that cannot be read, as findings in its file and line.
    pub fn open(sources: &Sources, theme: Option<&str>) -> Result<Self, Vec<Diagnostic>> {
        let theme = Theme::open(sources, theme);
        let undecodable = theme.undecodable.iter();
        let mut findings: Vec<Diagnostic> = undecodable
            .map(|file| Diagnostic::error(Place::whole(file), Message::new("theme-file-encoding")))
            .collect();
        let roles = Roles::of(&theme);
        findings.extend(roles.unreadable(&theme));
        let (templates, tongues) = rayon::join(|| Templates::open(&theme), || Tongues::open(&theme));
        let templates = templates.map_err(|more| findings.extend(more)).ok();
        let tongues = tongues.map_err(|more| findings.extend(more)).ok();
        match (templates, tongues) {
            (Some(templates), Some(tongues)) if findings.is_empty() => {
                let style = stylesheet::join(&theme);
                let unread = templates.unread(&theme).chain(unread_files(&theme)).collect();
                let has_own_templates = theme.own.iter().any(|file| file.as_str().contains("/templates/"));
                Ok(Self { templates, tongues, style, roles, files: theme.files, has_own_templates, unread })
            }
            _ => Err(findings),
        }
    }

    /// Files of the site's own theme that nothing reads.
    pub fn unread(&self) -> &[Diagnostic] {
        &self.unread
    }

    /// Whether the site has templates of its own, which may fail when a page is made.
    pub fn has_own_templates(&self) -> bool {
        self.has_own_templates
    }

    /// The language that a page in a language is in: Swedish, where the theme has no words in that.
    pub fn spoken(&self, language: &Language) -> Language {
        self.tongue(language.tag()).map_or_else(|| language.clone(), |tongue| tongue.spoken_for(language))
    }

    /// What the theme offers that a site may ask for.
    pub fn offer(&self) -> Offer {
        let grounds = |scheme| (scheme, self.roles.grounds(scheme));
        Offer {
            lacking_words: self.tongues.lacking(),
            grounds: Scheme::ALL.into_iter().map(grounds).collect(),
        }
    }

    /// The texts of a theme, to draw findings in them.
    pub fn texts(sources: &Sources, theme: Option<&str>) -> Vec<Source> {
        Theme::open(sources, theme).into_texts()
    }

    /// Paths of the theme's files that are published, sorted.
    pub fn static_files(&self) -> Vec<String> {
        let style = std::iter::once(stylesheet::FILE.to_owned());
        let mut files: Vec<String> = self.files.keys().cloned().chain(style).collect();
        files.sort_unstable();
        files.dedup();
        files
    }

    /// Makes one output.
    ///
    /// # Errors
    /// A template that fails while it is rendered, as a finding in the template's file and line.
    pub fn make(&self, job: &Job<'_>, output: &Output) -> Result<Made, Vec<Diagnostic>> {
        match &output.recipe {
            Recipe::File(file) => self.file(job, output, file),
            _ => self.page(job, output),
        }
    }

    fn file(&self, job: &Job<'_>, output: &Output, file: &FileRecipe) -> Result<Made, Vec<Diagnostic>> {
        match file {
            FileRecipe::ThemeFile(path) => Ok(self.theme_file(job, path)),
            FileRecipe::ContentFile(file) => Ok(match job.sources.assets.get(file) {
                Some(asset) if has_pixels(asset) => Made::Cleaned(asset.disk.clone()),
                Some(asset) => Made::Copy(asset.disk.clone()),
                None => Made::Bytes(Vec::new()),
            }),
            FileRecipe::Picture(file, width) => Ok(match job.sources.assets.get(file) {
                Some(asset) => Made::Resized(asset.disk.clone(), *width),
                None => Made::Bytes(Vec::new()),
            }),
            FileRecipe::Sitemap => Ok(Made::Bytes(sitemap::sitemap(job))),
            FileRecipe::Ledger(file) => Ok(Made::Bytes(ledger::ledger(job, file))),
            FileRecipe::RedirectRules(form) => Ok(Made::Bytes(redirect_rules::redirect_rules(job, *form))),
            FileRecipe::Robots => Ok(Made::Bytes(sitemap::robots(job))),
            FileRecipe::BuildRecord => self.build_record(job),
            FileRecipe::SearchNames => Ok(self.search_names(job, output)),
            FileRecipe::Feed(scope) => Ok(self.feed(job, output, scope)),
            FileRecipe::Calendar(scope) => {
                let due: Vec<DueOf<'_>> = due_in(job.site, scope);
                Ok(Made::Bytes(self.calendar(job, output, scope, &due)))
            }
        }
    }

    /// The record of the build names the pages that tell its day, so they are made for it too.
    fn build_record(&self, job: &Job<'_>) -> Result<Made, Vec<Diagnostic>> {
        let mut pages = Vec::new();
        for (_, address) in job.plan.languages_of(&Recipe::About) {
            let Some(output) = job.plan.outputs.get(address) else { continue };
            if let Made::Bytes(page) = self.page(job, output)? {
                pages.push((address.file(), page));
            }
        }
        Ok(Made::Bytes(build_record::build_record(job, &pages)))
    }

    fn feed(&self, job: &Job<'_>, output: &Output, scope: &FeedScope) -> Made {
        match self.tongue(output.language.tag()) {
            Some(tongue) => Made::Bytes(feed::feed(job, output, scope, &tongue.words)),
            None => Made::Bytes(Vec::new()),
        }
    }

    /// A calendar of due dates, in the language of the output.
    pub fn calendar(&self, job: &Job<'_>, output: &Output, scope: &FeedScope, due: &[DueOf<'_>]) -> Vec<u8> {
        match self.tongue(output.language.tag()) {
            Some(tongue) => {
                calendar::calendar(&Desk::new(*job, &self.tongues, tongue, output, &Asked::All), scope, due)
            }
            None => Vec::new(),
        }
    }

    fn search_names(&self, job: &Job<'_>, output: &Output) -> Made {
        match self.tongue(output.language.tag()) {
            Some(tongue) => {
                Made::Bytes(search::names(&Desk::new(*job, &self.tongues, tongue, output, &Asked::All)))
            }
            None => Made::Bytes(Vec::new()),
        }
    }

    fn page(&self, job: &Job<'_>, output: &Output) -> Result<Made, Vec<Diagnostic>> {
        let Some(tongue) = self.tongue(output.language.tag()) else { return Ok(Made::Bytes(Vec::new())) };
        let asked = self.templates.asked(page::template(&output.recipe));
        let desk = Desk::new(*job, &self.tongues, tongue, output, asked);
        page::make(&desk, &self.templates).map(Made::Bytes)
    }

    /// The words of a language; Swedish where the theme has none in it.
    fn tongue(&self, tag: &str) -> Option<&Tongue> {
        let primary = tag.split('-').next().unwrap_or(tag);
        [tag, primary, "sv"].into_iter().find_map(|tag| self.tongues.get(tag))
    }

    fn theme_file(&self, job: &Job<'_>, path: &str) -> Made {
        match self.files.get(path) {
            Some(Contents::Embedded(bytes)) => Made::Bytes(bytes.to_vec()),
            Some(Contents::Read(text)) => Made::Bytes(text.bytes().to_vec()),
            Some(Contents::OnDisk(disk)) => Made::Copy(disk.clone()),
            None => {
                Made::Bytes(stylesheet::with_colours(&self.style, &job.site.facts, &self.roles).into_bytes())
            }
        }
    }
}

/// What every recipe may look at.
#[derive(Clone, Copy)]
pub struct Job<'site> {
    /// The site.
    pub site: &'site Site,
    /// All outputs, for links.
    pub plan: &'site Plan,
    /// The texts, for Markdown.
    pub texts: &'site Texts,
    /// The files, for what is copied.
    pub sources: &'site Sources,
}

/// Whether a file is a picture that may tell where it was taken.
fn has_pixels(asset: &Asset) -> bool {
    match &asset.look {
        Some(Look::Fit(picture)) => picture.kind == PictureKind::Pixels,
        Some(Look::Unfit(_)) => true,
        Some(Look::Outline(_) | Look::NoOutline(_)) | None => false,
    }
}

fn unread_files(theme: &Theme) -> impl Iterator<Item = Diagnostic> {
    theme.unread.iter().map(|file| {
        let message = Message::new("theme-unread");
        Diagnostic::warning(Place::whole(file), message).help(Message::new("theme-unread.help"))
    })
}
