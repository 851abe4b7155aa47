// The days of the map on a slider: dragging shows which, letting go brings the map of those days.
const day = 86400000, iso = (time) => new Date(time).toISOString().slice(0, 10);
const told = (time) => new Date(time).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const current = () => {
  const row = document.querySelector(".months ol"), shown = row?.querySelector("[aria-current]");
  if (shown) row.scrollLeft = shown.offsetLeft - row.clientWidth / 2;
};
current();
const slide = document.querySelector("[data-slide]");
if (slide) {
  const { first, last, since, until } = Object.fromEntries(Object.entries(slide.dataset).map(([name, value]) => [name, Date.parse(value)]));
  const length = until - since, range = document.createElement("input"), label = document.createElement("label"), output = document.createElement("output");
  const least = Math.min(first, since), most = Math.max(last - length, since, least);
  const words = () => `${told(+range.value)} to ${told(+range.value + length)}`;
  Object.assign(range, { type: "range", min: least, max: most, step: day, value: since });
  const say = () => { output.value = words(); range.setAttribute("aria-valuetext", words()); };
  range.value = since;
  label.append("Days ", output, range);
  slide.prepend(label);
  say();
  let wanted = 0;
  const show = async () => {
    const address = new URL(location), number = ++wanted;
    address.searchParams.set("since", iso(+range.value));
    address.searchParams.set("until", iso(+range.value + length));
    const answer = await fetch(address).catch(() => null);
    if (number !== wanted) return;
    if (!answer?.ok) { location.assign(address); return; }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of ["[data-mapped]", ".months ol", ".turn", ".filter", ".subscribe"]) {
      const now = document.querySelector(part), next = page.querySelector(part);
      if (now && next) now.replaceWith(next);
    }
    current();
    history.replaceState(null, "", address);
    document.dispatchEvent(new Event("mapped"));
  };
  range.addEventListener("input", say);
  range.addEventListener("change", show);
}
