//! Further languages: one file a language, what is not translated, what is older than its original, and writing from the
//! right.

use crate::made::{folder, pages, sources, survey_on};
use lofte::build::{Survey, audited};
use lofte::model::sources::Sources;
use lofte::source::FilePath;
use std::path::Path;

const DAY: &str = "2025-08-15";

/// The every-key site in other languages, with files of its own theme.
fn in_languages(languages: &str, files: &[(&str, &str)]) -> Sources {
    let mut sources = sources(&folder("every-key"));
    change(&mut sources, "content/site.yaml", |text| {
        let text = format!("{text}\n");
        let theme = if files.is_empty() { "" } else { "\ntheme: prov" };
        text.replace("languages: [sv, en]", &format!("languages: [{languages}]{theme}"))
    });
    sources.texts.retain(|path, _| !path.name().ends_with(".en.md") && path.name() != "site.en.yaml");
    for (path, text) in files {
        sources.texts.insert(FilePath::new(*path), text.as_bytes().into());
    }
    sources
}

fn change(sources: &mut Sources, path: &str, with: impl Fn(&str) -> String) {
    let path = FilePath::new(path);
    let text = String::from_utf8(sources.texts[&path].bytes().to_vec()).unwrap();
    let changed = with(&text);
    assert!(text != changed || text.ends_with("\n"), "{path} is as it was");
    sources.texts.insert(path, changed.into_bytes().into());
}

fn codes(survey: &Survey) -> Vec<String> {
    survey.findings.iter().map(|finding| format!("{} {}", finding.place.file, finding.code())).collect()
}

/// A file in which every word of Swedish is marked, as the words of a language that nobody speaks.
fn marked_words() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/standard/words/sv.ftl");
    let marked = |text: &str| -> String {
        let mut inside = 0_usize;
        let mark = |letter: char| {
            match letter {
                '{' => inside += 1,
                '}' => inside -= 1,
                _ => {}
            }
            match letter {
                'a'..='z' | 'A'..='Z' | 'å' | 'ä' | 'ö' | 'Å' | 'Ä' | 'Ö' if inside == 0 => 'x',
                other => other,
            }
        };
        text.chars().map(mark).collect()
    };
    let line = |line: &str| {
        if let Some((key, text)) = line.split_once(" = ").filter(|_| !line.starts_with([' ', '#'])) {
            return format!("{key} = {}", marked(text));
        }
        match line.find("] ") {
            // The text of a choice.
            Some(end) => format!("{}{}", &line[..end + 2], marked(&line[end + 2..])),
            None if line.starts_with('}') => {
                let (closing, after) = line.split_at(1);
                format!("{closing}{}", marked(after))
            }
            None => line.to_owned(),
        }
    };
    let text = std::fs::read_to_string(file).unwrap();
    text.lines().map(|text| line(text) + "\n").collect()
}

/// What stands on a page outside of elements that are marked as Swedish.
fn unmarked(page: &str) -> String {
    let mut words = String::new();
    let mut rest = page.split_once("<body").unwrap().1;
    let mut swedish: Option<(String, usize)> = None;
    while let Some((before, after)) = rest.split_once('<') {
        if swedish.is_none() {
            words.push_str(before);
            words.push('\n');
        }
        let (tag, after) = after.split_once('>').unwrap();
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap().to_owned();
        match &mut swedish {
            None if tag.contains(" lang=\"sv\"") => swedish = Some((name, 1)),
            Some((open, depth)) if *open == name => {
                *depth = if tag.starts_with('/') { *depth - 1 } else { *depth + 1 };
                if *depth == 0 {
                    swedish = None;
                }
            }
            _ => {}
        }
        rest = after;
    }
    words
}

#[test]
fn a_third_language_is_one_file() {
    let words = marked_words();
    let sources = in_languages("sv, de", &[("themes/prov/words/de.ftl", &words)]);
    let survey = survey_on(sources, DAY);
    assert!(!codes(&survey).iter().any(|code| code.contains("words-")), "{:?}", codes(&survey));
    let swedish =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/standard/words/sv.ftl"))
            .unwrap();
    let plain: Vec<&str> = swedish
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(_, text)| text)
        .filter(|text| text.chars().count() > 5 && !text.contains(['{', '#']))
        .collect();
    assert!(plain.len() > 300);
    let pages = pages(&survey).unwrap();
    let mut count = 0;
    for (address, page) in pages.iter().filter(|(address, _)| address.starts_with("/de/")) {
        if !page.starts_with("<!doctype") {
            continue;
        }
        assert!(page.contains("<html lang=\"de\" dir=\"ltr\""), "{address}");
        let shown = unmarked(page);
        let left: Vec<_> =
            plain.iter().filter(|word| shown.lines().any(|line| line.trim() == **word)).collect();
        assert!(left.is_empty(), "{address} has Swedish words of the interface: {left:?}");
        count += 1;
    }
    assert!(count > 20, "only {count} pages");
}

