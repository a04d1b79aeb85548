//! Focus areas that a commitment takes from the site's common ones (`focus_areas` in `site.yaml`).

use crate::model::facts::Facts;
use crate::model::promise::FocusArea;
use crate::model::text::Prose;

/// Gives each promise the common areas that its commitments name and that it does not name itself, with their common
/// names, after its own.
pub fn add(facts: &mut Facts) {
    let common = &facts.settings.focus_areas;
    for promise in facts.promises.values_mut() {
        for commitment in &promise.commitments {
            let Some(wanted) = &commitment.focus_area else { continue };
            if promise.focus_areas.iter().any(|area| area.id == *wanted) {
                continue;
            }
            if let Some((id, name)) = common.iter().find(|(id, _)| id == wanted) {
                let background = Prose::default();
                promise.focus_areas.push(FocusArea { id: id.clone(), name: name.clone(), background });
            }
        }
    }
}
