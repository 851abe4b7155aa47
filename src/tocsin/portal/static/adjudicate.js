// A key for each verdict: what bears data-key is pressed by it, unless somebody writes or holds another key down.
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (event.target.closest("input, select, textarea")) return;
  const meant = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!meant) return;
  event.preventDefault();
  meant.click();
  if (meant.tagName === "SUMMARY") meant.parentElement.querySelector("select").focus();
});
