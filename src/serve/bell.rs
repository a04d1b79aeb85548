//! Tells waiting pages that there is something new to see: the bell, which rings for each of them.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// How long a page waits before it is told that there is nothing new.
const WAIT: Duration = Duration::from_secs(25);

/// The bell of a preview. Pages name the ring that they were made after.
#[derive(Debug)]
pub struct Bell {
    /// Tells this run of the preview from earlier ones at the same port.
    run: u128,
    state: Mutex<State>,
    rung: Condvar,
}

#[derive(Debug)]
struct State {
    rings: u64,
    ended: bool,
}

impl Bell {
    /// A bell that has not rung.
    pub fn new() -> Self {
        let run = SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_micros());
        Self { run, state: Mutex::new(State { rings: 0, ended: false }), rung: Condvar::new() }
    }

    /// The name of the last ring.
    pub fn last(&self) -> String {
        self.name(&self.state())
    }

    /// Rings.
    pub fn ring(&self) {
        self.state().rings += 1;
        self.rung.notify_all();
    }

    /// Lets everybody who waits go: the preview ends.
    pub fn end(&self) {
        self.state().ended = true;
        self.rung.notify_all();
    }

    /// Whether the preview ends.
    pub fn has_ended(&self) -> bool {
        self.state().ended
    }

    /// Waits for a ring after the one named; whether there was one.
    pub fn wait(&self, after: &str) -> bool {
        let waits = |state: &mut State| !state.ended && self.name(state) == after;
        let waited = self.rung.wait_timeout_while(self.state(), WAIT, waits);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        self.name(&state) != after
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn name(&self, state: &State) -> String {
        format!("{:x}-{}", self.run, state.rings)
    }
}

impl Default for Bell {
    fn default() -> Self {
        Self::new()
    }
}