#[test]
fn finnish_is_one_of_the_theme() {
    let survey = survey_on(in_languages("sv, fi", &[]), DAY);
    assert!(!codes(&survey).iter().any(|code| code.contains("words-")), "{:?}", codes(&survey));
    let pages = pages(&survey).unwrap();
    let page = &pages["/fi/provby/lofte-2024/"];
    assert!(page.contains("<html lang=\"fi\""));
    assert!(page.contains(">Osapuolet</a>"));
    assert!(page.contains("6. toukokuuta 2024"), "dates are Finnish");
    assert!(
        page.contains("<span lang=\"sv\">Provlöftet för torget</span>"),
        "what is not translated is marked"
    );
    assert!(page.contains("Osa sivusta on vain ruotsiksi."), "and told in words");
    let swedish = &pages["/provby/lofte-2024/"];
    let way = |page: &str, text: &str| page.contains(text);
    assert!(way(swedish, "hreflang=\"fi\">Suomi</a>") && way(page, "hreflang=\"sv\">Svenska</a>"));
    assert!(way(swedish, "href=\"../../fi/provby/lofte-2024/\" lang=\"fi\""), "the same page");
    assert!(!swedish.contains("bara på"), "originals are not called untranslated");
}

#[test]
fn alternates_name_each_language_and_the_first_as_default() {
    let pages = pages(&survey_on(in_languages("sv, fi, en", &[]), DAY)).unwrap();
    for (address, page) in &pages {
        if !page.starts_with("<!doctype")
            || !page.contains("rel=\"canonical\"")
            || page.contains("http-equiv")
        {
            continue;
        }
        let named: Vec<&str> =
            page.split("hreflang=\"").skip(1).map(|after| after.split('"').next().unwrap()).take(4).collect();
        assert_eq!(named, ["sv", "fi", "en", "x-default"], "{address}");
        let of = |tag: &str| {
            let after = page.split(&format!("hreflang=\"{tag}\" href=\"")).nth(1).unwrap();
            after.split('"').next().unwrap()
        };
        assert_eq!(of("sv"), of("x-default"), "{address}");
        let root = of("sv").trim_start_matches("https://").split_once('/').unwrap().1;
        assert!(of("fi").ends_with(&format!("/fi/{root}")), "{address}: {}", of("fi"));
    }
}

#[test]
fn a_language_without_words_is_a_warning() {
    let survey = survey_on(in_languages("sv, so", &[]), DAY);
    assert!(codes(&survey).contains(&"content/site.yaml words-none".to_owned()), "{:?}", codes(&survey));
    let one_word = [("themes/prov/words/so.ftl", "menu = Liiska\n")];
    let survey = survey_on(in_languages("sv, so", &one_word), DAY);
    assert!(codes(&survey).contains(&"content/site.yaml words-lacking".to_owned()), "{:?}", codes(&survey));
    assert!(pages(&survey).unwrap()["/so/"].contains("aria-label=\"Liiska\""));
}

#[test]
fn what_is_written_from_the_right_says_so() {
    let words = marked_words();
    let survey = survey_on(in_languages("sv, ar", &[("themes/prov/words/ar.ftl", &words)]), DAY);
    let pages = pages(&survey).unwrap();
    let page = &pages["/ar/provby/lofte-2024/"];
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\""));
    assert!(page.contains("<span lang=\"sv\" dir=\"ltr\">Provlöftet för torget</span>"));
    assert!(page.contains("<div lang=\"sv\" dir=\"ltr\">"), "whole texts too");
    assert!(
        !page
            .replace(" lang=\"sv\" dir=\"ltr\"", "")
            .replace("lang=\"sv\" hreflang=\"sv\" dir=\"ltr\"", "")
            .contains(" lang=\"sv\"")
    );
    assert!(pages["/ar/"].contains("<html lang=\"ar\""), "the start in Arabic, not the list of years");
    assert!(pages.contains_key("/artal/2024/") && pages.contains_key("/ar/artal/2024/"));
    assert!(pages["/provby/lofte-2024/"].contains("lang=\"ar\" hreflang=\"ar\" dir=\"rtl\">"));
}

/// The style sheet has no left and no right, save in pictures, whose time runs one way.
#[test]
fn styles_follow_the_direction_of_writing() {
    let pages = pages(&survey_on(in_languages("sv", &[]), DAY)).unwrap();
    let style = &pages["/static/style.css"];
    for line in style.lines().filter(|line| !line.contains("svg")) {
        let line = line.split_once('{').map_or(line, |(_, rules)| rules);
        for physical in ["-left", "-right", "left:", "right:", ": left", ": right"] {
            assert!(!line.contains(physical), "{line}");
        }
        for property in ["margin:", "padding:", "border-width:"] {
            for (_, after) in line.match_indices(property).map(|(at, found)| line.split_at(at + found.len()))
            {
                let value = after.split([';', '}']).next().unwrap();
                let sides: Vec<&str> = value.split_whitespace().collect();
                assert!(
                    sides.len() < 4 || sides[1] == sides[3],
                    "{property}{value} differs left and right: {line}"
                );
            }
        }
    }
}

