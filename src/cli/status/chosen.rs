//! Which promises are asked for: `<town>/<promise>`, or `<town>` for all that lie in its folder.

use crate::model::id::PromiseId;
use crate::model::site::Site;

/// Something asked for that is neither a promise nor a town.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// As it was asked for.
    pub asked: String,
    /// The promise that is most like it.
    pub nearest: Option<PromiseId>,
}

/// The promises asked for; all, where nothing is.
///
/// # Errors
/// Everything that is not there.
pub fn chosen(site: &Site, asked: &[String]) -> Result<Vec<PromiseId>, Vec<Unknown>> {
    if asked.is_empty() {
        return Ok(site.promises.keys().cloned().collect());
    }
    let (mut promises, mut unknown) = (Vec::new(), Vec::new());
    for asked in asked {
        // A folder completed by the shell ends with a slash.
        let name = asked.trim_end_matches('/');
        let found: Vec<PromiseId> = site
            .promises
            .keys()
            .filter(|id| id.to_string() == name || id.town.as_str() == name)
            .cloned()
            .collect();
        let is_town = site.facts.municipalities.keys().any(|town| town.as_str() == name);
        if found.is_empty() && !is_town {
            unknown.push(Unknown { asked: asked.clone(), nearest: nearest(site, name) });
        }
        promises.extend(found);
    }
    if unknown.is_empty() { Ok(promises) } else { Err(unknown) }
}

fn nearest(site: &Site, name: &str) -> Option<PromiseId> {
    let likeness = |id: &PromiseId| strsim::jaro_winkler(&id.to_string(), name);
    site.promises
        .keys()
        .map(|id| (likeness(id), id))
        .filter(|(likeness, _)| *likeness > 0.85)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, id)| id.clone())
}
