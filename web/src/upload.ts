// Files: how much of an upload has gone, and dropping a file on its field.

export function startUpload(): void {
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") && field()) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
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

function send(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  form.append(bar);
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.setRequestHeader("accept", "text/html");
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) bar.value = event.loaded / event.total;
  });
  request.addEventListener("load", () => {
    if (request.status < 400 && request.responseURL && request.responseURL !== form.action) {
      location.assign(request.responseURL);
      return;
    }
    // A refusal is a page too: show it in place.
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const fresh = page.getElementById("main");
    if (fresh) document.getElementById("main")?.replaceWith(fresh);
    else form.submit();
  });
  request.addEventListener("error", () => {
    bar.remove();
    form.submit();
  });
  request.send(new FormData(form, submitter));
}
