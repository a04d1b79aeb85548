//! For the time being: the files of a case → facts, until `check` reads files. Knows only the keys that cases use.

use chrono::NaiveDate;
use lofte::model::account::{Account, AccountKind, Entry};
use lofte::model::commitment::Commitment;
use lofte::model::facts::Facts;
use lofte::model::follow_up_plan::{FollowUpPlan, Interval, OwnFollowUp};
use lofte::model::id::{Id, PromiseId};
use lofte::model::link::Source;
use lofte::model::municipality::Municipality;
use lofte::model::promise::{Promise, PromiseKind};
use lofte::model::publication::Publication;
use lofte::model::quantity::{Comparator, Outcome, Quantity};
use lofte::model::revision::Revision;
use lofte::model::settings::{Outputs, Publisher, PublisherKind, Settings};
use lofte::model::status::{Status, WrittenStatus};
use lofte::model::text::{Language, Prose, Text, Translated};
use lofte::model::when::{Date, Month, When};
use lofte::source::FilePath;
use serde_yaml::Value;
use std::collections::BTreeMap;

pub fn facts(files: &BTreeMap<String, String>) -> Facts {
    let site: Value = serde_yaml::from_str(&files["site.yaml"]).unwrap();
    let mut facts = Facts {
        settings: settings(&site),
        police: Vec::new(),
        organisations: BTreeMap::new(),
        municipalities: BTreeMap::new(),
        promises: BTreeMap::new(),
        accounts: BTreeMap::new(),
        reviews: BTreeMap::new(),
        pages: BTreeMap::new(),
        assets: BTreeMap::new(),
    };
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".md")) {
        let (yaml, body) = text.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
        let yaml: Value = serde_yaml::from_str(yaml).unwrap();
        let file = FilePath::new(format!("content/{path}"));
        match path.split('/').collect::<Vec<_>>()[..] {
            ["municipalities", town, "index.md"] => {
                facts.municipalities.insert(id(town), municipality(town, file, &yaml));
            }
            ["municipalities", town, promise_folder, "index.md"] => {
                let id = PromiseId { town: id(town), promise: id(promise_folder) };
                facts.promises.insert(id.clone(), promise(id, file, &yaml));
            }
            ["municipalities", town, folder, _] => {
                let about = vec![PromiseId { town: id(town), promise: id(folder) }];
                facts.accounts.insert(file.clone(), account(about, false, file, &yaml, body));
            }
            ["municipalities", town, _] => {
                let about = list(&yaml["about"]);
                let about =
                    about.iter().map(|name| PromiseId { town: id(town), promise: id(name) }).collect();
                facts.accounts.insert(file.clone(), account(about, true, file, &yaml, body));
            }
            _ => panic!("what is {path}?"),
        }
    }
    facts
}

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn words(value: &Value) -> Text {
    Translated::only(text(value).unwrap_or_default())
}

fn list(value: &Value) -> Vec<String> {
    value.as_sequence().map(|list| list.iter().filter_map(text).collect()).unwrap_or_default()
}

fn ids(value: &Value) -> Vec<Id> {
    list(value).iter().map(|text| id(text)).collect()
}

fn date(value: &Value) -> Option<Date> {
    text(value).and_then(|text| parse_date(&text))
}

fn parse_date(text: &str) -> Option<Date> {
    let parts: Vec<u32> = text.split('-').map(str::parse).collect::<Result<_, _>>().ok()?;
    Some(match parts[..] {
        [year] => Date::Year(i32::try_from(year).unwrap()),
        [year, month] => Date::Month(Month { year: i32::try_from(year).unwrap(), month }),
        [year, month, day] => {
            Date::Day(NaiveDate::from_ymd_opt(i32::try_from(year).unwrap(), month, day).unwrap())
        }
        _ => return None,
    })
}

fn when(value: &Value) -> Option<When> {
    if value.is_null() {
        return None;
    }
    if value.is_mapping() {
        return Some(When::Span { from: date(&value["from"]), to: date(&value["to"]) });
    }
    let text = text(value).unwrap();
    if text == "unknown" {
        return Some(When::Unknown);
    }
    if let Some((from, to)) = text.split_once(['–', '/']) {
        return Some(When::Span { from: parse_date(from), to: parse_date(to) });
    }
    Some(When::Span { from: parse_date(&text), to: parse_date(&text) })
}

