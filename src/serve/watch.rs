//! Watches the files of the site, and tells when somebody changed one: the doorbell.
//!
//! Reading files raises events of its own (*Access*: ten thousand files, 41 000 events, for ever), so those are passed by.
//! Which files changed is told where that is certain; else a look at all of them must tell.

use crate::fs::Failure;
use crate::load::is_passed_by;
use notify::event::EventKind;
use notify::{Config, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// So long nothing more must happen: an editor writes a file in several steps.
const QUIET: Duration = Duration::from_millis(5);

/// So long at most is waited for quiet.
const ENOUGH: Duration = Duration::from_millis(500);

/// How often files are looked at where the system does not tell.
const POLL: Duration = Duration::from_secs(1);

/// The folders of a site that a person writes in.
const FOLDERS: [&str; 2] = ["content", "themes"];

/// What comes in at the doorbell.
enum Ring {
    /// Files, by their paths below the root.
    Files(Vec<PathBuf>),
    /// A folder of the site itself came or went: it must be watched anew.
    Folder,
    End,
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changes {
    /// Anything.
    Any,
    /// Nothing but these, by their paths below the root; folders among them.
    Files(BTreeSet<PathBuf>),
}

/// Watches a site's files.
pub struct Watch {
    root: PathBuf,
    watcher: Box<dyn Watcher + Send>,
    rings: Receiver<Ring>,
}

/// Ends a watch.
#[derive(Clone)]
pub struct End(Sender<Ring>);

impl End {
    /// Ends it.
    pub fn end(&self) {
        let _ = self.0.send(Ring::End);
    }
}

impl Watch {
    /// Begins to watch: what happens from here on is told, also if nobody listens yet.
    ///
    /// # Errors
    /// A folder that the system will not watch.
    pub fn begin(root: &Path) -> Result<(Self, End), Failure> {
        let root = std::path::absolute(root).map_err(|cause| Failure::new("failure-watch", root, cause))?;
        let (told, rings) = channel();
        let end = End(told.clone());
        let watcher = match armed(&root, told.clone(), recommended) {
            Ok(watcher) => watcher,
            // Too many folders for the system, or a system that does not tell.
            Err(_) => armed(&root, told, polling).map_err(|error| {
                let cause = match error.kind {
                    notify::ErrorKind::Io(cause) => cause,
                    kind => io::Error::other(format!("{kind:?}")),
                };
                Failure::new("failure-watch", &root, cause)
            })?,
        };
        Ok((Self { root, watcher, rings }, end))
    }

    /// Calls `changed` after each change, until it is ended.
    pub fn keep(mut self, changed: &dyn Fn(&Changes)) {
        while let Ok(first) = self.rings.recv() {
            let Some(changes) = self.wait_for_quiet(first) else { return };
            if changes == Changes::Any {
                self.arm_again();
            }
            changed(&changes);
        }
    }

    /// What changed until it was quiet; `None`: the end.
    fn wait_for_quiet(&self, first: Ring) -> Option<Changes> {
        let begun = Instant::now();
        let mut ring = first;
        let mut changes = Changes::Files(BTreeSet::new());
        loop {
            match (ring, &mut changes) {
                (Ring::End, _) => return None,
                (Ring::Files(more), Changes::Files(files)) => files.extend(more),
                (Ring::Files(_), Changes::Any) => {}
                (Ring::Folder, _) => changes = Changes::Any,
            }
            if begun.elapsed() > ENOUGH {
                return Some(changes);
            }
            match self.rings.recv_timeout(QUIET) {
                Ok(next) => ring = next,
                Err(RecvTimeoutError::Timeout) => return Some(changes),
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    fn arm_again(&mut self) {
        for folder in FOLDERS.map(|folder| self.root.join(folder)) {
            let _ = self.watcher.unwatch(&folder);
            if folder.is_dir() {
                let _ = self.watcher.watch(&folder, RecursiveMode::Recursive);
            }
        }
    }
}

type Make = fn(Box<dyn FnMut(notify::Result<Event>) + Send>) -> notify::Result<Box<dyn Watcher + Send>>;

fn recommended(
    tell: Box<dyn FnMut(notify::Result<Event>) + Send>,
) -> notify::Result<Box<dyn Watcher + Send>> {
    Ok(Box::new(RecommendedWatcher::new(tell, Config::default().with_follow_symlinks(false))?))
}

fn polling(tell: Box<dyn FnMut(notify::Result<Event>) + Send>) -> notify::Result<Box<dyn Watcher + Send>> {
    Ok(Box::new(PollWatcher::new(tell, Config::default().with_poll_interval(POLL))?))
}

fn armed(root: &Path, told: Sender<Ring>, make: Make) -> notify::Result<Box<dyn Watcher + Send>> {
    let of_root = root.to_owned();
    let mut watcher = make(Box::new(move |event| {
        if let Some(ring) = ring(&of_root, event) {
            let _ = told.send(ring);
        }
    }))?;
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in FOLDERS.map(|folder| root.join(folder)).iter().filter(|folder| folder.is_dir()) {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    Ok(watcher)
}

/// What an event means for the site; `None`: nothing.
fn ring(root: &Path, event: notify::Result<Event>) -> Option<Ring> {
    let Ok(event) = event else { return Some(Ring::Folder) };
    if event.need_rescan() {
        return Some(Ring::Folder);
    }
    if matches!(event.kind, EventKind::Access(_)) {
        return None;
    }
    let of_site: Vec<&Path> = event
        .paths
        .iter()
        .filter_map(|path| path.strip_prefix(root).ok())
        .filter(|path| is_of_site(path))
        .collect();
    if of_site.is_empty() {
        return event.paths.is_empty().then_some(Ring::Folder);
    }
    let is_folder = of_site.iter().any(|path| path.components().count() == 1);
    Some(if is_folder {
        Ring::Folder
    } else {
        Ring::Files(of_site.into_iter().map(Path::to_owned).collect())
    })
}

/// Whether a path below the root is one of the site's files: those that editors make while they write are not.
fn is_of_site(path: &Path) -> bool {
    FOLDERS.iter().any(|folder| path.starts_with(folder)) && !path.iter().any(is_passed_by)
}
