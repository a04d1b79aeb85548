//! Making a site in memory.

use lofte::build::{Survey, survey_sources};
use lofte::check::{Drafts, Question};
use lofte::diagnostic::Diagnostic;
use lofte::load::load;
use lofte::make::{Job, Made};
use lofte::model::sources::Sources;
use lofte::model::when::Today;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A folder under `tests/pages/`.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages").join(name)
}

pub fn sources(root: &Path) -> Sources {
    load(root).unwrap()
}

pub fn survey_on(sources: Sources, today: &str) -> Survey {
    let question = Question { today: Today(today.parse().unwrap()), drafts: Drafts::Hidden, base_url: None };
    survey_sources(sources, &question)
}

/// Every page and text that is made, by address.
pub fn pages(survey: &Survey) -> Result<BTreeMap<String, String>, Vec<Diagnostic>> {
    let Some(ready) = &survey.ready else { panic!("not ready: {:#?}", survey.findings) };
    let job = Job { site: &ready.site, plan: &ready.plan, texts: &survey.texts, sources: &survey.sources };
    let mut pages = BTreeMap::new();
    for output in ready.plan.outputs.values() {
        if let Made::Bytes(bytes) = ready.workshop.make(&job, output)? {
            pages.insert(output.address.to_string(), String::from_utf8(bytes).unwrap());
        }
    }
    Ok(pages)
}

/// What a person reads on a page: without marks, spaces as one, references resolved. Alternatives of pictures and
/// addresses of links follow at the end.
pub fn visible(page: &str) -> String {
    let body = page.split_once("<body").map_or(page, |(_, body)| body);
    let mut words = String::new();
    let mut attributes = String::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('<') {
        words.push_str(before);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        for attribute in ["alt=\"", "aria-label=\"", "href=\""] {
            if let Some((_, value)) = tag.split_once(attribute) {
                attributes.push_str(&format!(" {} ", value.split('"').next().unwrap()));
            }
        }
        if !matches!(tag.trim_start_matches('/').split([' ', '>']).next(), Some("a" | "time" | "span" | "b"))
        {
            words.push(' ');
        }
        rest = after;
    }
    words.push_str(rest);
    words.push_str(&attributes);
    let words =
        words.replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<");
    words.split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
