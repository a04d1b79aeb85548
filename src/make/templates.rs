//! The templates of a theme, parsed one by one, so that each broken file is a finding of its own.

use super::asked::{Asked, asked};
use super::theme::Theme;
use crate::diagnostic::{Diagnostic, Message};
use crate::source::{ByteRange, FilePath, Place, Source};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::OnceLock;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult};

/// Parsed templates with their texts.
pub struct Templates {
    tera: Tera,
    sources: BTreeMap<String, Source>,
    /// What each asks for; read when the first page is made, for many commands make none.
    asked: OnceLock<BTreeMap<String, Asked>>,
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
        let growing: Vec<Diagnostic> = sources.values().filter_map(growing).collect();
        let mut templates = Self { tera: Tera::new(), sources, asked: OnceLock::new() };
        templates.tera.register_function("range", range);
        let together = templates.sources.iter().map(|(name, source)| (name.as_str(), &*source.text));
        match templates.tera.add_raw_templates(together) {
            Ok(()) if growing.is_empty() => Ok(templates),
            Ok(()) => Err(growing),
            Err(error) => Err(templates.broken(&error, growing)),
        }
    }

    /// What is wrong with templates that cannot be read together: each that cannot be read alone; else what they lack.
    fn broken(&self, error: &tera::Error, growing: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let alone = self.sources.iter().filter_map(|(name, source)| broken_alone(name, source));
        let mut broken: Vec<Diagnostic> = alone.chain(growing).collect();
        if broken.is_empty() {
            broken = self.findings(error);
        }
        broken
    }

    /// Templates of the site's own theme that no page and no other template asks for: most often a slip of the hand in the
    /// file's name.
    pub fn unread(&self, theme: &Theme) -> impl Iterator<Item = Diagnostic> {
        let own = self.sources.iter().filter(|(_, source)| !theme.is_standard(source));
        let unread = own.filter(|(name, source)| {
            let is_named = |other: &&Source| other.text.contains(&format!("\"{name}\""));
            !theme.has_standard(&format!("templates/{name}"))
                && !source.text.contains("{% component")
                && !source.text.contains("{%- component")
                && self.sources.values().find(is_named).is_none()
        });
        let finding = |(_, source): (&String, &Source)| {
            let message = Message::new("template-unread");
            Diagnostic::warning(Place::whole(&source.path), message)
                .help(Message::new("template-unread.help"))
        };
        unread.map(finding).collect::<Vec<_>>().into_iter()
    }

    /// Which parts of a view one template asks for.
    pub fn asked(&self, name: &str) -> &Asked {
        let read = || asked(self.sources.iter().map(|(name, source)| (name.as_str(), &*source.text)));
        self.asked.get_or_init(read).get(name).unwrap_or(&Asked::All)
    }

    /// Renders one template.
    ///
    /// # Errors
    /// What the template asked for and was not there, in its file and line.
    pub fn render(&self, name: &str, context: &Context) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let mut page = Page { bytes: Vec::with_capacity(USUAL), is_too_long: false };
        match self.tera.render_to(name, context, &mut page) {
            _ if page.is_too_long => {
                let message = Message::new("template-endless").with("most", LONGEST / MEBIBYTE);
                Err(vec![Diagnostic::error(self.place(name, None), message)])
            }
            Ok(()) => Ok(page.bytes),
            Err(error) => Err(self.findings(&error)),
        }
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
            None => Place { file: FilePath::new("themes"), range: None },
        }
    }
}

/// Bytes in a mebibyte.
const MEBIBYTE: usize = 1024 * 1024;

/// Bytes of one page at most: a loop in a template must not fill the memory.
const LONGEST: usize = 64 * MEBIBYTE;

/// Bytes that nearly every page has room in: growing to them step by step takes as long as a tenth of the rendering.
const USUAL: usize = 32 * 1024;

/// Turns of one loop over numbers at most; loops within loops multiply.
const TURNS: i64 = 1000;

/// A page while it is written.
struct Page {
    bytes: Vec<u8>,
    is_too_long: bool,
}

impl Write for Page {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + piece.len() > LONGEST {
            self.is_too_long = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Numbers from `start` (else 0) to before `end`.
fn range(values: Kwargs, _: &State<'_>) -> TeraResult<Vec<i64>> {
    let start = values.get::<i64>("start")?.unwrap_or_default();
    let end = values.must_get::<i64>("end")?;
    if end.saturating_sub(start) > TURNS {
        return Err(tera::Error::message(format!("`range` gives at most {TURNS} numbers")));
    }
    Ok((start..end).collect())
}

/// A value that a loop changes can double at every turn until the memory is full.
fn growing(source: &Source) -> Option<Diagnostic> {
    const WORD: &str = "set_global";
    let start = source.text.find(WORD)?;
    let place = Place::at(&source.path, start..start + WORD.len());
    Some(Diagnostic::error(place, Message::new("template-grows")).help(Message::new("template-grows.help")))
}

fn broken_alone(name: &str, source: &Source) -> Option<Diagnostic> {
    let error = Tera::new().add_raw_template(name, &source.text).err()?;
    // Anything else, as a parent that is not there, is seen when all are put together.
    let ErrorKind::SyntaxError(report) = error.kind() else { return None };
    let range = ByteRange::from(report.span().range.clone());
    Some(finding(Place { file: source.path.clone(), range: Some(range) }, report.message()))
}

/// The few things that the language of templates says most often are said in one's own; what else it says stands as it is,
/// with where to read about it.
fn finding(place: Place, reason: &str) -> Diagnostic {
    let quoted = || reason.split('`').nth(1).unwrap_or_default();
    if reason.starts_with("Field `")
        && let Some((_, fields)) = reason.split_once("Available fields: ")
    {
        let message = Message::new("template-field").with("field", quoted());
        return Diagnostic::error(place, message)
            .help(Message::new("template-field.help").with("fields", fields));
    }
    if reason.starts_with("Unexpected end") {
        let message = Message::new("template-end");
        return Diagnostic::error(place, message).help(Message::new("template-end.help"));
    }
    Diagnostic::error(place, Message::new("template-broken").with("reason", reason))
        .help(Message::new("template-broken.help"))
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