fn publication(file: FilePath) -> Publication {
    Publication {
        file,
        translations: Vec::new(),
        draft: false,
        publish_at: None,
        aliases: Vec::new(),
        moved_from: Vec::new(),
        removed: None,
    }
}

fn settings(yaml: &Value) -> Settings {
    Settings {
        file: FilePath::new("content/site.yaml"),
        title: words(&yaml["title"]),
        base_url: "https://exempel.se".to_owned(),
        publisher: Publisher {
            name: words(&yaml["title"]),
            org_number: None,
            kind: PublisherKind::Municipality,
            email: None,
        },
        languages: vec![Language::new("sv")],
        theme: None,
        colours: None,
        logo: None,
        focus_areas: Vec::new(),
        glossary: Vec::new(),
        accessibility: None,
        sources: Vec::new(),
        unofficial: text(&yaml["unofficial"]).map(Translated::only),
        warn_ahead: 30,
        within: number(&yaml["within"]).unwrap_or(60),
        outputs: Outputs::default(),
    }
}

fn number(value: &Value) -> Option<u32> {
    text(value).and_then(|text| text.parse().ok())
}

fn municipality(town: &str, file: FilePath, yaml: &Value) -> Municipality {
    Municipality {
        id: id(town),
        publication: publication(file),
        name: words(&yaml["name"]),
        place: None,
        code: text(&yaml["code"]).unwrap(),
        url: None,
        org_number: None,
        languages: Vec::new(),
        colours: None,
        logo: None,
        contacts: Vec::new(),
        unofficial: text(&yaml["unofficial"]).map(Translated::only),
        status_words: Vec::new(),
        no_current_promise: None,
        body: Prose::default(),
    }
}

fn source(yaml: &Value) -> Option<Source> {
    yaml.is_mapping().then(|| Source {
        title: words(&yaml["title"]),
        url: None,
        seen: date(&yaml["seen"]),
        page: None,
    })
}

fn plan(yaml: &Value) -> FollowUpPlan {
    let every = text(&yaml["every"]).map(|every| Interval {
        months: match every.as_str() {
            "month" => 1,
            "quarter" => 3,
            "tertial" => 4,
            "half_year" => 6,
            "year" => 12,
            other => other.strip_suffix(" months").unwrap().parse().unwrap(),
        },
    });
    let due = list(&yaml["due"]);
    FollowUpPlan {
        from: date(&yaml["from"]),
        every,
        first: date(&yaml["first"]),
        months: list(&yaml["months"]).iter().map(|month| month.parse().unwrap()).collect(),
        due: due.iter().filter_map(|text| parse_date(text)).collect(),
        within: number(&yaml["within"]),
        lead: text(&yaml["lead"]).map(|lead| id(&lead)),
        told_where: None,
    }
}

fn plans(yaml: &Value) -> Vec<FollowUpPlan> {
    match yaml {
        Value::Null => Vec::new(),
        Value::Sequence(list) => list.iter().map(plan).collect(),
        one => vec![plan(one)],
    }
}

fn commitment(name: &str, yaml: &Value) -> Commitment {
    Commitment {
        id: id(name),
        text: words(&yaml["text"]),
        parties: ids(&yaml["parties"]),
        follow_up_by: ids(&yaml["follow_up_by"]),
        focus_area: None,
        answers: Vec::new(),
        period: when(&yaml["period"]),
        targets: Vec::new(),
        reservation: None,
        ongoing: false,
        follow_up: match &yaml["follow_up"] {
            Value::Null => OwnFollowUp::Inherited,
            Value::Sequence(_) => OwnFollowUp::List(plans(&yaml["follow_up"])),
            one => OwnFollowUp::Keys(plan(one)),
        },
        continues: None,
        background: Prose::default(),
    }
}

fn map<'yaml>(yaml: &'yaml Value) -> impl Iterator<Item = (String, &'yaml Value)> {
    yaml.as_mapping().into_iter().flatten().map(|(key, value)| (text(key).unwrap(), value))
}

