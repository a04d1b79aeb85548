//! Due dates for people at a terminal, and for the mail of a scheduled job.

use crate::cli::status::text::due::line;
use crate::cli::status::text::list;
use crate::diagnostic::Message;
use crate::model::due_date::{DueOf, DueState};
use crate::model::site::Site;
use crate::model::text::Language;
use crate::words::Words;

/// What is missing, what has not been found, then what comes. That nothing is missing is said only where all is known.
pub fn text(site: &Site, due: &[DueOf<'_>], within: Option<u32>, words: &Words) -> String {
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
    blocks.join("\n\n")
}

/// What it is of, which days, and who is asked.
fn block(site: &Site, of: &DueOf<'_>, words: &Words) -> String {
    let language = Language::new(words.tag());
    let subject = match of.commitment {
        Some(commitment) => format!("{}#{commitment}", of.promise),
        None => of.promise.to_string(),
    };
    let promise = site.facts.promises.get(of.promise);
    let title = promise.map_or("", |promise| promise.title.in_language(&language).0);
    let names = of.due.asked.iter().map(|id| match site.facts.party(id) {
        Some(party) => party.name().in_language(&language).0.to_string(),
        None => id.to_string(),
    });
    let asked = list::listed(&names.collect::<Vec<_>>(), words);
    let mut lines = vec![
        words.say(&Message::new("status-heading").with("promise", subject).with("title", title)),
        format!("  {}", line(of.due, words)),
    ];
    // Where a follow-up has only not been found, nobody is known to owe it.
    if of.due.is_awaited() {
        lines.push(format!("  {}", words.say(&Message::new("due-asked").with("parties", asked))));
    }
    lines.join("\n")
}
