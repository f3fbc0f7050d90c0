/**
 * Offers a link to the words that a reader selects in an article, and their W3C selectors: the quote with what is around it,
 * and the position in the stored text. Offsets are UTF-16 code units, as everywhere in Tollbook.
 */
import { type Stretch, selectedStretch } from "./selected-stretch.ts";

const patience = 250;

export function linkSelections(article: HTMLElement): void {
  const panel = document.createElement("aside");
  panel.className = "selection";
  panel.hidden = true;
  panel.setAttribute("aria-label", "Selected words");
  document.body.append(panel);
  let timer = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      // Whoever works in the panel selects there.
      if (panel.contains(document.activeElement)) return;
      const stretch = selectedStretch(article, getSelection());
      panel.hidden = stretch === null;
      if (stretch !== null) fill(panel, article, stretch);
    }, patience);
  });
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") panel.hidden = true;
  });
}

function fill(panel: HTMLElement, article: HTMLElement, stretch: Stretch): void {
  const { exact, prefix, suffix, start, end } = stretch;
  const fields = new URLSearchParams({ exact, prefix, suffix, start: String(start), end: String(end) });
  const address = `${location.origin}/articles/${article.dataset.article}?${fields}#words`;
  const selectors = [
    { type: "TextQuoteSelector", exact, prefix, suffix },
    { type: "TextPositionSelector", start, end },
  ];
  const link = document.createElement("a");
  link.href = address;
  link.textContent = "Link to these words";
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Selectors";
  const code = document.createElement("pre");
  code.tabIndex = 0;
  code.textContent = JSON.stringify({ source: address.split("?")[0], selector: selectors }, null, 2);
  details.append(summary, code);
  const words = document.createElement("span");
  words.textContent = `Characters ${start}–${end}`;
  panel.replaceChildren(words, link, copyButton(address), details);
}

function copyButton(text: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy the link";
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Copying is not allowed here: use the link";
    }
  });
  return button;
}
