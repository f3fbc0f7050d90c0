/**
 * Shows the card of a figure at its words: while the pointer or the keyboard's focus is there; Enter or a click goes into it,
 * Escape closes it. Its content is the card beside the paragraph.
 */
import { fillCard } from "./fill-card.ts";
import { loadStatement } from "./load-statement.ts";
import { placeCard } from "./place-card.ts";

const patience = 180;
const isNarrow = () => matchMedia("(max-width: 40rem)").matches;

export function showCards(article: HTMLElement): void {
  // Without popovers the links lead to the cards beside the paragraphs.
  if (!("popover" in HTMLElement.prototype)) return;
  const shown = new ShownCard();
  document.body.append(shown.card);
  for (const mark of article.querySelectorAll<HTMLAnchorElement>("a.figure")) listenToMark(mark, shown);
  listenToCard(shown);
}

class ShownCard {
  readonly card = document.createElement("div");
  mark: HTMLAnchorElement | null = null;
  #timer = 0;

  constructor() {
    this.card.popover = "manual";
    this.card.tabIndex = -1;
    this.card.setAttribute("role", "dialog");
  }

  show(mark: HTMLAnchorElement): void {
    this.stay();
    if (this.mark === mark) return;
    this.hide();
    if (!fillCard(this.card, mark)) return;
    this.mark = mark;
    mark.classList.add("is-open");
    this.card.showPopover();
    placeCard(this.card, mark);
    void this.#fillAgain(mark);
  }

  /** With what was asked for because somebody looks. */
  async #fillAgain(mark: HTMLAnchorElement): Promise<void> {
    const details = document.getElementById(mark.hash.slice(1))?.closest("details");
    if (!details?.querySelector("[data-statement]")) return;
    await loadStatement(details);
    if (this.mark !== mark || !fillCard(this.card, mark)) return;
    placeCard(this.card, mark);
  }

  hide(): void {
    this.stay();
    if (this.mark === null) return;
    this.mark.classList.remove("is-open");
    this.mark = null;
    this.card.hidePopover();
  }

  soon(act: () => void): void {
    this.stay();
    this.#timer = window.setTimeout(act, patience);
  }

  /** What was to happen soon does not. */
  stay(): void {
    clearTimeout(this.#timer);
  }

  has(target: EventTarget | null): boolean {
    return target instanceof Node && this.card.contains(target);
  }
}

function listenToMark(mark: HTMLAnchorElement, shown: ShownCard): void {
  mark.addEventListener("pointerenter", ({ pointerType }) => {
    if (pointerType === "mouse") shown.soon(() => shown.show(mark));
  });
  mark.addEventListener("pointerleave", () => shown.soon(() => shown.hide()));
  mark.addEventListener("focus", () => {
    if (mark.matches(":focus-visible")) shown.show(mark);
  });
  mark.addEventListener("blur", ({ relatedTarget }) => {
    // At once: the card must not lie on what has the focus now.
    if (!shown.has(relatedTarget) && shown.mark === mark) shown.hide();
  });
  mark.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || isNarrow()) return;
    event.preventDefault();
    shown.show(mark);
    history.replaceState(null, "", mark.hash);
    shown.card.focus();
  });
}

function listenToCard(shown: ShownCard): void {
  const { card } = shown;
  card.addEventListener("pointerenter", () => shown.stay());
  card.addEventListener("pointerleave", () => {
    if (!card.contains(document.activeElement)) shown.soon(() => shown.hide());
  });
  card.addEventListener("focusout", ({ relatedTarget }) => {
    if (!shown.has(relatedTarget) && relatedTarget !== shown.mark) shown.soon(() => shown.hide());
  });
  card.addEventListener("click", ({ target }) => {
    // A link to another figure of the page leads to its card beside the paragraph.
    const address = target instanceof Element ? target.closest("a")?.getAttribute("href") : null;
    if (address?.startsWith("#")) shown.hide();
  });
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || shown.mark === null) return;
    const { mark } = shown;
    const isInside = card.contains(document.activeElement);
    shown.hide();
    if (isInside) mark.focus({ preventScroll: true });
    if (isInside) shown.hide();
  });
}
