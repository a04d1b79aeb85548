//! Stage: [`Site`] → [`Plan`]: every output as an address and a recipe, before anything is made.

use crate::diagnostic::Diagnostic;
use crate::model::plan::Plan;
use crate::model::site::Site;

/// Lists every output. `theme_files` are the paths in the theme's `static/`.
pub fn plan(_site: &Site, _theme_files: &[String]) -> (Plan, Vec<Diagnostic>) {
    (Plan::default(), Vec::new())
}
