//! A preview of a folder, and a browser in few words.

use chrono::NaiveDate;
use lofte::check::{Drafts, Question};
use lofte::model::when::Today;
use lofte::serve::{Port, Serving, start};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

/// The question that all previews here ask.
pub fn question() -> Question {
    Question {
        today: Today(NaiveDate::from_ymd_opt(2026, 11, 29).unwrap()),
        drafts: Drafts::Hidden,
        base_url: None,
    }
}

/// A preview of the site in `root`, at a port that the system chooses.
pub fn serve(root: &Path) -> Serving {
    start(root, Box::new(question), None, Port::Only(0), Box::new(|_| {})).unwrap()
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Reply {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}

/// The host and port of a preview.
pub fn host(serving: &Serving) -> String {
    serving.address().trim_start_matches("http://").trim_end_matches('/').to_owned()
}

/// A connection to a preview.
pub fn connect(serving: &Serving) -> TcpStream {
    let stream = TcpStream::connect(host(serving)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream
}

/// Sends bytes as they are and reads what comes back to its end.
pub fn say(serving: &Serving, bytes: &str) -> Reply {
    let mut stream = connect(serving);
    stream.write_all(bytes.as_bytes()).unwrap();
    reply(stream)
}

/// Reads what comes back to its end.
pub fn reply(mut stream: TcpStream) -> Reply {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let end = bytes.windows(4).position(|end| end == b"\r\n\r\n").expect("an answer has a head");
    let head = String::from_utf8(bytes[..end].to_owned()).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Reply { status, head, body: bytes[end + 4..].to_owned() }
}

/// Asks for a path as a browser does.
pub fn get(serving: &Serving, path: &str) -> Reply {
    say(serving, &format!("GET {path} HTTP/1.1\r\nHost: {}\r\nAccept: */*\r\n\r\n", host(serving)))
}
