//! *Ej påbörjat* when half the time has passed (DOMAIN section 5), as long as something can still be done.

use super::{Case, Desk};
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::status::{Standing, Status};

pub(super) fn check(desk: &mut Desk<'_>, case: Case<'_>) {
    let (Standing::Written(Status::NotStarted), Some(file)) = (case.state.standing, case.state.file.as_ref())
    else {
        return;
    };
    let period = case.commitment.period.unwrap_or(case.promise.period);
    let (Some(first), Some(last)) = (period.first_day(), period.last_day()) else { return };
    let half = first + chrono::Duration::days((last - first).num_days() / 2);
    if desk.site.today.is_after(half) && !desk.site.today.is_after(last) {
        let document = At::document(file);
        let place =
            desk.places.value(&document.key("commitments").key(case.commitment.id.as_str()).key("status"));
        desk.findings.push(
            Diagnostic::warning(
                place,
                Message::new("not-started-late").with("half", half.format("%Y-%m-%d").to_string()),
            )
            .help(Message::new("not-started-late.help"))
            .by_time(),
        );
    }
}
