//! Other languages.
