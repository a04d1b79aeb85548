//! Who knocks at the preview, and who is let in.

use crate::browser::{connect, get, host, question, reply, say, serve};
use lofte::serve::{Port, start};
use std::fs;
use std::io::{ErrorKind, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// An address that every preview answers, whatever its site.
const OWN: &str = "/.lofte/reload.js";

fn site() -> TempDir {
    let root = TempDir::new().unwrap();
    fs::create_dir(root.path().join("content")).unwrap();
    fs::write(root.path().join("content/site.yaml"), "title: Löften\n").unwrap();
    root
}

fn threads() -> usize {
    fs::read_dir("/proc/self/task").unwrap().count()
}

#[test]
fn requests_that_are_never_finished_keep_nobody_out() {
    let root = site();
    let serving = serve(root.path());
    assert_eq!(get(&serving, OWN).status, 200);
    let before = threads();
    let mut crowd = Vec::new();
    for number in 0..500 {
        let mut stream = connect(&serving);
        write!(stream, "GET /{number} HTTP/1.1\r\nHost: {}\r\nX-Slow: ", host(&serving)).unwrap();
        crowd.push(stream);
    }
    let asked = Instant::now();
    for _ in 0..10 {
        assert_eq!(get(&serving, OWN).status, 200);
    }
    assert!(asked.elapsed() < Duration::from_secs(2), "{:?}", asked.elapsed());
    // Other tests run beside this one; a thread a request would be 500 more.
    assert!(threads() < before + 150, "{} threads, {before} before", threads());
}

#[test]
fn a_head_without_end_is_cut_off_and_so_is_one_that_comes_drop_by_drop() {
    let root = site();
    let serving = serve(root.path());
    let mut stream = connect(&serving);
    write!(stream, "GET / HTTP/1.1\r\nX-Long: ").unwrap();
    stream.set_write_timeout(Some(Duration::from_secs(5))).unwrap();
    let mut sent = 0;
    let error = loop {
        match stream.write(&[b'a'; 4096]) {
            Ok(count) => sent += count,
            Err(error) => break error,
        }
        assert!(sent < 16 << 20, "it reads for ever");
    };
    assert!(matches!(error.kind(), ErrorKind::BrokenPipe | ErrorKind::ConnectionReset), "{error:?}");

    let refused = say(&serving, &format!("GET / HTTP/1.1\r\nX-Long: {}\r\n\r\n", "a".repeat(20_000)));
    assert_eq!(refused.status, 431);

    let mut slow = connect(&serving);
    let begun = Instant::now();
    for letter in "GET / HTTP/1.1\r\nHost: localhost and so on and so forth without an end".bytes() {
        if slow.write_all(&[letter]).is_err() {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    assert_eq!(reply(slow).status, 408);
    assert!(begun.elapsed() < Duration::from_secs(9));
}

#[test]
fn only_reading_requests_for_this_machine_come_in() {
    let root = site();
    let serving = serve(root.path());
    let host = host(&serving);
    let port = host.split(':').nth(1).unwrap();
    for (request, status) in [
        (format!("GET {OWN} HTTP/1.1\r\nHost: {host}\r\n\r\n"), 200),
        (format!("GET {OWN} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"), 200),
        (format!("GET {OWN} HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n"), 403),
        (format!("GET {OWN} HTTP/1.1\r\nHost: evil.example\r\n\r\n"), 403),
        (format!("GET {OWN} HTTP/1.1\r\n\r\n"), 400),
        (format!("POST {OWN} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000000\r\n\r\na"), 405),
        (format!("PUT {OWN} HTTP/1.1\r\nHost: {host}\r\n\r\n"), 405),
        (format!("BREW {OWN} HTTP/1.1\r\nHost: {host}\r\n\r\n"), 405),
        (format!("GET {OWN} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000000\r\n\r\na"), 413),
        (format!("GET {OWN} HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na"), 413),
        ("\u{16}\u{3}\u{1} not http\r\n\r\n".to_owned(), 400),
        ("\r\n\r\n\r\n".to_owned(), 400),
    ] {
        let begun = Instant::now();
        assert_eq!(say(&serving, &request).status, status, "{request:?}");
        assert!(begun.elapsed() < Duration::from_secs(2), "{request:?}");
    }
}

#[test]
fn head_answers_as_get_without_the_body() {
    let root = site();
    let serving = serve(root.path());
    let whole = get(&serving, OWN);
    let head = say(&serving, &format!("HEAD {OWN} HTTP/1.1\r\nHost: {}\r\n\r\n", host(&serving)));
    assert_eq!((head.status, head.body.len()), (200, 0));
    for name in ["Content-Type", "Content-Length", "Cache-Control", "X-Content-Type-Options"] {
        assert_eq!(head.header(name), whole.header(name), "{name}");
    }
    assert_eq!(whole.header("Content-Type"), Some("text/javascript; charset=utf-8"));
    assert_eq!(whole.header("Content-Length"), Some(whole.body.len().to_string().as_str()));
}

#[test]
fn no_path_leads_to_the_disk() {
    let root = site();
    fs::write(root.path().join("secret"), "hemligt 9731").unwrap();
    let serving = serve(root.path());
    for path in [
        "/../secret",
        "/content/../../secret",
        "/%2e%2e/secret",
        "/..%2fsecret",
        "/%2e%2e%2fsecret",
        "//etc/passwd",
        "/content/site.yaml",
        "/.lofte/../secret",
        "/%00",
        "/%ff",
        "/a\\..\\secret",
        "/.git/config",
    ] {
        let reply = get(&serving, path);
        assert!([404, 503].contains(&reply.status), "{path}: {}", reply.status);
        assert!(!reply.text().contains("9731"), "{path}");
    }
}

#[test]
fn a_taken_port_is_told_or_passed_by() {
    let root = site();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let begin = |port| start(root.path(), Box::new(question), None, port, Box::new(|_| {}));
    let Err(failure) = begin(Port::Only(port)) else { panic!("the port is taken") };
    assert_eq!(failure.act, "failure-port");
    assert_eq!(failure.path.display().to_string(), format!("127.0.0.1:{port}"));
    assert_eq!(failure.cause_in_words(), Some("cause-port-taken"));
    let one = begin(Port::Any).unwrap();
    let other = begin(Port::Any).unwrap();
    assert_ne!(one.address(), other.address());
    assert_eq!(get(&other, OWN).status, 200);
}

#[test]
fn no_site_is_a_failure_before_anything_is_served() {
    let root = TempDir::new().unwrap();
    let begun = start(root.path(), Box::new(question), None, Port::Only(0), Box::new(|_| {}));
    let Err(failure) = begun else { panic!("there is no site") };
    assert_eq!(failure.act, "failure-no-site");
}

#[test]
fn it_ends_at_once_also_while_pages_wait_for_news() {
    let root = site();
    let serving = serve(root.path());
    let page = get(&serving, "/").text();
    let ring = page.split("data-ring=\"").nth(1).unwrap().split('"').next().unwrap();
    let mut waiting = connect(&serving);
    write!(waiting, "GET /.lofte/news?after={ring} HTTP/1.1\r\nHost: {}\r\n\r\n", host(&serving)).unwrap();
    std::thread::sleep(Duration::from_millis(100));
    let begun = Instant::now();
    let ender = serving.ender();
    std::thread::spawn(ender);
    serving.wait();
    assert!(begun.elapsed() < Duration::from_secs(2));
    assert_eq!(reply(waiting).status, 204);
}

#[test]
fn news_come_when_a_file_changes_and_not_when_it_is_only_read() {
    let root = site();
    let serving = serve(root.path());
    let ring = || {
        let page = get(&serving, "/").text();
        page.split("data-ring=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let settled = |mut last: String| loop {
        std::thread::sleep(Duration::from_millis(200));
        let now = ring();
        if now == last {
            return now;
        }
        last = now;
    };
    // On a busy machine news takes its time.
    let changed = |from: &str| {
        let patience = std::time::Instant::now() + Duration::from_secs(20);
        while ring() == from {
            assert!(std::time::Instant::now() < patience, "no news after 20 s");
            std::thread::sleep(Duration::from_millis(20));
        }
        settled(ring())
    };
    let first = settled(ring());
    fs::read(root.path().join("content/site.yaml")).unwrap();
    fs::write(root.path().join("content/.site.yaml.swp"), "an editor's").unwrap();
    fs::create_dir(root.path().join("public")).unwrap();
    fs::write(root.path().join("public/index.html"), "not the preview's").unwrap();
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(ring(), first);
    let mut waiting = connect(&serving);
    write!(waiting, "GET /.lofte/news?after={first} HTTP/1.1\r\nHost: {}\r\n\r\n", host(&serving)).unwrap();
    std::thread::sleep(Duration::from_millis(100));
    fs::write(root.path().join("content/site.yaml"), "title: Andra löften\n").unwrap();
    assert_eq!(reply(waiting).status, 200);
    // The whole folder goes and comes back.
    let before = settled(ring());
    fs::remove_dir_all(root.path().join("content")).unwrap();
    let gone = changed(&before);
    assert!(get(&serving, "/").text().contains("Det finns ingen mapp"));
    fs::create_dir(root.path().join("content")).unwrap();
    fs::write(root.path().join("content/site.yaml"), "title: Löften\n").unwrap();
    let back = changed(&gone);
    fs::write(root.path().join("content/site.yaml"), "title: Tredje\n").unwrap();
    changed(&back);
    assert!(!get(&serving, "/").text().contains("Det finns ingen mapp"));
}
