//! A theme of the site's own: each of its files stands before the standard theme's, and what is wrong in it is a finding.

use crate::made::{folder, pages, sources, survey_on};
use lofte::diagnostic::{Diagnostic, Severity};
use lofte::model::sources::Sources;
use lofte::source::FilePath;

/// The every-key site with `theme: egen` and one file of that theme.
fn with_theme_file(path: &str, text: &str) -> Sources {
    let mut sources = sources(&folder("every-key"));
    let settings = FilePath::new("content/site.yaml");
    let site = String::from_utf8(sources.texts[&settings].bytes().to_vec()).unwrap();
    sources.texts.insert(settings, format!("{site}theme: egen\n").into_bytes().into());
    sources.texts.insert(FilePath::new(format!("themes/egen/{path}")), text.as_bytes().into());
    sources
}

/// Findings of a site whose theme has this file, as `file:line:column code`, with the marked words.
fn findings(path: &str, text: &str) -> Vec<String> {
    let survey = survey_on(with_theme_file(path, text), "2025-08-15");
    let errors = survey.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let told = errors.map(|finding| told(finding, &survey.texts));
    let mut told: Vec<String> = told.collect();
    if told.is_empty() {
        let found = pages(&survey).expect_err("nothing was found");
        told.extend(found.iter().map(|finding| format!("{} {}", finding.place.file, finding.code())));
    }
    told
}

fn told(finding: &Diagnostic, texts: &lofte::model::sources::Texts) -> String {
    let source = texts.get(&finding.place.file).expect("the text of the theme's file is there to be drawn");
    let Some(range) = finding.place.range else {
        return format!("{} {}", finding.place.file, finding.code());
    };
    let (line, column) = source.line_and_column(range.start);
    let marked = texts.part(&finding.place.file, range);
    format!("{}:{line}:{column} {} [{marked}]", finding.place.file, finding.code())
}

#[test]
fn a_template_of_the_site_stands_before_the_standard_one() {
    let sources = with_theme_file(
        "templates/parts/list.html",
        "{% component list(of) %}<ul class=\"own\">{% for item in of %}<li>{{ item }}</li>{% endfor %}</ul>{% endcomponent list %}",
    );
    let pages = pages(&survey_on(sources, "2025-08-15")).unwrap();
    assert!(pages["/provby/lofte-2024/"].contains("<ul class=\"own\">"));
}

#[test]
fn a_word_of_the_site_stands_before_the_standard_one() {
    let sources = with_theme_file("words/sv.ftl", "status-fulfilled = Klart och betalt\n");
    let pages = pages(&survey_on(sources, "2025-08-15")).unwrap();
    assert!(pages["/metod/"].contains("Klart och betalt"));
    assert!(pages["/metod/"].contains("Delvis uppfyllt"), "the other words stay");
}

#[test]
fn a_part_of_the_style_sheet_is_joined_in_the_order_of_names() {
    let sources = with_theme_file("static/style/90-egen.css", "/* sist */\nmain { color: teal; }\n");
    let pages = pages(&survey_on(sources, "2025-08-15")).unwrap();
    let style = &pages["/static/style.css"];
    assert!(style.contains("main { color: teal; }"));
    assert!(!style.contains("sist"), "comments are left out");
    assert!(
        style.find("teal") > style.find("@media print"),
        "the site's part comes after the standard parts"
    );
    assert!(style.contains(":root{--accent-light:#123456"), "the colours of the site come last");
    assert!(style.contains("[data-town=provby]{--accent-light:#7a1f1f"), "and those of its towns");
}

/// The findings of a site whose accent is another.
fn with_accent(colours: &str) -> Vec<String> {
    let mut sources = sources(&folder("every-key"));
    let settings = FilePath::new("content/site.yaml");
    let site = String::from_utf8(sources.texts[&settings].bytes().to_vec()).unwrap();
    let changed = site.replace("colours: {accent: \"#123456\"}", &format!("colours: {{{colours}}}"));
    assert_ne!(site, changed);
    sources.texts.insert(settings, changed.into_bytes().into());
    let survey = survey_on(sources, "2025-08-15");
    let words = lofte::words::findings("sv").unwrap();
    let errors = survey.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let say = |finding: &Diagnostic| {
        let help = words.say(finding.help.as_ref().unwrap());
        format!("{}: {} {help}", told(finding, &survey.texts), words.say(&finding.message))
    };
    errors.map(say).collect()
}

#[test]
fn a_colour_that_cannot_be_read_is_refused_with_the_nearest_that_can() {
    assert_eq!(
        with_accent("accent: \"#ffdd00\""),
        [
            "content/site.yaml:5:19 colour-contrast [\"#ffdd00\"]: Färgen #ffdd00 syns inte nog mot bakgrunden #f3f5f7 i ljust läge: kontrasten är 1,23:1, och text behöver minst 4,5:1 Den närmaste tonen som räcker: \"#8d6b00\""
        ]
    );
    // Enough on white, and not on the grey ground: what is short of 4.5 is not rounded up to it.
    let grey = with_accent("accent: \"#747474\"");
    assert!(grey[0].contains("mot bakgrunden #f3f5f7 i ljust läge: kontrasten är 4,"), "{grey:?}");
    let dark = with_accent("accent: \"#123456\", accent_dark: \"#123456\"");
    assert!(
        dark[0].contains("[\"#123456\"]: Färgen #123456 syns inte nog mot bakgrunden #20262b i mörkt läge")
    );
    assert_eq!(dark.len(), 1);
    assert_eq!(with_accent("accent: \"#123456\", accent_dark: \"#9cc4ff\""), Vec::<String>::new());
}

