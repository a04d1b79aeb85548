//! Folders as the tests see them.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Every file below a folder with its text, lofte's own manifest left out. Files that are no text, as those of a search
/// index, stand as the list of their bytes.
pub fn texts(folder: &Path) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for (path, _) in stamps(folder) {
        let disk = folder.join(&path);
        if disk.is_file() && path != ".lofte-manifest.json" {
            let bytes = fs::read(disk).unwrap();
            let text = String::from_utf8(bytes);
            texts.insert(path, text.unwrap_or_else(|binary| format!("{:?}", binary.as_bytes())));
        }
    }
    texts
}

/// Everything below a folder, itself too, with what would tell that it was touched: inode, modification and change time.
pub fn stamps(folder: &Path) -> BTreeMap<String, (u64, i64, i64, i64, i64)> {
    let mut stamps = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).follow_root_links(true) {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
        let data = entry.path().symlink_metadata().unwrap();
        stamps.insert(path, (data.ino(), data.mtime(), data.mtime_nsec(), data.ctime(), data.ctime_nsec()));
    }
    stamps
}

/// Makes a file and the folders that lead to it.
pub fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
