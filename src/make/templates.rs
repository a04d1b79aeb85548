//! The templates of a theme, parsed one by one, so that each broken file is a finding of its own.

use super::theme::Theme;
use crate::diagnostic::{Diagnostic, Message};
use crate::source::{ByteRange, Place, Source};
use std::collections::BTreeMap;
use tera::{Context, ErrorKind, Tera};

/// Parsed templates with their texts.
pub struct Templates {
    tera: Tera,
    sources: BTreeMap<String, Source>,
}

impl Templates {
    /// Parses every template of a theme.
    ///
    /// # Errors
    /// Each file that Tera cannot read; where all can be read, each name in them that does not exist.
    pub fn open(theme: &Theme) -> Result<Self, Vec<Diagnostic>> {
        let sources: BTreeMap<String, Source> = theme
            .texts_in("templates/", "")
            .map(|(name, source)| (name.to_owned(), source.clone()))
            .collect();
        let broken: Vec<Diagnostic> =
            sources.iter().filter_map(|(name, source)| broken_alone(name, source)).collect();
        if !broken.is_empty() {
            return Err(broken);
        }
        let mut templates = Self { tera: Tera::new(), sources };
        let together = templates.sources.iter().map(|(name, source)| (name.as_str(), &*source.text));
        match templates.tera.add_raw_templates(together) {
            Ok(()) => Ok(templates),
            Err(error) => Err(templates.findings(&error)),
        }
    }

    /// Renders one template.
    ///
    /// # Errors
    /// What the template asked for and was not there, in its file and line.
    pub fn render(&self, name: &str, context: &Context) -> Result<String, Vec<Diagnostic>> {
        self.tera.render(name, context).map_err(|error| self.findings(&error))
    }

    fn findings(&self, error: &tera::Error) -> Vec<Diagnostic> {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let place = self.place(report.filename(), Some(report.span().range.clone().into()));
                vec![finding(place, report.message())]
            }
            ErrorKind::Msg(reports) => self.findings_in_reports(reports),
            ErrorKind::MissingParent { current: name, .. }
            | ErrorKind::CircularExtend { tpl: name, .. }
            | ErrorKind::CircularInclude { tpl: name, .. } => {
                vec![finding(self.place(name, None), &error.to_string())]
            }
            _ => vec![finding(self.place("", None), &error.to_string())],
        }
    }

    /// Names that do not exist come as one text of reports: `error: …`, then ` --> file:line:column` and a drawing.
    fn findings_in_reports(&self, reports: &str) -> Vec<Diagnostic> {
        let told: Vec<Diagnostic> =
            reports.split("\n\n").filter_map(|report| self.finding_in_report(report)).collect();
        if told.is_empty() { vec![finding(self.place("", None), reports)] } else { told }
    }

    fn finding_in_report(&self, report: &str) -> Option<Diagnostic> {
        let mut lines = report.lines();
        let message = lines.next()?.strip_prefix("error: ")?;
        let (_, locus) = lines.next()?.split_once("--> ")?;
        let (locus, column) = locus.rsplit_once(':')?;
        let (name, line) = locus.rsplit_once(':')?;
        let width = lines.last().map_or(1, |drawing| drawing.matches('^').count());
        let source = self.sources.get(name)?;
        let range = range_at(&source.text, line.parse().ok()?, column.parse().ok()?, width);
        Some(finding(self.place(name, range), message))
    }

    fn place(&self, name: &str, range: Option<ByteRange>) -> Place {
        match self.sources.get(name).or_else(|| self.sources.values().next()) {
            Some(source) => Place { file: source.path.clone(), range },
            None => Place { file: crate::source::FilePath::new("themes"), range: None },
        }
    }
}

fn broken_alone(name: &str, source: &Source) -> Option<Diagnostic> {
    let error = Tera::new().add_raw_template(name, &source.text).err()?;
    // Anything else, as a parent that is not there, is seen when all are put together.
    let ErrorKind::SyntaxError(report) = error.kind() else { return None };
    let range = ByteRange::from(report.span().range.clone());
    Some(finding(Place { file: source.path.clone(), range: Some(range) }, report.message()))
}

fn finding(place: Place, reason: &str) -> Diagnostic {
    Diagnostic::error(place, Message::new("template-broken").with("reason", reason))
}

/// The bytes of `width` characters at a line and column, both from 1.
fn range_at(text: &str, line: usize, column: usize, width: usize) -> Option<ByteRange> {
    let line_start = match line.checked_sub(2) {
        None => 0,
        Some(before) => text.match_indices('\n').nth(before)?.0 + 1,
    };
    let mut places = text.get(line_start..)?.char_indices().map(|(byte, _)| line_start + byte);
    let start = places.nth(column.checked_sub(1)?)?;
    let end = places.nth(width.saturating_sub(1)).unwrap_or(text.len());
    Some(ByteRange { start, end })
}
