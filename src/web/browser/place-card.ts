/** Puts the card beneath the words, or above where there is more room, inside the window. */
const gap = 6;

export function placeCard(card: HTMLElement, mark: HTMLElement): void {
  const words = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const [above, below] = [words.top - 2 * gap, innerHeight - words.bottom - 2 * gap];
  const isAbove = card.scrollHeight > below && above > below;
  card.style.maxHeight = `${Math.max(isAbove ? above : below, 120)}px`;
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.max(8, Math.min(words.left, document.documentElement.clientWidth - width - 8));
  const top = isAbove ? words.top - height - gap : words.bottom + gap;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
