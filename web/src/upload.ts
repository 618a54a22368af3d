// Files: how much of an upload has gone, and dropping a file on its field.

export function startUpload(): void {
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files") || !field()) return;
    event.preventDefault();
    zone()?.setAttribute("data-over", "");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) zone()?.removeAttribute("data-over");
  });
  document.addEventListener("drop", (event) => {
    zone()?.removeAttribute("data-over");
    const input = field();
    if (!input || !event.dataTransfer?.files.length) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    input.focus();
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute("data-upload")) return;
    event.preventDefault();
    send(form, event.submitter);
  });
}

function field(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>("form[data-upload] input[type=file]");
}

function zone(): HTMLElement | null {
  return document.querySelector<HTMLElement>("form[data-upload] [data-drop]");
}

function send(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const bar = form.querySelector("progress");
  const button = submitter instanceof HTMLButtonElement ? submitter : null;
  if (bar) {
    bar.hidden = false;
    bar.value = 0;
  }
  // The form's values are taken before its button is put to rest.
  const values = new FormData(form, submitter);
  if (button) button.disabled = true;
  const rest = (): void => {
    if (bar) bar.hidden = true;
    if (button) button.disabled = false;
  };
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.setRequestHeader("accept", "text/html");
  request.upload.addEventListener("progress", (event) => {
    if (bar && event.lengthComputable) bar.value = (event.loaded / event.total) * bar.max;
  });
  request.addEventListener("load", () => {
    if (request.status < 400 && request.responseURL && request.responseURL !== form.action) {
      location.assign(request.responseURL);
      return;
    }
    // A refusal is a page too: show it in place.
    rest();
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const fresh = page.getElementById("main");
    if (!fresh) {
      form.submit();
      return;
    }
    document.getElementById("main")?.replaceWith(fresh);
    fresh.focus();
  });
  request.addEventListener("error", () => {
    rest();
    form.submit();
  });
  request.send(values);
}
