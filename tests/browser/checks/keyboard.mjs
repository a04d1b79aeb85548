// Every control is reached by Tab, in sight, not covered (2.4.11), with a visible sign of focus (2.4.7), and large enough (2.5.8).

const MOST_STEPS = 600;

/** Walks the page with Tab and tells what a keyboard user would miss. */
export async function keyboard(page) {
  const expected = await page.evaluate(() => {
    const selector = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    return [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility() && !element.disabled).length;
  });
  const problems = new Set();
  const seen = new Set();
  await page.evaluate(() => {
    // Tab goes on from where focus was last, also after a blur: a mark at the top that is gone again takes it back there.
    const top = document.createElement("span");
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
    globalThis.scrollTo(0, 0);
  });
  for (let step = 0; step < Math.min(expected + 5, MOST_STEPS); step += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(look);
    if (!found) break;
    if (seen.has(found.path)) break;
    seen.add(found.path);
    for (const problem of found.problems) problems.add(`${problem}: ${found.html}`);
  }
  if (seen.size < Math.min(expected, MOST_STEPS)) problems.add(`Tab reaches ${seen.size} of ${expected} controls`);
  return [...problems];
}

function look() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const path = (node) => (node.parentElement ? `${path(node.parentElement)}>${[...node.parentElement.children].indexOf(node)}` : "");
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const problems = [];
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  if (!outlined && style.boxShadow === "none") problems.push("no visible focus");
  if (box.bottom <= 0 || box.top >= innerHeight || box.width === 0) problems.push("focus is out of sight");
  const inText = style.display === "inline" && element.closest("p, li, dd, td, th, figcaption, blockquote, small, span, summary, dt, cite, address, h2, h3, h4");
  if (!inText && (box.width < 24 || box.height < 24)) problems.push(`target is ${Math.round(box.width)}×${Math.round(box.height)} px`);
  // A link over several lines, or in writing of two directions, has a box for each part.
  const within = (value, most) => Math.min(Math.max(value, 0), most - 1);
  const covered = (part) => {
    const middle = document.elementFromPoint(within(part.left + part.width / 2, innerWidth), within(part.top + part.height / 2, innerHeight));
    return middle && !element.contains(middle) && !middle.contains(element);
  };
  if ([box, ...element.getClientRects()].every(covered)) problems.push("focus is covered");
  return { path: path(element), html: element.outerHTML.slice(0, 100), problems };
}
