//! What a page weighs on its way to a reader: HTML, style and script, as a server sends them.

use crate::made::{pages, sources, survey_on};
use flate2::write::GzEncoder;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

const KIB: usize = 1024;

/// Promise pages of the three real papers in the sample portal: what a reader in the three towns fetches.
const CASES: [&str; 3] = [
    "/boras/centrum-2022-2023/",
    "/halmstad/stadskarnan-2020/",
    "/mark/samverkansoverenskommelse-2022-2024/",
];

/// Bytes as they are, with gzip, with brotli.
#[derive(Clone, Copy)]
struct Weight {
    plain: usize,
    gzip: usize,
    brotli: usize,
}

impl Weight {
    fn of(text: &str) -> Self {
        let mut gzip = GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(text.as_bytes()).unwrap();
        Self { plain: text.len(), gzip: gzip.finish().unwrap().len(), brotli: brotli(text) }
    }
}

/// One step below the hardest, which is ten times as slow and saves some two per cent.
fn brotli(text: &str) -> usize {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut text.as_bytes(), &mut packed, &parameters).unwrap();
    packed.len()
}

/// The words between the tags of a page.
fn words(page: &str) -> String {
    let body = page.split_once("<body").map_or(page, |(_, body)| body);
    let pieces = body.split('<').filter_map(|piece| piece.split_once('>').map(|(_, words)| words));
    pieces.collect::<Vec<_>>().join(" ")
}

/// The most that a page may weigh with brotli.
fn most(address: &str, page: &str) -> usize {
    if CASES.contains(&address) { 7 * KIB } else { 9 * KIB / 2 + brotli(&words(page)) * 3 / 2 }
}

/// What weighs too much.
fn heavy(files: &BTreeMap<String, String>) -> Vec<String> {
    let over = |address: &str, weight: usize, most: usize| {
        (weight > most).then(|| format!("{address}: {weight} of {most} bytes"))
    };
    let pages = files.par_iter().filter(|(address, _)| address.ends_with('/'));
    let mut found: Vec<String> =
        pages.filter_map(|(address, page)| over(address, brotli(page), most(address, page))).collect();
    let of = |ending: &str, excepted: &str| -> String {
        let files =
            files.iter().filter(|(address, _)| address.ends_with(ending) && !address.ends_with(excepted));
        files.map(|(_, file)| file.as_str()).collect()
    };
    found.extend(over("style", brotli(&of(".css", "-")), 7 * KIB));
    // The page of search alone may have more.
    found.extend(over("script", brotli(&of(".js", "search.js")), 6 * KIB));
    found
}

/// The pages and style of the sample portal, and the scripts of the standard theme.
fn sample() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = pages(&survey_on(sources(root), "2026-11-29")).unwrap();
    let theme =
        std::fs::read_dir(root.join("themes/standard/static")).unwrap().map(|entry| entry.unwrap().path());
    for script in theme.filter(|path| path.extension().is_some_and(|ending| ending == "js")) {
        let name = script.file_name().unwrap().to_str().unwrap().to_owned();
        files.insert(format!("/static/{name}"), std::fs::read_to_string(script).unwrap());
    }
    files
}

#[test]
fn no_page_style_or_script_weighs_more_than_it_may() {
    let files = sample();
    assert!(
        CASES.iter().chain(&["/static/narrow.js", "/static/style.css"]).all(|file| files.contains_key(*file))
    );
    if std::env::var_os("LOFTE_ACCEPT").is_some() {
        let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/page-weight.md");
        std::fs::write(place, table(&files)).unwrap();
    }
    assert_eq!(heavy(&files), Vec::<String>::new());
}

