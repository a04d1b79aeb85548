//! Something that is at hand, or is got when it is first asked for.

use std::fmt;
use std::sync::{Arc, OnceLock};

/// A value that is at hand, or how it is got. Whoever asks for it cannot tell which.
#[derive(Clone)]
pub struct Held<T> {
    value: OnceLock<T>,
    later: Option<Arc<dyn Fn() -> Option<T> + Send + Sync>>,
}

impl<T> Held<T> {
    /// At hand.
    pub fn now(value: T) -> Self {
        Self { value: OnceLock::from(value), later: None }
    }

    /// Got when it is first asked for.
    pub fn later(get: impl Fn() -> Option<T> + Send + Sync + 'static) -> Self {
        Self { value: OnceLock::new(), later: Some(Arc::new(get)) }
    }

    /// The value, if it is at hand.
    pub fn at_hand(&self) -> Option<&T> {
        self.value.get()
    }

    /// The value; `None` where it could not be got.
    pub fn get(&self) -> Option<&T> {
        if self.value.get().is_none() {
            let value = self.later.as_ref().and_then(|get| get())?;
            // Who came first has got the same.
            let _ = self.value.set(value);
        }
        self.value.get()
    }
}

impl<T: fmt::Debug> fmt::Debug for Held<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(out)
    }
}

#[cfg(test)]
mod tests {
    use super::Held;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn what_is_got_is_got_once_and_what_fails_is_tried_again() {
        let asked = Arc::new(AtomicUsize::new(0));
        let number = Arc::clone(&asked);
        let held = Held::later(move || match number.fetch_add(1, Ordering::Relaxed) {
            0 => None,
            number => Some(number),
        });
        assert_eq!([held.get(), held.get(), held.get()], [None, Some(&1), Some(&1)]);
        assert_eq!(asked.load(Ordering::Relaxed), 2);
        assert_eq!(Held::now(7).get(), Some(&7));
    }
}
