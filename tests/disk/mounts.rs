//! Disks of a test's own, in a name space of its own.

use std::path::Path;
use std::process::Command;

/// Runs a script that mounts below `$ROOM` and starts tests of this program, `$EXE`, again. Where the system allows no
/// such thing there is nothing to test.
pub fn run_with_mounts(room: &Path, script: &str) {
    let unshared = |script: &str| {
        Command::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-c", script])
            .env("ROOM", room)
            .env("EXE", std::env::current_exe().unwrap())
            .output()
    };
    match unshared("mount -t tmpfs tmpfs \"$ROOM\"") {
        Ok(output) if output.status.success() => {}
        _ => return,
    }
    let output = unshared(script).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
