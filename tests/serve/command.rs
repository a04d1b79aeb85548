//! The command `lofte serve`, as it is started and ended.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[test]
fn it_says_where_it_is_and_ends_cleanly_on_ctrl_c() {
    let room = tempfile::TempDir::new().unwrap();
    let root = room.path().join("site");
    let temporary = room.path().join("tmp");
    std::fs::create_dir_all(root.join("content")).unwrap();
    std::fs::create_dir(&temporary).unwrap();
    std::fs::write(root.join("content/site.yaml"), "title: Löften\n").unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_lofte"))
        .args(["serve", "--lang", "sv", "--root"])
        .arg(&root)
        .env("TMPDIR", &temporary)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let line = lines.by_ref().map(Result::unwrap).find(|line| line.contains("http://")).unwrap();
    let host = line.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
    assert_eq!(
        line,
        format!("Webbplatsen visas på http://{host}/ och följer med när du sparar. Avsluta med Ctrl-C.")
    );
    let mut stream = TcpStream::connect(&host).unwrap();
    write!(stream, "GET /.lofte/reload.js HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");

    let ended = Instant::now();
    let id = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(ended.elapsed() < Duration::from_secs(3));
    assert_eq!(std::fs::read_dir(&temporary).unwrap().count(), 0, "nothing is left behind");
    assert!(!root.join("public").exists(), "the output folder is never touched");
}
