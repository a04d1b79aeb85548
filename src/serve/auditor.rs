//! Looks through every page when nobody waits for anything, so that what a build would refuse is told before the build.

use super::http::House;
use crate::build::audit_all;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

/// Looks through the whole site after each change, until nobody can tell of one any more. A newer change ends the look.
pub fn keep(house: &Arc<House>, changes: &Receiver<()>, found: &dyn Fn()) {
    while changes.recv().is_ok() {
        while changes.try_recv().is_ok() {}
        let state = house.preview.state();
        let Ok(newest) = &state.newest else { continue };
        let Some(ready) = &newest.ready else { continue };
        let goes_on = || house.preview.is_at(&state) && !house.bell.has_ended();
        let Some(findings) = audit_all(newest, ready, &goes_on) else { continue };
        let is_clean = findings.is_empty();
        if state.audited.set(findings).is_ok() && !is_clean && goes_on() {
            house.bell.ring();
            found();
        }
    }
}
