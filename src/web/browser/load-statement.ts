/**
 * Puts into an opened card what statement its figure tells and how this telling differs: it is asked for only when somebody looks. When
 * nothing comes the card keeps its links, which lead to the same.
 */
const asked = new WeakMap<Element, Promise<void>>();

/** Resolves when the card has it, or will not get it. */
export function loadStatement(card: HTMLDetailsElement): Promise<void> {
  const place = card.querySelector<HTMLElement>("[data-statement]");
  if (place === null) return Promise.resolve();
  const known = asked.get(place);
  if (known !== undefined) return known;
  const loading = fill(place).catch(() => {});
  asked.set(place, loading);
  return loading;
}

async function fill(place: HTMLElement): Promise<void> {
  const answer = await fetch(`${place.dataset.statement}?part=statement`);
  if (!answer.ok) return;
  const { body } = new DOMParser().parseFromString(await answer.text(), "text/html");
  place.replaceChildren(...body.childNodes);
}
