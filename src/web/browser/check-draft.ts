/**
 * Checks a draft while it is typed, and puts edits into it in its place. Without it the form is sent as any form. Each request leaves off the
 * one before it; long drafts are checked when somebody asks for it.
 */
const patience = 700;
/** In characters: longer drafts take the server longer than a writer waits between two words. */
const mostWhileTyping = 20_000;

export function checkWhileTyping(form: HTMLFormElement): void {
  const text = form.querySelector("textarea");
  if (text === null) return;
  let asked = new AbortController();
  let timer = 0;
  const check = async () => {
    asked.abort();
    asked = new AbortController();
    const found = await findingsIn(form, asked.signal);
    if (found === null) return;
    document.getElementById("found")?.replaceWith(found);
    tell(form, found.querySelector("h2")?.textContent ?? "");
  };
  form.addEventListener("input", ({ target }) => {
    clearTimeout(timer);
    const isFile = target instanceof HTMLInputElement && target.type === "file";
    if (isFile || text.value.trim() === "" || text.value.length > mostWhileTyping) return;
    timer = window.setTimeout(() => void check(), patience);
  });
  document.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button[data-start]") : null;
    if (button === null || !putIn(text, button)) return;
    event.preventDefault();
    clearTimeout(timer);
    void check().then(() => document.getElementById("found")?.focus());
  });
}

/** Null where there is no answer, or another was asked for meanwhile. */
async function findingsIn(form: HTMLFormElement, signal: AbortSignal): Promise<HTMLElement | null> {
  const body = new FormData(form);
  body.set("part", "found");
  body.delete("file");
  try {
    const answer = await fetch(form.action, { method: "POST", body, signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok) tell(form, page.querySelector(".fault dd")?.textContent ?? "It could not be checked.");
    return page.getElementById("found");
  } catch {
    if (!signal.aborted) tell(form, "The server does not answer.");
    return null;
  }
}

/** False where the words are no longer what the edit was made for: then the form is sent, and the server says so. */
function putIn(text: HTMLTextAreaElement, { dataset }: HTMLButtonElement): boolean {
  const [start, end] = [Number(dataset.start), Number(dataset.end)];
  if (text.value.slice(start, end) !== dataset.was) return false;
  text.setRangeText(dataset.words ?? "", start, end, "end");
  return true;
}

function tell(form: HTMLFormElement, words: string): void {
  const status = form.querySelector("output");
  if (status !== null) status.textContent = words;
}
