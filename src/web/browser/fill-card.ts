/** Fills the card at the words with what the card beside the paragraph says. False where the page has none. */
export function fillCard(card: HTMLElement, mark: HTMLAnchorElement): boolean {
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
