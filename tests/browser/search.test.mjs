// Finding in a real browser: a query with å, choices that combine, chips, the address, the back button, and all of it without script.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { MODES, launch } from "./browser.mjs";
import { axe } from "./checks/axe.mjs";
import { reflow } from "./checks/reflow.mjs";
import { quiet } from "./checks/quiet.mjs";
import { serve } from "./site.mjs";

const LOFTE = resolve(process.env.LOFTE ?? join(import.meta.dirname, "../../target/debug/lofte"));
const PORTAL = resolve(import.meta.dirname, "../..");

let browser;
let room;
let site;
before(async () => {
  browser = await launch();
  room = await mkdtemp(join(tmpdir(), "lofte-search-"));
  await cp(join(PORTAL, "content"), join(room, "content"), { recursive: true });
  for (const place of ["Alsta", "Bysta", "Cysta", "Dysta", "Eksta", "Fysta", "Gysta", "Åsele", "Älvsta", "Östa"]) {
    const id = place.toLowerCase().replace(/[åä]/g, "a").replace(/ö/g, "o");
    const code = 9800 + place.charCodeAt(0) % 97;
    await mkdir(join(room, `content/municipalities/${id}`), { recursive: true });
    await writeFile(join(room, `content/municipalities/${id}/index.md`), `---\nname: ${place} kommun\nplace: ${place}\ncode: "${code}"\n---\n`);
  }
  const out = join(room, "out");
  const built = spawnSync(LOFTE, ["build", "--today", "2026-11-29", "--out", out], { cwd: room, encoding: "utf8" });
  assert.equal(built.status, 0, built.stderr);
  site = await serve(out);
});
after(async () => {
  await browser?.close();
  await site?.close();
  await rm(room, { recursive: true, force: true });
});

/** A page under its own policy: unlike in the proof, what the page forbids itself is forbidden. */
async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.heard = { console: [], requests: [] };
  page.on("console", (message) => page.heard.console.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => page.heard.console.push(`error: ${error.message}`));
  page.on("request", (request) => page.heard.requests.push(request.url()));
  await page.goto(site.origin + path, { waitUntil: "load" });
  return page;
}

const said = (page, pattern) => page.waitForFunction(
  ([source]) => new RegExp(source).test(document.querySelector("#_count").textContent), [pattern.source], { timeout: 20_000 },
);
const titles = (page) => page.$$eval("#_found h3", (headings) => headings.map((heading) => heading.textContent));
const search = (page) => decodeURIComponent(new URL(page.url()).search);

test("nothing of the index is fetched before somebody uses the page", async () => {
  const page = await open("/sok/");
  assert.deepEqual(page.heard.requests.filter((url) => url.includes("/index/") || url.includes("namn.json")), []);
  assert.equal(await page.locator("#_without").count(), 0);
  await page.context().close();
});

test("a word with å is found, its other forms too, and the address keeps the question", async () => {
  const page = await open("/sok/");
  await page.fill("#_query", "Borås");
  await said(page, /träff/);
  assert.match((await titles(page)).join("; "), /Borås/);
  assert.equal(search(page), "?q=Borås");
  assert.equal(await page.evaluate(() => document.activeElement.id), "_query", "the focus stays where one types");
  await page.fill("#_query", "skolväg");
  await page.locator("#_found h3", { hasText: "skolvägar" }).waitFor();
  assert.match((await titles(page)).join("; "), /skolvägar/, "Swedish stems: skolväg, skolvägar");
  assert.ok(await page.locator("#_found mark").count() > 0, "the excerpt shows where");
  await page.fill("#_query", "zzzxq");
  await said(page, /Inga träffar/);
  assert.equal(await page.locator("#_found").isHidden(), true);
  await page.locator("#_found a").first().waitFor({ state: "detached" });
  assert.deepEqual(await quiet(page, site.origin), []);
  await page.context().close();
});

