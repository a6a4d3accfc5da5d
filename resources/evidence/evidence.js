"use strict";
(() => {
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const find = (id) => document.getElementById(id);
  const passages = [...document.querySelectorAll("article.passage")].map((element) => ({
    element,
    words: fold(element.textContent),
    codes: new Set(element.dataset.codes.split(" ")),
    post: element.dataset.post,
    author: element.dataset.author,
    isDoubtful: element.dataset.doubtful === "yes",
  }));
  const form = find("filters");
  const fields = ["row", "column", "post", "author"].map(find);
  const fits = (passage, wanted, words) =>
    words.every((word) => passage.words.includes(word)) &&
    [wanted.row, wanted.column].every((code) => !code || passage.codes.has(code)) &&
    (!wanted.post || passage.post === wanted.post) &&
    (!wanted.author || passage.author === wanted.author) &&
    (!find("doubtful").checked || passage.isDoubtful);

  const show = () => {
    const wanted = Object.fromEntries(fields.map((field) => [field.id, field.value]));
    const words = fold(find("search").value).split(/\s+/u).filter(Boolean);
    let count = 0;
    for (const passage of passages) {
      const isShown = fits(passage, wanted, words);
      passage.element.hidden = !isShown;
      count += isShown;
    }
    find("count").textContent = `${count} of ${passages.length} passages`;
  };

  const cell = (kind, text) => {
    const made = document.createElement(kind);
    made.textContent = text;
    return made;
  };
  const codesOf = (dimension) =>
    [...find("row").options].filter((option) => option.dataset.dimension === dimension);

  const cross = () => {
    const [rows, columns] = ["rows", "columns"].map((id) => codesOf(find(id).value));
    const table = document.createElement("table");
    const head = table.createTHead().insertRow();
    head.append(cell("th", ""), ...columns.map((column) => cell("th", column.text)));
    const body = table.createTBody();
    for (const row of rows) {
      const line = body.insertRow();
      line.append(cell("th", row.text));
      for (const column of columns) {
        const both = passages.filter(
          (passage) => passage.codes.has(row.value) && passage.codes.has(column.value),
        );
        const place = line.insertCell();
        if (both.length === 0) {
          place.textContent = "gap";
          place.className = "gap";
          continue;
        }
        const button = cell("button", String(both.length));
        button.type = "button";
        button.setAttribute("aria-label", `${row.text}, ${column.text}: ${both.length} passages`);
        button.addEventListener("click", () => {
          form.reset();
          find("row").value = row.value;
          find("column").value = column.value;
          show();
          find("count").scrollIntoView();
        });
        place.append(button);
      }
    }
    find("table").replaceChildren(table);
  };

  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("reset", () => setTimeout(show));
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
  if (find("rows").options.length > 1) {
    find("matrix").hidden = false;
    find("columns").selectedIndex = 1;
    for (const id of ["rows", "columns"]) find(id).addEventListener("change", cross);
    cross();
  }
})();
