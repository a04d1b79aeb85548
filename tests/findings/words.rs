//! The word files of findings hold together.
