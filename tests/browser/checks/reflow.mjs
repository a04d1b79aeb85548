// Nothing is wider than the window (WCAG 1.4.10), also when a reader sets the text wider (1.4.12).

const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** One line for what makes the page wider than its window. */
export async function reflow(page) {
  return (await overflow(page)).map((what) => `wider than the window: ${what}`);
}

/** The same, with the reader's own text spacing; nothing may be cut either. */
export async function spacing(page) {
  const style = await page.addStyleTag({ content: SPACING });
  const wide = await overflow(page);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const style = getComputedStyle(element);
        return ["hidden", "clip"].includes(style.overflowY) && element.clientHeight > 1 && element.scrollHeight > element.clientHeight + 1 && element.textContent.trim();
      })
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 120)));
  await style.evaluate((element) => element.remove());
  return [...wide.map((what) => `wider than the window with wide text: ${what}`), ...cut.map((what) => `cut with wide text: ${what}`)];
}

function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const inScroller = (element) => {
      for (let above = element.parentElement; above; above = above.parentElement) {
        if (["auto", "scroll"].includes(getComputedStyle(above).overflowX)) return true;
      }
      return false;
    };
    const wide = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !inScroller(element));
    return wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)).concat(wide.length ? [] : ["the page itself"]);
  });
}
