// Long work: asks again while the page says that it goes on (`data-poll`), and replaces that part alone.

import { announce } from "./announce";

const FIRST_MS = 400;
const LATER_MS = 1500;

export function startProgress(): void {
  schedule(FIRST_MS);
  document.addEventListener("sterna:swapped", () => schedule(FIRST_MS));
}

function schedule(delay: number): void {
  if (document.querySelector("[data-poll]")) window.setTimeout(() => void look(), delay);
}

async function look(): Promise<void> {
  const part = document.querySelector<HTMLElement>("[data-poll]");
  const address = part?.dataset["poll"];
  if (!part || !address) return;
  if (document.hidden) return schedule(LATER_MS);
  try {
    const answer = await fetch(address, { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(part.id);
    if (!fresh) return location.assign(answer.url);
    const stage = fresh.dataset["stage"];
    part.replaceWith(fresh);
    if (stage !== part.dataset["stage"]) {
      announce(fresh.querySelector(".progress-name")?.textContent ?? "");
      // What surrounds the progress (buttons, findings) belongs to the new stage.
      if (!fresh.hasAttribute("data-poll")) return location.assign(answer.url);
    }
  } catch {
    // The server restarts or the line is down: ask again.
  }
  schedule(LATER_MS);
}
