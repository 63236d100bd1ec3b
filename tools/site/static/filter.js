// A box that leaves those sections of a page in sight that hold every word typed.
"use strict";

// What was looked for, where the reader comes from the search; the site's own script takes it away.
const searched = (() => {
  try {
    return localStorage.getItem("sphinx_highlight_terms") || "";
  } catch {
    return ""; // a browser that keeps nothing
  }
})();

document.addEventListener("DOMContentLoaded", () => {
  if (!/\/reference\/reasons\/\w+\.html$/.test(location.pathname)) return;
  const sections = [...document.querySelectorAll("article section > section")];
  const texts = sections.map((section) => section.textContent.toLowerCase());
  const label = document.createElement("label");
  const input = document.createElement("input");
  const count = document.createElement("span");
  label.className = "filter";
  input.type = "search";
  input.placeholder = "Filter: a name, or words of a message";
  input.setAttribute("aria-label", input.placeholder);
  count.setAttribute("role", "status");
  label.append(input, " ", count);
  document.querySelector("article h1").after(label);

  // How many sections fit, the others being hidden.
  const apply = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    sections.forEach((section, index) => {
      const fits = words.every((word) => texts[index].includes(word));
      section.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    count.textContent = words.length ? `${shown} of ${sections.length}` : "";
    return shown;
  };
  input.addEventListener("input", apply);
  if (searched && !location.hash) {
    input.value = searched;
    if (!apply()) {
      input.value = "";
      apply();
    }
  }
  // Following a link to a section must not lead to one that is hidden.
  window.addEventListener("hashchange", () => {
    input.value = "";
    apply();
  });
});
