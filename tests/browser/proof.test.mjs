// Every page of built sites, in every mode. SITE names their folders, with a colon between (see tests/run).
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { MODES, launch, open } from "./browser.mjs";
import { LOOKS, axe } from "./checks/axe.mjs";
import { keyboard } from "./checks/keyboard.mjs";
import { markup } from "./checks/markup.mjs";
import { quiet } from "./checks/quiet.mjs";
import { reflow, spacing } from "./checks/reflow.mjs";
import { structure } from "./checks/structure.mjs";
import { pages, serve } from "./site.mjs";

const FOLDERS = (process.env.SITE ?? "").split(":").filter(Boolean);
let browser;

before(async () => {
  assert.ok(FOLDERS.length, "SITE names no folder");
  browser = await launch();
});
after(() => browser?.close());

for (const folder of FOLDERS) {
  test(`markup of ${folder}`, async () => {
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html"));
    assert.ok(files.length > 0);
    const found = await markup(files.map((file) => join(folder, file)));
    // The interface has no words in Arabic: on those pages it is Swedish, and marked so.
    assertNone(found.filter((problem) => !/\/ar\/.*appears to be written in Swedish/.test(problem)));
  });

  test(`every page of ${folder}`, { timeout: 3_000_000 }, async () => {
    const site = await serve(folder);
    try {
      const addresses = await allAddresses(folder);
      const found = [];
      await inTurn(await pages(folder), 2, async (address) => {
        const note = (mode, problems) => found.push(...problems.map((problem) => `${address} (${mode.name}): ${problem}`));
        const words = await inLight(site, address, addresses, note);
        await inColours(site, address, note);
        await withoutScript(site, address, words, note);
      });
      assertNone(found);
    } finally {
      await site.close();
    }
  });
}

const [LIGHT, DARK, LIGHT_NARROW, DARK_NARROW, FORCED] = MODES;
/** A sheet of A4 within its edges. */
const PAPER = { name: "paper", width: 680, height: 960 };

/** Everything that does not depend on colours, wide and narrow, and on paper. Gives the words of the page. */
async function inLight(site, address, addresses, note) {
  const page = await open(browser, LIGHT);
  await page.goto(site.origin + address, { waitUntil: "load" });
  note(LIGHT, [
    ...(await quiet(page, site.origin)),
    ...(await reflow(page)),
    ...(await axe(page)),
    ...(await structure(page, site.origin, addresses)),
    ...(await keyboard(page)),
  ]);
  const words = await wordsOf(page);
  await page.setViewportSize(LIGHT_NARROW);
  note(LIGHT_NARROW, [
    ...(await reflow(page)),
    ...(await axe(page)),
    ...(await spacing(page)),
    // Pages in further languages have the same controls; once by keyboard is enough for them.
    ...(/^\/(en|fi)\//.test(address) ? [] : await keyboard(page)),
  ]);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(PAPER);
  note(PAPER, await reflow(page));
  await page.context().close();
  return words;
}

/** What another scheme of colours can change. */
async function inColours(site, address, note) {
  for (const modes of [[DARK, DARK_NARROW], [FORCED]]) {
    const page = await open(browser, modes[0]);
    await page.goto(site.origin + address, { waitUntil: "load" });
    for (const mode of modes) {
      await page.setViewportSize(mode);
      note(mode, [...(await quiet(page, site.origin)), ...(await axe(page, LOOKS))]);
    }
    await page.context().close();
  }
}

async function withoutScript(site, address, words, note) {
  const page = await open(browser, LIGHT, { javaScript: false });
  await page.goto(site.origin + address, { waitUntil: "load" });
  const left = await wordsOf(page);
  if (left.length < words.length * 0.9) note(LIGHT, ["words are missing without script"]);
  await page.context().close();
}

async function wordsOf(page) {
  return (await page.locator("main").innerText()).replace(/\s+/g, " ");
}

test("a page is printed", async () => {
  const site = await serve(FOLDERS[0]);
  const page = await open(browser, LIGHT);
  const address = (await pages(FOLDERS[0])).find((one) => one.split("/").length === 4);
  await page.goto(site.origin + address);
  const pdf = await page.pdf({ format: "A4", tagged: true });
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  await page.context().close();
  await site.close();
});

async function allAddresses(folder) {
  const files = await readdir(folder, { recursive: true });
  return new Set(files.flatMap((file) => {
    const path = `/${file.split("\\").join("/")}`;
    return path.endsWith("/index.html") ? [path, path.slice(0, -"index.html".length)] : [path];
  }));
}

async function inTurn(items, atOnce, work) {
  const queue = [...items];
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  }));
}

function assertNone(found) {
  const shown = found.slice(0, 40).join("\n  ");
  assert.equal(found.length, 0, `${found.length} problems:\n  ${shown}`);
}
