//! The signed public undertaking (*medborgarlöfte*).

use super::commitment::Commitment;
use super::document::{Contact, Document, Image};
use super::follow_up_plan::FollowUpPlan;
use super::id::{Id, PromiseId};
use super::link::{Link, Reference, Source};
use super::publication::Publication;
use super::revision::Revision;
use super::text::{Prose, Text};
use super::when::{Date, Day, When};
use serde::{Deserialize, Serialize};

/// What kind of undertaking it is; kinds are counted apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PromiseKind {
    /// *medborgarlöfte*
    Promise,
    /// *samverkansöverenskommelse*
    Agreement,
    /// *åtgärdsplan*
    ActionPlan,
}

impl PromiseKind {
    /// Every kind, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Promise, Self::Agreement, Self::ActionPlan];

    /// The code that is written in files and data.
    pub fn code(self) -> &'static str {
        match self {
            Self::Promise => "promise",
            Self::Agreement => "agreement",
            Self::ActionPlan => "action_plan",
        }
    }
}

/// A promise: one folder, one permanent address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Its town and folder.
    pub id: PromiseId,
    /// Its file and whether it is public.
    pub publication: Publication,
    /// What kind of undertaking.
    pub kind: PromiseKind,
    /// Its name.
    pub title: Text,
    /// The time it holds for.
    pub period: When,
    /// Who promises; at least one.
    pub parties: Vec<Id>,
    /// Where it holds, within the town.
    pub area: Option<Text>,
    /// The overarching sentence; never counted.
    pub aim: Option<Text>,
    /// An easy-to-read version, at `…/lattlast/`.
    pub easy_read: Option<Text>,
    /// When and where it was signed.
    pub signed: Option<Signed>,
    /// Who signed.
    pub signatories: Vec<Signatory>,
    /// What people asked for.
    pub needs: Vec<(Id, Text)>,
    /// What the parties saw.
    pub problems: Vec<(Id, Text)>,
    /// What it rests on.
    pub basis: Vec<Basis>,
    /// Themes, by the town's own names.
    pub focus_areas: Vec<FocusArea>,
    /// When it is to be followed up.
    pub follow_up: Vec<FollowUpPlan>,
    /// What is promised, in the order written.
    pub commitments: Vec<Commitment>,
    /// How many commitments there are, where not all are listed.
    pub commitment_count: Option<CommitmentCount>,
    /// Further municipalities that it holds in.
    pub also_in: Vec<Id>,
    /// Earlier papers that it stands instead of.
    pub replaces: Vec<Link>,
    /// Earlier papers whose commitments it carries on.
    pub continues: Vec<Link>,
    /// Earlier papers that it prolongs.
    pub extends: Vec<Link>,
    /// Papers that it stands beside.
    pub complements: Vec<Link>,
    /// Declared changes of wording.
    pub revisions: Vec<Revision>,
    /// The chain of decisions (DOMAIN M12).
    pub decisions: Vec<Decision>,
    /// Registry reference (*diarienummer*).
    pub case_number: Option<String>,
    /// Documents.
    pub documents: Vec<Document>,
    /// A picture.
    pub image: Option<Image>,
    /// Where it holds: a picture, or an outline that is drawn.
    pub map: Option<Image>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// Where it was read.
    pub source: Option<Source>,
    /// When somebody last went through the page.
    pub reviewed: Option<Date>,
    /// When the page was made public.
    pub published: Option<Day>,
    /// The body, without the sections that belong to commitments and focus areas.
    pub body: Prose,
}

impl Promise {
    /// Whether it names another as the paper that it replaces, continues or extends.
    pub fn comes_after(&self, other: &PromiseId) -> bool {
        let links = [&self.replaces, &self.continues, &self.extends].into_iter().flatten();
        links.into_iter().any(|link| match link {
            Link::Reference(Reference::Promise(id)) => id == other,
            Link::Reference(Reference::Commitment(id)) => id.promise == *other,
            Link::Reference(Reference::Party(_) | Reference::Document(_)) | Link::Elsewhere { .. } => false,
        })
    }

