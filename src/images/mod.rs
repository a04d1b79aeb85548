//! Pictures that people laid beside their texts: looked at, cleaned of what they tell about whoever took them, made
//! smaller; and outlines of places, read.
//!
//! Comes in: the bytes of one file. Goes out: what is known of it, its bytes without what nobody should read, or the
//! picture in another width, or the outline. It knows no page and no disk.

mod clean;
mod drawing;
mod gif;
mod jpeg;
mod look;
mod orientation;
mod outline;
mod resized;

pub use clean::clean;
pub use look::{LARGEST_FILE, is_outline, is_picture, is_shown, look};
pub use resized::{FORM, Unreadable, Upright};