#[test]
fn what_weighs_too_much_is_seen() {
    // Nothing that can be packed: each piece of it is another.
    let ballast = |bytes: usize| -> String {
        let mut number = 1_u64;
        let next = |_| {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            char::from(b'a' + u8::try_from((number >> 40) % 26).unwrap())
        };
        (0..bytes * 8 / 4).map(next).collect()
    };
    let mut files = BTreeMap::new();
    for (address, file) in [
        ("/", format!("<body><p class=\"{}\">Ord</p>", ballast(5 * KIB))),
        ("/a/", format!("<body><p>{}</p>", ballast(9 * KIB))),
        (CASES[0], format!("<body><p>{}</p>", ballast(8 * KIB))),
        ("/stil.css", ballast(8 * KIB)),
        ("/a.js", ballast(7 * KIB)),
        ("/search.js", ballast(20 * KIB)),
    ] {
        files.insert(address.to_owned(), file);
    }
    let told: Vec<String> =
        heavy(&files).iter().map(|line| line.split(':').next().unwrap().to_owned()).collect();
    assert_eq!(told, ["/", CASES[0], "style", "script"]);
}

/// The figures, for those who read the documentation.
fn table(files: &BTreeMap<String, String>) -> String {
    let mut table = "# What a page weighs\n\n\
        Bytes of the sample portal's heaviest page of each kind, as it is, with gzip and with brotli; `tests/pages/budget.rs` \
        holds them. A page may weigh 4.5 KiB and one and a half times its own words (with brotli); the promise pages of the \
        three real papers 7 KiB; style 7 KiB; script, which no page needs, 6 KiB (the search page alone has more). \
        `LOFTE_ACCEPT=1 cargo test --test pages budget` writes this page.\n\n\
        | | plain | gzip | brotli | may be |\n|---|---:|---:|---:|---:|\n"
        .to_owned();
    let mut heaviest: BTreeMap<&str, (&str, Weight)> = BTreeMap::new();
    for (address, page) in files.iter().filter(|(address, _)| address.ends_with('/')) {
        let weight = Weight::of(page);
        let entry = heaviest.entry(kind(address)).or_insert((address, weight));
        if weight.brotli > entry.1.brotli {
            *entry = (address, weight);
        }
    }
    let mut row = |name: &str, weight: Weight, most: String| {
        let Weight { plain, gzip, brotli } = weight;
        writeln!(table, "| {name} | {plain} | {gzip} | {brotli} | {most} |").unwrap();
    };
    for case in CASES {
        row(&format!("case `{case}`"), Weight::of(&files[case]), (7 * KIB).to_string());
    }
    for (kind, (address, weight)) in heaviest {
        row(&format!("{kind} `{address}`"), weight, most(address, &files[address]).to_string());
    }
    for (name, file) in files.iter().filter(|(name, _)| name.ends_with(".css") || name.ends_with(".js")) {
        let most = match name.as_str() {
            name if name.ends_with(".css") => (7 * KIB).to_string(),
            name if name.ends_with("search.js") => String::new(),
            _ => format!("{} in all", 6 * KIB),
        };
        row(&format!("`{name}`"), Weight::of(file), most);
    }
    table
}

/// What kind of page an address is, as a reader would say.
fn kind(address: &str) -> &'static str {
    let (languages, path) = match address.get(..4) {
        Some("/en/" | "/fi/") => (true, &address[3..]),
        _ => (false, address),
    };
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    match (languages, parts.as_slice()) {
        (true, _) => "in another language",
        (_, []) => "start",
        (_, ["parter", ..]) => "party",
        (_, ["polisen", ..]) => "police",
        (_, ["status" | "ar" | "insatsomraden", ..]) => "list",
        (_, ["uppfoljningar"]) => "follow-ups",
        (_, ["sok"]) => "search",
        (_, ["om" | "metod" | "tillganglighet" | "kontakt", ..]) => "about the site",
        (_, [_]) => "town",
        (_, [_, _, "uppfoljning", ..] | [_, "uppfoljning", ..]) => "account",
        (_, [_, _, "granskning", ..] | [_, "granskning", ..]) => "review",
        (_, [_, _, "historik"]) => "history",
        (_, [_, _, "lattlast"]) => "easy to read",
        (_, [_, _]) => "promise",
        _ => "other",
    }
}
