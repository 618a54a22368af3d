// Small posts inside `data-swap` (a tag added, a tag taken away, an undoing): the answer takes the place of the main
// region, so that nothing jumps and the focus stays on the button that was pressed.

import { announce } from "./announce";
import { swap } from "./swap";

export function startPosts(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
    if (!document.querySelector("#main [data-swap]") || !form.closest("#main")) return;
    event.preventDefault();
    void post(form, event.submitter);
  });
}

async function post(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  // A field may be called `action`, which hides the property of that name.
  const address = new URL(form.getAttribute("action") ?? "", location.href).href;
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === "string") values.append(name, value);
  }
  if (await swap(address, false, values)) {
    const told = document.querySelector("#main .field-error, #main .undo p, #main [data-announce]");
    announce(told?.textContent?.trim() ?? "");
  }
}
