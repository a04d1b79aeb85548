//! For the time being: the files of a case → facts, until `check` reads files. Knows only the keys that cases use.

use chrono::NaiveDate;
use lofte::model::account::{Account, AccountKind, Entry};
use lofte::model::commitment::Commitment;
use lofte::model::facts::Facts;
use lofte::model::follow_up_plan::{FollowUpPlan, Interval, OwnFollowUp};
use lofte::model::id::{Id, PromiseId};
use lofte::model::link::{Link, Reference, Source};
use lofte::model::municipality::Municipality;
use lofte::model::party::Organisation;
use lofte::model::police::{LocalPoliceArea, PoliceArea, PoliceRegion};
use lofte::model::promise::{Act, CommitmentCount, Decision, Promise, PromiseKind, Signatory, Signed};
use lofte::model::publication::{Publication, Removal};
use lofte::model::quantity::{Cadence, Comparator, Counted, Outcome, Quantity, Target};
use lofte::model::review::Review;
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
        police: police(),
        organisations: BTreeMap::new(),
        municipalities: BTreeMap::new(),
        promises: BTreeMap::new(),
        accounts: BTreeMap::new(),
        reviews: BTreeMap::new(),
        pages: BTreeMap::new(),
        assets: BTreeMap::new(),
    };
    for (path, content) in files.iter().filter(|(path, _)| path.ends_with(".md")) {
        let (yaml, body) = content.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
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
            ["parties", _] => {
                let organisation = organisation(id(file.stem()), file, &yaml);
                facts.organisations.insert(organisation.id.clone(), organisation);
            }
            ["municipalities", town, folder, _] if text(&yaml["kind"]).as_deref() == Some("review") => {
                let promise = PromiseId { town: id(town), promise: id(folder) };
                facts.reviews.insert(file.clone(), review(promise, file, &yaml));
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

fn published(file: FilePath, yaml: &Value) -> Publication {
    Publication {
        draft: yaml["draft"].as_bool().unwrap_or(false),
        removed: yaml["removed"].is_mapping().then(|| Removal {
            date: date(&yaml["removed"]["date"]).unwrap(),
            reason: words(&yaml["removed"]["reason"]),
        }),
        ..publication(file)
    }
}

fn police() -> Vec<PoliceRegion> {
    let name = || Translated::only(String::new());
    let local = LocalPoliceArea {
        id: id("lpo-ekby"),
        name: name(),
        url: None,
        municipalities: Vec::new(),
        was: Vec::new(),
    };
    let area = PoliceArea { id: id("polisomrade-prov"), name: name(), local_areas: vec![local] };
    vec![PoliceRegion { id: id("polisregion-prov"), name: name(), areas: vec![area] }]
}

fn organisation(id: Id, file: FilePath, yaml: &Value) -> Organisation {
    Organisation {
        id,
        publication: publication(file),
        name: words(&yaml["name"]),
        kind: words(&yaml["kind"]),
        url: None,
        part_of: text(&yaml["part_of"]).map(|party| self::id(&party)),
        period: None,
        contacts: Vec::new(),
        body: Prose::default(),
    }
}

fn review(promise: PromiseId, file: FilePath, yaml: &Value) -> Review {
    Review {
        town: promise.town.clone(),
        promise: Some(promise),
        title: words(&yaml["title"]),
        reviewed_by: ids(&yaml["reviewed_by"]),
        date: date(&yaml["date"]).or_else(|| leading_date(&file)),
        publication: publication(file),
        covers: None,
        concerns: Vec::new(),
        about: Vec::new(),
        signatories: Vec::new(),
        scale: Vec::new(),
        assessment: None,
        comment: None,
        findings: Vec::new(),
        recommendations: Vec::new(),
        responses: Vec::new(),
        corrects: None,
        documents: Vec::new(),
        source: None,
        body: Prose::default(),
    }
}

fn leading_date(file: &FilePath) -> Option<Date> {
    [10, 7, 4].into_iter().find_map(|length| file.stem().get(..length).and_then(parse_date))
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
        targets: one_or_more(&yaml["target"]).into_iter().map(target).collect(),
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
        was: serde_json::to_value(&yaml["was"]).unwrap().as_object().unwrap().clone(),
        period_was: when(&yaml["was"]["period"]),
        commitment_periods_was: map(&yaml["was"]["commitments"])
            .filter_map(|(name, was)| Some((id(&name), when(&was["period"])?)))
            .collect(),
        to_hash: None,
    })
    .collect()
}

