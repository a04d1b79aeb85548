//! Stage: one recipe → bytes. Pure; many in parallel.
//!
//! Comes in: the site, the plan, the texts and the theme. Goes out: the bytes of one output.
//! It must not know folders or the clock.

use crate::diagnostic::Diagnostic;
use crate::model::plan::{Output, Plan};
use crate::model::site::Site;
use crate::model::sources::{Sources, Texts};
use std::path::PathBuf;

/// The bytes of one output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// Made here.
    Bytes(Vec<u8>),
    /// A file of the content, copied as it is.
    Copy(PathBuf),
}

/// The theme, opened: templates parsed, words read, static files known.
pub struct Workshop {}

impl Workshop {
    /// Opens the theme that `theme` names (`None`: the standard one), each of its files standing before the standard theme's.
    ///
    /// # Errors
    /// Every template that cannot be read, as findings in the template's file and line.
    pub fn open(_sources: &Sources, _theme: Option<&str>) -> Result<Self, Vec<Diagnostic>> {
        Ok(Self {})
    }

    /// Paths of the theme's files in `static/`, sorted.
    pub fn static_files(&self) -> Vec<String> {
        Vec::new()
    }

    /// Makes one output.
    ///
    /// # Errors
    /// A template that fails while it is rendered, as a finding in the template's file and line.
    pub fn make(&self, _job: &Job<'_>, _output: &Output) -> Result<Made, Vec<Diagnostic>> {
        Ok(Made::Bytes(Vec::new()))
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
