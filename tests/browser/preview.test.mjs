// The preview in a real browser: it follows each edit, shows what is wrong over the page, and takes it away when it is mended.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { MODES, launch, open } from "./browser.mjs";
import { axe } from "./checks/axe.mjs";

const LOFTE = resolve(process.env.LOFTE ?? join(import.meta.dirname, "../../target/debug/lofte"));
const PATIENCE = 15_000;

let browser;
let folder;
let process_;
let address;
let party;

before(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "lofte-preview-"));
  const root = join(folder, "site");
  for (const args of [["init", root], ["new", "--root", root, "party", "--kind", "bolag", "Bussbolaget"]]) {
    const { status, stderr } = spawnSync(LOFTE, args, { encoding: "utf8" });
    assert.equal(status, 0, stderr);
  }
  party = join(root, "content/parties/bussbolaget.md");
  process_ = spawn(LOFTE, ["serve", "--root", root], { stdio: ["ignore", "ignore", "pipe"] });
  for await (const line of createInterface({ input: process_.stderr })) {
    address = line.match(/http:\/\/\S+\//)?.[0];
    if (address) break;
  }
  process_.stderr.resume();
});

after(async () => {
  await browser?.close();
  if (process_ && process_.exitCode === null) {
    process_.kill("SIGINT");
    await once(process_, "exit");
  }
  await rm(folder, { recursive: true, force: true });
});

test("an edit is on the page, a mistake lies over it, and is gone when it is mended", async () => {
  const page = await open(browser, MODES[0]);
  await page.goto(`${address}parter/bussbolaget/`);
  const right = await readFile(party, "utf8");
  const heading = page.locator("h1");
  await heading.filter({ hasText: "Bussbolaget" }).waitFor({ timeout: PATIENCE });

  await writeFile(party, right.replace("Bussbolaget", "Bussbolaget i Testby"));
  await heading.filter({ hasText: "Bussbolaget i Testby" }).waitFor({ timeout: PATIENCE });
  assert.equal(await page.locator("#lofte-findings.lofte-error").count(), 0);

  await writeFile(party, right.replace(/^name:/m, "nam:"));
  const findings = page.locator("#lofte-findings.lofte-error");
  await findings.waitFor({ timeout: PATIENCE });
  await findings.getByText("content/parties/bussbolaget.md").first().waitFor({ timeout: PATIENCE });
  assert.equal(await findings.locator("mark").first().innerText(), "nam");
  assert.match(await heading.innerText(), /Bussbolaget i Testby/, "the last good page stays");

  await writeFile(party, right);
  await findings.waitFor({ state: "detached", timeout: PATIENCE });
  await heading.filter({ hasText: /^Bussbolaget$/ }).waitFor({ timeout: PATIENCE });
  assert.deepEqual(page.heard.console, []);
  await page.context().close();
});

test("what lies over a page is accessible, in every mode and without a script", async () => {
  const right = await readFile(party, "utf8");
  await writeFile(party, right.replace(/^name:/m, "nam:"));
  for (const mode of MODES) {
    const page = await open(browser, mode);
    await page.goto(address);
    await page.locator("#lofte-findings.lofte-error").waitFor({ timeout: PATIENCE });
    assert.deepEqual(await axe(page), [], mode.name);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(widest <= 0, `${mode.name}: wider than the window by ${widest}`);
    await page.context().close();
  }
  const page = await open(browser, MODES[0], { javaScript: false });
  await page.goto(address);
  assert.equal(await page.locator("#lofte-findings li").first().isVisible(), true);
  await page.context().close();
  await writeFile(party, right);
});
