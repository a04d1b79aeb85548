// A site that strains every page: torture.mjs FOLDER writes its content there.
// Very long names and words, eighty commitments, fifteen parties, an empty town, every status, every kind of document,
// pages that run from the right.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { crc32, deflateSync } from "node:zlib";

const LONG = "Trygghetsskapandeochbrottsförebyggandesamverkansöverenskommelsekommittén";
const SENTENCE = "Det här är en lång mening som ska rymmas på en smal skärm utan att något skjuter ut åt sidan, ";
const STATUSES = ["not_started", "in_progress", "delayed", "fulfilled", "partly_fulfilled", "not_fulfilled", "withdrawn", ""];
/** A picture in stripes, as large as one from a telephone is shown at most. */
const PNG = png(1500, 900);

const files = {};
const put = (path, text) => { files[`content/${path}`] = text; };
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index + 1)).join("");

put("site.yaml", `title: Medborgarlöften som prövar varje sida
base_url: https://prov.example
publisher: {name: Prövningen, org_number: "999999-9999", kind: other, email: prov@prov.example}
languages: [sv, ar]
glossary:
  EST: Effektiv samordning för trygghet.
  ${LONG}: Ett ord som ingen säger.
accessibility: {status: none, contact: prov@prov.example, assessed: 2026-11-01, method: self, limits: [Allt är påhittat.]}
`);
put("police.yaml", `regions:
  polisregion-prov:
    name: Polisregion Prov
    areas:
      polisomrade-prov:
        name: Polisområde Prov
        local_areas:
          lpo-prov: {name: "Lokalpolisområde ${LONG}", municipalities: ["9990", "9991"]}
`);
for (let party = 1; party <= 13; party += 1) {
  put(`parties/part-${party}.md`, `---\nname: Part nummer ${party} med ett namn som är ganska långt, ${LONG}\nkind: ${party % 2 ? "förening" : "bolag"}\n---\n# Rubrik\n\n### Hoppad nivå\n\n${SENTENCE.repeat(3)}\n`);
}
put("municipalities/tomby/index.md", `---\nname: Tomby kommun\nplace: Tomby\ncode: "9991"\n---\n`);
put("municipalities/prov/index.md", `---
name: Prövkommunen ${LONG}
place: Prövkommunen
code: "9990"
languages: [ar]
colours: {accent: "#7a1f5c"}
contacts:
  - {role: "Samordnare för ${LONG}", email: en.mycket.lang.adress.som.inte.bryts@prov.example, phone: 010-000 00 00}
---
${SENTENCE.repeat(4)}

| Kolumn | Kolumn | Kolumn | Kolumn | Kolumn | Kolumn |
|---|---|---|---|---|---|
| ${LONG} | 1 | 2 | 3 | 4 | ${LONG} |

[en länk](https://example.org/${"lang".repeat(30)}) och https://example.org/${"lang".repeat(30)}

<script>alert(1)</script> <b>rå HTML</b>

${"> ".repeat(8)}djupt citat

- lista
  - i lista
    - i lista
      - i lista
`);
const parties = many(13, (party) => `part-${party}, `) + "prov, lpo-prov";
// Written from the right: the words around the text, the town's and the promise's own, and much that nobody translated.
files["themes/standard/words/ar.ftl"] = `language-name = العربية
skip-to-content = انتقل إلى المحتوى
menu = القائمة
menu-start = البداية
menu-follow-ups = المتابعات
menu-parties = الأطراف
menu-search = بحث
menu-method = كيف تقرأ
languages = اللغات
trail = أنت هنا
translation = ترجمة
untranslated-note = بعض النصوص في هذه الصفحة { $language } فقط.
in-language-sv = بالسويدية
status-fulfilled = تم الوفاء به
status-not-started = لم يبدأ
heading-commitments = ما وُعد به
`;
put("municipalities/prov/index.ar.md", `---\nname: بلدية الاختبار\n---\nوعود المواطنين في ${LONG} عام 2024.\n`);
put("municipalities/prov/stort-2024/index.ar.md", `---\ntitle: وعد كبير فيه ثمانون التزامًا\naim: نريد شوارع آمنة (EST) في 2024–2025.\ncommitments:\n  atagande-1: {text: "دوريات في الساحة، 3 مرات في الأسبوع"}\n---\n`);
put("municipalities/prov/stort-2024/index.md", `---
title: Ett löfte med åttio åtaganden, femton parter och en rubrik som fortsätter långt efter att den borde ha tagit slut
period: {from: 2024-01-01, to: 2025-12-31}
parties: [${parties}]
area: ${SENTENCE.trim()}
aim: ${SENTENCE.trim()}
easy_read: >
  Vi lovar åttio saker.

  Det är många.
signed: {date: 2024-01-10, place: Stadshuset}
signatories:
${many(15, (index) => `  - {role: "befattning nummer ${index} ${LONG}", party: ${index < 14 ? `part-${index}` : index === 14 ? "prov" : "lpo-prov"}, acting: ${index % 2 === 0}}\n`)}needs:
${many(12, (index) => `  behov-${index}: Behov nummer ${index}, ${SENTENCE.trim()}\n`)}problems:
  problem-1: ${SENTENCE.trim()}
focus_areas:
  ett: ${LONG}
  tva: Insatsområde två
follow_up: {every: quarter, lead: prov}
case_number: KS 2024/0000-${"0".repeat(30)}
decisions:
  - {act: decided, body: "Kommunstyrelsen ${LONG}", date: 2023-12-01, section: "§ 123"}
documents:
  - {title: Ett undertecknat dokument, file: dokument.pdf, language: sv, date: 2024-01-10}
  - {title: En tabell, file: tabell.csv}
  - {title: Något annanstans, url: "https://example.org/${"lang".repeat(20)}"}
image: {file: bild.png, alt: En bild av ingenting, caption: "${SENTENCE.trim()}", credit: Prövningen}
map: {file: omrade.geojson}
commitments:
${many(80, (index) => `  atagande-${index}:
    text: Åtagande nummer ${index}, ${SENTENCE.trim()} ${index % 7 ? "" : LONG}
${index % 3 ? `    parties: [part-${(index % 13) + 1}${index % 5 ? "" : ", prov, lpo-prov"}]\n` : ""}    focus_area: ${index % 2 ? "ett" : "tva"}
    answers: [behov-${(index % 12) + 1}]
${index % 4 ? "" : `    target: {at_least: ${index * 10}, unit: timmar, per: year, places: [Stora torget, Resecentrum], counted: each}\n`}${index % 9 ? "" : "    ongoing: true\n    reservation: om läget medger\n"}`)}---
# Bakgrund

${SENTENCE.repeat(5)}

![En bild i texten](bild.png)

Fotnot.[^1]

[^1]: Här står den.
`);
files["content/municipalities/prov/stort-2024/bild.png"] = PNG;
files["content/municipalities/prov/stort-2024/dokument.pdf"] = "%PDF-1.4\n%%EOF\n";
files["content/municipalities/prov/stort-2024/tabell.csv"] = "a,b\n1,2\n";
for (let quarter = 1; quarter <= 6; quarter += 1) {
  const month = String(quarter * 3 > 12 ? quarter * 3 - 12 : quarter * 3).padStart(2, "0");
  const year = quarter * 3 > 12 ? 2025 : 2024;
  put(`municipalities/prov/stort-2024/${year}-${month}-28.md`, `---
reported_by: [prov, lpo-prov]
covers: {from: 2024-01-01, to: ${year}-${month}-28}
commitments:
${many(72, (index) => {
    const status = STATUSES[(index + quarter) % STATUSES.length];
    return `  atagande-${index}: {${status ? `status: ${status}, ` : ""}outcome: {number: ${index}, unit: timmar, places: [Stora torget]}, reason: Skälet är kort.}\n`;
  })}also_done:
  - ${SENTENCE.trim()}
---
${SENTENCE.repeat(2)}

## Åtagande 1 {#atagande-1}

${SENTENCE}

### En inre rubrik

${SENTENCE}
`);
}
put("municipalities/prov/stort-2024/2025-06-01-granskning.md", `---
kind: review
title: Granskning med många kriterier
reviewed_by: [part-1]
scale: {Ja: met, "Ja, med utvecklingsområden": met_with_remarks, Inte helt: partly_met, Nej: not_met}
assessment: Inte helt
findings:
${many(5, (table) => `  - criterion: Tabell ${table}, ${LONG}
    comment: ${SENTENCE.trim()}
    findings:
${many(8, (index) => `      - criterion: Kriterium ${table}.${index}, ${SENTENCE.trim()}
        assessment: ${["Ja", "Ja, med utvecklingsområden", "Inte helt", "Nej"][(index + table) % 4]}
        comment: ${SENTENCE.trim()}
        concerns: [part-${index}, prov]
        about: ["stort-2024#atagande-${table * 8 + index}"]
${index === 8 ? `        findings:\n          - {criterion: Ett kriterium i kriteriet, assessment: Nej, findings: [{criterion: Ett till, assessment: Ja}]}\n` : ""}`)}`)}recommendations:
  - ${SENTENCE.trim()}
---
${SENTENCE}
`);
put("municipalities/prov/stort-2024/index.ar.md", `---
title: وعد كبير للمواطنين يتضمن ثمانين التزاما وعنوانا لا ينتهي بسرعة
area: وسط المدينة
commitments:
  atagande-1: {text: "الالتزام الأول، وهو جملة طويلة يجب أن تتسع لها الشاشة الضيقة دون أن يخرج أي شيء منها"}
---
# خلفية

نص من اليمين إلى اليسار مع كلمة ${LONG} من اليسار.
`);
put("municipalities/prov/stort-2024/omrade.geojson", JSON.stringify({
  type: "FeatureCollection",
  features: Array.from({ length: 12 }, (_, index) => ({
    type: "Feature",
    properties: { name: `Plats ${index + 1}, ${LONG}` },
    geometry: { type: "Point", coordinates: [13 + (index % 4) / 100, 58 + Math.floor(index / 4) / 100] },
  })),
}));
put("municipalities/prov/avtal-2020/index.md", `---
kind: agreement
title: En överenskommelse som gäller tills vidare
period: {from: 2020-01-01}
parties: [prov, lpo-prov]
follow_up: {every: year, lead: prov}
commitments:
  ett: {text: Ett enda åtagande, reservation: ${SENTENCE.trim()}}
revisions:
  - {date: 2023-05-01, text: Texten skrevs om., reason: Den var för lång., was: {commitments: {ett: {text: "Ett enda ${LONG}"}}}}
---
`);
put("municipalities/prov/plan-2023/index.md", `---
kind: action_plan
title: Åtgärdsplan
period: 2023–2026
parties: [prov]
complements: [avtal-2020]
commitments: {ett: {text: Göra något, target: [{at_least: 2, unit: timmar, per: week}, {at_most: 24, unit: timmar}]}}
---
`);
put("municipalities/prov/plan-2023/odaterad.md", `---\nreported_by: [prov]\ncovers: unknown\nsource: {title: En sida, seen: 2024-02-01}\ncommitments: {ett: {outcome: {at_least: 3, unit: timmar}}}\n---\n`);
put("municipalities/prov/plan-2023/2024-12-31-utvardering.md", `---\nkind: evaluation\nreported_by: [prov]\ncommitments: {ett: {status: not_fulfilled}}\n---\n## Göra något {#ett}\n\n${SENTENCE}\n`);
put("municipalities/prov/plan-2023/2025-02-01-rattelse.md", `---\nkind: evaluation\ncorrects: 2024-12-31-utvardering\nreported_by: [prov]\ncommitments: {ett: {status: partly_fulfilled, reason: Det räknades fel.}}\n---\n`);
put("municipalities/prov/2024-06-30-halvaret.md", `---\nkind: follow_up\nreported_by: [prov]\ncovers: 2024\nabout: [stort-2024, plan-2023]\n---\n${SENTENCE}\n`);
put("municipalities/prov/borttaget-2019/index.md", `---\ntitle: Borttaget\nperiod: 2019\nparties: [prov]\nremoved: {date: 2024-01-01, reason: ${SENTENCE.trim()}}\n---\n`);
put("municipalities/tredje/index.md", `---\nname: Tredje kommun\ncode: "9992"\nunofficial: Kommunen har inte granskat sidan.\n---\n`);
put("municipalities/tredje/loftet-2020/index.md", `---\ntitle: Ett löfte ingen följt upp\nperiod: 2020\nparties: [tredje]\nsource: {title: Ett papper, seen: 2026-01-01}\nfollow_up: {every: half_year}\ncommitments: {ett: {text: Ett}}\ncommitment_count: unknown\n---\n`);
put("municipalities/prov/litet-2026/index.md", `---\ntitle: Litet\nperiod: unknown\nparties: [prov]\n---\n`);
put("pages/sida.md", `---\ntitle: En sida ${LONG}\nmenu: true\n---\n## Rubrik\n\n${SENTENCE}\n`);

const folder = process.argv[2];
if (!folder) throw new Error("usage: torture.mjs FOLDER");
for (const [path, content] of Object.entries(files)) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

function png(width, height) {
  const part = (name, bytes) => {
    const named = Buffer.concat([Buffer.from(name), bytes]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(bytes.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) rows.fill((row >> 5) * 40, row * (width + 1) + 1, (row + 1) * (width + 1));
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), part("IHDR", head), part("IDAT", deflateSync(rows)), part("IEND", Buffer.alloc(0))]);
}
