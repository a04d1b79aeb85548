//! Findings for a program: one list of objects, every key always there, `null` where there is nothing.

use super::Worded;
use crate::diagnostic::{Cause, Diagnostic};
use crate::model::sources::Texts;
use crate::source::Place;
use crate::words::Words;
use serde_json::{Value, json};

pub(super) fn print(findings: &[Diagnostic], texts: &Texts, words: &Words) -> String {
    let list: Vec<Value> = findings.iter().map(|finding| object(finding, texts, words)).collect();
    format!("{:#}\n", Value::from(list))
}

fn object(finding: &Diagnostic, texts: &Texts, words: &Words) -> Value {
    let worded = Worded::of(finding, words);
    let cause = match finding.cause {
        Cause::Content => "content",
        Cause::Time => "time",
    };
    let related: Vec<Value> = finding
        .related
        .iter()
        .map(|(place, message)| {
            let mut value = located(place, texts);
            value["message"] = words.say(message).into();
            value
        })
        .collect();
    let mut value = json!({ "code": finding.code(), "severity": worded.severity, "cause": cause });
    if let (Some(value), Value::Object(place)) = (value.as_object_mut(), located(&finding.place, texts)) {
        value.extend(place);
        value.insert("message".to_owned(), worded.message.into());
        value.insert("label".to_owned(), finding.label.as_ref().map(|label| words.say(label)).into());
        value.insert("help".to_owned(), worded.help.into());
        value.insert("related".to_owned(), related.into());
    }
    value
}

/// Line and column count from 1, columns in characters; the end is the place after the last letter.
fn located(place: &Place, texts: &Texts) -> Value {
    let spot = place.range.and_then(|range| {
        let source = texts.get(&place.file)?;
        Some((source.line_and_column(range.start), source.line_and_column(range.end)))
    });
    match spot {
        Some(((line, column), (end_line, end_column))) => json!({
            "file": place.file.as_str(), "line": line, "column": column,
            "end": { "line": end_line, "column": end_column },
        }),
        None => json!({ "file": place.file.as_str(), "line": null, "column": null, "end": null }),
    }
}
