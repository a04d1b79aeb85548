//! What takes long to make and was made before.

use super::index_shelf::IndexShelf;
use super::picture_shelf::PictureShelf;
use std::path::Path;

/// Where indexes of search and smaller pictures are kept between two builds.
pub struct Shelves {
    /// Indexes of search.
    pub indexes: IndexShelf,
    /// Pictures.
    pub pictures: PictureShelf,
}

impl Shelves {
    /// Those of a site, in its `.lofte-cache/`.
    pub fn of_site(root: &Path) -> Self {
        Self { indexes: IndexShelf::of_site(root), pictures: PictureShelf::of_site(root) }
    }

    /// Shelves that remember the last of each kind only: a preview writes nothing.
    pub fn in_memory() -> Self {
        Self { indexes: IndexShelf::in_memory(), pictures: PictureShelf::in_memory() }
    }

    /// Throws away what nobody asked for since they were opened.
    pub fn tidy(&self) {
        self.indexes.tidy();
        self.pictures.tidy();
    }
}
