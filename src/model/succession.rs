//! From one period to the next: what became of the commitments of an earlier paper (FORMAT `replaces`, `continues`,
//! `extends`).

use super::id::{CommitmentId, Id, PromiseId};

/// How a later paper names an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// Its commitments are carried on.
    Continues,
    /// It stands instead.
    Replaces,
    /// It prolongs: what it does not name again still holds.
    Extends,
}

impl Relation {
    /// The key that is written.
    pub fn code(self) -> &'static str {
        match self {
            Self::Continues => "continues",
            Self::Replaces => "replaces",
            Self::Extends => "extends",
        }
    }
}

/// What became of an earlier paper's commitments in a later one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Succession {
    /// The earlier paper.
    pub earlier: PromiseId,
    /// The later one.
    pub later: PromiseId,
    /// How it names the earlier one.
    pub relation: Relation,
    /// Commitments that belong together: first those of the later paper, in its order, then what was left behind, in the
    /// order of the earlier one.
    pub fates: Vec<Fate>,
}

impl Succession {
    /// How many of the earlier paper's commitments were carried on.
    pub fn carried(&self) -> usize {
        self.fates.iter().filter(|fate| !fate.later.is_empty()).map(|fate| fate.earlier.len()).sum()
    }

    /// How many of them were carried on just as they were.
    pub fn unchanged(&self) -> usize {
        self.fates.iter().filter(|fate| fate.change == Change::Kept).count()
    }
}

/// Commitments of the earlier paper, and what they are in the later one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    /// In the earlier paper; none: it is new.
    pub earlier: Vec<Id>,
    /// In the later paper; none: it was left behind.
    pub later: Vec<Id>,
    /// In other papers: of one that was merged, what else became it; of one that was split or went on elsewhere, what
    /// else it became.
    pub others: Vec<CommitmentId>,
    /// What happened.
    pub change: Change,
    /// Whether, of one that became one, the words changed.
    pub reworded: bool,
    /// Whether, of one that became one, other parties promise it.
    pub other_parties: bool,
}

/// What happened to a commitment. Of several that hold, the first that is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Several became one, or several; they may have stood in several papers.
    Merged,
    /// One became several; they may stand in several papers.
    Split,
    /// One became one, and every number that can be compared is easier to reach.
    Weakened,
    /// One became one, and every number that can be compared is harder to reach.
    Strengthened,
    /// One became one with another target, and the two cannot be compared.
    OtherTarget,
    /// The same number, for a period that is longer or shorter.
    OtherLength,
    /// The same target in other words.
    Reworded,
    /// The same words and target, promised by others.
    OtherParties,
    /// As it was.
    Kept,
    /// Not in the earlier paper.
    New,
    /// Not in the later paper, but in another one that follows the earlier one too.
    Elsewhere,
    /// Not in the later paper.
    Dropped,
    /// Not named again in a paper that prolongs the earlier one.
    NotRepeated,
}

impl Change {
    /// Its code, by which words are chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Merged => "merged",
            Self::Split => "split",
            Self::Weakened => "weakened",
            Self::Strengthened => "strengthened",
            Self::OtherTarget => "other-target",
            Self::OtherLength => "other-length",
            Self::Reworded => "reworded",
            Self::OtherParties => "other-parties",
            Self::Kept => "kept",
            Self::New => "new",
            Self::Elsewhere => "elsewhere",
            Self::Dropped => "dropped",
            Self::NotRepeated => "not-repeated",
        }
    }
}
