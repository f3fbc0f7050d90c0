/**
 * Shows the card of a figure at its words: while the pointer or the keyboard's focus is there; Enter or a click goes into it,
 * Escape closes it. Its content is the card beside the paragraph.
 */
const patience = 180;

export function showCards(article: HTMLElement): void {
  // Without popovers the links lead to the cards beside the paragraphs.
  if (!("popover" in HTMLElement.prototype)) return;
  const card = document.createElement("div");
  card.popover = "manual";
  card.tabIndex = -1;
  card.setAttribute("role", "dialog");
  document.body.append(card);
  let shown: HTMLAnchorElement | null = null;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    if (shown === null) return;
    shown.classList.remove("is-open");
    shown = null;
    card.hidePopover();
  };
  const show = (mark: HTMLAnchorElement) => {
    clearTimeout(timer);
    if (shown === mark) return;
    hide();
    if (!fill(card, mark)) return;
    shown = mark;
    mark.classList.add("is-open");
    card.showPopover();
    place(card, mark);
  };
  const soon = (act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, patience);
  };

  for (const mark of article.querySelectorAll<HTMLAnchorElement>("a.figure")) {
    mark.addEventListener("pointerenter", ({ pointerType }) => {
      if (pointerType === "mouse") soon(() => show(mark));
    });
    mark.addEventListener("pointerleave", () => soon(hide));
    mark.addEventListener("focus", () => {
      if (mark.matches(":focus-visible")) show(mark);
    });
    mark.addEventListener("blur", ({ relatedTarget }) => {
      if (!card.contains(relatedTarget as Node | null)) soon(hide);
    });
    mark.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || matchMedia("(max-width: 40rem)").matches) return;
      event.preventDefault();
      show(mark);
      history.replaceState(null, "", mark.hash);
      card.focus();
    });
  }
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", () => {
    if (!card.contains(document.activeElement)) soon(hide);
  });
  card.addEventListener("focusout", ({ relatedTarget }) => {
    if (!card.contains(relatedTarget as Node | null) && relatedTarget !== shown) soon(hide);
  });
  card.addEventListener("click", ({ target }) => {
    // A link to another figure shows that one.
    const hash = target instanceof Element ? target.closest("a")?.getAttribute("href") : null;
    if (hash?.startsWith("#")) hide();
  });
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || shown === null) return;
    const mark = shown;
    const isInside = card.contains(document.activeElement);
    hide();
    if (isInside) mark.focus();
    clearTimeout(timer);
  });
}

/** False where the page has no card for the words. */
function fill(card: HTMLElement, mark: HTMLAnchorElement): boolean {
  const details = document.getElementById(mark.hash.slice(1))?.closest("details");
  const [summary, body] = details?.children ?? [];
  if (!details || !summary || !body) return false;
  card.className = details.className.replace(/\bcard\b/, "hovercard");
  const head = document.createElement("p");
  head.className = "hovercard-head";
  head.id = "hovercard-head";
  head.append(...[...summary.childNodes].map((node) => node.cloneNode(true)));
  const copy = body.cloneNode(true) as HTMLElement;
  copy.removeAttribute("id");
  copy.removeAttribute("tabindex");
  card.setAttribute("aria-labelledby", head.id);
  card.replaceChildren(head, copy);
  card.style.maxHeight = "";
  card.scrollTop = 0;
  return true;
}

/** Beneath the words, or above where there is more room, inside the window. */
function place(card: HTMLElement, mark: HTMLElement): void {
  const words = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const gap = 6;
  const [above, below] = [words.top - 2 * gap, innerHeight - words.bottom - 2 * gap];
  const isAbove = card.scrollHeight > below && above > below;
  card.style.maxHeight = `${Math.max(isAbove ? above : below, 120)}px`;
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.max(8, Math.min(words.left, document.documentElement.clientWidth - width - 8));
  const top = isAbove ? words.top - height - gap : words.bottom + gap;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
