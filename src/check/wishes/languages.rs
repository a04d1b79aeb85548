//! Languages that the theme has no words in, or not all: there the page around the texts is Swedish.

use super::Desk;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::text::Language;
use crate::source::FilePath;

pub(super) fn check(desk: &mut Desk<'_>) {
    let facts = desk.facts;
    check_list(desk, &facts.settings.file, &facts.settings.languages);
    for town in facts.municipalities.values() {
        let more: Vec<Language> = town
            .languages
            .iter()
            .filter(|language| !facts.settings.languages.contains(language))
            .cloned()
            .collect();
        check_list(desk, &town.publication.file, &more);
    }
}

fn check_list(desk: &mut Desk<'_>, file: &FilePath, languages: &[Language]) {
    for language in languages {
        let message = match desk.offer.lacking_in(language) {
            Some(0) => continue,
            Some(lacking) => Message::new("words-lacking").with("count", lacking),
            None => Message::new("words-none"),
        };
        let document = At::document(file);
        let place = desk.places.value(&document.key("languages"));
        let help = Message::new("words-none.help").with("language", language.tag());
        desk.findings.push(Diagnostic::warning(place, message.with("language", language.tag())).help(help));
    }
}
