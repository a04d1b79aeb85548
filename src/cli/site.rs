//! From arguments to a surveyed site: what `build`, `check` and `status` begin with.

use super::arguments::Site;
use super::finding_printer::{self, Colour, Format};
use super::large::Large;
use super::terminal;
use crate::build::{Stopwatch, Survey, survey_timed};
use crate::check::{Drafts, Question};
use crate::date::today;
use crate::diagnostic::Diagnostic;
use crate::fs::Failure;
use crate::model::sources::Texts;
use crate::words::{self, Words};
use std::io::IsTerminal;
use std::mem::ManuallyDrop;

/// A surveyed site and the words to speak of it.
pub struct Surveyed {
    /// The survey.
    pub survey: Survey,
    /// The language that findings are told in.
    pub language: String,
    /// The words of what commands print.
    pub words: Words,
}

/// What the arguments ask of a check.
pub fn question(site: &Site, base_url: Option<&str>) -> Question {
    let source_date_epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    Question {
        today: today(site.today, source_date_epoch),
        drafts: if site.drafts { Drafts::Shown } else { Drafts::Hidden },
        base_url: base_url.map(str::to_owned),
    }
}

/// Surveys the site, or tells why the machine failed.
///
/// It is never dropped: the program ends with the command, and the system takes all memory back at once, where freeing
/// each of a site's hundred thousand nouns takes a thirtieth of a check.
pub fn surveyed(site: &Site, base_url: Option<&str>) -> Result<ManuallyDrop<Surveyed>, ()> {
    surveyed_timed(site, base_url, None, &Stopwatch::stopped())
}

/// As [`surveyed`], with the time of each stage; of a large site only what has changed is looked at, if that can tell.
pub fn surveyed_timed(
    site: &Site,
    base_url: Option<&str>,
    large: Option<&Large>,
    watch: &Stopwatch<'_>,
) -> Result<ManuallyDrop<Surveyed>, ()> {
    let question = question(site, base_url);
    let recalled = large.and_then(|large| large.survey(&question, watch));
    match recalled.map_or_else(|| survey_timed(&site.root, &question, watch), Ok) {
        Ok(survey) => {
            let language = language(site, &survey);
            let words = terminal::words(&language);
            Ok(ManuallyDrop::new(Surveyed { survey, language, words }))
        }
        Err(failure) => {
            tell(site, &failure);
            Err(())
        }
    }
}

/// Tells a failure in the language asked for.
pub fn tell(site: &Site, failure: &Failure) {
    terminal::failure(&terminal::words(site.lang.as_deref().unwrap_or("sv")), failure);
}

fn language(site: &Site, survey: &Survey) -> String {
    let of_site = || survey.ready.as_ref().and_then(|ready| ready.site.facts.settings.languages.first());
    match &site.lang {
        Some(language) => language.clone(),
        None => of_site().map_or_else(|| "sv".to_owned(), |language| language.tag().to_owned()),
    }
}

/// Where findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Standard output: they are the result.
    Result,
    /// Standard error: they stand beside the result.
    Beside,
}

impl Surveyed {
    /// Prints findings in the language of the survey.
    pub fn print(&self, findings: &[Diagnostic], format: Format, stream: Stream) {
        print(findings, &self.survey.texts, &self.language, format, stream);
    }

    /// Findings as they are printed.
    pub fn drawn(&self, findings: &[Diagnostic], format: Format, stream: Stream) -> String {
        drawn(findings, &self.survey.texts, &self.language, format, stream)
    }
}

/// Prints findings for a person beside the result.
pub fn print_beside(findings: &[Diagnostic], texts: &Texts, language: &str) {
    print(findings, texts, language, Format::Text, Stream::Beside);
}

fn print(findings: &[Diagnostic], texts: &Texts, language: &str, format: Format, stream: Stream) {
    say(stream, &drawn(findings, texts, language, format, stream));
}

/// Prints a text.
pub fn say(stream: Stream, text: &str) {
    match stream {
        Stream::Result => terminal::result(text),
        Stream::Beside => terminal::beside(text),
    }
}

/// Whether anybody sees colours there.
pub fn colour(stream: Stream) -> Colour {
    let to_terminal = match stream {
        Stream::Result => std::io::stdout().is_terminal(),
        Stream::Beside => std::io::stderr().is_terminal(),
    };
    if to_terminal { Colour::Coloured } else { Colour::Plain }
}

fn drawn(findings: &[Diagnostic], texts: &Texts, language: &str, format: Format, stream: Stream) -> String {
    let words = match findings {
        // A third of the words that a command reads, for nothing.
        [] => Words::empty(language),
        _ => words::findings(language).unwrap_or_else(|_| Words::empty(language)),
    };
    finding_printer::print(findings, texts, &words, format, colour(stream))
}
