// Tells of events that came since the page was made; the page itself stays as it is until the reader asks for more.
// Only a page that is looked at listens: a browser opens few connections to one host, and tabs would use them up.

const words = (number, one) => `${number.toLocaleString("en")} ${one} event${number === 1 ? "" : "s"}`;

for (const place of document.querySelectorAll("[data-live]")) {
  const address = new URL(place.dataset.live, location.href);
  const fresh = new Set(), changed = new Set();
  let source = null, beyond = 0, more = false;

  const show = () => {
    const parts = [];
    if (fresh.size + beyond) parts.push(words(fresh.size + beyond, "new"));
    if (changed.size) parts.push(words(changed.size, "changed"));
    if (!parts.length) return;
    const link = document.createElement("a");
    link.href = location.pathname + location.search;
    link.textContent = "Show";
    place.replaceChildren(`${parts.join(", ")}${more ? " and more" : ""}. `, link);
  };

  const told = (event) => {
    if (event.lastEventId) address.searchParams.set("after", event.lastEventId);
    if (!event.data || event.type !== "events") return;
    const news = JSON.parse(event.data);
    for (const one of news.events) {
      if (one.change === "new") fresh.add(one.id);
      else if (!fresh.has(one.id)) changed.add(one.id);
    }
    beyond += Math.max(news.new + news.changed - news.events.length, 0);
    more ||= news.more;
    show();
  };

  const listen = () => {
    if (source || document.hidden) return;
    source = new EventSource(address);
    source.addEventListener("start", told);
    source.addEventListener("events", told);
  };
  const rest = () => { source?.close(); source = null; };

  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  listen();
}
