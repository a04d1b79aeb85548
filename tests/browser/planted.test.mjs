// Each check is seen to fail: a page with one planted fault for each, and the check that must find it.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { MODES, launch, open } from "./browser.mjs";
import { LOOKS, axe } from "./checks/axe.mjs";
import { keyboard } from "./checks/keyboard.mjs";
import { markup } from "./checks/markup.mjs";
import { quiet } from "./checks/quiet.mjs";
import { reflow, spacing } from "./checks/reflow.mjs";
import { structure } from "./checks/structure.mjs";
import { serve } from "./site.mjs";

const LIGHT = MODES[0];
const DARK = MODES[1];
const NARROW = MODES[2];

const frame = ({ head = "", main = "<p>Text</p>", lang = 'lang="sv"', skip = "#innehall" } = {}) => `<!doctype html>
<html ${lang}><head><meta charset="utf-8"><title>Sida</title><meta name="viewport" content="width=device-width, initial-scale=1">
<style>a { display: inline-block; min-height: 24px; min-width: 24px } :focus-visible { outline: 3px solid #1a1a1a } @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } a { color: #9cf } :focus-visible { outline-color: #fff } }</style>${head}</head>
<body><a href="${skip}">Till innehållet</a><header><nav aria-label="Meny"><a href="/">Start</a></nav></header>
<main id="innehall" tabindex="-1"><h1>Rubrik</h1>${main}</main><footer><p>Sidfot</p></footer></body></html>`;

const addresses = new Set(["/"]);
const CASES = [
  ["axe: a picture without words", LIGHT, { main: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">' }, (page) => axe(page), /image-alt/],
  ["axe: too little contrast", LIGHT, { main: '<p style="color:#bbb;background:#fff">Svag text</p>' }, (page) => axe(page), /color-contrast/],
  ["axe: too little contrast in the dark only", DARK, { head: "<style>@media (prefers-color-scheme: dark) { p { color: #333 } }</style>" }, (page) => axe(page, LOOKS), /color-contrast/],
  ["reflow: a wide box", NARROW, { main: '<div style="width:600px">bred</div>' }, (page) => reflow(page), /wider than the window/],
  ["spacing: cut text", NARROW, { main: '<div style="height:1.2em;line-height:1.2;overflow:hidden">kort text som ryms</div>' }, (page) => spacing(page), /cut with wide text/],
  ["keyboard: no visible focus", LIGHT, { head: "<style>:focus-visible { outline: none }</style>" }, (page) => keyboard(page), /no visible focus/],
  ["keyboard: a small target", LIGHT, { main: '<button style="width:12px;height:12px;padding:0;border:0">x</button>' }, (page) => keyboard(page), /target is 12×12/],
  ["keyboard: focus is covered", LIGHT, { main: '<button>Knapp</button><div style="position:fixed;inset:0;background:#fff">Lock</div>' }, (page) => keyboard(page), /covered/],
  ["keyboard: a trap", LIGHT, { main: '<button onkeydown="event.preventDefault()">Fälla</button><a href="/">Efter</a>' }, (page) => keyboard(page), /Tab reaches/],
  ["structure: no language", LIGHT, { lang: "" }, (page, origin) => structure(page, origin, addresses), /no lang/],
  ["structure: a skipped level", LIGHT, { main: "<h3>Djup</h3>" }, (page, origin) => structure(page, origin, addresses), /h3 follows h1/],
  ["structure: two h1", LIGHT, { main: "<h1>Igen</h1>" }, (page, origin) => structure(page, origin, addresses), /one h1/],
  ["structure: an id used twice", LIGHT, { main: '<p id="a">1</p><p id="a">2</p>' }, (page, origin) => structure(page, origin, addresses), /used twice/],
  ["structure: a broken link", LIGHT, { main: '<a href="/saknas/">Saknas</a>' }, (page, origin) => structure(page, origin, addresses), /broken link: \/saknas\//],
  ["structure: a skip link to nowhere", LIGHT, { skip: "#ingenstans" }, (page, origin) => structure(page, origin, addresses), /skip link/],
  ["quiet: a third-party request", LIGHT, { main: '<img alt="" src="http://127.0.0.1:9/x.png">' }, (page, origin) => quiet(page, origin), /third-party request/],
  ["quiet: a console message", LIGHT, { main: "<script>console.log('hej')</script>" }, (page, origin) => quiet(page, origin), /console: log: hej/],
  ["quiet: a cookie", LIGHT, { main: "<script>document.cookie = 'a=1'</script>" }, (page, origin) => quiet(page, origin), /cookie: a/],
  ["quiet: storage", LIGHT, { main: "<script>localStorage.setItem('a', '1')</script>" }, (page, origin) => quiet(page, origin), /stored/],
];

let browser;
let folder;
let site;
before(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "lofte-planted-"));
  site = await serve(folder);
});
after(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

async function look(mode, html, check) {
  await writeFile(join(folder, "index.html"), html);
  const page = await open(browser, mode);
  await page.goto(`${site.origin}/`, { waitUntil: "load" });
  const found = await check(page, site.origin);
  await page.context().close();
  return found;
}

for (const [name, mode, fault, check, expected] of CASES) {
  test(`planted: ${name}`, async () => {
    assert.deepEqual(await look(mode, frame(), check), [], "the page without the fault is clean");
    assert.match((await look(mode, frame(fault), check)).join("\n"), expected);
  });
}

test("planted: markup that is not valid", async () => {
  const file = join(folder, "fel.html");
  await writeFile(file, frame({ main: "<p><div>Fel</p>" }));
  assert.match((await markup([file])).join("\n"), /No .p. element in scope|end tag .p./);
  await writeFile(file, frame());
  assert.deepEqual(await markup([file]), []);
});
