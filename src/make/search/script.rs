//! What Pagefind itself brings to an index: its script, what that runs, and what it says of the program.

use super::index::IndexFile;
use super::record::Record;
use ::pagefind::api::{PagefindIndex, SyntheticFile};
use ::pagefind::options::PagefindServiceConfig;
use serde_json::Value;

/// The file that the script starts from.
const ENTRY: &str = "pagefind-entry.json";

/// What is the same whatever is found, and the place where the script learns what there is.
pub struct Script {
    /// The files, without the entry.
    pub files: Vec<IndexFile>,
    entry: Value,
}

/// Asks Pagefind for an index of one record, and takes everything from it but the record.
///
/// # Errors
/// What Pagefind or the machine said.
pub fn script(record: Option<&Record>, language: &str) -> Result<Script, String> {
    // Pagefind shares out its work by itself; the runtime only carries its steps.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    let files = runtime.block_on(ask(record, language))?.into_iter();
    let mut files: Vec<IndexFile> = files
        .map(|file: SyntheticFile| IndexFile {
            path: file.filename.to_string_lossy().replace('\\', "/"),
            bytes: file.contents,
        })
        .filter(|file| is_needed(&file.path))
        .collect();
    let stems = files.iter().any(|file| file.path == format!("wasm.{language}.pagefind"));
    files.retain(|file| !(stems && file.path == "wasm.unknown.pagefind"));
    let entry = files.iter().position(|file| file.path == ENTRY).map(|at| files.swap_remove(at));
    let entry = entry.ok_or(ENTRY)?;
    let entry = serde_json::from_slice(&entry.bytes).map_err(|error| error.to_string())?;
    Ok(Script { files, entry })
}

async fn ask(record: Option<&Record>, language: &str) -> Result<Vec<SyntheticFile>, String> {
    let settings = PagefindServiceConfig::builder().force_language(language.to_owned()).build();
    let mut index = PagefindIndex::new(Some(settings)).map_err(|error| error.to_string())?;
    if let Some(record) = record {
        let Record { address, words, shown, facets } = record.clone();
        let added = index
            .add_custom_record(address, words, language.to_owned(), Some(shown), Some(facets), None)
            .await;
        added.map_err(|error| error.to_string())?;
    }
    index.get_files().await.map_err(|error| error.to_string())
}

/// What the index of one record holds is made anew for all; and lofte has a page of its own for search: Pagefind's
/// interfaces are left out.
fn is_needed(path: &str) -> bool {
    let unneeded = ["-ui.", "-highlight.", ".pf_meta", ".pf_fragment", ".pf_index", ".pf_filter"];
    !unneeded.iter().any(|unneeded| path.contains(unneeded))
}

impl Script {
    /// Whose form the index has.
    pub fn version(&self) -> &str {
        self.entry.get("version").and_then(Value::as_str).unwrap_or_default()
    }

    /// Tells the script where the list of an index is, and how many pages are in it.
    pub fn enter(&mut self, language: &str, sum: &str, pages: usize) {
        let entered =
            self.entry.pointer_mut(&format!("/languages/{language}")).and_then(Value::as_object_mut);
        if let Some(entered) = entered {
            entered.insert("hash".to_owned(), sum.into());
            entered.insert("page_count".to_owned(), pages.into());
        }
    }

    /// All files.
    pub fn into_files(self) -> Vec<IndexFile> {
        let Self { mut files, entry } = self;
        files.push(IndexFile { path: ENTRY.to_owned(), bytes: entry.to_string().into_bytes() });
        files
    }
}
