//! Documents, pictures and contacts.

use crate::check::at::At;
use crate::check::card::document::{ContactCard, DocumentCard, ImageCard};
use crate::check::card::file_name::FileName;
use crate::check::card::words::Words;
use crate::check::sheet::Sheet;
use crate::check::suggestion::suggestion;
use crate::check::yaml::Refusal;
use crate::images;
use crate::model::document::{Contact, Document, Image, Location};
use crate::model::text::Language;
use crate::source::FilePath;

/// A document: a file beside, or an address.
pub fn document(sheet: &mut Sheet<'_>, card: DocumentCard, at: &At<'_>) -> Document {
    let DocumentCard { title, file, url, language, date } = card;
    let location = match (file, url) {
        (Some(file), None) => {
            let path = file_beside(sheet, file, &at.key("file"));
            let size = sheet.surroundings.assets.get(&path).map_or(0, |asset| asset.size);
            Location::File { path, size }
        }
        (None, Some(url)) => Location::Elsewhere(url.0),
        (Some(_), Some(url)) => {
            sheet.refuse_key(&at.key("url"), Refusal::new("document-file-and-url"));
            Location::Elsewhere(url.0)
        }
        (None, None) => {
            if !["file", "url"].iter().any(|key| sheet.was_left_out(&at.key(key))) {
                let place = sheet.place(at);
                sheet.add(Refusal::new("document-nowhere").at(place));
            }
            Location::Elsewhere(String::new())
        }
    };
    Document {
        title: sheet.required_text(title, at, "title"),
        location,
        language: language.map(|language| Language::new(&language.0)),
        date: date.map(|date| date.0),
    }
}

/// A picture, with words for those who do not see it.
pub fn image(sheet: &mut Sheet<'_>, card: ImageCard, at: &At<'_>) -> Image {
    let ImageCard { file, alt, decorative, caption, credit } = card;
    let decorative = decorative.is_some_and(|decorative| decorative.0);
    match &alt {
        Some(_) if decorative => {
            sheet.refuse_key(&at.key("decorative"), Refusal::new("image-alt-and-decorative"))
        }
        // An outline tells its own size and places.
        None if file.0.as_ref().is_some_and(|file| images::is_outline(&file.0)) => {}
        None if !decorative && !["alt", "decorative"].iter().any(|key| sheet.was_left_out(&at.key(key))) => {
            let place = sheet.place(at);
            sheet.add(Refusal::new("image-no-alt").at(place));
        }
        _ => {}
    }
    let file = match sheet.required(file, at, "file") {
        Some(file) => file_beside(sheet, file, &at.key("file")),
        None => sheet.file().clone(),
    };
    Image {
        file,
        alternative: sheet.optional_text(alt, &at.key("alt")),
        caption: sheet.optional_text(caption, &at.key("caption")),
        credit: sheet.optional_text(credit, &at.key("credit")),
    }
}

/// The path of a file beside; that it is not there is found, with the file that was probably meant.
pub fn file_beside(sheet: &mut Sheet<'_>, file: FileName, at: &At<'_>) -> FilePath {
    let FileName(name) = file;
    let path = sheet.file().beside(&name);
    if !sheet.surroundings.assets.contains_key(&path) {
        let folder = format!("{}/", sheet.file().folder());
        let beside: Vec<&str> = sheet
            .surroundings
            .assets
            .keys()
            .filter_map(|asset| asset.as_str().strip_prefix(folder.as_str()))
            .collect();
        let refusal = Refusal::new("file-not-there").with("file", name.as_str());
        sheet.refuse(
            at,
            match suggestion(&name, beside) {
                Some(better) => refusal.with("better", better).help("file-not-there.better"),
                None => refusal,
            },
        );
    }
    path
}

/// Whom to ask.
pub fn contact(sheet: &mut Sheet<'_>, card: ContactCard, at: &At<'_>) -> Contact {
    let ContactCard { role, name, party, email, phone, to } = card;
    if let Some(Words(typed)) = &phone
        && typed.chars().filter(char::is_ascii_digit).count() < 3
    {
        sheet.refuse(&at.key("phone"), Refusal::new("phone-form").with("typed", typed.as_str()));
    }
    Contact {
        role: sheet.required_text(role, at, "role"),
        name: super::plain(name),
        party: party.map(|party| party.0),
        email: email.map(|email| email.0),
        phone: super::plain(phone),
        to: to.map(|to| to.0),
    }
}
