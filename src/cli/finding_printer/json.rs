//! Findings for a program: one list of objects, every key always there, `null` where there is nothing.

use super::Worded;
use crate::diagnostic::{Cause, Diagnostic};
use crate::model::sources::Texts;
use crate::source::Place;
use crate::words::Words;
use serde_json::{Map, Value, json};

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
            let mut object = located(place, texts);
            object.insert("message".to_owned(), words.say(message).into());
            Value::from(object)
        })
        .collect();
    let mut object = Map::new();
    object.insert("code".to_owned(), finding.code().into());
    object.insert("severity".to_owned(), worded.severity.into());
    object.insert("cause".to_owned(), cause.into());
    object.extend(located(&finding.place, texts));
    object.insert("message".to_owned(), worded.message.into());
    object.insert("label".to_owned(), finding.label.as_ref().map(|label| words.say(label)).into());
    object.insert("help".to_owned(), worded.help.into());
    object.insert("related".to_owned(), related.into());
    Value::from(object)
}

/// Line and column count from 1, columns in characters; the end is the place after the last letter.
fn located(place: &Place, texts: &Texts) -> Map<String, Value> {
    let source = texts.get(&place.file);
    let at = |byte: usize| source.map(|source| source.line_and_column(byte));
    let start = place.range.and_then(|range| at(range.start));
    let end = place.range.and_then(|range| at(range.end));
    let mut object = Map::new();
    object.insert("file".to_owned(), place.file.as_str().into());
    object.insert("line".to_owned(), start.map(|(line, _)| line).into());
    object.insert("column".to_owned(), start.map(|(_, column)| column).into());
    object.insert(
        "end".to_owned(),
        end.map_or(Value::Null, |(line, column)| json!({"line": line, "column": column})),
    );
    object
}
