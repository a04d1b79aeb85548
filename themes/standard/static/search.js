// The page of search: what is asked and chosen stands in the address, so that it can be shared and the back button works.
// The index (Pagefind) and the names of the choices are fetched when somebody first uses the page.

const SHOWN_AT_ONCE = 20;
const NARROWED_FROM = 15;
const QUIET = 250;

const form = document.querySelector("#_search");
const input = form.querySelector("input");
const choices = document.querySelector("#_choices");
const chosenList = document.querySelector("#_chosen");
const count = document.querySelector("#_count");
const found = document.querySelector("#_found");
const list = document.createElement("ol");
const more = document.createElement("button");
const language = document.documentElement.lang;
/** The languages of texts in the index, the site's own first. In a record this sign stands before the words of each next one. */
const languages = form.dataset.languages.split(" ");
const NEXT_LANGUAGE = "\u2063";
const here = (way) => new URL(way, document.baseURI);

const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** The index and the names, once. */
let ready;
function open() {
  ready ??= (async () => {
    const [first, ...others] = form.dataset.indexes.split(" ");
    const names = fetch(here(form.dataset.names)).then((answer) => answer.json());
    const engine = await import(here(`${first}pagefind.js`));
    await engine.options({ excerptLength: 24, excerptEllipsis: "…" });
    await Promise.all(others.map((part) => engine.mergeIndex(here(part).pathname)));
    const { words, ...facets } = await names;
    build(facets, words);
    list.className = "papers";
    Object.assign(more, { type: "button", textContent: words.more });
    found.replaceChildren(element("h2", { id: "_found-heading" }, words.found), list, element("p", {}, more));
    found.setAttribute("role", "region");
    found.setAttribute("aria-labelledby", "_found-heading");
    return { engine, facets, words };
  })().catch((error) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

/** What the address says. */
function asked() {
  const parameters = new URLSearchParams(location.search);
  const chosen = new Map();
  for (const [facet, value] of parameters) {
    if (facet !== "q") chosen.set(facet, new Set([...(chosen.get(facet) ?? []), value]));
  }
  return { query: parameters.get("q")?.trim() ?? "", chosen };
}

function say({ query, chosen }, how) {
  const parameters = new URLSearchParams();
  if (query) parameters.set("q", query);
  for (const [facet, values] of chosen) for (const value of values) parameters.append(facet, value);
  const text = parameters.toString();
  if (text !== location.search.slice(1)) history[how](null, "", text ? `?${text}` : location.pathname);
}

function change(facet, value, isChosen) {
  const now = asked();
  const values = new Set(now.chosen.get(facet));
  if (isChosen) values.add(value); else values.delete(value);
  if (values.size) now.chosen.set(facet, values); else now.chosen.delete(facet);
  say({ ...now, query: input.value.trim() }, "pushState");
  return show();
}

const filters = (chosen, without) =>
  Object.fromEntries([...chosen].filter(([facet]) => facet !== without).map(([facet, values]) => [facet, { any: [...values] }]));

/** Shows what the address asks for; an answer that another question has overtaken is dropped. */
let turn = 0;
async function show() {
  const mine = ++turn;
  const { query, chosen } = asked();
  try {
    const { engine, facets, words } = await open();
    const known = new Map([...chosen].filter(([facet]) => facet in facets));
    const nothing = !query && !known.size;
    // Only what somebody can see is counted: the counts of every sort of choice lie in files of their own.
    if (choices.open) await engine.filters();
    const answer = await engine.search(query || null, { filters: filters(known) });
    // How many each choice would give: among several of one sort any will do, so that sort itself is left out.
    const counts = { ...answer.filters };
    for (const facet of known.keys()) {
      counts[facet] = (await engine.search(query || null, { filters: filters(known, facet) })).filters[facet];
    }
    const results = nothing ? [] : answer.results;
    const first = await Promise.all(results.slice(0, SHOWN_AT_ONCE).map((result) => result.data()));
    if (mine !== turn) return;
    showChoices(facets, counts, known);
    showChosen(facets, known, words);
    list.replaceChildren(...first.map((data) => row(data, query, facets)));
    found.hidden = nothing || !results.length;
    count.textContent = nothing ? "" : results.length === 0 ? words.none : results.length === 1 ? words.one : words.many.replace("#", results.length);
    showMore(results, query, facets, mine);
  } catch (error) {
    if (mine !== turn) return;
    console.warn(error);
    count.textContent = form.dataset.failed;
    found.hidden = true;
  }
}

function showMore(results, query, facets, mine) {
  let shown = SHOWN_AT_ONCE;
  more.hidden = results.length <= shown;
  more.onclick = async () => {
    const next = await Promise.all(results.slice(shown, shown + SHOWN_AT_ONCE).map((result) => result.data()));
    if (mine !== turn) return;
    shown += SHOWN_AT_ONCE;
    const rows = next.map((data) => row(data, query, facets));
    list.append(...rows);
    more.hidden = results.length <= shown;
    rows[0]?.querySelector("a").focus();
  };
}

const nameOf = (facets, facet, value) => facets[facet]?.choices.find(([own]) => own === value)?.[1] ?? value;

function row({ raw_url: address, meta, filters: facetsOf, excerpt, raw_content: content }, query, facets) {
  const translated = meta[`title_${language}`];
  const link = element("a", { href: here(`../${address}`).pathname }, translated ?? meta.title);
  speak(link, translated ? language : languages[0]);
  const facts = [meta.town, ...["slag", "lage"].flatMap((facet) => (facetsOf[facet] ?? []).map((value) => nameOf(facets, facet, value))), meta.period];
  const made = element("li", {}, element("h3", {}, link), element("p", { className: "quiet" }, facts.filter(Boolean).join(" · ")));
  if (query) made.append(element("p", {}, ...passages(excerpt, content)));
  return made;
}

/** Marks an element's language, where that is not the page's. */
function speak(made, spoken) {
  if (spoken && spoken !== language) Object.assign(made, { lang: spoken, dir: "auto" });
  return made;
}

/** An excerpt by language: it may begin in one and go on in the next. */
function passages(excerpt, content) {
  const plain = excerpt.replace(/<\/?mark>/g, "");
  const start = [plain, plain.replace(/^…|…$/g, "")].map((text) => content.indexOf(text)).find((at) => at >= 0);
  let number = content.slice(0, start ?? 0).split(NEXT_LANGUAGE).length - 1;
  return excerpt.split(NEXT_LANGUAGE).map((part) => speak(element("span", {}, ...marked(part)), languages[number++]));
}

/** A text with its marks; what people wrote never becomes HTML. */
function marked(text) {
  return text.split(/<\/?mark>/).map((part, index) => {
    const words = part.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    return index % 2 ? element("mark", {}, words) : words;
  });
}

/** The boxes to choose by, once. */
function build(facets, words) {
  const made = Object.entries(facets).map(([facet, { name, choices: all }]) => {
    const rows = all.map(([value, called, depth]) => {
      const box = element("input", { type: "checkbox", name: facet, value });
      box.addEventListener("change", () => change(facet, value, box.checked));
      return element("li", { className: `depth-${depth}` }, element("label", {}, box, element("span", {}, called), element("span", { className: "quiet" })));
    });
    const group = element("fieldset", {}, element("legend", {}, name));
    if (all.length > NARROWED_FROM) group.append(narrowing(rows, words.narrow.replace("#", name)));
    group.append(element("ul", {}, ...rows));
    const box = element("details", { hidden: true }, element("summary", {}, name), group);
    box.dataset.facet = facet;
    return box;
  });
  choices.querySelector(".facets").replaceChildren(...made);
}

function narrowing(rows, words) {
  const field = element("input", { type: "search", autocomplete: "off" });
  field.addEventListener("input", () => {
    const wanted = folded(field.value.trim());
    for (const row of rows) row.classList.toggle("aside", !folded(row.textContent).includes(wanted));
  });
  field.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
  return element("label", {}, words, field);
}

function showChoices(facets, counts, known) {
  for (const box of choices.querySelectorAll("[data-facet]")) {
    const { facet } = box.dataset;
    let any = false;
    for (const row of box.querySelectorAll("li")) {
      const field = row.querySelector("input");
      const number = counts[facet]?.[field.value] ?? 0;
      field.checked = known.get(facet)?.has(field.value) ?? false;
      row.querySelector(".quiet").textContent = number;
      row.hidden = !number && !field.checked;
      any ||= !row.hidden;
    }
    box.hidden = !any;
  }
}

/** What is chosen, each a button that takes it away. */
function showChosen(facets, known, words) {
  const chips = [...known].flatMap(([facet, values]) => [...values].map((value) => {
    const name = nameOf(facets, facet, value);
    const chip = element("button", { type: "button" }, `${facets[facet].name}: ${name}`, element("span", { ariaHidden: "true" }, " ×"));
    chip.setAttribute("aria-label", words.remove.replace("#", `${facets[facet].name}: ${name}`));
    chip.addEventListener("click", async () => {
      await change(facet, value, false);
      (chosenList.querySelector("button") ?? input).focus();
    });
    return element("li", {}, chip);
  }));
  chosenList.replaceChildren(...chips);
  chosenList.hidden = !chips.length;
}

let quiet;
input.addEventListener("input", () => {
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    say({ ...asked(), query: input.value.trim() }, "replaceState");
    show();
  }, QUIET);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(quiet);
  say({ ...asked(), query: input.value.trim() }, "pushState");
  show();
});
choices.addEventListener("toggle", () => { if (choices.open) show(); });
addEventListener("popstate", () => {
  input.value = asked().query;
  show();
});

document.querySelector("#_without").remove();
form.hidden = false;
input.value = asked().query;
if (location.search) show();
