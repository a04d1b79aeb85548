//! An action plan that nobody has followed up or updated for two years (lag 2023:196, 6 §; DOMAIN R13).

use super::Desk;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::promise::Promise;
use crate::model::site::PromiseState;

pub(super) fn check(desk: &mut Desk<'_>, promise: &Promise, state: &PromiseState) {
    let Some(two_years) = state.two_years.as_ref().filter(|asked| desk.site.today.is_after(asked.until))
    else {
        return;
    };
    let key = if promise.follow_up.is_empty() { "period" } else { "follow_up" };
    let place = desk.places.key(&At::document(&promise.publication.file).key(key));
    let message = Message::new("two-years").with("day", two_years.last.to_string());
    let help = Message::new("two-years.help");
    desk.findings.push(Diagnostic::warning(place, message).help(help).by_time());
}
