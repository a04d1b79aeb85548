//! The files of a theme: those of the site's own standing before the standard theme's of the same name.

use crate::model::sources::Sources;
use crate::model::text_file::TextFile;
use crate::source::{FilePath, Source};
use include_dir::{Dir, include_dir};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// The theme that lies inside the program.
static STANDARD: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/standard");

/// The name of the standard theme: a site that has a folder of that name changes it file by file.
const STANDARD_NAME: &str = "standard";

/// Files of a theme by their path in it: `templates/promise.html`.
#[derive(Clone, Debug)]
pub struct Theme {
    /// Texts that lofte reads itself: templates and the parts of the style sheet.
    pub texts: BTreeMap<String, Source>,
    /// Word files by language, the standard theme's before the site's own, which changes it word by word.
    pub words: BTreeMap<String, Vec<Source>>,
    /// Files that are published as they are, by their path in `static/`.
    pub files: BTreeMap<String, Contents>,
    /// Texts of the site's own theme that are not UTF-8.
    pub undecodable: Vec<FilePath>,
    /// Texts of the site's own theme.
    pub own: BTreeSet<FilePath>,
    /// Files of the site's own theme that lie where nothing reads them.
    pub unread: Vec<FilePath>,
}

/// What a published file of a theme holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contents {
    /// Inside the program.
    Embedded(&'static [u8]),
    /// Read already.
    Read(TextFile),
    /// On the disk.
    OnDisk(PathBuf),
}

impl Theme {
    /// The theme of that name (`None`: the standard one).
    pub fn open(sources: &Sources, name: Option<&str>) -> Self {
        let mut theme = Self {
            texts: BTreeMap::new(),
            words: BTreeMap::new(),
            files: BTreeMap::new(),
            undecodable: Vec::new(),
            own: BTreeSet::new(),
            unread: Vec::new(),
        };
        theme.take_embedded(&STANDARD);
        theme.take_own(sources, name.unwrap_or(STANDARD_NAME));
        theme
    }

    /// Whether a text is the standard theme's.
    pub fn is_standard(&self, source: &Source) -> bool {
        !self.own.contains(&source.path)
    }

    /// The standard theme's words in a language. They stand first.
    pub fn standard_words(&self, tag: &str) -> Option<&Source> {
        self.words.get(tag)?.first().filter(|_| self.has_standard(&format!("words/{tag}.ftl")))
    }

    /// The site's own words in a language.
    pub fn words_of_site(&self, tag: &str) -> &[Source] {
        let all = self.words.get(tag).map_or(&[][..], Vec::as_slice);
        all.get(usize::from(self.standard_words(tag).is_some())..).unwrap_or_default()
    }

    /// Whether the standard theme has a file of that path.
    pub fn has_standard(&self, path: &str) -> bool {
        STANDARD.get_file(path).is_some()
    }

    /// Every text, to draw findings in.
    pub fn into_texts(self) -> Vec<Source> {
        self.texts.into_values().chain(self.words.into_values().flatten()).collect()
    }

    /// Texts whose path begins with `folder` and ends with `ending`, by what lies between.
    pub fn texts_in<'theme>(
        &'theme self,
        folder: &'theme str,
        ending: &'theme str,
    ) -> impl Iterator<Item = (&'theme str, &'theme Source)> {
        self.texts.iter().filter_map(move |(path, source)| {
            Some((path.strip_prefix(folder)?.strip_suffix(ending)?, source))
        })
    }

    fn take_embedded(&mut self, folder: &'static Dir<'static>) {
        for file in folder.files() {
            let Some(path) = file.path().to_str().map(|path| path.replace('\\', "/")) else { continue };
            let place = FilePath::new(format!("themes/{STANDARD_NAME}/{path}"));
            self.take(&path, place, file.contents_utf8(), Contents::Embedded(file.contents()));
        }
        folder.dirs().for_each(|inner| self.take_embedded(inner));
    }

    fn take_own(&mut self, sources: &Sources, name: &str) {
        let folder = format!("themes/{name}/");
        for (file, written) in &sources.texts {
            let Some(path) = file.as_str().strip_prefix(&folder) else { continue };
            let bytes = written.bytes();
            // A copy that nobody changed, as in the repository of lofte itself: everything of it is known already.
            if STANDARD.get_file(path).is_some_and(|standard| standard.contents() == bytes) {
                continue;
            }
            let text = std::str::from_utf8(bytes).ok();
            if text.is_none() && is_text(path) {
                self.undecodable.push(file.clone());
            }
            if is_read(path) {
                self.own.insert(file.clone());
            } else {
                self.unread.push(file.clone());
            }
            self.take(path, file.clone(), text, Contents::Read(written.clone()));
        }
        for (file, asset) in &sources.assets {
            if let Some(path) = file.as_str().strip_prefix(&folder) {
                if !is_read(path) {
                    self.unread.push(file.clone());
                }
                self.take(path, file.clone(), None, Contents::OnDisk(asset.disk.clone()));
            }
        }
    }

    fn take(&mut self, path: &str, place: FilePath, text: Option<&str>, contents: Contents) {
        match (text, path.strip_prefix("static/")) {
            (Some(text), _) if is_text(path) => {
                let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
                let source = Source { path: place, text: text.into() };
                match path.strip_prefix("words/").map(|name| name.strip_suffix(".ftl")) {
                    Some(Some(tag)) => self.words.entry(tag.to_owned()).or_default().push(source),
                    Some(None) => {}
                    None => {
                        self.texts.insert(path.to_owned(), source);
                    }
                }
            }
            (_, Some(published)) if !is_text(path) => {
                self.files.insert(published.to_owned(), contents);
            }
            _ => {}
        }
    }
}

fn is_text(path: &str) -> bool {
    ["templates/", "words/", super::stylesheet::FOLDER].iter().any(|folder| path.starts_with(folder))
}

/// Whether anything reads a file of that path in a theme. Notes to oneself at its top do no harm.
fn is_read(path: &str) -> bool {
    match path.split_once('/') {
        Some(("words", name)) => name.ends_with(".ftl") && !name.contains('/'),
        Some(("templates" | "static", _)) | None => true,
        Some(_) => false,
    }
}
