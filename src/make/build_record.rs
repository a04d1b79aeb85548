//! `/build.json`: what a build says of itself. With `/om/` the only place that names its day.

use super::Job;
use crate::model::hash::Hash;
use serde_json::{Map, Value, json};

/// The record. `pages` are those that tell the day, by file: the manifest leaves them out, so this holds their sums.
///
/// `sha256` is that of the record without it, written as JSON without spaces, keys in order.
pub fn build_record(job: &Job<'_>, pages: &[(String, Vec<u8>)]) -> Vec<u8> {
    let files: Map<String, Value> =
        pages.iter().map(|(file, page)| (file.clone(), Value::from(Hash::of(page).to_string()))).collect();
    let mut record = json!({
        "content_sha256": job.sources.hash().to_string(),
        "files": files,
        "lofte": env!("CARGO_PKG_VERSION"),
        "made_for": job.site.today.0.to_string(),
    });
    record.sort_all_objects();
    let sum = Hash::of(record.to_string());
    if let Some(record) = record.as_object_mut() {
        record.insert("sha256".to_owned(), Value::from(sum.to_string()));
    }
    format!("{record:#}\n").into_bytes()
}
