// Filters apply themselves while she chooses; the address is always the view.

import { announce } from "./announce";
import { swap } from "./swap";

const TYPING_MS = 250;

export function startLive(): void {
  let timer = 0;
  const apply = (form: HTMLFormElement, push: boolean) => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && value !== "") query.append(name, value);
    }
    const url = new URL(form.action);
    url.search = query.toString();
    void go(url.toString(), push);
  };
  const formOf = (event: Event) => (event.target as Element | null)?.closest<HTMLFormElement>("form[data-live]");

  document.addEventListener("input", (event) => {
    const form = formOf(event);
    const field = event.target;
    if (!form || !(field instanceof HTMLInputElement) || field.type !== "search") return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => apply(form, false), TYPING_MS);
  });
  document.addEventListener("change", (event) => {
    const form = formOf(event);
    if (!form || (event.target instanceof HTMLInputElement && event.target.type === "search")) return;
    apply(form, true);
  });
  document.addEventListener("submit", (event) => {
    const form = formOf(event);
    if (!form) return;
    event.preventDefault();
    window.clearTimeout(timer);
    apply(form, true);
  });
  document.addEventListener("click", (event) => {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>("a[data-live-link]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void go(link.href, true);
  });
  window.addEventListener("popstate", (event) => {
    if ((event.state as { sterna?: boolean } | null)?.sterna) void go(location.href, false);
  });
  history.replaceState({ sterna: true }, "");
}

async function go(url: string, push: boolean): Promise<void> {
  if (await swap(url, push)) announce(document.querySelector("[data-announce]")?.textContent ?? "");
}
