//! The site as it lies, and a place beside it where a new file is tried before it is written.
//!
//! 1. the site is read; 2. an act makes the text of a new file from what the site holds; 3. the file is laid among the
//!    others in memory and everything is checked; 4. only if it brings no new error is it written.

use super::hindrance::Hindrance;
use crate::build::survey_sources;
use crate::check::{self, Doubtful, Question, Unsound};
use crate::diagnostic::{Diagnostic, Message, Severity};
use crate::fs::{self, Failure};
use crate::load::load;
use crate::model::facts::Facts;
use crate::model::id::Id;
use crate::model::sources::{Sources, Texts};
use crate::model::text_file::TextFile;
use crate::source::FilePath;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What an act knows of the site.
pub struct Desk {
    root: PathBuf,
    sources: Sources,
    question: Question,
    facts: Option<Facts>,
    doubtful: Doubtful,
    texts: Texts,
    findings: Vec<Diagnostic>,
}

impl Desk {
    /// Reads the site in `root`. What is wrong in it is no hindrance here.
    ///
    /// # Errors
    /// The disk, or no site there.
    pub fn open(root: &Path, question: Question) -> Result<Self, Failure> {
        let sources = load(root)?;
        let checked = check::check(&sources, &question);
        let (facts, doubtful) = match checked.unsound {
            Some(Unsound { facts, doubtful }) => (Some(facts), doubtful),
            None => (checked.facts, Doubtful::default()),
        };
        let root = root.to_owned();
        Ok(Self {
            root,
            sources,
            question,
            facts,
            doubtful,
            texts: checked.texts,
            findings: checked.findings,
        })
    }

    /// What could be read of the site.
    pub fn facts(&self) -> Option<&Facts> {
        self.facts.as_ref()
    }

    /// The decoded texts.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// A file as it lies on the disk.
    pub fn bytes(&self, file: &FilePath) -> Option<&[u8]> {
        self.sources.texts.get(file).map(TextFile::bytes)
    }

    /// The site's own language.
    pub fn language(&self) -> &str {
        let languages = self.facts.as_ref().map(|facts| facts.settings.languages.as_slice());
        languages.and_then(<[_]>::first).map_or("sv", |language| language.tag())
    }

    /// The municipalities that have a page, also one that cannot be read.
    pub fn towns(&self) -> BTreeSet<Id> {
        let pages = self.sources.texts.keys().filter_map(|file| {
            file.as_str().strip_prefix("content/municipalities/")?.strip_suffix("/index.md")
        });
        pages.filter_map(Id::parse).collect()
    }

    /// Hinders an act that needs a document which could not be read, or not whole.
    ///
    /// # Errors
    /// What is wrong in it.
    pub fn must_be_whole(&self, file: &FilePath) -> Result<(), Hindrance> {
        if !self.doubtful.contains(file) {
            return Ok(());
        }
        let findings = self.findings.iter().filter(|finding| finding.place.file == *file).cloned().collect();
        let (texts, closing) = (self.texts.clone(), Message::new("new-mend-first"));
        Err(Hindrance::Found { findings, texts, closing })
    }

    /// As [`Self::must_be_whole`], of a document in which one kind of mistake is the reason for the act.
    ///
    /// # Errors
    /// What else is wrong in it.
    pub fn must_be_right_but_for(&self, file: &FilePath, code: &str) -> Result<(), Hindrance> {
        let is_other = |finding: &&Diagnostic| {
            finding.place.file == *file
                && finding.severity == Severity::Error
                && !finding.code().starts_with(code)
        };
        match self.findings.iter().find(is_other) {
            Some(_) => Err(self.found_in(file)),
            None => Ok(()),
        }
    }

    /// What is wrong in a document, as a hindrance.
    pub fn found_in(&self, file: &FilePath) -> Hindrance {
        let findings = self.findings.iter().filter(|finding| finding.place.file == *file).cloned().collect();
        Hindrance::Found { findings, texts: self.texts.clone(), closing: Message::new("new-mend-first") }
    }

    /// Writes a file instead of one that is there, if the site with it is no more wrong than without, and gives its path.
    ///
    /// # Errors
    /// Errors that it would bring, or the disk.
    pub fn put_instead(&self, file: &FilePath, bytes: Vec<u8>) -> Result<PathBuf, Hindrance> {
        let path = self.root.join(file.as_str());
        self.must_bring_no_error(file, &bytes, &path)?;
        fs::replace(&path, &bytes)?;
        Ok(path)
    }

    /// Writes a new file, if the site with it is no more wrong than without, and gives its path.
    ///
    /// # Errors
    /// A file that is there already, errors that the new one would bring, or the disk.
    pub fn put(&self, file: &FilePath, text: &str) -> Result<PathBuf, Hindrance> {
        let path = self.root.join(file.as_str());
        if path.exists() {
            return Err(Hindrance::Asked(
                Message::new("new-file-taken").with("path", path.display().to_string()),
            ));
        }
        self.must_bring_no_error(file, text.as_bytes(), &path)?;
        fs::write_new(&path, text.as_bytes())?;
        Ok(path)
    }

    fn must_bring_no_error(&self, file: &FilePath, bytes: &[u8], path: &Path) -> Result<(), Hindrance> {
        let mut tried = self.sources.clone();
        tried.texts.insert(file.clone(), bytes.into());
        let survey = survey_sources(tried, &self.question);
        let mut findings = survey.findings;
        findings.retain(|finding| finding.severity == Severity::Error);
        if !findings.is_empty() {
            let before = survey_sources(self.sources.clone(), &self.question).findings;
            // A mistake is the same also where lines above it have moved it.
            let is_same = |one: &Diagnostic, other: &Diagnostic| {
                one.message == other.message && one.place.file == other.place.file
            };
            findings.retain(|finding| !before.iter().any(|earlier| is_same(earlier, finding)));
        }
        if !findings.is_empty() {
            let closing = Message::new("new-refused").with("path", path.display().to_string());
            return Err(Hindrance::Found { findings, texts: survey.texts, closing });
        }
        Ok(())
    }

    /// Refuses a folder that something lies in already: two names can give the same one, as Habo and Håbo do.
    ///
    /// # Errors
    /// Such a folder, or the disk.
    pub fn must_be_free(&self, folder: &str) -> Result<(), Hindrance> {
        let folder = self.root.join(folder);
        if fs::is_free(&folder)? {
            return Ok(());
        }
        Err(Hindrance::Asked(Message::new("new-folder-taken").with("path", folder.display().to_string())))
    }
}
