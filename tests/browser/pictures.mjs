// Pictures of the sample portal for docs/pictures.md: pictures.mjs SITE FOLDER [png] takes them of a built site.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch, open } from "./browser.mjs";
import { serve } from "./site.mjs";

const PAGES = [
  ["start", "/"],
  ["town", "/exempelkoping/"],
  ["promise", "/exempelkoping/stadskarnan-2026/"],
  ["party", "/parter/lpo-exempelkoping/"],
  ["follow-up", "/exempelkoping/stadskarnan-2026/uppfoljning/2026-04-28/"],
];

/** A telephone, a desk, the dark, colours that a reader forces, and a sheet of A4. */
const WAYS = [
  { name: "desktop", width: 1280, height: 1500, colorScheme: "light" },
  { name: "phone", width: 390, height: 1500, colorScheme: "light" },
  { name: "dark", width: 1280, height: 1100, colorScheme: "dark" },
  { name: "forced", width: 1280, height: 1100, colorScheme: "light", forcedColors: "active" },
  { name: "print", width: 718, height: 1047, colorScheme: "light", media: "print" },
];

const [site, folder, format = "webp"] = process.argv.slice(2);
if (!folder) throw new Error("usage: pictures.mjs SITE FOLDER [png]");
await mkdir(folder, { recursive: true });
const { origin, close } = await serve(site);
const browser = await launch();
for (const [name, address] of PAGES) {
  for (const way of WAYS) {
    const page = await open(browser, way);
    await page.goto(origin + address, { waitUntil: "load" });
    if (way.media) await page.emulateMedia({ media: way.media });
    const height = Math.min(way.height, await page.evaluate(() => document.documentElement.scrollHeight));
    const devtools = await page.context().newCDPSession(page);
    const { data } = await devtools.send("Page.captureScreenshot", {
      format,
      ...(format === "webp" ? { quality: 55 } : {}),
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: way.width, height, scale: 1 },
    });
    await writeFile(join(folder, `${name}-${way.name}.${format}`), Buffer.from(data, "base64"));
    await page.context().close();
  }
}
await browser.close();
await close();