const ORIGINAL: &str = "content/municipalities/provby/lofte-2024/index.md";
const TRANSLATION: &str = "content/municipalities/provby/lofte-2024/index.en.md";

/// The promise in English, made after the wording that the key names.
fn translated_after(wording: &str) -> Sources {
    let text = format!("---\ntranslation_of: {wording}\ntitle: The test promise\n---\nIn English.\n");
    let mut sources = in_languages("sv, en", &[]);
    sources.texts.insert(FilePath::new(TRANSLATION), text.into_bytes().into());
    sources
}

#[test]
fn a_translation_older_than_its_original_says_so() {
    let survey = survey_on(translated_after("okänd"), DAY);
    let stale = survey.findings.iter().find(|finding| finding.code() == "translation-stale").unwrap();
    assert_eq!(stale.place.file.as_str(), TRANSLATION);
    let words = lofte::words::findings("sv").unwrap();
    let help = words.say(stale.help.as_ref().expect("a way out"));
    let now = help.rsplit_once("translation_of: ").unwrap().1.to_owned();
    let old = &pages(&survey).unwrap()["/en/provby/lofte-2024/"];
    assert!(old.contains("The original has changed since it was translated."));
    assert!(old.contains("<a href=\"../../../provby/lofte-2024/\">Read the original in Swedish</a>"));

    let fresh = translated_after(&now);
    let survey = survey_on(fresh.clone(), DAY);
    assert!(!codes(&survey).iter().any(|code| code.contains("translation-")), "{:?}", codes(&survey));
    assert!(!pages(&survey).unwrap()["/en/provby/lofte-2024/"].contains("has changed since"));

    let mut changed = fresh;
    change(&mut changed, ORIGINAL, |text| format!("{text}\nEtt nytt stycke.\n"));
    let survey = survey_on(changed, DAY);
    assert!(codes(&survey).contains(&format!("{TRANSLATION} translation-stale")));
}

#[test]
fn an_original_is_no_translation() {
    let mut sources = in_languages("sv, en", &[]);
    change(&mut sources, ORIGINAL, |text| text.replacen("---\n", "---\ntranslation_of: abc\n", 1));
    let survey = survey_on(sources, DAY);
    assert!(codes(&survey).contains(&format!("{ORIGINAL} translation-of-itself")), "{:?}", codes(&survey));
}

#[test]
fn where_a_language_has_no_words_the_page_is_in_that_of_its_words_and_texts_are_marked() {
    let title = "---\ntitle: وعد\n---\nنص\n";
    let path = "content/municipalities/provby/lofte-2024/index.ar.md";
    let survey = survey_on(in_languages_with("sv, ar", &[(path, title)]), DAY);
    let pages = pages(&survey).unwrap();
    let page = &pages["/ar/provby/lofte-2024/"];
    assert!(page.contains("<html lang=\"sv\" dir=\"ltr\""), "{page}");
    assert!(page.contains("<h1><span lang=\"ar\" dir=\"rtl\">وعد</span></h1>"), "{page}");
    assert!(page.contains("<div lang=\"ar\" dir=\"rtl\"><p>نص"), "{page}");
    assert!(!page.contains(" lang=\"sv\">"), "{page}");
    let ready = survey.ready.as_ref().unwrap();
    for output in
        ready.plan.outputs.values().filter(|output| output.address.as_str() == "/ar/provby/lofte-2024/")
    {
        assert_eq!(audited(&survey, ready, output, page.as_bytes()), []);
    }
}

#[test]
fn the_heading_of_a_text_that_is_set_into_a_generated_page_says_its_language() {
    let path = "content/pages/tillganglighet.md";
    let text = "---\ntitle: Vår redogörelse\n---\nOm hur webbplatsen kan användas.\n";
    let survey = survey_on(in_languages_with("sv, en", &[(path, text)]), DAY);
    let pages = pages(&survey).unwrap();
    assert!(pages["/en/tillganglighet/"].contains("<h1><span lang=\"sv\">Vår redogörelse</span></h1>"));
    assert!(pages["/tillganglighet/"].contains("<h1>Vår redogörelse</h1>"));
}

#[test]
fn terms_and_alternative_texts_without_translation_say_their_language() {
    let pages = pages(&survey_on(in_languages("sv, en", &[]), DAY)).unwrap();
    let english = || pages.iter().filter(|(address, _)| address.starts_with("/en/")).map(|(_, page)| page);
    assert!(english().any(|page| page.contains("<dt lang=\"sv\">")));
    for page in english() {
        assert!(!page.contains("<dt>EST</dt>"), "{page}");
        for image in page.split("<img ").skip(1).filter_map(|rest| rest.split_once('>')) {
            assert!(image.0.contains("alt=\"\"") || image.0.contains("lang=\"sv\""), "{}", image.0);
        }
    }
}

/// As [`in_languages`], with files that are no theme.
fn in_languages_with(languages: &str, files: &[(&str, &str)]) -> Sources {
    let mut sources = in_languages(languages, &[]);
    for (path, text) in files {
        sources.texts.insert(FilePath::new(*path), text.as_bytes().into());
    }
    sources
}