#[test]
fn the_nearest_colour_passes_and_both_schemes_get_one() {
    let refused = with_accent("accent: \"#ffdd00\"");
    let better = refused[0].rsplit_once(": \"").unwrap().1.trim_end_matches('"');
    assert_eq!(with_accent(&format!("accent: \"{better}\"")), Vec::<String>::new());
    let style = &pages(&survey_on(sources(&folder("every-key")), "2025-08-15")).unwrap()["/static/style.css"];
    assert!(style.contains(":root{--accent-light:#123456;--accent-dark:#"), "the dark one is reckoned");
    assert!(!style.contains("--accent-dark:#123456"));
}

#[test]
fn a_theme_whose_colours_cannot_be_read_is_refused_at_its_line() {
    let told = |css: &str| findings("static/style/90-egen.css", css);
    assert_eq!(
        told("/* grått på vitt */\n:root { --quiet: #aaaaaa; }\n"),
        ["themes/egen/static/style/90-egen.css:2:9 role-contrast [--quiet: #aaaaaa]"; 1]
    );
    assert_eq!(
        told("@media (prefers-color-scheme: dark) { :root { --focus: #333; } }\n"),
        ["themes/egen/static/style/90-egen.css:1:47 role-contrast [--focus: #333]"]
    );
    // A ground is at fault for whatever lies on it.
    assert!(told("@media (prefers-color-scheme: dark) { :root { --paper: #888; } }\n").len() > 5);
    let printed = survey_on(
        with_theme_file("static/style/90-egen.css", "@media print { :root { --quiet: #aaa; } }\n"),
        "2025-08-15",
    );
    assert!(pages(&printed).is_ok(), "paper has grounds of its own");
}

#[test]
fn a_broken_template_is_a_finding_at_its_place() {
    assert_eq!(
        findings(
            "templates/plain.html",
            "{% extends \"base.html\" %}\n{% block main %}{{ page.title }{% endblock %}\n"
        ),
        ["themes/egen/templates/plain.html:2:31 template-broken [}]"]
    );
    assert_eq!(
        findings("templates/plain.html", "<h1>å ä ö {{ page.title | nosuch }}</h1>\n"),
        ["themes/egen/templates/plain.html:1:27 template-broken [nosuch]"]
    );
    assert_eq!(
        findings("templates/plain.html", "<h1>\n{{ <nosuch of={page.title}/> }}\n</h1>\n"),
        ["themes/egen/templates/plain.html:2:4 template-broken [<nosuch of={page.title}/>]"]
    );
}

#[test]
fn a_value_that_is_not_there_is_a_finding_of_the_check_too() {
    assert_eq!(
        findings("templates/plain.html", "<h1>{{ page.tittle }}</h1>\n"),
        ["themes/egen/templates/plain.html:1:13 template-field [tittle]"]
    );
}

#[test]
fn a_template_fills_neither_time_nor_memory() {
    let loops = "{% for i in range(end=900) %}{% for j in range(end=900) %}{{ page.title }} och mycket mer text som växer för varje varv, om och om igen{% endfor %}{% endfor %}";
    assert_eq!(
        findings("templates/plain.html", loops)
            .iter()
            .map(|found| found.split(' ').nth(1).unwrap_or_default().to_owned())
            .collect::<Vec<_>>(),
        ["template-endless"]
    );
    assert_eq!(
        findings("templates/plain.html", "<h1>{% for i in range(end=5000) %}{{ i }}{% endfor %}</h1>\n"),
        ["themes/egen/templates/plain.html:1:17 template-broken [range(end=5000)]"]
    );
    assert_eq!(
        findings(
            "templates/plain.html",
            "{% set s = 'x' %}{% for i in range(end=40) %}{% set_global s = s ~ s %}{% endfor %}\n"
        ),
        ["themes/egen/templates/plain.html:1:49 template-grows [set_global]"]
    );
}

#[test]
fn words_that_pages_cannot_use_are_findings() {
    let words = "date-day = { $dag } { $month } { $year }\nmonth-2 = { month-feb }\nmonth-3 = { FINNS() }\nmenu = Meny\nmenu = Menyn\nown-word = Egna ord\n";
    assert_eq!(
        findings("words/sv.ftl", words),
        [
            "themes/egen/words/sv.ftl:1:1 words-value [date-day]",
            "themes/egen/words/sv.ftl:2:1 words-other [month-2]",
            "themes/egen/words/sv.ftl:3:1 words-other [month-3]",
            "themes/egen/words/sv.ftl:5:1 words-twice [menu]",
        ]
    );
    let deep = format!("menu = {}", "{".repeat(20_000));
    assert_eq!(findings("words/sv.ftl", &deep), ["themes/egen/words/sv.ftl:1:40 words-too-deep [{]"]);
}

#[test]
fn a_file_that_nothing_reads_is_a_warning() {
    for (path, code) in [
        ("templates/promis.html", "template-unread"),
        ("words/sv.yaml", "theme-unread"),
        ("mallar/promise.html", "theme-unread"),
    ] {
        let survey = survey_on(with_theme_file(path, "text\n"), "2025-08-15");
        let told: Vec<String> = survey
            .findings
            .iter()
            .filter(|finding| finding.place.file.as_str().starts_with("themes/"))
            .map(|finding| format!("{:?} {} {}", finding.severity, finding.place.file, finding.code()))
            .collect();
        assert_eq!(told, [format!("Warning themes/egen/{path} {code}")]);
    }
}

#[test]
fn a_broken_word_file_is_a_finding_at_its_place() {
    assert_eq!(
        findings("words/sv.ftl", "status-fulfilled = Klart\nmenu { \n"),
        ["themes/egen/words/sv.ftl:2:6 words-broken [{]"]
    );
}
