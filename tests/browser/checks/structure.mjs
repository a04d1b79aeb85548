// What a screen reader navigates by: language, title, one h1, headings without gaps, landmarks, a skip link that works, unique ids, links that lead somewhere.

/** One line for each gap. */
export async function structure(page, origin, addresses) {
  const found = await page.evaluate(() => {
    const problems = [];
    if (!document.documentElement.lang) problems.push("no lang");
    if (!document.title.trim()) problems.push("no title");
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => Number(heading.tagName[1]));
    if (headings.filter((level) => level === 1).length !== 1) problems.push("not exactly one h1");
    headings.forEach((level, index) => { if (index && level > headings[index - 1] + 1) problems.push(`h${level} follows h${headings[index - 1]}`); });
    for (const landmark of ["main", "header", "footer", "nav"]) if (!document.querySelector(landmark)) problems.push(`no ${landmark}`);
    const skip = document.querySelector("a[href^='#']");
    if (!skip || !document.getElementById(decodeURIComponent(skip.hash.slice(1)))) problems.push("no skip link that works");
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    if (twice.length) problems.push(`id used twice: ${twice[0]}`);
    const links = [...document.querySelectorAll("a[href], link[href]")].map((link) => link.href);
    const fragments = [...document.querySelectorAll("a[href^='#']")].map((link) => decodeURIComponent(link.hash.slice(1))).filter((id) => id && !document.getElementById(id));
    return { problems: [...problems, ...fragments.map((id) => `no such place on the page: #${id}`)], links };
  });
  const broken = found.links
    .filter((link) => link.startsWith(origin))
    .map((link) => decodeURIComponent(new URL(link).pathname))
    .filter((path) => !addresses.has(path));
  return [...found.problems, ...broken.map((path) => `broken link: ${path}`)];
}