fn promise(id: PromiseId, file: FilePath, yaml: &Value) -> Promise {
    let kind = text(&yaml["kind"]);
    let links = |key: &str| {
        let town = id.town.clone();
        let names = list(&yaml[key]);
        let of = |name: &String| PromiseId { town: town.clone(), promise: self::id(name) };
        names.iter().map(|name| Link::Reference(Reference::Promise(of(name)))).collect::<Vec<_>>()
    };
    Promise {
        publication: published(file, yaml),
        kind: PromiseKind::ALL
            .into_iter()
            .find(|one| Some(one.code()) == kind.as_deref())
            .unwrap_or(PromiseKind::Promise),
        title: words(&yaml["title"]),
        period: when(&yaml["period"]).unwrap(),
        parties: ids(&yaml["parties"]),
        area: None,
        aim: None,
        easy_read: None,
        signed: yaml["signed"]
            .is_mapping()
            .then(|| Signed { date: date(&yaml["signed"]["date"]), place: None }),
        signatories: maps(&yaml["signatories"])
            .map(|yaml| Signatory {
                role: words(&yaml["role"]),
                party: self::id(&text(&yaml["party"]).unwrap()),
                name: None,
                date: date(&yaml["date"]),
                acting: false,
            })
            .collect(),
        needs: Vec::new(),
        problems: Vec::new(),
        basis: Vec::new(),
        focus_areas: Vec::new(),
        follow_up: plans(&yaml["follow_up"]),
        commitments: map(&yaml["commitments"]).map(|(name, yaml)| commitment(&name, yaml)).collect(),
        commitment_count: text(&yaml["commitment_count"])
            .map(|count| count.parse().map_or(CommitmentCount::Unknown, CommitmentCount::Number)),
        also_in: ids(&yaml["also_in"]),
        replaces: links("replaces"),
        continues: links("continues"),
        extends: links("extends"),
        complements: links("complements"),
        revisions: revisions(&yaml["revisions"]),
        decisions: maps(&yaml["decisions"])
            .map(|yaml| Decision {
                act: Act::Decided,
                body: words(&yaml["body"]),
                date: date(&yaml["date"]),
                section: None,
                case_number: None,
            })
            .collect(),
        case_number: None,
        documents: Vec::new(),
        image: None,
        contacts: Vec::new(),
        source: source(&yaml["source"]),
        reviewed: None,
        published: date(&yaml["published"]).map(Date::first_day),
        id,
        body: Prose::default(),
    }
}

fn maps(yaml: &Value) -> impl Iterator<Item = &Value> {
    yaml.as_sequence().into_iter().flatten()
}

fn one_or_more(yaml: &Value) -> Vec<&Value> {
    match yaml {
        Value::Null => Vec::new(),
        Value::Sequence(list) => list.iter().collect(),
        one => vec![one],
    }
}

fn quantity(yaml: &Value) -> Quantity {
    let (comparator, key) = [
        (Comparator::Number, "number"),
        (Comparator::AtLeast, "at_least"),
        (Comparator::AtMost, "at_most"),
        (Comparator::About, "about"),
    ]
    .into_iter()
    .find(|(_, key)| !yaml[*key].is_null())
    .unwrap();
    let part = |key: &str| yaml[key].is_mapping().then(|| Box::new(quantity(&yaml[key])));
    Quantity {
        comparator,
        number: text(&yaml[key]).unwrap().parse().unwrap(),
        unit: text(&yaml["unit"]).unwrap(),
        places: list(&yaml["places"]),
        of_which: part("of_which"),
        lasting: part("lasting"),
    }
}

fn target(yaml: &Value) -> Target {
    let per = text(&yaml["per"]).map(|per| match per.as_str() {
        "day" => Cadence::Day,
        "week" => Cadence::Week,
        "month" => Cadence::Month,
        "quarter" => Cadence::Quarter,
        "tertial" => Cadence::Tertial,
        "half_year" => Cadence::HalfYear,
        "year" => Cadence::Year,
        other => panic!("per {other}?"),
    });
    let counted = text(&yaml["counted"]).map(|counted| match counted.as_str() {
        "each" => Counted::Each,
        "together" => Counted::Together,
        other => panic!("counted {other}?"),
    });
    Target { quantity: quantity(yaml), per, counted }
}

fn outcomes(yaml: &Value) -> Vec<Outcome> {
    one_or_more(yaml)
        .into_iter()
        .map(|yaml| Outcome { quantity: quantity(yaml), covers: when(&yaml["covers"]) })
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
        date: date(&yaml["date"]).or_else(|| leading_date(&file)),
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