test("choices combine, are counted, make chips and a shareable address, and the back button takes them back", async () => {
  const page = await open("/sok/");
  await page.click("#_choices > summary");
  await page.locator("[data-facet=status]").waitFor();
  await page.click("[data-facet=status] > summary");
  const box = page.locator("[data-facet=status] li", { hasText: /^Uppfyllt/ });
  const promised = Number(await box.locator(".quiet").textContent());
  assert.ok(promised > 0);
  await box.locator("input").check();
  await said(page, new RegExp(promised === 1 ? "En träff" : `^${promised} träffar`));
  assert.equal(search(page), "?status=uppfyllt");
  await page.click("[data-facet=kommun] > summary");
  await page.locator("[data-facet=kommun] li", { hasText: "Exempelköping" }).locator("input").check();
  await page.waitForFunction(() => document.querySelectorAll("#_chosen li").length === 2);
  assert.equal(search(page), "?status=uppfyllt&kommun=exempelkoping");
  const both = await titles(page);
  assert.ok(both.length > 0 && both.length <= promised);

  // The same address, opened by somebody else.
  const other = await open("/sok/?status=uppfyllt&kommun=exempelkoping");
  await said(other, /träff/);
  assert.deepEqual(await titles(other), both);
  await other.context().close();

  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll("#_chosen li").length === 1);
  assert.equal(search(page), "?status=uppfyllt");
  assert.equal(await page.locator("[data-facet=kommun] input:checked").count(), 0);
  await page.goForward();
  await page.waitForFunction(() => document.querySelectorAll("#_chosen li").length === 2);

  const chip = page.locator("#_chosen button").first();
  assert.equal(await chip.getAttribute("aria-label"), "Ta bort Status hos något åtagande: Uppfyllt ur valet");
  await chip.click();
  await page.waitForFunction(() => document.querySelectorAll("#_chosen li").length === 1);
  assert.equal(search(page), "?kommun=exempelkoping");
  assert.equal(await page.evaluate(() => document.activeElement.closest("#_chosen") !== null), true, "the focus goes to the next chip");
  await page.locator("#_chosen button").click();
  await page.waitForFunction(() => document.querySelector("#_chosen").hidden);
  assert.equal(await page.evaluate(() => document.activeElement.id), "_query");
  assert.equal(search(page), "");
  assert.deepEqual(await quiet(page, site.origin), []);
  await page.context().close();
});

test("several of one sort: any will do, and each says how many it would give", async () => {
  const page = await open("/sok/?ar=2020&ar=2026");
  await said(page, /träff/);
  const both = await titles(page);
  const one = await open("/sok/?ar=2020");
  await said(one, /träff/);
  assert.ok(both.length > (await titles(one)).length);
  await page.click("#_choices > summary");
  await page.click("[data-facet=ar] > summary");
  assert.ok(await page.locator("[data-facet=ar] li:visible").count() > 2, "other years can still be chosen");
  await one.context().close();
  await page.context().close();
});

test("parts of the index are put together", async () => {
  const page = await open("/sok/?slag=kommun");
  await said(page, /^15 träffar/);
  const found = await titles(page);
  for (const place of ["Borås", "Exempelby (påhittad)", "Åsele"]) assert.ok(found.includes(place), `${place}: ${found}`);
  await page.context().close();
});

test("a result leads to its page, in the page's language", async () => {
  for (const [path, start, word] of [["/sok/?q=Borås", "/boras/", "Sök"], ["/en/sok/?q=Borås", "/en/boras/", "Search"]]) {
    const page = await open(path);
    await said(page, /träff|result/);
    assert.equal(await page.locator("h1").textContent(), word);
    await page.locator("#_found h3 a").first().click();
    await page.waitForURL((url) => url.pathname.startsWith(start));
    assert.ok(await page.locator("h1").count());
    await page.goBack();
    await said(page, /träff|result/);
    assert.equal(await page.inputValue("#_query"), "Borås");
    await page.context().close();
  }
});

