// Narrows a long list while somebody types; without script the whole list stands there.
const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

for (const list of document.querySelectorAll("[data-narrow]")) {
  const items = [...list.querySelectorAll("li")].map((item) => [item, folded(item.querySelector("a")?.textContent ?? item.textContent)]);
  const groups = [...list.querySelectorAll("ul")];
  const field = document.createElement("p");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const found = document.createElement("span");
  input.type = "search";
  input.autocomplete = "off";
  input.spellcheck = false;
  found.setAttribute("role", "status");
  label.append(list.dataset.narrow, input);
  field.className = "narrow";
  field.append(label, found);
  list.before(field);
  input.addEventListener("input", () => {
    const wanted = folded(input.value.trim());
    let count = 0;
    for (const [item, text] of items) {
      item.hidden = !text.includes(wanted);
      if (!item.hidden) count += 1;
    }
    for (const group of groups) {
      const { parentElement: part } = group;
      part.hidden = !group.querySelector("li:not([hidden])");
      const way = document.querySelector(`a[href="#${part.querySelector("[id]")?.id}"]`);
      if (way) way.parentElement.hidden = part.hidden;
    }
    const words = count === 0 ? list.dataset.none : count === 1 ? list.dataset.one : list.dataset.many;
    found.textContent = wanted ? words.replace("#", count) : "";
  });
}
