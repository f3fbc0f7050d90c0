/** The stored text as it stands on the page: which characters of which nodes hold a stretch of it. Elements that carry `data-start` hold the text from that offset on. */
interface Holder {
  readonly start: number;
  readonly end: number;
  readonly element: HTMLElement;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

export class NarratedText {
  readonly #holders: readonly Holder[];

  constructor(article: HTMLElement) {
    this.#holders = [...article.querySelectorAll<HTMLElement>("[data-start]")].map((element) => {
      const start = Number(element.dataset.start);
      return { start, end: start + (element.textContent ?? "").length, element };
    });
  }

  /** The element that holds the stretch. */
  holderOf({ start }: Place): HTMLElement | undefined {
    return this.#holders.find((one) => one.start <= start && start < one.end)?.element;
  }

  /** Null where it does not stand on the page. */
  rangeOf({ start, end }: Place): Range | null {
    const holder = this.#holders.find((one) => one.start <= start && end <= one.end);
    if (holder === undefined) return null;
    const range = document.createRange();
    let at = holder.start;
    const walker = document.createTreeWalker(holder.element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = (node as Text).data.length;
      if (at <= start && start < at + length) range.setStart(node, start - at);
      if (at < end && end <= at + length) {
        range.setEnd(node, end - at);
        return range;
      }
      at += length;
    }
    return null;
  }

  /** The offset in the stored text at a point of the window; null beside the text. */
  offsetAt(x: number, y: number): number | null {
    const caret = document.caretRangeFromPoint?.(x, y);
    const holder = this.#holders.find(({ element }) => caret && element.contains(caret.startContainer));
    if (!caret || holder === undefined) return null;
    const before = document.createRange();
    before.setStart(holder.element, 0);
    before.setEnd(caret.startContainer, caret.startOffset);
    return holder.start + before.toString().length;
  }
}