    /// Ids that share one namespace within it and are places on its page: needs, problems, focus areas, commitments.
    pub fn part_ids(&self) -> impl Iterator<Item = &Id> {
        let texts = self.needs.iter().chain(&self.problems).map(|(id, _)| id);
        let areas = self.focus_areas.iter().map(|area| &area.id);
        texts.chain(areas).chain(self.commitments.iter().map(|commitment| &commitment.id))
    }

    /// The municipalities that it holds in: its own, then the others, each once.
    pub fn towns(&self) -> impl Iterator<Item = &Id> {
        let others = self.also_in.iter().enumerate();
        let others = others.filter(|(place, town)| {
            **town != self.id.town && self.also_in.iter().position(|other| other == *town) == Some(*place)
        });
        std::iter::once(&self.id.town).chain(others.map(|(_, town)| town))
    }

    /// One of its commitments.
    pub fn commitment(&self, id: &Id) -> Option<&Commitment> {
        self.commitments.iter().find(|commitment| commitment.id == *id)
    }

    /// Whether its plan of follow-up says when something is due. Where it does not, nothing is called
    /// late or missed, and an overdue closing date reads "ingen uppföljning efter periodens slut …".
    pub fn has_planned_dates(&self) -> bool {
        self.follow_up.iter().any(FollowUpPlan::has_dates)
    }
}

/// When and where the paper was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// When.
    pub date: Option<Date>,
    /// Where.
    pub place: Option<Text>,
}

/// Somebody who signed (*undertecknare*), in a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    /// The role: "lokalpolisområdeschef".
    pub role: Text,
    /// For which party.
    pub party: Id,
    /// The person's name, if the paper has it.
    pub name: Option<String>,
    /// When, if not when the paper was signed.
    pub date: Option<Date>,
    /// Acting: "t.f.".
    pub acting: bool,
}

/// A theme that groups commitments (*insatsområde*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FocusArea {
    /// Its id; one that `site.yaml` names too is common to several towns.
    pub id: Id,
    /// The town's own name for it.
    pub name: Text,
    /// Its background: the section of the body under a heading with its id.
    pub background: Prose,
}

/// How many commitments the paper has in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CommitmentCount {
    /// At least as many as are listed.
    Number(u32),
    /// More than are listed; how many is unknown.
    Unknown,
}

/// What kind of ground a promise rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum BasisKind {
    /// *medborgardialog*
    Dialogue,
    /// *medarbetardialog*
    StaffDialogue,
    /// *enkät, trygghetsmätning*
    Survey,
    /// *intervjuer*
    Interviews,
    /// *statistik*
    Statistics,
    /// *lägesbild*
    SituationPicture,
}

impl BasisKind {
    /// The code that is written in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dialogue => "dialogue",
            Self::StaffDialogue => "staff_dialogue",
            Self::Survey => "survey",
            Self::Interviews => "interviews",
            Self::Statistics => "statistics",
            Self::SituationPicture => "situation_picture",
        }
    }
}

/// The dialogue, survey or statistics that it rests on (*underlag*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// What kind.
    pub kind: BasisKind,
    /// What it is called.
    pub title: Text,
    /// When.
    pub date: Option<When>,
    /// How many were asked or took part.
    pub n: Option<u64>,
    /// How many answered.
    pub answered: Option<u64>,
    /// Which parties held it.
    pub by: Vec<Id>,
    /// Where it can be read.
    pub url: Option<String>,
}

/// A step in the chain of decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Act {
    /// Put forward.
    Proposed,
    /// Decided.
    Decided,
    /// Reported to.
    Reported,
}

impl Act {
    /// The code that is written in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Decided => "decided",
            Self::Reported => "reported",
        }
    }
}

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// What was done.
    pub act: Act,
    /// By which body, as it is named.
    pub body: Text,
    /// When.
    pub date: Option<Date>,
    /// The section of the minutes: "§ 42".
    pub section: Option<String>,
    /// Registry reference.
    pub case_number: Option<String>,
}
