//! Finished outputs looked at, one by one or many at once; and the places that they lead to on other pages.

use super::{Ready, Survey, make};
use crate::audit::{self, Audited, Awaited, Destinations, Places, audit_in};
use crate::diagnostic::Diagnostic;
use crate::make::Made;
use crate::model::plan::{Address, Output};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What is wrong with one finished output, the places that it leads to on other pages included.
pub fn audited(survey: &Survey, ready: &Ready, output: &Output, bytes: &[u8]) -> Vec<Diagnostic> {
    let Audited { mut findings, awaited, places: _ } =
        audit_in(&ready.workshop.spoken(&output.language), output, bytes, &Destinations::OfFew(&ready.plan));
    findings.extend(lost(survey, ready, awaited, &BTreeMap::new()));
    findings
}

/// What pages were found to be that were looked at one after the other.
#[derive(Default)]
pub struct Audits(Vec<(Address, Audited)>);

impl Audits {
    /// What is wrong with them, as [`write`] would tell it.
    pub fn gathered(self, survey: &Survey, ready: &Ready) -> Vec<Diagnostic> {
        let (addresses, audits): (Vec<Address>, Vec<Audited>) = self.0.into_iter().unzip();
        let outputs: Vec<&Output> =
            addresses.iter().filter_map(|address| ready.plan.outputs.get(address)).collect();
        gathered(survey, ready, &outputs, audits)
    }
}

/// Looks at one output of a site, and writes nothing.
pub fn audit_one(survey: &Survey, ready: &Ready, address: &Address, audits: &mut Audits) {
    let Some(output) = ready.plan.outputs.get(address) else { return };
    let audited = match make(survey, ready, output) {
        Ok(Made::Bytes(bytes)) => {
            let spoken = ready.workshop.spoken(&output.language);
            audit_in(&spoken, output, &bytes, &Destinations::OfFew(&ready.plan))
        }
        Ok(Made::Copy(_) | Made::Cleaned(_) | Made::Resized(..)) => Audited::default(),
        Err(findings) => Audited { findings, ..Audited::default() },
    };
    audits.0.push((address.clone(), audited));
}

/// What is wrong with outputs that were looked at, each with what it leads to on others.
pub(super) fn gathered(
    survey: &Survey,
    ready: &Ready,
    outputs: &[&Output],
    audits: Vec<Audited>,
) -> Vec<Diagnostic> {
    let (mut findings, mut all_awaited, mut places) = (Vec::new(), Vec::new(), BTreeMap::new());
    for (output, audited) in outputs.iter().zip(audits) {
        findings.extend(audited.findings);
        all_awaited.extend(audited.awaited);
        places.extend(audited.places.map(|places| (&output.address, places)));
    }
    findings.extend(lost(survey, ready, all_awaited, &places));
    audit::gather(findings)
}

/// Links to places on other pages that those pages do not have. A page whose places are not known is made once more.
fn lost(
    survey: &Survey,
    ready: &Ready,
    awaited: Vec<Awaited>,
    places: &BTreeMap<&Address, Places>,
) -> Vec<Diagnostic> {
    let mut by_page: BTreeMap<Address, Vec<Awaited>> = BTreeMap::new();
    for awaited in awaited {
        by_page.entry(awaited.to.clone()).or_default().push(awaited);
    }
    let lost_on = |(to, awaited): (&Address, &Vec<Awaited>)| {
        if let Some(places) = places.get(to) {
            return audit::lost(awaited, places);
        }
        let made = ready.plan.outputs.get(to).map(|output| make(survey, ready, output));
        match made {
            Some(Ok(Made::Bytes(page))) => audit::lost(awaited, &Places::on(&page)),
            _ => Vec::new(),
        }
    };
    by_page.par_iter().flat_map_iter(lost_on).collect()
}