test("an excerpt says which language it is in", async () => {
  const excerpts = (page) => page.$$eval("#_found li > p:last-child > span", (spans) => spans.map(({ lang, textContent }) => [lang, textContent]));
  for (const [path, word, lang] of [
    ["/sok/", "gatubelysning", ""], ["/sok/", "lighting", "en"], ["/en/sok/", "lighting", ""], ["/en/sok/", "gatubelysning", "sv"],
  ]) {
    const page = await open(`${path}?q=${word}`);
    await said(page, /träff|result/);
    const found = (await excerpts(page)).filter(([, text]) => text.includes(word));
    assert.ok(found.length > 0, `${path} ${word}`);
    for (const [own, text] of found) assert.equal(own, lang, `${path}: ${text}`);
    await page.context().close();
  }
});

test("what people wrote stays text", async () => {
  const page = await open(`/sok/?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}&kommun=${encodeURIComponent("<b>x</b>")}`);
  await said(page, /träff|Det gick/);
  assert.equal(await page.locator("main img").count(), 0);
  assert.deepEqual(await quiet(page, site.origin), []);
  await page.context().close();
});

test("where the index cannot be fetched the page says so and leads to the lists", async () => {
  const page = await open("/sok/");
  await page.route("**/pagefind.js", (route) => route.abort());
  await page.fill("#_query", "Borås");
  await said(page, /Det gick inte att söka/);
  assert.ok(await page.locator("section[aria-labelledby=_lists] a").count() > 3);
  await page.context().close();
});

test("accessible with results and choices open, in every mode", async () => {
  for (const mode of MODES) {
    const page = await open("/sok/?q=trygg&lage=avslutat", {
      viewport: { width: mode.width, height: mode.height }, colorScheme: mode.colorScheme, forcedColors: mode.forcedColors ?? "none", bypassCSP: true,
    });
    await said(page, /träff/);
    await page.click("#_choices > summary");
    await page.click("[data-facet=status] > summary");
    await page.click("[data-facet=kommun] > summary");
    assert.deepEqual(await axe(page), [], mode.name);
    if (mode.width === 320) assert.deepEqual(await reflow(page), [], mode.name);
    await page.context().close();
  }
});

test("towns narrow while one types, with and without dots and rings", async () => {
  const page = await open("/");
  const shown = () => page.$$eval(".places li:not([hidden])", (items) => items.filter((item) => item.closest("[data-narrow]")).map((item) => item.querySelector("a").textContent));
  const all = (await shown()).length;
  assert.equal(all, 15);
  for (const [typed, left] of [["åse", ["Åsele"]], ["ase", ["Åsele"]], ["ÖST", ["Östa"]]]) {
    await page.fill(".narrow input", typed);
    assert.deepEqual((await shown()).filter((name) => left.includes(name)), left, typed);
    assert.match(await page.locator(".narrow [role=status]").textContent(), /stämmer/);
  }
  await page.fill(".narrow input", "finns inte");
  assert.deepEqual(await shown(), []);
  assert.equal(await page.locator(".narrow [role=status]").textContent(), "Ingen kommun stämmer med det du skrev.");
  await page.fill(".narrow input", "");
  assert.equal((await shown()).length, all);
  assert.deepEqual(await quiet(page, site.origin), []);
  await page.context().close();
});

test("without script: no field that does nothing, and every list in reach", async () => {
  const page = await open("/sok/", { javaScriptEnabled: false });
  assert.equal(await page.locator("form").isHidden(), true);
  assert.equal(await page.locator("#_without").isVisible(), true);
  const links = await page.$$eval("section[aria-labelledby=_lists] a", (all) => all.map((link) => new URL(link.href).pathname));
  for (const path of ["/", "/polisen/", "/parter/", "/insatsomraden/", "/status/", "/ar/"]) assert.ok(links.includes(path), path);
  await page.goto(`${site.origin}/`);
  assert.equal(await page.locator(".places li").count() >= 15, true);
  assert.equal(await page.locator(".narrow").count(), 0);
  await page.context().close();
});
