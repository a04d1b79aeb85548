//! Parts that several documents have.

use super::Translation;
use crate::check::at::At;
use crate::check::canonical;
use crate::check::card::document::{ContactCard, DocumentCard, ImageCard};
use crate::check::card::follow_up::FollowUpPlanCard;
use crate::check::card::link::{ElsewhereCard, LinkCard, SourceCard};
use crate::check::card::list::{List, OneOrMany};
use crate::check::card::promise::SignatoryCard;
use crate::check::card::publication::{PublicationCard, RemovalCard};
use crate::check::card::required::Required;
use crate::check::card::revision::RevisionDate;
use crate::check::card::words::Words;
use crate::check::yaml::Refusal;
use crate::model::document::{Contact, Document, Image};
use crate::model::follow_up_plan::FollowUpPlan;
use crate::model::link::{Link, Source};
use crate::model::promise::Signatory;
use crate::model::publication::Publication;
use crate::model::revision::Revision;

impl Translation<'_, '_> {
    /// Why a document was taken away; all else about its publication holds for every language.
    pub(super) fn publication(
        &mut self,
        original: &mut Publication,
        card: PublicationCard,
        document: &At<'_>,
    ) {
        let PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed } = card;
        self.no_text(
            document,
            &[
                ("draft", draft.is_some()),
                ("publish_at", publish_at.is_some()),
                ("aliases", aliases.is_some()),
                ("moved_from", moved_from.is_some()),
            ],
        );
        self.age(original, translation_of, document);
        let at = document.key("removed");
        let Some(RemovalCard { date, reason }) = removed else { return };
        self.no_text(&at, &[("date", date.0.is_some())]);
        let original = original.removed.as_mut().map(|removal| &mut removal.reason);
        self.optional(original, reason.0, &at.key("reason"));
    }

    /// Whether the original has changed since, where the translation says which wording it is of.
    fn age(&mut self, original: &mut Publication, translation_of: Option<Words>, document: &At<'_>) {
        let Some(Words(written)) = translation_of else { return };
        let Some(now) = canonical::fingerprint(self.texts, self.original) else { return };
        if written == now {
            return;
        }
        let refusal = Refusal::new("translation-stale").with("original", self.original.name());
        self.sheet.warn(&document.key("translation_of"), refusal.with("now", now));
        original.stale.push(self.sheet.file().clone());
    }

    pub(super) fn documents(
        &mut self,
        originals: &mut [Document],
        list: Option<List<DocumentCard>>,
        at: &At<'_>,
    ) {
        self.each(originals, list, at, |translation, original, card, at| {
            let DocumentCard { title, file, url, language, date } = card;
            translation.no_text(
                at,
                &[
                    ("file", file.is_some()),
                    ("url", url.is_some()),
                    ("language", language.is_some()),
                    ("date", date.is_some()),
                ],
            );
            translation.text(&mut original.title, title.0, &at.key("title"));
        });
    }

    pub(super) fn image(&mut self, original: Option<&mut Image>, card: Option<ImageCard>, at: &At<'_>) {
        let Some(ImageCard { file, alt, decorative, caption, credit }) = card else { return };
        let Some(Image { file: _, alternative, caption: own_caption, credit: own_credit }) = original else {
            return self.of_nothing(at);
        };
        self.no_text(at, &[("file", file.0.is_some()), ("decorative", decorative.is_some())]);
        self.optional(alternative.as_mut(), alt, &at.key("alt"));
        self.optional(own_caption.as_mut(), caption, &at.key("caption"));
        self.optional(own_credit.as_mut(), credit, &at.key("credit"));
    }

    pub(super) fn contacts(
        &mut self,
        originals: &mut [Contact],
        list: Option<List<ContactCard>>,
        at: &At<'_>,
    ) {
        self.each(originals, list, at, |translation, original, card, at| {
            let ContactCard { role, name, party, email, phone, to } = card;
            translation.no_text(
                at,
                &[
                    ("name", name.is_some()),
                    ("party", party.is_some()),
                    ("email", email.is_some()),
                    ("phone", phone.is_some()),
                    ("to", to.is_some()),
                ],
            );
            translation.text(&mut original.role, role.0, &at.key("role"));
        });
    }

    pub(super) fn signatories(
        &mut self,
        originals: &mut [Signatory],
        list: Option<List<SignatoryCard>>,
        at: &At<'_>,
    ) {
        self.each(originals, list, at, |translation, original, card, at| {
            let SignatoryCard { role, party, name, date, acting } = card;
            translation.no_text(
                at,
                &[
                    ("party", party.0.is_some()),
                    ("name", name.is_some()),
                    ("date", date.is_some()),
                    ("acting", acting.is_some()),
                ],
            );
            translation.text(&mut original.role, role.0, &at.key("role"));
        });
    }

    pub(super) fn source(&mut self, original: Option<&mut Source>, card: Option<SourceCard>, at: &At<'_>) {
        let Some(card) = card else { return };
        match original {
            Some(original) => self.one_source(original, card, at),
            None => self.of_nothing(at),
        }
    }

    pub(super) fn one_source(&mut self, original: &mut Source, card: SourceCard, at: &At<'_>) {
        let SourceCard { title, url, seen, page } = card;
        self.no_text(at, &[("url", url.is_some()), ("seen", seen.is_some()), ("page", page.is_some())]);
        self.text(&mut original.title, title.0, &at.key("title"));
    }

    /// Titles of what lies elsewhere; a reference takes its title from where it leads, and stands as it is.
    pub(super) fn links(&mut self, originals: &mut [Link], list: Option<List<LinkCard>>, at: &At<'_>) {
        self.each(originals, list, at, |translation, original, card, at| match (original, card) {
            (Link::Elsewhere { title: own, url: _ }, LinkCard::Elsewhere(ElsewhereCard { title, url })) => {
                translation.no_text(at, &[("url", url.is_some())]);
                translation.text(own, title.0, &at.key("title"));
            }
            (Link::Reference(_), LinkCard::Reference(_)) => {}
            (Link::Elsewhere { .. } | Link::Reference(_), _) => translation.of_nothing(at),
        });
    }

    /// Where a follow-up is told.
    pub(super) fn plans(
        &mut self,
        originals: &mut [FollowUpPlan],
        card: Option<OneOrMany<FollowUpPlanCard>>,
        at: &At<'_>,
    ) {
        let Some(OneOrMany { items, is_list }) = card else { return };
        if !is_list && originals.len() == 1 {
            for (original, card) in originals.iter_mut().zip(items) {
                self.plan(original, card, at);
            }
            return;
        }
        self.each(originals, Some(List(items)), at, Self::plan);
    }

    fn plan(&mut self, original: &mut FollowUpPlan, card: FollowUpPlanCard, at: &At<'_>) {
        let FollowUpPlanCard { from, every, first, months, due, within, lead, r#where } = card;
        self.no_text(
            at,
            &[
                ("from", from.is_some()),
                ("every", every.is_some()),
                ("first", first.is_some()),
                ("months", months.is_some()),
                ("due", due.is_some()),
                ("within", within.is_some()),
                ("lead", lead.is_some()),
            ],
        );
        self.optional(original.told_where.as_mut(), r#where, &at.key("where"));
    }

    /// The words of a declared change; what was there before is not translated.
    pub(super) fn revision(&mut self, original: &mut Revision, words: RevisionWords, at: &At<'_>) {
        let RevisionWords { date, text, reason, decided_by, has_was, to_hash } = words;
        self.no_text(at, &[("date", date.0.is_some()), ("was", has_was), ("to_hash", to_hash.is_some())]);
        self.text(&mut original.text, text.0, &at.key("text"));
        self.text(&mut original.reason, reason.0, &at.key("reason"));
        self.optional(original.decided_by.as_mut(), decided_by, &at.key("decided_by"));
    }
}

/// A declared change as its translation has it, of a promise or an account.
pub(super) struct RevisionWords {
    pub(super) date: Required<RevisionDate>,
    pub(super) text: Required<Words>,
    pub(super) reason: Required<Words>,
    pub(super) decided_by: Option<Words>,
    pub(super) has_was: bool,
    pub(super) to_hash: Option<Words>,
}
