//! Lines of the ledger: written, proven, masked. The stages read them, acts write them.

pub mod line;
pub mod mask;
pub mod stand_in;
