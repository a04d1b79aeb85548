//! The head of a request, judged before anything else reads it.
//!
//! The preview reads and never writes, so only `GET` and `HEAD` without a body come in. The name that the browser
//! believes it speaks to must be this machine's own: else a foreign page could have its own name lead to 127.0.0.1 and
//! read the drafts of a town (DNS rebinding).

/// The most bytes of a head: browsers send some 1 KB.
pub const LARGEST: usize = 16 * 1024;

/// The most lines of a head.
const MOST_LINES: usize = 64;

/// Why a request does not come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No HTTP, or not what the preview speaks.
    Malformed,
    /// For another host.
    Host,
    /// Neither `GET` nor `HEAD`.
    Method,
    /// It took too long to say what it wants.
    Slow,
    /// It brings a body.
    Body,
    /// Its head is too large.
    Large,
    /// Everybody is busy.
    Busy,
}

impl Refused {
    /// The whole answer. Status lines are the protocol's words, not ours.
    pub fn answer(self) -> String {
        let status = match self {
            Self::Malformed => "400 Bad Request",
            Self::Host => "403 Forbidden",
            Self::Method => "405 Method Not Allowed\r\nAllow: GET, HEAD",
            Self::Slow => "408 Request Timeout",
            Self::Body => "413 Content Too Large",
            Self::Large => "431 Request Header Fields Too Large",
            Self::Busy => "503 Service Unavailable\r\nRetry-After: 1",
        };
        format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    }
}

/// Whether the head is all there: it ends with an empty line.
pub fn is_whole(bytes: &[u8]) -> bool {
    bytes.windows(4).any(|end| end == b"\r\n\r\n")
}

/// The request as it is passed on: what it asks for, and nothing else of what was sent.
pub fn judge(bytes: &[u8], port: u16) -> Result<String, Refused> {
    let mut lines = [httparse::EMPTY_HEADER; MOST_LINES];
    let mut request = httparse::Request::new(&mut lines);
    match request.parse(bytes) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) => return Err(Refused::Malformed),
        Err(httparse::Error::TooManyHeaders) => return Err(Refused::Large),
        Err(_) => return Err(Refused::Malformed),
    }
    let (Some(method), Some(target)) = (request.method, request.path) else { return Err(Refused::Malformed) };
    judge_host(request.headers, port)?;
    if !matches!(method, "GET" | "HEAD") {
        return Err(Refused::Method);
    }
    if !target.starts_with('/') || !target.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Refused::Malformed);
    }
    let brings_body = |header: &httparse::Header<'_>| {
        header.name.eq_ignore_ascii_case("transfer-encoding")
            || (header.name.eq_ignore_ascii_case("content-length") && header.value != b"0")
    };
    if request.headers.iter().any(brings_body) {
        return Err(Refused::Body);
    }
    Ok(format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
}

fn judge_host(lines: &[httparse::Header<'_>], port: u16) -> Result<(), Refused> {
    let mut hosts = lines.iter().filter(|header| header.name.eq_ignore_ascii_case("host"));
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return Err(Refused::Malformed) };
    let host = std::str::from_utf8(host.value).map_err(|_| Refused::Malformed)?.to_ascii_lowercase();
    let is_ours = ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| match host.strip_prefix(name) {
        Some("") => port == 80,
        Some(rest) => rest.strip_prefix(':').is_some_and(|given| given == port.to_string()),
        None => false,
    });
    if is_ours { Ok(()) } else { Err(Refused::Host) }
}

#[cfg(test)]
mod tests {
    use super::{Refused, is_whole, judge};

    #[test]
    fn what_comes_in_and_what_does_not() {
        let host = "Host: localhost:8000\r\n";
        let passed = |line: &str| Ok(format!("{line}\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        for (request, expected) in [
            (format!("GET /a/?b=c HTTP/1.1\r\n{host}Cookie: x\r\n\r\n"), passed("GET /a/?b=c HTTP/1.1")),
            ("HEAD / HTTP/1.0\r\nhOST: 127.0.0.1:8000\r\n\r\n".to_owned(), passed("HEAD / HTTP/1.1")),
            (
                "GET / HTTP/1.1\r\nHost: [::1]:8000\r\nContent-Length: 0\r\n\r\n".to_owned(),
                passed("GET / HTTP/1.1"),
            ),
            ("GET / HTTP/1.1\r\nHost: evil.example:8000\r\n\r\n".to_owned(), Err(Refused::Host)),
            ("GET / HTTP/1.1\r\nHost: localhost.evil.example:8000\r\n\r\n".to_owned(), Err(Refused::Host)),
            ("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".to_owned(), Err(Refused::Host)),
            ("GET / HTTP/1.1\r\nHost: localhost:80\r\n\r\n".to_owned(), Err(Refused::Host)),
            ("GET / HTTP/1.1\r\n\r\n".to_owned(), Err(Refused::Malformed)),
            (format!("GET / HTTP/1.1\r\n{host}{host}\r\n"), Err(Refused::Malformed)),
            (format!("POST / HTTP/1.1\r\n{host}\r\n"), Err(Refused::Method)),
            (format!("OPTIONS * HTTP/1.1\r\n{host}\r\n"), Err(Refused::Method)),
            (format!("GET http://localhost:8000/ HTTP/1.1\r\n{host}\r\n"), Err(Refused::Malformed)),
            (format!("GET /å HTTP/1.1\r\n{host}\r\n"), Err(Refused::Malformed)),
            (format!("GET / HTTP/2.0\r\n{host}\r\n"), Err(Refused::Malformed)),
            (format!("GET / HTTP/1.1\r\n{host}Content-Length: 5\r\n\r\n"), Err(Refused::Body)),
            (format!("GET / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n"), Err(Refused::Body)),
            (format!("GET / HTTP/1.1\r\n{host}{}\r\n", "A: b\r\n".repeat(100)), Err(Refused::Large)),
            ("\u{16}\u{3}\u{1}\r\n\r\n".to_owned(), Err(Refused::Malformed)),
        ] {
            assert!(is_whole(request.as_bytes()), "{request:?}");
            assert_eq!(judge(request.as_bytes(), 8000), expected, "{request:?}");
        }
    }
}
