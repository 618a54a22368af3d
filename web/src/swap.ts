// Replaces the main region of the page with that of another address, and keeps the focus and the open folds.

let running: AbortController | undefined;

/**
 * Fetches a page and puts its main region in place of ours; with `body`, posts it and takes the page that answers.
 * Resolves to whether it was put there.
 */
export async function swap(url: string, push: boolean, body?: URLSearchParams): Promise<boolean> {
  running?.abort();
  const mine = (running = new AbortController());
  const main = document.getElementById("main");
  if (!main) return false;
  main.setAttribute("aria-busy", "true");
  try {
    const asked: RequestInit = { headers: { accept: "text/html" }, signal: mine.signal };
    if (body) Object.assign(asked, { method: "POST", body });
    const answer = await fetch(url, asked);
    const address = body ? answer.url : url;
    if (!(answer.headers.get("content-type") ?? "").startsWith("text/html")) throw new Error("not a page");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("main");
    if (!fresh) throw new Error("a page without a main region");
    const focus = remember();
    const open = [...main.querySelectorAll<HTMLDetailsElement>("details[open][id]")].map((fold) => fold.id);
    main.replaceWith(fresh);
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    focus();
    document.title = page.title;
    if (push) history.pushState({ sterna: true }, "", address);
    else history.replaceState({ sterna: true }, "", address);
    document.dispatchEvent(new CustomEvent("sterna:swapped"));
    return true;
  } catch (error) {
    if (mine.signal.aborted) return false;
    // The plain way always works; what was posted may have arrived, so the page is read again, not posted again.
    location.assign(body ? location.href : url);
    return false;
  } finally {
    if (running === mine) document.getElementById("main")?.removeAttribute("aria-busy");
  }
}

/** Remembers where the focus is, by id or by name and value, and returns what puts it back. */
function remember(): () => void {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement) || !document.getElementById("main")?.contains(held)) return () => {};
  const { id } = held;
  const name = held.getAttribute("name");
  const value = held.getAttribute("value");
  const href = held.getAttribute("href");
  const caret = held instanceof HTMLInputElement && held.type === "search" ? held.selectionStart : null;
  const typed = caret === null ? null : (held as HTMLInputElement).value;
  return () => {
    let target: HTMLElement | null = id ? document.getElementById(id) : null;
    if (!target && name && value !== null) {
      target = document.querySelector(`#main [name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
    }
    if (!target && href) target = document.querySelector(`#main a[href="${CSS.escape(href)}"]`);
    target ??= document.querySelector<HTMLElement>("#main .filter-fields input, #main .filter-fields summary");
    target?.focus({ preventScroll: true });
    if (target instanceof HTMLInputElement && caret !== null && typed !== null) {
      // Letters typed while the page was on its way stay.
      target.value = typed;
      target.setSelectionRange(caret, caret);
    }
  };
}
