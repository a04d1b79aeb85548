//! Limits open connections, and passes on only whole requests: the doorman before the [house](super::http).
//!
//! One thread holds every connection that has not said yet what it wants: so many at most, so many bytes each, and for
//! so long. Who says it is passed on by [`relay`](super::relay), so many at a time. A crowd that says nothing costs
//! some memory and no thread; when the room is full, the one who has been silent longest goes.

use super::head::{self, Refused};
use super::relay::{Relays, relay};
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How many may stand here at once.
const ROOM: usize = 256;

/// How long somebody may take to say what they want, and then wait for a free relay.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long the rest of what a refused one sends is listened to, so that they hear the answer.
const FAREWELL: Duration = Duration::from_millis(500);

/// How much of it: who says more is not about to hear anything.
const LAST_WORDS: usize = 256 * 1024;

/// The doorman.
pub struct Doorman {
    /// The door.
    pub listener: TcpListener,
    /// Its port, as a request must name it.
    pub port: u16,
    /// Where the house listens.
    pub house: PathBuf,
    /// Set when he is to go; somebody must knock after that.
    pub ends: Arc<AtomicBool>,
}

struct Visitor {
    stream: TcpStream,
    until: Instant,
    stage: Stage,
}

enum Stage {
    /// Saying what they want.
    Speaking(Vec<u8>),
    /// Waiting for a free relay, with what they want.
    Waiting(String),
    /// Refused, and about to go: so many bytes more are listened to.
    Leaving(usize),
    /// Gone.
    Gone,
}

impl Doorman {
    /// Stands at the door until he is to go.
    pub fn stand(self) -> io::Result<()> {
        self.listener.set_nonblocking(true)?;
        let relays = Relays::default();
        let mut visitors: Vec<Visitor> = Vec::new();
        while !self.ends.load(Ordering::Acquire) {
            let ready = self.wait(&visitors)?;
            for (visitor, ready) in visitors.iter_mut().zip(ready) {
                if ready {
                    visitor.listen(self.port);
                }
            }
            self.let_in(&mut visitors);
            let now = Instant::now();
            for visitor in &mut visitors {
                visitor.lose_patience(now);
                visitor.pass_on(&relays, &self.house);
            }
            visitors.retain(|visitor| !matches!(visitor.stage, Stage::Gone));
        }
        Ok(())
    }

    /// Waits until somebody knocks or speaks; says of each visitor whether it is they.
    fn wait(&self, visitors: &[Visitor]) -> io::Result<Vec<bool>> {
        let mut places = vec![PollFd::new(&self.listener, PollFlags::IN)];
        let events = |visitor: &Visitor| match visitor.stage {
            Stage::Speaking(_) | Stage::Leaving(_) => PollFlags::IN,
            _ => PollFlags::empty(),
        };
        places.extend(
            visitors.iter().map(|visitor| PollFd::from_borrowed_fd(visitor.stream.as_fd(), events(visitor))),
        );
        let is_waiting = |visitor: &Visitor| matches!(visitor.stage, Stage::Waiting(_));
        let now = Instant::now();
        let time = match visitors.iter().map(|visitor| visitor.until).min() {
            _ if visitors.iter().any(is_waiting) => Duration::from_millis(10),
            Some(until) => until.saturating_duration_since(now),
            None => Duration::from_secs(60),
        };
        let time = Timespec::try_from(time + Duration::from_millis(1)).ok();
        match poll(&mut places, time.as_ref()) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(errno) => return Err(errno.into()),
        }
        Ok(places.iter().skip(1).map(|place| !place.revents().is_empty()).collect())
    }

    fn let_in(&self, visitors: &mut Vec<Visitor>) {
        loop {
            match self.listener.accept() {
                Ok((stream, _)) if stream.set_nonblocking(true).is_ok() => {
                    let is_silent = |visitor: &Visitor| !matches!(visitor.stage, Stage::Waiting(_));
                    if visitors.len() >= ROOM {
                        match visitors.iter().position(is_silent) {
                            Some(longest) => drop(visitors.remove(longest)),
                            None => continue,
                        }
                    }
                    let stage = Stage::Speaking(Vec::new());
                    visitors.push(Visitor { stream, until: Instant::now() + PATIENCE, stage });
                }
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                Err(_) => {
                    // No more files can be open: those who stand here will go.
                    std::thread::sleep(Duration::from_millis(20));
                    return;
                }
            }
        }
    }
}

impl Visitor {
    fn listen(&mut self, port: u16) {
        let mut part = [0; 4096];
        let count = match self.stream.read(&mut part) {
            Ok(0) => return self.stage = Stage::Gone,
            Ok(count) => count,
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) => {
                return;
            }
            Err(_) => return self.stage = Stage::Gone,
        };
        if let Stage::Leaving(more) = self.stage {
            self.stage = more.checked_sub(count).map_or(Stage::Gone, Stage::Leaving);
        }
        let Stage::Speaking(said) = &mut self.stage else { return };
        let looked_at = said.len().saturating_sub(3);
        said.extend_from_slice(part.get(..count).unwrap_or_default());
        if head::is_whole(said.get(looked_at..).unwrap_or_default()) {
            match head::judge(said, port) {
                Ok(request) => self.stage = Stage::Waiting(request),
                Err(refused) => self.refuse(refused),
            }
        } else if said.len() >= head::LARGEST {
            self.refuse(Refused::Large);
        }
    }

    fn lose_patience(&mut self, now: Instant) {
        if now < self.until {
            return;
        }
        match self.stage {
            Stage::Speaking(_) => self.refuse(Refused::Slow),
            Stage::Waiting(_) => self.refuse(Refused::Busy),
            Stage::Leaving(_) | Stage::Gone => self.stage = Stage::Gone,
        }
    }

    fn refuse(&mut self, refused: Refused) {
        // The answer is shorter than any buffer of the system's; who cannot take it does not get it.
        let _ = self.stream.write(refused.answer().as_bytes());
        let _ = self.stream.shutdown(Shutdown::Write);
        self.until = Instant::now() + FAREWELL;
        self.stage = Stage::Leaving(LAST_WORDS);
    }

    fn pass_on(&mut self, relays: &Relays, house: &std::path::Path) {
        let Stage::Waiting(request) = &self.stage else { return };
        let Some(relay_of_one) = relays.free() else { return };
        let (request, house) = (request.clone(), house.to_owned());
        if let Ok(stream) = self.stream.try_clone() {
            std::thread::spawn(move || {
                let _busy = relay_of_one;
                // A visitor who goes away in the middle is no failure of ours.
                let _ = relay(stream, &request, &house);
            });
        }
        self.stage = Stage::Gone;
    }
}
