//! `unofficial`: a text that says so, never a yes or no.

use crate::check::at::At;
use crate::check::card::words::Words;
use crate::check::sheet::Sheet;
use crate::check::yaml::Refusal;
use crate::model::text::Text;

/// The text; a word that was meant as yes or no is found, since any text at all makes the site unofficial.
pub fn unofficial(sheet: &mut Sheet<'_>, words: Option<Words>, document: &At<'_>) -> Option<Text> {
    let at = document.key("unofficial");
    let typed = words.as_ref().map_or("", |Words(typed)| typed.as_str()).to_lowercase();
    match typed.as_str() {
        "false" | "nej" | "no" | "0" | "off" | "none" => {
            sheet.refuse(&at, Refusal::new("unofficial-no"));
            return None;
        }
        "true" | "ja" | "yes" | "1" | "on" => sheet.refuse(&at, Refusal::new("unofficial-yes")),
        _ => {}
    }
    sheet.optional_text(words, &at)
}
