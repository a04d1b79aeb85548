//! Answers requests: the house behind the doorman. One request in, one answer out.

use super::answer::{Answer, Body, of_name};
use super::bell::Bell;
use super::preview::Preview;
use crate::fs::open_plain;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tiny_http::{Header, Request, Response, Server, StatusCode};

/// How many pages may wait for the bell at once.
const MOST_WAITING: usize = 20;

/// What every answer says beside its kind: nothing is kept, guessed or shown to other sites.
const ALWAYS: [(&str, &str); 4] = [
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "same-origin"),
];

/// The house.
pub struct House {
    /// The site.
    pub preview: Preview,
    /// Rings after each change.
    pub bell: Bell,
    waiting: AtomicUsize,
}

impl House {
    /// A house that shows a site.
    pub fn new(preview: Preview) -> Self {
        Self { preview, bell: Bell::new(), waiting: AtomicUsize::new(0) }
    }

    /// Answers requests until the server is unblocked. The doorman lets in no more at once than the house can hold.
    pub fn open(self: &Arc<Self>, server: &Server) {
        while let Ok(request) = server.recv() {
            let house = Arc::clone(self);
            std::thread::spawn(move || house.respond(request));
        }
    }

    fn respond(&self, request: Request) {
        let url = request.url().to_owned();
        // A page that makes lofte panic is a bug; the preview lives on, and says so.
        let answer = catch_unwind(AssertUnwindSafe(|| self.answer(&url)));
        let answer = answer.unwrap_or_else(|_| Answer::page(500, Vec::new()));
        let _ = send(request, answer);
    }

    fn answer(&self, url: &str) -> Answer {
        let text = |name: &str, text: &str| Answer {
            content_type: of_name(name),
            ..Answer::page(200, text.as_bytes().to_owned())
        };
        match url {
            "/.lofte/reload.js" => text("reload.js", include_str!("reload.js")),
            "/.lofte/findings.css" => text("findings.css", include_str!("findings.css")),
            _ => match url.strip_prefix("/.lofte/news?after=") {
                Some(ring) => self.news(ring),
                None => {
                    // Asked before the page is made: a ring in between makes it reload once too often, never too seldom.
                    let ring = self.bell.last();
                    self.preview.answer_for_people(url, &ring)
                }
            },
        }
    }

    /// Waits for news; 200: there are some, 204: none so far.
    fn news(&self, ring: &str) -> Answer {
        let waiting = self.waiting.fetch_add(1, Ordering::AcqRel);
        let has_rung = if waiting < MOST_WAITING { self.bell.wait(ring) } else { self.bell.last() != ring };
        self.waiting.fetch_sub(1, Ordering::AcqRel);
        let status = match (has_rung, waiting < MOST_WAITING) {
            (true, _) => 200,
            (false, true) => 204,
            (false, false) => 503,
        };
        Answer { content_type: "text/plain; charset=utf-8".to_owned(), ..Answer::page(status, Vec::new()) }
    }
}

fn send(request: Request, answer: Answer) -> io::Result<()> {
    let mut headers: Vec<Header> = ALWAYS.iter().filter_map(|(name, value)| header(name, value)).collect();
    headers.extend(header("Content-Type", &answer.content_type));
    headers.extend(answer.location.as_deref().and_then(|location| header("Location", location)));
    match answer.body {
        Body::Bytes(bytes) => {
            let size = bytes.len();
            request.respond(Response::new(
                StatusCode(answer.status),
                headers,
                io::Cursor::new(bytes),
                Some(size),
                None,
            ))
        }
        Body::File(path) => match open_plain(&path).and_then(|file| Ok((file.metadata()?.len(), file))) {
            Ok((size, file)) => {
                let size = usize::try_from(size).ok();
                request.respond(Response::new(StatusCode(answer.status), headers, file, size, None))
            }
            // It vanished since the site was looked at; the next look is on its way.
            Err(_) => request.respond(Response::empty(404)),
        },
    }
}

fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name, value).ok()
}
