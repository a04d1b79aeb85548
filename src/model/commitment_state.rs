//! What follows for one commitment (FORMAT part B, *Status of a commitment* and *Numbers*).

use super::comparison::Comparison;
use super::due_date::DueDate;
use super::follow_up_plan::FollowUpPlan;
use super::id::Id;
use super::status::{Standing, Status};
use super::telling::Telling;
use super::when::{Date, Day, Month};
use crate::source::FilePath;

/// What the site says of a commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommitmentState {
    /// Which.
    pub id: Id,
    /// Its status.
    pub standing: Standing,
    /// Whether it is `in_progress` although its period is over: then it is worded in the past, "Pågick enligt …".
    pub worded_in_past: bool,
    /// The date of the account that gives it. `None`: undated, or not reported.
    pub date: Option<Date>,
    /// The account that gives it. `None`: not reported.
    pub file: Option<FilePath>,
    /// The town's own word for it, if it used one.
    pub words: Option<Box<str>>,
    /// The day from which an account can tell of it: since it was made, and its own period began. `None`: from the start.
    pub holds_from: Option<Day>,
    /// For `not_mentioned`: the account told last.
    pub not_mentioned_in: Option<FilePath>,
    /// For `not_found`: parties of the commitment of which nothing was found although others have told.
    pub not_found_of: Box<[Id]>,
    /// Who told of it, over all accounts that name it and still stand.
    pub reported_by: Box<[Id]>,
    /// Parties that `follow_up_by` names and that have not told, where others have.
    pub silent: Box<[Id]>,
    /// Statuses of the same time that different parties gave, when they differ; the counted one among them.
    pub differing: Box<[Differing]>,
    /// Accounts of the same time as the one that gives the status, without one of their own: listed with it.
    pub listed_with: Box<[FilePath]>,
    /// Later accounts of it that give no status.
    pub later_without_verdict: Box<[FilePath]>,
    /// Past months of its period of which nobody has told.
    pub months_unaccounted: Box<[Month]>,
    /// Its own plans of follow-up with what they inherit from the promise's, where they say when something is due.
    pub plans: Option<Box<[FollowUpPlan]>>,
    /// Its own due dates, where it has a plan of its own.
    pub due: Option<Box<[DueDate]>>,
    /// What accounts say of it, in order of time, after corrections.
    pub tellings: Box<[Telling]>,
    /// Its targets against what was counted, in the order of the targets.
    pub comparisons: Box<[Comparison]>,
    /// When its current status changed, in the order in which it was said.
    pub status_changes: Box<[StatusChange]>,
    /// Reviews that name it, in order of date.
    pub reviews: Box<[FilePath]>,
}

/// One change of the current status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusChange {
    /// When it was said. `None`: undated, placed last.
    pub date: Option<Date>,
    /// The account that changed it.
    pub file: FilePath,
    /// Before; `None`: there was no status.
    pub from: Option<Status>,
    /// After.
    pub to: Status,
}

/// One of several statuses of the same time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differing {
    /// The account.
    pub file: FilePath,
    /// What it says.
    pub status: Status,
    /// Who says it.
    pub reported_by: Box<[Id]>,
}
