// Tells those who hear the page what changed without moving them.

export function announce(text: string): void {
  const region = document.getElementById("announce");
  if (!region || !text) return;
  // An equal text is not read again: empty the region first.
  region.textContent = "";
  window.setTimeout(() => (region.textContent = text), 30);
}
