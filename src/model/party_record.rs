//! What a party took part in, over the whole site.

use super::id::PromiseId;
use crate::source::FilePath;

/// Everything that a party promised, told, reviewed and was reviewed in; each in the order of addresses and files.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PartyRecord {
    /// Promises that name it, or have a commitment that does; none that is removed.
    pub promises: Vec<PromiseId>,
    /// Accounts that it gave, wholly or of single commitments.
    pub accounts: Vec<FilePath>,
    /// Reviews by it.
    pub reviews_by: Vec<FilePath>,
    /// Reviews that concern it, or of which a finding does.
    pub reviews_of: Vec<FilePath>,
}
