//! The program `lofte`.
#![forbid(unsafe_code)]

fn main() {}
