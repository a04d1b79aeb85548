// Every page of a built site, in every mode. SITE names the folder (see tests/run).
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { MODES, launch, open } from "./browser.mjs";
import { axe } from "./checks/axe.mjs";
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
    assertNone(await markup(files.map((file) => join(folder, file))));
  });

  for (const mode of MODES) {
    test(`${folder}: ${mode.name}`, { timeout: 1_800_000 }, async () => {
      const site = await serve(folder);
      try {
        const addresses = await allAddresses(folder);
        const found = [];
        await inTurn(await pages(folder), 2, async (address) => {
          const page = await open(browser, mode);
          await page.goto(site.origin + address, { waitUntil: "load" });
          const problems = [
            ...(await quiet(page, site.origin)),
            ...(await reflow(page)),
            ...(await axe(page)),
            ...(mode === MODES[0] ? await structure(page, site.origin, addresses) : []),
            ...(mode.width === 320 && mode.colorScheme === "light" ? await spacing(page) : []),
            // Pages in further languages have the same controls; once by keyboard is enough for them.
            ...(mode === MODES[0] || (mode === MODES[2] && !/^\/en\//.test(address)) ? await keyboard(page) : []),
          ];
          found.push(...problems.map((problem) => `${address}: ${problem}`));
          await page.context().close();
        });
        assertNone(found);
      } finally {
        await site.close();
      }
    });
  }

  test(`${folder}: without script, the same words`, { timeout: 900_000 }, async () => {
    const site = await serve(folder);
    try {
      const found = [];
      await inTurn(await pages(folder), 2, async (address) => {
        const words = [];
        for (const javaScript of [true, false]) {
          const page = await open(browser, MODES[0], { javaScript });
          await page.goto(site.origin + address, { waitUntil: "load" });
          words.push((await page.locator("main").innerText()).replace(/\s+/g, " "));
          await page.context().close();
        }
        if (words[1].length < words[0].length * 0.9) found.push(`${address}: words are missing without script`);
      });
      assertNone(found);
    } finally {
      await site.close();
    }
  });
}

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
