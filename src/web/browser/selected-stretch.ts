/** Which stretch of the stored text a selection covers: elements that carry `data-start` hold the text from that offset on. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** So many characters of what is around the words are kept. */
const around = 32;

/** Longer selections are no words to link to. */
const longest = 1500;

/** Null where nothing of the article's text is selected. */
export function selectedStretch(article: HTMLElement, selection: Selection | null): Stretch | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const holders = [...article.querySelectorAll<HTMLElement>("[data-start]")];
  const pieces = holders.filter((one) => range.intersectsNode(one)).map((one) => pieceOf(one, range));
  const told = pieces.filter(({ from, to }) => from < to);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return null;
  let exact = "";
  for (const { offset, text, from, to } of told) {
    // Between parts stand line breaks.
    exact += "\n".repeat(Math.max(0, exact === "" ? 0 : offset + from - (first.offset + first.from + exact.length)));
    exact += text.slice(from, to);
  }
  if (exact.trim() === "" || exact.length > longest) return null;
  return {
    start: first.offset + first.from,
    end: last.offset + last.to,
    exact,
    prefix: first.text.slice(Math.max(0, first.from - around), first.from),
    suffix: last.text.slice(last.to, last.to + around),
  };
}

/** What the range covers of an element's text, in characters. */
function pieceOf(holder: HTMLElement, range: Range) {
  const text = holder.textContent ?? "";
  const lengthTo = (node: Node, offset: number) => {
    const before = document.createRange();
    before.setStart(holder, 0);
    before.setEnd(node, offset);
    return before.toString().length;
  };
  const from = holder.contains(range.startContainer) ? lengthTo(range.startContainer, range.startOffset) : 0;
  const to = holder.contains(range.endContainer) ? lengthTo(range.endContainer, range.endOffset) : text.length;
  return { offset: Number(holder.dataset.start), text, from, to };
}
