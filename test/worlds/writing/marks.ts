/**
 * Counts keep their place while sentences are put together: a count is wrapped in private characters that tell which
 * mention it is, and they are taken out when the article is done.
 *
 * Not here: the words of counts (count-words.ts).
 */
const [open, close, base] = ["\uE000", "\uE001", 0xe100];
const opening = /\uE000(.)/u;
const marks = /^[\uE000-\uF000]*/u;

export const marked = (words: string, mention: number): string =>
  `${open}${String.fromCharCode(base + mention)}${words}${close}`;

/** Makes the first letter large, behind any mark. */
export function capital(words: string): string {
  const at = marks.exec(words)![0].length;
  return words.slice(0, at) + words.charAt(at).toUpperCase() + words.slice(at + 1);
}

export interface Marked {
  readonly mention: number;
  readonly start: number;
  readonly end: number;
}

/** The text as it is printed, and where each marked count stands in it. */
export function unmark(words: string): { readonly text: string; readonly places: readonly Marked[] } {
  const places: Marked[] = [];
  let text = "";
  let rest = words;
  for (let found = opening.exec(rest); found !== null; found = opening.exec(rest)) {
    text += rest.slice(0, found.index);
    const end = rest.indexOf(close, found.index);
    const inside = rest.slice(found.index + found[0].length, end);
    places.push({ mention: found[1]!.charCodeAt(0) - base, start: text.length, end: text.length + inside.length });
    text += inside;
    rest = rest.slice(end + 1);
  }
  return { text: text + rest, places };
}
