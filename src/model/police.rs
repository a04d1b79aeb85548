//! The levels of the police, as editable, dated data.

use super::id::Id;
use super::text::Text;
use super::when::Date;
use serde::{Deserialize, Serialize};

/// *Polisregion*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoliceRegion {
    /// Its id, which is also a party's.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// Its areas, in the order written.
    pub areas: Vec<PoliceArea>,
}

/// *Polisområde*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoliceArea {
    /// Its id, which is also a party's.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// Its local areas, in the order written.
    pub local_areas: Vec<LocalPoliceArea>,
}

/// *Lokalpolisområde*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalPoliceArea {
    /// Its id, which is also a party's.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// Its page elsewhere.
    pub url: Option<String>,
    /// The municipalities it serves or served.
    pub municipalities: Vec<Membership>,
    /// Names it had before.
    pub was: Vec<FormerName>,
}

/// A municipality's time in a local police area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// The municipality's code, which need not have a folder.
    pub code: String,
    /// From when.
    pub from: Option<Date>,
    /// Until when, inclusive.
    pub to: Option<Date>,
}

/// A name that a local police area had until a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormerName {
    /// The name.
    pub name: Text,
    /// The last day.
    pub to: Option<Date>,
}
