/** Tells how far the adding is while it goes on, and takes files that are dropped. Without it the form is sent as any form. */
export function watchAdding(form: HTMLFormElement): void {
  takeDropped(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });
}

interface Started {
  readonly page: string;
  readonly events: string;
}

async function send(form: HTMLFormElement): Promise<void> {
  const tell = teller(form);
  tell("Sending …");
  const button = form.querySelector("button");
  if (button !== null) button.disabled = true;
  const answer = await fetch(form.action, {
    ...{ method: "POST", body: new FormData(form), headers: { accept: "application/json" } },
  }).catch(() => null);
  if (answer?.status === 202) {
    follow((await answer.json()) as Started, tell);
    return;
  }
  if (button !== null) button.disabled = false;
  tell(answer === null ? "The server does not answer. Send it again." : await faultIn(answer));
}

function follow({ page, events }: Started, tell: (words: string) => void): void {
  const source = new EventSource(events);
  const leave = () => {
    source.close();
    location.assign(page);
  };
  source.addEventListener("progress", ({ data }) => {
    const { dealt, count } = JSON.parse(data as string) as { dealt: number; count: number };
    tell(`Reading: ${dealt} of ${count}`);
  });
  source.addEventListener("done", leave);
  // Where the line breaks, the page of the outcome says how far it is.
  source.addEventListener("error", leave);
}

/** A refusal is a page; what it says is taken as text. */
async function faultIn(answer: Response): Promise<string> {
  const refusal = new DOMParser().parseFromString(await answer.text(), "text/html");
  const facts = [...refusal.querySelectorAll(".fault dt")].map(
    (term) => `${term.textContent}: ${term.nextElementSibling?.textContent ?? ""}.`,
  );
  return facts.join(" ") || `It was not taken (${answer.status}).`;
}

function teller(form: HTMLFormElement): (words: string) => void {
  const status = form.querySelector<HTMLElement>(".adding-status");
  return (words) => {
    if (status !== null) status.textContent = words;
  };
}

function takeDropped(form: HTMLFormElement): void {
  const files = form.querySelector<HTMLInputElement>("input[type=file]");
  if (files === null) return;
  form.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  form.addEventListener("drop", (event) => {
    if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    files.files = event.dataTransfer.files;
    teller(form)(`${files.files.length === 1 ? "1 file" : `${files.files.length} files`} to add`);
  });
}
