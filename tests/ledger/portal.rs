//! The sample portal shows what it preaches: everything in it is sealed, and proves itself.

use crate::town::{told, verify};
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn everything_in_the_sample_portal_is_sealed_and_proves_itself() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (code, said) = verify(root, &[]);
    assert_eq!(code, Some(0), "{said}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_lofte"));
    command.args(["seal", "--check", "--today", "2026-11-29", "--root"]).arg(root);
    let left = command.stdin(Stdio::null()).output().unwrap();
    assert_eq!(left.status.code(), Some(0), "seal what is new, with `lofte seal`: {}", told(&left));
}
