//! Files that are copied, and lists for machines.

use super::Draft;
use crate::model::plan::{Address, FileRecipe};
use crate::model::segment::Segment;
use crate::model::settings::OutputKind;
use crate::source::FilePath;

pub fn add(draft: &mut Draft<'_>, theme_files: &[String]) {
    let facts = draft.facts;
    let Some(language) = facts.settings.languages.first() else { return };
    for file in facts.assets.keys() {
        if let Some(address) = address_of(file) {
            draft.add(address, language, FileRecipe::ContentFile(file.clone()).into(), Some(file));
        }
    }
    for (file, shown) in &facts.pictures {
        let Some(address) = address_of(file) else { continue };
        for width in &shown.widths {
            let address = Address::new(format!("{address}.{width}.webp"));
            draft.add(address, language, FileRecipe::Picture(file.clone(), *width).into(), Some(file));
        }
    }
    for path in theme_files {
        draft.add(
            Address::new(format!("/{}/{path}", Segment::Static)),
            language,
            FileRecipe::ThemeFile(path.clone()).into(),
            None,
        );
    }
    if draft.has(OutputKind::Data) {
        for file in &facts.ledgers {
            let address = Address::new(format!("/{}/ledger/{}", Segment::Data, file.name()));
            draft.add(address, language, FileRecipe::Ledger(file.clone()).into(), None);
        }
    }
    draft.add(Address::new("/sitemap.xml"), language, FileRecipe::Sitemap.into(), None);
    draft.add(Address::new("/robots.txt"), language, FileRecipe::Robots.into(), None);
    draft.add(Address::new("/build.json"), language, FileRecipe::BuildRecord.into(), None);
}

/// A file lies beside the page of the document it lies beside; one beside a plain page at the root.
fn address_of(file: &FilePath) -> Option<Address> {
    let path = file.in_content();
    let public = path
        .strip_prefix("municipalities/")
        .or_else(|| path.strip_prefix("pages/"))
        .map(str::to_owned)
        .or_else(|| path.strip_prefix("parties/").map(|name| format!("{}/{name}", Segment::Parties)));
    match public {
        Some(public) => Some(Address::new(format!("/{public}"))),
        None => file.as_str().starts_with("content/").then(|| Address::new(format!("/{path}"))),
    }
}
