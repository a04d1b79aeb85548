//! Markdown of documents as part of a page.

use super::phrase::escape;
use super::{Block, Desk};
use crate::markdown::{self, Appearance, InterfaceWords, Picture, Resolve, Target};
use crate::model::plan::{Output, Recipe};
use crate::model::text::{Markdown, Prose};
use crate::source::FilePath;

/// How a text is set into the page.
#[derive(Clone, Copy)]
pub struct Setting<'page> {
    /// The level of its highest headings.
    pub heading_level: u8,
    /// Stands before every id in it.
    pub id_prefix: &'page str,
}

impl Desk<'_> {
    /// The HTML of a text. `None`: there is none.
    pub fn prose(&self, prose: &Prose, setting: Setting<'_>) -> Option<Block> {
        let (translation, translated) = prose.in_language(self.language());
        // A translation without this part: the original stands for it.
        let is_translated = translated && translation.is_some();
        let markdown = translation.as_ref().or(prose.original.as_ref())?;
        let foreign = if is_translated { None } else { self.foreign() };
        let mark = self.marked(if is_translated { self.language() } else { self.own_language() });
        let mark = mark.map(|language| self.language_mark(language));
        if markdown.is_empty() {
            return None;
        }
        let html = self.markdown(markdown, setting);
        if html.trim().is_empty() {
            return None;
        }
        Some(Block(match foreign {
            Some(language) => {
                self.note_untranslated();
                // The page says it once; before a long text it is said again, where a reader comes upon it.
                let only = if html.matches("<p>").count() > 1 {
                    let only = self.say("untranslated-part").with("language", self.in_words(language));
                    format!("<p class=\"quiet\">{}</p>", only.phrase().html())
                } else {
                    String::new()
                };
                format!("{only}{}", within(mark, html))
            }
            None if self.is_stale(markdown.file()) => {
                format!("<p class=\"quiet\">{}</p>{}", escape(&self.word("stale-note")), within(mark, html))
            }
            None => within(mark, html),
        }))
    }

    /// Whether a translation is older than its original; not told of the page's own document, whose page says it once.
    fn is_stale(&self, file: &FilePath) -> bool {
        self.facts().stale.contains(file) && self.stale_page().is_none_or(|own| own != *file)
    }

    /// The translation of the document that the page is of, where it is older than its original.
    pub fn stale_page(&self) -> Option<FilePath> {
        let origin = self.output.origin.as_ref()?.as_str().strip_suffix(".md")?;
        let file = FilePath::new(format!("{origin}.{}.md", self.language()));
        self.facts().stale.contains(&file).then_some(file)
    }

    fn markdown(&self, markdown: &Markdown, setting: Setting<'_>) -> String {
        let Some(source) = self.job.texts.get(markdown.file()) else { return String::new() };
        if !self.facts().settings.glossary.is_empty() {
            markdown
                .parts
                .iter()
                .for_each(|part| self.note_shown(self.job.texts.part(markdown.file(), *part)));
        }
        // Nearly every text; it needs none of what follows.
        if let Some(html) = markdown::plain_html(&source.text, markdown) {
            return html;
        }
        let (table, footnotes, footnote, back) =
            (self.word("table"), self.word("footnotes"), self.word("footnote"), self.word("back-to-text"));
        let taken = self.taken_beside(markdown.file());
        let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
        let appearance = Appearance {
            heading_level: setting.heading_level,
            id_prefix: setting.id_prefix,
            taken: &taken,
            words: InterfaceWords {
                table: &table,
                footnotes: &footnotes,
                footnote: &footnote,
                back_to_text: &back,
            },
        };
        markdown::to_html(
            &source.text,
            markdown,
            &appearance,
            &Resolver { desk: self, file: markdown.file() },
        )
    }
}

/// A text within an element that says its language, where it has one to say.
fn within(mark: Option<String>, html: String) -> String {
    match mark {
        Some(mark) => format!("<div{mark}>{html}</div>"),
        None => html,
    }
}

/// Links of one document, as they lead from the page that it is set into.
struct Resolver<'desk> {
    desk: &'desk Desk<'desk>,
    file: &'desk FilePath,
}

impl Resolve for Resolver<'_> {
    fn link(&self, address: &str) -> Option<String> {
        match markdown::target(address) {
            Target::Root { path, query, fragment } => Some(continued(self.root(path)?, query, fragment)),
            Target::File { path, query, fragment } => {
                let file = self.file.join(path)?;
                let moved = || self.way_to(self.desk.job.plan.led_to_from_file(&file)?);
                Some(continued(self.desk.file_link(&file).or_else(moved)?, query, fragment))
            }
            Target::Fragment(fragment) => {
                // The document may be shown on a page that is not its own.
                let own = self.desk.file_link(self.file).filter(|_| !self.is_own_page());
                Some(format!("{}#{fragment}", own.unwrap_or_default()))
            }
            Target::Web | Target::Contact | Target::Empty | Target::Refused => None,
        }
    }

    fn picture(&self, address: &str) -> Option<Picture> {
        let Target::File { path, .. } = markdown::target(address) else { return None };
        self.desk.picture(&self.file.join(path)?)
    }
}

impl Resolver<'_> {
    /// The page at a root address, in the language of the page being made.
    fn root(&self, path: &str) -> Option<String> {
        self.way_to(self.desk.job.plan.led_to(path)?)
    }

    fn way_to(&self, output: &Output) -> Option<String> {
        match &output.recipe {
            Recipe::Redirect(_) => Some(self.desk.way(&output.address)),
            recipe => self.desk.link(recipe),
        }
    }

    fn is_own_page(&self) -> bool {
        let own = self.desk.job.plan.address_of_file(self.file, self.desk.language());
        own == Some(&self.desk.output.address)
    }
}

fn continued(way: String, query: Option<&str>, fragment: Option<&str>) -> String {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
    way + &query + &fragment
}
