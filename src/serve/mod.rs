//! The preview: the site in a browser, a moment after each edit.
//!
//! ```text
//! browser ──► doorman ──relay──► house (tiny_http) ──► preview ──► the stages of a build
//! files ──watch──► preview looks again ──► bell rings ──► the browser reloads
//! ```
//!
//! 1. [`watch`] tells which files changed; 2. [`preview`] looks at what that can concern and swaps what it shows
//!    ([`state`]); 3. only then the [`bell`] rings; 4. when nobody waits, [`auditor`] looks through all pages.
//!
//! [`doorman`], [`head`] and [`relay`] stand before [`http`], so that nobody is let in who should not be; [`overlay`] lays
//! findings over pages. The output folder is never touched, and only this machine is listened to.

mod answer;
mod auditor;
mod bell;
pub mod browser;
mod doorman;
mod head;
mod http;
mod overlay;
mod preview;
mod relay;
mod state;
mod vocabulary;
mod watch;

pub use answer::{Answer, Body};
pub use preview::{Asks, Preview};
pub use state::State;

use crate::fs::Failure;
use doorman::Doorman;
use http::House;
use std::fs::DirBuilder;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::thread::JoinHandle;
use std::time::SystemTime;
use tiny_http::Server;
use watch::Watch;

/// The port where the preview is, if nothing is said.
const USUAL: u16 = 8000;

/// How many ports after the usual one are tried.
const TRIES: u16 = 20;

/// Which port is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Port {
    /// The usual one, or the next that is free.
    Any,
    /// This one and no other; 0: one that the system chooses.
    Only(u16),
}

/// A preview that runs.
pub struct Serving {
    address: SocketAddr,
    house: Arc<House>,
    server: Arc<Server>,
    ends: Arc<AtomicBool>,
    watch_end: watch::End,
    threads: Vec<JoinHandle<()>>,
    room: PathBuf,
}

/// Told after each look at the files, the first one too.
pub type Told = Box<dyn Fn(&State) + Send + Sync>;

/// Starts a preview of the site in `root`.
///
/// # Errors
/// No site there, no free port, or a machine that will not do it.
pub fn start(
    root: &Path,
    asks: Asks,
    language: Option<String>,
    port: Port,
    told: Told,
) -> Result<Serving, Failure> {
    let listener = listen(port)?;
    let address = listener.local_addr().map_err(|cause| Failure::new("failure-port", "127.0.0.1", cause))?;
    // Watched before it is looked at: no edit falls between the two.
    let (watch, watch_end) = Watch::begin(root)?;
    let preview = Preview::open(root.to_owned(), asks, language)?;
    told(&preview.state());
    let house = Arc::new(House::new(preview));
    let (room, server) = inner_server()?;
    let server = Arc::new(server);
    let ends = Arc::new(AtomicBool::new(false));
    let doorman =
        Doorman { listener, port: address.port(), house: room.join("door"), ends: Arc::clone(&ends) };
    let (changed, changes) = channel();
    let _ = changed.send(());
    let told = Arc::new(told);
    let threads = vec![
        std::thread::spawn({
            let (house, server) = (Arc::clone(&house), Arc::clone(&server));
            move || house.open(&server)
        }),
        std::thread::spawn({
            let (house, told) = (Arc::clone(&house), Arc::clone(&told));
            move || {
                watch.keep(&|changes| {
                    house.preview.look_again(changes);
                    house.bell.ring();
                    told(&house.preview.state());
                    let _ = changed.send(());
                });
            }
        }),
        std::thread::spawn({
            let house = Arc::clone(&house);
            move || auditor::keep(&house, &changes, &|| told(&house.preview.state()))
        }),
        std::thread::spawn(move || {
            let _ = doorman.stand();
        }),
    ];
    Ok(Serving { address, house, server, ends, watch_end, threads, room })
}

impl Serving {
    /// Where it is: `http://127.0.0.1:8000/`.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The site that it shows.
    pub fn preview(&self) -> &Preview {
        &self.house.preview
    }

    /// What ends the preview, from any thread.
    pub fn ender(&self) -> impl Fn() + Send + 'static {
        let (ends, house, server) =
            (Arc::clone(&self.ends), Arc::clone(&self.house), Arc::clone(&self.server));
        let (watch_end, address) = (self.watch_end.clone(), self.address);
        move || {
            ends.store(true, Ordering::Release);
            house.bell.end();
            watch_end.end();
            server.unblock();
            // The doorman looks up when somebody knocks.
            let _ = TcpStream::connect(address);
        }
    }

    /// Waits until it is ended, or the doorman cannot stand any more.
    pub fn wait(mut self) {
        if let Some(doorman) = self.threads.pop() {
            let _ = doorman.join();
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.ender()();
        for thread in std::mem::take(&mut self.threads) {
            let _ = thread.join();
        }
        let _ = std::fs::remove_dir_all(&self.room);
    }
}

fn listen(port: Port) -> Result<TcpListener, Failure> {
    let at = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    let failed = |port: u16, cause| Failure::new("failure-port", format!("127.0.0.1:{port}"), cause);
    let first = match port {
        Port::Only(port) => return at(port).map_err(|cause| failed(port, cause)),
        Port::Any => at(USUAL),
    };
    let next = || (USUAL + 1..USUAL + TRIES).find_map(|port| at(port).ok());
    match first {
        Ok(listener) => Ok(listener),
        Err(cause) => next().ok_or_else(|| failed(USUAL, cause)),
    }
}

/// The server behind the doorman, in a room of its own that only this user may enter.
fn inner_server() -> Result<(PathBuf, Server), Failure> {
    let now = SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.subsec_nanos());
    let room = std::env::temp_dir().join(format!("lofte-{}-{now}", std::process::id()));
    let failed = |cause| Failure::new("failure-write", &room, cause);
    DirBuilder::new().mode(0o700).create(&room).map_err(failed)?;
    let door = UnixListener::bind(room.join("door")).map_err(failed)?;
    let server = Server::from_listener(door, None).map_err(|error| failed(io::Error::other(error)))?;
    Ok((room, server))
}
