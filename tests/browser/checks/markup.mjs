// The Nu HTML checker over the files themselves; errors and warnings both count.
import { execFile } from "node:child_process";
import { createRequire } from "node:module";

const VNU = createRequire(import.meta.url)("vnu-jar");

/** One line a message. `files` are paths on the disk. */
export function markup(files) {
  return new Promise((done, failed) => {
    execFile("java", ["-Xss4m", "-jar", VNU, "--format", "json", "--also-check-css", ...files], { maxBuffer: 1 << 28 }, (error, _, stderr) => {
      try {
        const { messages } = JSON.parse(stderr);
        done(messages.map(({ url, lastLine, lastColumn, message, extract }) => `Nu ${url?.replace(/^file:/, "")}:${lastLine}:${lastColumn}: ${message}  ${extract?.trim().slice(0, 120)}`));
      } catch {
        failed(error ?? new Error(stderr));
      }
    });
  });
}
