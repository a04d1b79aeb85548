//! Markdown: its sections, its links, its HTML and its plain words.
//!
//! Only the body as a whole is Markdown: link definitions and footnotes may stand anywhere in it, so
//! every part of it is read with the whole in mind. Raw HTML is shown as text, an address that is not
//! `https:`, `http:`, `mailto:`, `tel:` or one of the site's own never gets out, and what people typed
//! is shown as typed (no clever quotes). Nothing here recurses, so no depth of nesting overflows.

mod anchor;
mod footnotes;
mod html;
mod link;
mod plain_text;
mod reading;
mod section;
mod slip;
mod table;
mod target;
mod typed;

pub use anchor::anchors;
pub use html::{Appearance, Choices, InterfaceWords, Picture, Resolve, to_html};
pub use link::{Found, FoundKind, links};
pub use plain_text::plain_text;
pub use section::{Division, Section, divide, sections};
pub use slip::slips;
pub use target::{Target, target};
