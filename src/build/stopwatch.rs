//! How long each stage takes, by a clock that the caller brings: a build itself knows no clock but `Today`.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A stage that is timed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Files are read.
    Load,
    /// What was known before is read.
    Recall,
    /// What people wrote is checked and understood.
    Check,
    /// Templates and words are read.
    Theme,
    /// What follows on the day.
    Derive,
    /// Every output is listed.
    Plan,
    /// What only shows on the day, and links.
    Consequences,
    /// Pages, feeds and lists are made; summed over threads.
    Make,
    /// Pictures are cleaned and made smaller; summed over threads.
    Pictures,
    /// Finished pages are read; summed over threads.
    Audit,
    /// Files are compared and written; summed over threads.
    Write,
    /// Indexes of search are made, or taken from where they are kept.
    Search,
    /// The trees are exchanged.
    Exchange,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 13] = [
        Self::Load,
        Self::Recall,
        Self::Check,
        Self::Theme,
        Self::Derive,
        Self::Plan,
        Self::Consequences,
        Self::Make,
        Self::Pictures,
        Self::Audit,
        Self::Write,
        Self::Search,
        Self::Exchange,
    ];
}

/// Time that has passed since some moment.
pub type Clock<'clock> = &'clock (dyn Fn() -> Duration + Sync);

/// Sums the time of each stage, over all threads.
pub struct Stopwatch<'clock> {
    clock: Option<Clock<'clock>>,
    nanoseconds: [AtomicU64; Stage::ALL.len()],
}

impl<'clock> Stopwatch<'clock> {
    /// A watch that goes by a clock.
    pub fn by(clock: Clock<'clock>) -> Self {
        Self { clock: Some(clock), ..Self::stopped() }
    }

    /// A watch that never goes: nobody asked.
    pub fn stopped() -> Self {
        Self { clock: None, nanoseconds: Default::default() }
    }

    /// Does a piece of work and adds its time to a stage.
    pub fn time<T>(&self, stage: Stage, work: impl FnOnce() -> T) -> T {
        let Some(clock) = self.clock else { return work() };
        let before = clock();
        let done = work();
        let took = u64::try_from(clock().saturating_sub(before).as_nanos()).unwrap_or(u64::MAX);
        if let Some(sum) = self.nanoseconds.get(stage as usize) {
            sum.fetch_add(took, Ordering::Relaxed);
        }
        done
    }

    /// The time of a stage so far.
    pub fn of(&self, stage: Stage) -> Duration {
        let sum = self.nanoseconds.get(stage as usize).map_or(0, |sum| sum.load(Ordering::Relaxed));
        Duration::from_nanos(sum)
    }
}

#[cfg(test)]
mod tests {
    use super::{Stage, Stopwatch};
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::Duration;

    #[test]
    fn times_are_summed_by_stage() {
        let now = AtomicU64::new(0);
        let clock = || Duration::from_secs(now.fetch_add(2, Ordering::Relaxed));
        let watch = Stopwatch::by(&clock);
        assert_eq!(watch.time(Stage::Make, || 7) + watch.time(Stage::Make, || 1), 8);
        assert_eq!(watch.of(Stage::Make), Duration::from_secs(4));
        assert_eq!(watch.of(Stage::Load), Duration::ZERO);
        let stopped = Stopwatch::stopped();
        assert_eq!(stopped.time(Stage::Load, || 3), 3);
        assert_eq!(stopped.of(Stage::Load), Duration::ZERO);
    }
}
