// No third-party request, no cookie, no storage, no console message (DOMAIN D1).

/** What the page asked for from elsewhere, said, or kept. */
export async function quiet(page, origin) {
  const elsewhere = page.heard.requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:"));
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  return [
    ...elsewhere.map((url) => `third-party request: ${url}`),
    ...page.heard.console.map((message) => `console: ${message}`),
    ...cookies.map((cookie) => `cookie: ${cookie.name}`),
    ...(stored ? [`${stored} stored values`] : []),
  ];
}
