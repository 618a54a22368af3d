// A menu or facet closes when she looks elsewhere.

export function startMenus(): void {
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open], details.facet[open]")) {
      if (!menu.contains(event.target as Node)) menu.open = false;
    }
  });
}
