// axe-core: WCAG 2.0 to 2.2, A and AA, and its best practices.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

const EVERYTHING = { type: "tag", values: TAGS };

/** The rules whose answer colours and sizes can change. */
export const LOOKS = { type: "rule", values: ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"] };

/** One line a violation. */
export async function axe(page, rules = EVERYTHING) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (runOnly) => {
    const result = await globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] });
    return result.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.slice(0, 3).map((node) => `${node.target} ${node.html.slice(0, 160)}`) }));
  }, rules);
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help}\n      ${nodes.join("\n      ")}`);
}