fn revisions(yaml: &Value) -> Vec<Revision> {
    let list = yaml.as_sequence().into_iter().flatten();
    list.map(|yaml| Revision {
        date: date(&yaml["date"]),
        text: words(&yaml["text"]),
        reason: words(&yaml["reason"]),
        decided_by: None,
        was: serde_json::Map::new(),
        period_was: when(&yaml["was"]["period"]),
        commitment_periods_was: map(&yaml["was"]["commitments"])
            .filter_map(|(name, was)| Some((id(&name), when(&was["period"])?)))
            .collect(),
        to_hash: None,
    })
    .collect()
}

fn promise(id: PromiseId, file: FilePath, yaml: &Value) -> Promise {
    Promise {
        id,
        publication: publication(file),
        kind: PromiseKind::Promise,
        title: words(&yaml["title"]),
        period: when(&yaml["period"]).unwrap(),
        parties: ids(&yaml["parties"]),
        area: None,
        aim: None,
        easy_read: None,
        signed: None,
        signatories: Vec::new(),
        needs: Vec::new(),
        problems: Vec::new(),
        basis: Vec::new(),
        focus_areas: Vec::new(),
        follow_up: plans(&yaml["follow_up"]),
        commitments: map(&yaml["commitments"]).map(|(name, yaml)| commitment(&name, yaml)).collect(),
        commitment_count: None,
        also_in: ids(&yaml["also_in"]),
        replaces: Vec::new(),
        continues: Vec::new(),
        extends: Vec::new(),
        complements: Vec::new(),
        revisions: revisions(&yaml["revisions"]),
        decisions: Vec::new(),
        case_number: None,
        documents: Vec::new(),
        image: None,
        contacts: Vec::new(),
        source: source(&yaml["source"]),
        reviewed: None,
        published: None,
        body: Prose::default(),
    }
}

fn outcomes(yaml: &Value) -> Vec<Outcome> {
    let list: Vec<&Value> = match yaml {
        Value::Null => Vec::new(),
        Value::Sequence(list) => list.iter().collect(),
        one => vec![one],
    };
    list.into_iter()
        .map(|yaml| Outcome {
            quantity: Quantity {
                comparator: Comparator::Number,
                number: text(&yaml["number"]).unwrap().parse().unwrap(),
                unit: text(&yaml["unit"]).unwrap(),
                places: Vec::new(),
                of_which: None,
                lasting: None,
            },
            covers: when(&yaml["covers"]),
        })
        .collect()
}

fn account(about: Vec<PromiseId>, in_town_folder: bool, file: FilePath, yaml: &Value, body: &str) -> Account {
    let entries = map(&yaml["commitments"]).map(|(name, yaml)| Entry {
        commitment: id(&name),
        status: text(&yaml["status"]).map(|code| WrittenStatus {
            status: Status::ALL.into_iter().find(|status| status.code() == code).unwrap(),
            words: None,
        }),
        reason: text(&yaml["reason"]).map(Translated::only),
        outcomes: outcomes(&yaml["outcome"]),
        replaced_by: None,
        reported_by: ids(&yaml["reported_by"]),
    });
    let headings = body.lines().filter_map(|line| line.strip_prefix("## "));
    let leading = |length| file.stem().get(..length).and_then(parse_date);
    Account {
        kind: if text(&yaml["kind"]).as_deref() == Some("evaluation") {
            AccountKind::Evaluation
        } else {
            AccountKind::FollowUp
        },
        town: about[0].town.clone(),
        about,
        in_town_folder,
        title: None,
        reported_by: ids(&yaml["reported_by"]),
        date: date(&yaml["date"]).or_else(|| leading(10)).or_else(|| leading(7)).or_else(|| leading(4)),
        covers: when(&yaml["covers"]),
        entries: entries.collect(),
        sections: headings.map(|heading| (id(heading), Prose::default())).collect(),
        also_done: Vec::new(),
        effects: Vec::new(),
        documents: Vec::new(),
        source: source(&yaml["source"]),
        corrects: text(&yaml["corrects"]).map(|name| file.beside(&format!("{name}.md"))),
        revisions: Vec::new(),
        body: Prose::default(),
        publication: publication(file),
    }
}
