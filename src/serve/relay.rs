//! Passes one request on to the server and its answer back, within a time.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How many requests are answered at once; a browser opens six connections.
const MOST: usize = 32;

/// How long an answer may take to begin: longer than the bell lets a page wait for news.
const TO_BEGIN: Duration = Duration::from_secs(60);

/// How long one part of an answer may take to be received.
const TO_RECEIVE: Duration = Duration::from_secs(10);

/// How long a whole answer may take.
const WHOLE: Duration = Duration::from_secs(300);

/// The relays that there are.
#[derive(Default)]
pub struct Relays {
    busy: Arc<AtomicUsize>,
}

/// A relay at work; free again when dropped.
pub struct Busy(Arc<AtomicUsize>);

impl Relays {
    /// A relay that is free.
    pub fn free(&self) -> Option<Busy> {
        let more = |busy: usize| (busy < MOST).then_some(busy + 1);
        self.busy.fetch_update(Ordering::AcqRel, Ordering::Acquire, more).ok()?;
        Some(Busy(Arc::clone(&self.busy)))
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Asks the house and passes its answer on.
pub fn relay(mut visitor: TcpStream, request: &str, house: &Path) -> io::Result<()> {
    visitor.set_nonblocking(false)?;
    visitor.set_write_timeout(Some(TO_RECEIVE))?;
    let mut house = UnixStream::connect(house)?;
    house.set_read_timeout(Some(TO_BEGIN))?;
    house.write_all(request.as_bytes())?;
    let begun = Instant::now();
    let mut part = [0; 16 * 1024];
    while begun.elapsed() < WHOLE {
        match house.read(&mut part)? {
            0 => break,
            count => visitor.write_all(part.get(..count).unwrap_or_default())?,
        }
    }
    visitor.shutdown(Shutdown::Write)
}
