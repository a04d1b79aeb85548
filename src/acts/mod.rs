//! What writes into the site's own folder, one file an act. No build ever calls an act.

pub mod hindrance;
pub mod init;
pub mod new_follow_up;
pub mod new_municipality;
pub mod new_party;
pub mod new_promise;
mod template;
