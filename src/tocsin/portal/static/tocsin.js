// What pages gain where scripts run; each is whole without them.

// Maps: wheel or buttons zoom, dragging pans.
const brought = (map) => {
  map.dataset.map = "brought";
  const whole = map.viewBox.baseVal, limit = 1000, least = 40, ratio = whole.height / whole.width;
  const show = (x, y, width) => {
    const wide = Math.min(Math.max(width, least), limit), high = wide * ratio;
    map.setAttribute("viewBox", [Math.min(Math.max(x, 0), limit - wide), Math.min(Math.max(y, 0), Math.max(487 - high, 0)), wide, high].join(" "));
  };
  const zoom = (factor, at = [0.5, 0.5]) => {
    const now = map.viewBox.baseVal, wide = Math.min(Math.max(now.width * factor, least), limit);
    show(now.x + (now.width - wide) * at[0], now.y + (now.height - wide * ratio) * at[1], wide);
  };
  if (!map.parentElement.querySelector(".zoom")) {
    const bar = document.createElement("p");
    bar.className = "zoom";
    for (const [label, name, factor] of [["+", "Closer", 0.6], ["−", "Farther", 1 / 0.6]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.setAttribute("aria-label", name);
      button.addEventListener("click", () => zoom(factor));
      bar.append(button);
    }
    map.after(bar);
  }
  map.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = map.getBoundingClientRect();
    zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]);
  }, { passive: false });
  let from = null;
  map.addEventListener("pointerdown", (event) => { from = [event.clientX, event.clientY]; });
  addEventListener("pointerup", () => { from = null; });
  map.addEventListener("pointermove", (event) => {
    if (!from || event.pointerType === "touch") return;
    const now = map.viewBox.baseVal, unit = now.width / map.getBoundingClientRect().width;
    show(now.x - (event.clientX - from[0]) * unit, now.y - (event.clientY - from[1]) * unit, now.width);
    from = [event.clientX, event.clientY];
  });
};
const bring = () => document.querySelectorAll('[data-map=""]').forEach(brought);
document.addEventListener("mapped", bring);
bring();

// Tables: a click on a heading sorts the rows that are shown, where no link sorts all that there are.
for (const table of document.querySelectorAll("[data-sortable]")) {
  if (table.querySelector("thead a")) continue;
  const heads = [...table.querySelectorAll("thead th")];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    head.setAttribute("aria-sort", "none");
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      heads.forEach((one) => one.setAttribute("aria-sort", "none"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const key = (row) => row.cells[column].textContent.trim();
      const rows = [...table.tBodies[0].rows].sort((one, other) => key(one).localeCompare(key(other), "en", { numeric: true }));
      table.tBodies[0].append(...(up ? rows : rows.reverse()));
    });
  });
}

// A reading that is gone to is opened, whatever it was folded into.
const open = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let at = target.parentElement; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  target.scrollIntoView({ block: "center" });
};
addEventListener("hashchange", open);
open();

// Filters are folded on a narrow screen, so that what they found stands first.
const narrow = matchMedia("(max-width: 48rem)");
const fold = () => document.querySelectorAll(".fold").forEach((one) => { one.open = !narrow.matches; });
narrow.addEventListener("change", fold);
fold();
