/**
 * Where the direct quotations of a stretch of text stand: "…", “…”, ‘…’, '…', ''…'', «…», nested ones too.
 * An apostrophe is not a quotation mark; a quotation that the paragraph does not close ends with the paragraph.
 *
 * Not here: who speaks (quotes.ts).
 */

export interface QuotedStretch {
  /** Offset of the opening mark. */
  readonly open: number;
  /** The words inside the marks. */
  readonly start: number;
  readonly end: number;
  /** Offset behind the closing mark. */
  readonly close: number;
  /** Index of the quotation around it in the same list, or -1. */
  readonly within: number;
}

interface OpenQuote {
  readonly open: number;
  readonly width: number;
  readonly closing: string;
  readonly index: number;
}

/** No speaker is quoted through more mouths; a text of nothing but opening marks would cost the square of its length. */
const deepest = 4;
/** A paragraph that goes on for longer than this forgot its closing mark long ago. */
const longestUnclosed = 4000;
const typographic: Readonly<Record<string, string>> = { "“": "”", "„": "”", "«": "»", "‘": "’" };
const marks = /''|["“”„«»‘’'`]/g;
const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** The quotations between two offsets, in the order in which they open. */
export function quotedStretchesOf(text: string, from: number, to: number): readonly QuotedStretch[] {
  const found: (QuotedStretch | undefined)[] = [];
  const stack: OpenQuote[] = [];
  const finish = (quote: OpenQuote, end: number, close: number) => {
    while (stack.pop() !== quote) {}
    found[quote.index] = {
      open: quote.open,
      start: quote.open + quote.width,
      end,
      close,
      within: stack.at(-1)?.index ?? -1,
    };
  };
  for (const { 0: mark, index } of text.slice(from, to).matchAll(marks)) {
    const i = from + index;
    const width = mark.length;
    const closed = stack.findLast(({ closing }) => closing === mark || closesLoosely(text, i, mark, closing));
    if (closed && isClosing(text, i, width)) finish(closed, i, i + width);
    else if (stack.length < deepest && isOpening(text, i, width, from)) {
      stack.push({ open: i, width, closing: typographic[mark] ?? (mark === "`" ? "'" : mark), index: found.length });
      found.push(undefined);
    }
  }
  for (const quote of stack.toReversed())
    if (quote.closing !== "'" && quote.closing !== "’" && to - quote.open <= longestUnclosed) finish(quote, to, to);
  return settled(found);
}

function isOpening(text: string, at: number, width: number, from: number): boolean {
  const mark = text[at]!;
  if (mark in typographic) return true;
  if (mark === "”" || mark === "’" || mark === "»") return false;
  const before = at === from ? undefined : text[at - 1];
  return !isLetter(before) && !/[.,!?]/.test(before ?? " ") && /\S/.test(text[at + width] ?? " ");
}

/** Mixed marks: "it fell,” “it fell," and “it fell,“ close too, where a word or stop stands before and none behind. */
function closesLoosely(text: string, at: number, mark: string, closing: string): boolean {
  if (closing === "''") return mark === '"';
  if (closing === '"') return mark === "”";
  if (closing !== "”" || !/["“]/.test(mark)) return false;
  return /[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? " ") && !isLetter(text[at + 1]);
}

/** An apostrophe stands inside a word or, after a plural, before a word; a closing mark follows a word or stop. */
function isClosing(text: string, at: number, width: number): boolean {
  const mark = text.slice(at, at + width);
  // Behind a nested quotation some leave a space: "called it 'home,' " he said.
  if (mark !== "'" && mark !== "’") return mark !== '"' || /\S$|['’] $/.test(text.slice(Math.max(0, at - 2), at));
  if (isLetter(text[at + 1])) return false;
  return (
    /[.,!?…—-]/.test(text[at - 1] ?? "") ||
    !/s/i.test(text[at - 1] ?? "") ||
    !/^[’'] [\p{Ll}]/u.test(text.slice(at, at + 3))
  );
}

/** Leaves out the marks that never closed, and renumbers what the rest stand in. */
function settled(found: readonly (QuotedStretch | undefined)[]): QuotedStretch[] {
  const places = new Map<number, number>();
  const kept: QuotedStretch[] = [];
  found.forEach((quote, index) => {
    if (!quote) return;
    places.set(index, kept.length);
    kept.push({ ...quote, within: places.get(quote.within) ?? -1 });
  });
  return kept;
}
