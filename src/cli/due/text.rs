//! Due dates for people at a terminal, and for the mail of a scheduled job.

use crate::cli::status::text::due::line;
use crate::cli::status::text::list;
use crate::diagnostic::Message;
use crate::model::due_date::{DueOf, DueState};
use crate::model::id::{Id, PromiseId};
use crate::model::site::Site;
use crate::model::text::Language;
use crate::model::two_years::TwoYears;
use crate::words::Words;

/// What is missing, what has not been found, what comes, and what the law asks of action plans. That nothing is missing is
/// said only where all is known.
pub fn text(
    site: &Site,
    due: &[DueOf<'_>],
    by_law: &[(&PromiseId, &TwoYears)],
    within: Option<u32>,
    words: &Words,
) -> String {
    let (missing, others): (Vec<_>, Vec<_>) =
        due.iter().copied().partition(|of| of.due.state == DueState::Overdue);
    let (coming, not_found): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|of| of.due.state == DueState::Coming);
    let mut blocks = Vec::new();
    for (key, listed) in [("due-missing", &missing), ("due-not-found", &not_found)] {
        if !listed.is_empty() {
            blocks.push(words.say(&Message::new(key).with("count", listed.len())));
            blocks.extend(listed.iter().map(|of| block(site, of, words)));
        }
    }
    if blocks.is_empty() {
        blocks.push(words.say(&Message::new("due-missing").with("count", 0)));
    }
    let heading = match within {
        Some(days) => {
            Message::new("due-coming-within").with("count", coming.len()).with("days", days as usize)
        }
        None => Message::new("due-coming").with("count", coming.len()),
    };
    blocks.push(words.say(&heading));
    blocks.extend(coming.iter().map(|of| block(site, of, words)));
    if !by_law.is_empty() {
        blocks.push(words.say(&Message::new("due-two-years").with("count", by_law.len())));
        blocks.extend(by_law.iter().map(|(promise, plan)| plan_block(site, promise, plan, words)));
    }
    blocks.join("\n\n")
}

/// What it is of, which days, and who is asked.
fn block(site: &Site, of: &DueOf<'_>, words: &Words) -> String {
    let subject = match of.commitment {
        Some(commitment) => format!("{}#{commitment}", of.promise),
        None => of.promise.to_string(),
    };
    let mut lines = vec![heading(site, of.promise, subject, words), format!("  {}", line(of.due, words))];
    // Where a follow-up has only not been found, nobody is known to owe it.
    if of.due.is_awaited() {
        lines.push(format!("  {}", asked(site, &of.due.asked, words)));
    }
    lines.join("\n")
}

/// Of an action plan: when it was last dealt with, and until when that is enough.
fn plan_block(site: &Site, promise: &PromiseId, plan: &TwoYears, words: &Words) -> String {
    let said = Message::new("due-two-years-of")
        .with("last", plan.last.to_string())
        .with("until", plan.until.to_string())
        .with("late", if site.today.is_after(plan.until) { "yes" } else { "no" });
    let lines = [
        heading(site, promise, promise.to_string(), words),
        format!("  {}", words.say(&said)),
        format!("  {}", asked(site, std::slice::from_ref(&plan.asked), words)),
    ];
    lines.join("\n")
}

fn heading(site: &Site, promise: &PromiseId, subject: String, words: &Words) -> String {
    let language = Language::new(words.tag());
    let promise = site.facts.promises.get(promise);
    let title = promise.map_or("", |promise| promise.title.in_language(&language).0);
    words.say(&Message::new("status-heading").with("promise", subject).with("title", title))
}

fn asked(site: &Site, ids: &[Id], words: &Words) -> String {
    let language = Language::new(words.tag());
    let names = ids.iter().map(|id| match site.facts.party(id) {
        Some(party) => party.name().in_language(&language).0.to_string(),
        None => id.to_string(),
    });
    let parties = list::listed(&names.collect::<Vec<_>>(), words);
    words.say(&Message::new("due-asked").with("parties", parties))
}
