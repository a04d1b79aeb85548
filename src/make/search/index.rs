//! The index of a part, made by Pagefind in memory. The same records give the same bytes.

use super::record::Record;
use crate::model::text::Language;
use serde::{Deserialize, Serialize};

/// How many files hold what the results of a part show: a region of 2 000 records would else have 2 000 of them.
#[cfg(feature = "search")]
const FRAGMENTS: u32 = 64;

/// One file of an index.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct IndexFile {
    /// Its path in the part's folder.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The index of some records, by path; with the script that reads it.
///
/// # Errors
/// What Pagefind or the machine said.
#[cfg(feature = "search")]
pub fn index(records: &[Record], language: &Language) -> Result<Vec<IndexFile>, String> {
    // Pagefind shares out its work by itself; the runtime only carries its steps.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    let mut files = runtime.block_on(gather(records, language))?;
    let stems = files.iter().any(|file| file.path == format!("wasm.{language}.pagefind"));
    files.retain(|file| is_needed(&file.path) && !(stems && file.path == "wasm.unknown.pagefind"));
    files.sort();
    Ok(files)
}

/// Without the feature nothing is indexed, and no page asks for it.
///
/// # Errors
/// None.
#[cfg(not(feature = "search"))]
pub fn index(_: &[Record], _: &Language) -> Result<Vec<IndexFile>, String> {
    Ok(Vec::new())
}

#[cfg(feature = "search")]
async fn gather(records: &[Record], language: &Language) -> Result<Vec<IndexFile>, String> {
    use pagefind::api::PagefindIndex;
    use pagefind::options::PagefindServiceConfig;
    let settings = PagefindServiceConfig::builder()
        .max_fragments(FRAGMENTS)
        .force_language(language.tag().to_owned())
        .build();
    let mut index = PagefindIndex::new(Some(settings)).map_err(|error| error.to_string())?;
    for record in records {
        let Record { address, words, shown, facets } = record.clone();
        let tag = language.tag().to_owned();
        let added = index.add_custom_record(address, words, tag, Some(shown), Some(facets), None).await;
        added.map_err(|error| error.to_string())?;
    }
    let files = index.get_files().await.map_err(|error| error.to_string())?.into_iter();
    let file = |file: pagefind::api::SyntheticFile| IndexFile {
        path: file.filename.to_string_lossy().replace('\\', "/"),
        bytes: file.contents,
    };
    Ok(files.map(file).collect())
}

/// lofte has a page of its own for search: Pagefind's interfaces are left out.
#[cfg(feature = "search")]
fn is_needed(path: &str) -> bool {
    !["-ui.", "-highlight."].iter().any(|unneeded| path.contains(unneeded))
}

impl IndexFile {
    /// Whether it is the same in every part: the script that reads an index, and what that script runs. One part has
    /// it for all.
    pub fn is_shared(&self) -> bool {
        self.path == "pagefind.js" || self.path == "pagefind-worker.js" || self.path.starts_with("wasm.")
    }
}
