//! Markdown: its sections, its links, its HTML and its plain words.
//!
//! Only the body as a whole is Markdown: link definitions and footnotes may stand anywhere in it, so
//! every part of it is read with the whole in mind. Raw HTML is shown as text, an address that is not
//! `https:`, `http:`, `mailto:`, `tel:` or one of the site's own never gets out, and what people typed
//! is shown as typed (no clever quotes). Nothing here recurses, so no depth of nesting overflows.

mod anchor;
mod footnotes;
mod heading_line;
mod html;
mod link;
mod plain_inline;
mod plain_links;
mod plain_text;
mod plainly;
mod reading;
mod section;
mod signs;
mod silent;
mod slip;
mod table;
mod target;
mod typed;
mod typed_ids;
mod unread_link;

pub use anchor::anchors;
pub use html::{Appearance, Choices, InterfaceWords, Picture, Resolve, plain_html, to_html};
pub use link::{Found, FoundKind, mentions};
pub use plain_text::plain_text;
pub use section::{Division, Section, divide, sections};
pub use target::{Target, target};

#[cfg(test)]
mod tests {
    use super::{Appearance, InterfaceWords, Picture, Resolve};

    /// A text on a page of its own.
    pub(super) const APPEARANCE: Appearance<'static> = Appearance {
        heading_level: 3,
        id_prefix: "",
        taken: &[],
        words: InterfaceWords {
            table: "Tabell",
            footnotes: "Fotnoter",
            footnote: "Fotnot",
            back_to_text: "Tillbaka",
        },
    };

    /// A site without anything to lead to.
    pub(super) struct Nowhere;

    impl Resolve for Nowhere {
        fn link(&self, _: &str) -> Option<String> {
            None
        }

        fn picture(&self, _: &str) -> Option<Picture> {
            None
        }
    }
}
