//! What writes into the site's own folder, one file an act; and `verify`, which only reads it. What acts share lies beside
//! them: `desk` tries what is to be written, `known`, `hindrance`, `municipality_id` and `template` help it. No build ever
//! calls an act.

pub mod desk;
pub mod hindrance;
pub mod init;
mod known;
pub mod mask;
mod municipality_id;
pub mod new_follow_up;
pub mod new_municipality;
pub mod new_page;
pub mod new_party;
pub mod new_promise;
pub mod new_review;
pub mod revise;
pub mod seal;
pub mod template;
pub mod verify;
