//! Files as editors and word processors save them.

use super::findings_of;
use lofte::cli::finding_printer::{Colour, Format, print};
use lofte::diagnostic::Diagnostic;

const RIGHT: &str = "---\ntitle: Trygghet på Åsgatan\nperiod: 2024\nparties: [boras]\n---\nHär är det.\n";

fn codes(findings: &[Diagnostic]) -> Vec<&str> {
    findings.iter().map(Diagnostic::code).collect()
}

#[test]
fn marks_line_ends_and_letters_are_made_alike() {
    let (findings, texts) = findings_of(RIGHT.as_bytes());
    assert_eq!(codes(&findings), Vec::<&str>::new());
    let decomposed = RIGHT.replace('å', "a\u{30A}").replace('Å', "A\u{30A}").replace('ä', "a\u{308}");
    let variants = [
        format!("\u{FEFF}{RIGHT}"),
        RIGHT.replace('\n', "\r\n"),
        RIGHT.replace('\n', "\r"),
        decomposed.clone(),
        format!("\u{FEFF}{}", decomposed.replace('\n', "\r\n")),
    ];
    for variant in variants {
        assert_ne!(variant, RIGHT);
        let (findings, same) = findings_of(variant.as_bytes());
        assert_eq!(codes(&findings), Vec::<&str>::new(), "{variant:?}");
        assert!(same.all().eq(texts.all()), "{variant:?}");
    }
}

#[test]
fn decomposed_keys_are_the_same_key() {
    let composed = "---\ntitle: a\nperiod: 2024\nparties: [b]\nneeds: {hår: a, ha\u{30A}r: b}\n---\n";
    let (findings, _) = findings_of(composed.as_bytes());
    assert_eq!(codes(&findings), ["key-repeated"]);
}

#[test]
fn another_encoding_is_one_error_and_nothing_that_follows_from_it() {
    let latin: Vec<u8> = RIGHT.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let (findings, texts) = findings_of(&latin);
    assert_eq!(codes(&findings), ["text-encoding"]);
    let place = findings.first().and_then(|finding| finding.place.range).unwrap();
    let source = texts.all().next().unwrap();
    assert_eq!(source.line_and_column(place.start), (2, 18));
    let wide: Vec<u8> = RIGHT.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (findings, _) = findings_of(&[b"\xFF\xFE".as_slice(), &wide].concat());
    assert_eq!(codes(&findings), ["text-utf-16"]);
}

#[test]
fn what_nobody_types_ends_quickly() {
    let started = std::time::Instant::now();
    let head = "---\ntitle: a\nperiod: 2024\nparties: [b]\n";
    let texts = [
        format!("{head}limits: {}\n---\n", "[".repeat(100_000)),
        format!("{head}limits: {}{}\n---\n", "[".repeat(100_000), "]".repeat(100_000)),
        format!("{head}limits: {}\n---\n", "{a: ".repeat(100_000)),
        format!("{head}limits:\n  {}a\n---\n", "- ".repeat(100_000)),
        format!("{head}area: {}\n---\n", "a: ".repeat(100_000)),
        format!("{head}area: {}\n---\n", "ord ".repeat(80_000)),
        format!("{head}area: \"{}\n---\n", "\\".repeat(300_000)),
        format!("{head}limits: [{}]\n---\n", "a, ".repeat(100_000)),
        format!("{head}needs: {{{}}}\n---\n", "a, ".repeat(100_000)),
        format!("{head}{}---\n", "x: 1\n".repeat(30_000)),
        format!("{head}{}---\n", (0..30_000).map(|number| format!("x{number}: 1\n")).collect::<String>()),
        format!(
            "{head}needs:\n{}---\n",
            (0..20_000).map(|number| format!("  x{number}: a\n")).collect::<String>()
        ),
        format!("{head}{}---\n", "\tx: 1\n".repeat(30_000)),
        format!("{head}{}---\n", "stray\n".repeat(30_000)),
        format!(
            "{head}{}---\n",
            (0..1000).map(|depth| format!("{}x:\n", " ".repeat(depth))).collect::<String>()
        ),
        format!("{head}a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n---\n"),
        format!("---\n{}", "a".repeat(5_000_000)),
        format!("{head}area: {}\n---\n", "a".repeat(2_000_000)),
        "---\n".repeat(200_000),
        "\u{0}".repeat(200_000),
    ];
    for text in texts {
        let before = started.elapsed();
        let (findings, _) = findings_of(text.as_bytes());
        let shown: String = text.chars().skip(40).take(30).collect();
        assert!(
            (started.elapsed() - before).as_secs() < 10,
            "{:?} for {shown:?}",
            started.elapsed() - before
        );
        assert!(findings.len() <= 200, "{} findings of {shown:?}", findings.len());
    }
}

#[test]
fn the_message_about_another_encoding_says_how_to_save_the_file() {
    let latin: Vec<u8> = RIGHT.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let (findings, texts) = findings_of(&latin);
    let words = lofte::words::findings("sv").unwrap_or_else(|errors| panic!("{errors:?}"));
    let expected = "\
fel: Filen är inte sparad i teckenkodningen UTF-8: det går inte att läsa vad som står här och på 3 ställen till
 --> content/index.md:2:18
  |
2 | title: Trygghet p� �sgatan
  |                  ^
  |
  = hjälp: Spara filen på nytt som UTF-8. I Anteckningar: Arkiv, Spara som, Kodning: UTF-8. Se sedan efter att å, ä och ö är rätt.

1 fel, inga varningar, inga råd.
";
    assert_eq!(print(&findings, &texts, &words, Format::Text, Colour::Plain), expected);
}
