// A built site on the loopback address, and the list of its pages.
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { extname, join, normalize, relative, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".xml": "application/xml; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".svg": "image/svg+xml",
  ".png": "image/png", ".jpg": "image/jpeg", ".pdf": "application/pdf", ".csv": "text/csv; charset=utf-8",
  ".json": "application/json", ".webp": "image/webp", ".ico": "image/x-icon",
};

/** Serves `folder` until `close()`; only to this machine. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    if (!file.startsWith(normalize(folder))) return response.writeHead(404).end();
    try {
      const bytes = await readFile(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      response.writeHead(404, { "content-type": TYPES[".html"] }).end("<!doctype html><title>404</title>");
    }
  });
  server.requestTimeout = 10_000;
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) };
}

/** Every page of `folder`, as root addresses, sorted. Pages that only lead on are left out. */
export async function pages(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html"));
  const found = [];
  for (const file of files.sort()) {
    const text = await readFile(join(folder, file), "utf8");
    if (/http-equiv="?refresh/i.test(text)) continue;
    const path = relative("", file).split(sep).join("/").replace(/(^|\/)index\.html$/, "$1");
    found.push(`/${path}`);
  }
  return found;
}
