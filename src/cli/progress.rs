//! Progress on long work: a bar at a terminal, silence in pipes.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::{Duration, Instant};

/// Work shorter than this shows no bar: a flash says nothing.
const PATIENCE: Duration = Duration::from_millis(400);

/// A bar over steps that many threads take.
pub struct Progress {
    bar: ProgressBar,
    begun: Instant,
}

impl Progress {
    /// Begins work of so many steps.
    pub fn begin(steps: usize) -> Self {
        let steps = u64::try_from(steps).unwrap_or(u64::MAX);
        let bar = ProgressBar::with_draw_target(Some(steps), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len}") {
            bar.set_style(style);
        }
        Self { bar, begun: Instant::now() }
    }

    /// One step is done.
    pub fn step(&self) {
        if self.bar.is_hidden() && self.begun.elapsed() > PATIENCE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.inc(1);
    }

    /// The work is over: the bar goes away.
    pub fn end(self) {
        self.bar.finish_and_clear();
    }
}
