// Choosing many rows: a box that chooses all of its form, and the count of what is chosen.

export function startSelection(): void {
  countAll();
  document.addEventListener("sterna:swapped", countAll);
  document.addEventListener("change", (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
    const form = box.form;
    if (!form) return;
    const name = box.dataset["selectAll"];
    if (name) {
      for (const other of boxes(form, name)) other.checked = box.checked;
      count(form, name);
    } else if (form.querySelector(`[data-selected="${CSS.escape(box.name)}"]`)) {
      count(form, box.name);
    }
  });
}

/** Counts what is chosen already when a page comes. */
function countAll(): void {
  for (const place of document.querySelectorAll<HTMLElement>("form [data-selected]")) {
    const form = place.closest("form");
    if (form) count(form, place.dataset["selected"] ?? "");
  }
}

function boxes(form: HTMLFormElement, name: string): NodeListOf<HTMLInputElement> {
  return form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${CSS.escape(name)}"]`);
}

function count(form: HTMLFormElement, name: string): void {
  const chosen = [...boxes(form, name)].filter((box) => box.checked).length;
  const text = new Intl.NumberFormat(document.documentElement.lang + "-u-nu-latn").format(chosen);
  for (const place of form.querySelectorAll(`[data-selected="${CSS.escape(name)}"]`)) place.textContent = text;
}
