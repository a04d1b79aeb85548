// Debian's Chromium, and the modes in which every page is looked at.
import { chromium } from "playwright-core";
import { existsSync } from "node:fs";

const EXECUTABLE = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => path && existsSync(path));

export const MODES = [
  { name: "light, 1280 px", width: 1280, height: 900, colorScheme: "light" },
  { name: "dark, 1280 px", width: 1280, height: 900, colorScheme: "dark" },
  { name: "light, 320 px", width: 320, height: 640, colorScheme: "light" },
  { name: "dark, 320 px", width: 320, height: 640, colorScheme: "dark" },
  { name: "forced colours, 1280 px", width: 1280, height: 900, colorScheme: "light", forcedColors: "active" },
];

export function launch() {
  if (!EXECUTABLE) throw new Error("Chromium is not installed: apt-get install chromium");
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

/** A page in a mode. Everything that it asks for, says and stores is kept in `page.heard`. */
export async function open(browser, mode, { javaScript = true } = {}) {
  const context = await browser.newContext({
    viewport: { width: mode.width, height: mode.height },
    colorScheme: mode.colorScheme,
    forcedColors: mode.forcedColors ?? "none",
    reducedMotion: "reduce",
    javaScriptEnabled: javaScript,
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.heard = { console: [], requests: [] };
  page.on("console", (message) => page.heard.console.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => page.heard.console.push(`error: ${error.message}`));
  page.on("request", (request) => page.heard.requests.push(request.url()));
  return page;
}
