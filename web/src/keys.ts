// Keys: `/` searches, `g` and a letter goes to a place, `?` shows the keys, and a page's own keys press what carries
// `data-key`.

const SECOND_KEY_MS = 1200;

export function startKeys(): void {
  let waiting = 0;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const help = document.getElementById("keys");
    if (event.key === "Escape") {
      help?.removeAttribute("data-open");
      if (location.hash === "#keys") history.replaceState(history.state, "", location.pathname + location.search);
      for (const menu of document.querySelectorAll("details.menu[open], details.facet[open]")) {
        menu.removeAttribute("open");
        menu.querySelector("summary")?.focus();
      }
      return;
    }
    if (writes(event.target)) return;
    if (Date.now() - waiting < SECOND_KEY_MS) {
      waiting = 0;
      const place = document.querySelector<HTMLAnchorElement>(`a[data-go="${CSS.escape(event.key)}"]`);
      if (place) {
        event.preventDefault();
        place.click();
        return;
      }
    }
    if (event.key === "g" && document.querySelector("a[data-go]")) {
      waiting = Date.now();
    } else if (event.key === "/") {
      const search = document.querySelector<HTMLInputElement>("main input[type=search], #search");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    } else if (event.key === "?" && help) {
      event.preventDefault();
      help.toggleAttribute("data-open");
      if (help.hasAttribute("data-open")) help.focus();
    } else {
      press(event);
    }
  });
}

/** Presses the element of the page that carries this key, if it can be seen. */
function press(event: KeyboardEvent): void {
  const candidates = document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
  for (const element of candidates) {
    if (element.getClientRects().length === 0 || (element as HTMLButtonElement).disabled) continue;
    event.preventDefault();
    if (element instanceof HTMLInputElement && element.type === "text") element.focus();
    else element.click();
    return;
  }
}

/** Whether keys are letters for this element. */
function writes(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit", "file"].includes(target.type);
}
