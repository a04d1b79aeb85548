//! A small site with one file of each sort, and what people may write into each.

use std::fs;
use std::io::Cursor;
use std::path::Path;

/// A file with what may stand in it; the first is right.
pub struct Page {
    pub path: &'static str,
    pub texts: &'static [&'static str],
}

const SETTINGS: &str = "title: Löften i Testby
base_url: https://testby.example/loften
theme: egen
languages: [sv, en]
publisher: {name: Testby kommun, org_number: 999999-9999, kind: municipality}
accessibility: {status: partial, contact: test@testby.example}
";

const PROMISE: &str = "---
title: Medborgarlöfte för Testby centrum
period: 2024
parties: [testby, lpo-test]
signatories:
  - {role: lokalpolisområdeschef, party: lpo-test}
problems:
  otrygghet: Otrygghet i centrum
follow_up: {every: half_year, lead: testby}
image: {file: bild å.png, alt: Torget en kväll}
commitments:
  polisnarvaro:
    text: Synlig uniformerad polis i centrum
    parties: [lpo-test]
    answers: [otrygghet]
    target: {at_least: 900, unit: timmar, per: year}
  traffar:
    text: Öppna träffar för boende
    target: {number: 2, unit: tillfällen}
---
Bakgrunden, i löpande text. Se [frågor](/fragor/).

## Polisnärvaro {#polisnarvaro}
Därför behövs den.
";

const ACCOUNT: &str = "---
kind: evaluation
date: 2025-02-01
reported_by: [lpo-test, testby]
commitments:
  traffar: {status: fulfilled, outcome: {number: 2, unit: tillfällen}}
  polisnarvaro: {status: partly_fulfilled, outcome: {number: 640, unit: timmar}}
---
Den samlade bilden.

## Ökad polisnärvaro {#polisnarvaro}
Närvaron räckte inte till under sommaren.

## Träffar {#traffar}
Två träffar har hållits.
";

/// The site.
pub const PAGES: [Page; 10] = [
    Page {
        path: "content/site.yaml",
        texts: &[
            SETTINGS,
            "title: Andra löften\nbase_url: https://testby.example\nunofficial: En övning.\n\
             publisher: {name: Testby, kind: other}\noutputs: {feeds: false, parties: false}\n",
            "title: Löften\npublisher: {name: }\n",
        ],
    },
    Page {
        path: "content/police.yaml",
        texts: &[
            "regions:\n  region-test:\n    name: Region Test\n    areas:\n      omrade-test:\n        name: Område Test\n\
             \x20       local_areas:\n          lpo-test:\n            name: Lokalpolisområde Test\n\
             \x20           municipalities: [9999]\n",
            "regions: {}\n",
            "regions: [\n",
        ],
    },
    Page {
        path: "content/parties/bussbolaget.md",
        texts: &[
            "---\nname: Bussbolaget\nkind: kollektivtrafikbolag\n---\nKör bussarna.\n",
            "---\nname: Bussbolaget i Testby\nkind: bolag\nurl: https://buss.example\n---\n",
            "---\nnamn: Bussbolaget\n---\n",
        ],
    },
    Page {
        path: "content/pages/fragor.md",
        texts: &[
            "---\ntitle: Frågor\nmenu: true\n---\nFrågor och svar om [löftet](/testby/centrum-2024/#traffar).\n",
            "---\ntitle: Svar\naliases: [/gamla-fragor/]\n---\n# Rubrik\n\n<b>rå</b> ![bild](nej.png)\n",
            "---\ntitle: Utkast\ndraft: true\n---\nInte än.\n",
            "ingen framdel",
        ],
    },
    Page {
        path: "content/municipalities/testby/index.md",
        texts: &[
            "---\nname: Testby kommun\ncode: 9999\nplace: Testby\n---\nOm kommunen.\n",
            "---\nname: Testby stad\ncode: 9999\nplace: Testby\nstatus_words: {Klart: fulfilled}\n---\n",
            "---\nname: Testby kommun\ncode: 99\n---\n",
        ],
    },
    Page {
        path: "content/municipalities/testby/centrum-2024/index.md",
        texts: &[
            PROMISE,
            "---\ntitle: Löfte för centrum\nperiod: 2024–2025\nparties: [testby]\ncommitments:\n  \
             traffar: {text: Öppna träffar för boende}\ncommitment_count: unknown\n---\n",
            "---\ntitle: Löfte: utan citattecken\nperiod: 2024-13\nparties: [okand]\n---\n",
            "---\ntitle: Borta\nperiod: 2024\nparties: [testby]\nremoved: {date: 2026-01-02, reason: Fel}\n---\n",
        ],
    },
    Page {
        path: "content/municipalities/testby/centrum-2024/2025-02-01.md",
        texts: &[
            ACCOUNT,
            "---\nreported_by: [testby]\ncovers: 2024\ncommitments: {}\n---\nEn allmän redovisning.\n",
            "---\nreported_by: [testby]\ncovers: 2024\ncommitments:\n  traffar: {status: Uppfyllt}\n---\n",
            "---\nreported_by: [testby]\ncommitments:\n  nej: {status: withdrawn}\n---\n",
        ],
    },
    Page {
        path: "content/municipalities/testby/centrum-2024/bild å.png",
        texts: &["a picture", "another picture of the same town"],
    },
    Page { path: "themes/egen/static/egen.css", texts: &["p{}", "p{color:#000}"] },
    Page {
        path: "themes/egen/templates/not_found.html",
        texts: &[
            "<!doctype html><html lang=\"{{ frame.lang }}\"><title>x</title><body class=\"a\"><h1>Borta</h1></body></html>",
            "<!doctype html><html lang=\"{{ frame.lang }}\"><title>y</title><h1>Utan body</h1>",
            "<!doctype html><html lang=\"{{ frame.lang }}\"><title>y</title><h1>Ett</h1><h1>Två</h1>",
            "{% if %}",
            "{{ nej.finns.inte }}",
        ],
    },
];

/// Writes the site, right in every file.
pub fn write_all(root: &Path) {
    for page in &PAGES {
        write(root, page.path, page.texts[0]);
    }
}

/// Writes one file, with the folders that lead to it.
pub fn write(root: &Path, path: &str, text: &str) {
    let disk = root.join(path);
    let _ = fs::create_dir_all(disk.parent().unwrap());
    let _ = if path.ends_with(".png") { fs::write(disk, picture(text)) } else { fs::write(disk, text) };
}

/// A small picture, another one for each text.
fn picture(text: &str) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let shade = image::Luma([u8::try_from(text.len() % 256).unwrap()]);
    image::GrayImage::from_pixel(2, 2, shade).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}
