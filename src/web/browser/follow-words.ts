/**
 * Shows the word that is heard in the text. It is painted over the text by the CSS Custom Highlight API, so that figures and their links stay as
 * they are; a browser that does not know it shows nothing. The word alone: a figure beneath it loses the colour of its line meanwhile.
 */
import type { HeardTimes } from "./heard-times.ts";
import type { NarratedText, Place } from "./narrated-text.ts";

export class WordFollower {
  readonly #text: NarratedText;
  readonly #times: HeardTimes;
  #word: Place | null = null;
  #sentence: Place | null = null;

  constructor(text: NarratedText, times: HeardTimes) {
    this.#text = text;
    this.#times = times;
  }

  show(seconds: number): void {
    const sentence = this.#times.sentences[this.#times.sentenceAt(seconds)]?.span ?? null;
    const word = this.#times.tokenAt(seconds)?.span ?? null;
    if (sentence?.start !== this.#sentence?.start) {
      this.#keepInSight(sentence);
      this.#sentence = sentence;
    }
    // Between two words the one before stays.
    if (word === null && sentence !== null) return;
    if (word?.start !== this.#word?.start) this.#paint(word);
    this.#word = word;
  }

  hide(): void {
    this.#paint(null);
    this.#word = this.#sentence = null;
  }

  #paint(place: Place | null): void {
    if (!("highlights" in CSS)) return;
    const range = place && this.#text.rangeOf(place);
    if (range) CSS.highlights.set("heard-word", new Highlight(range));
    else CSS.highlights.delete("heard-word");
  }

  /** Only for whoever had the sentence before in sight, and not for those who want nothing to move. */
  #keepInSight(sentence: Place | null): void {
    if (sentence === null || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const range = this.#text.rangeOf(sentence);
    const before = this.#sentence && this.#text.rangeOf(this.#sentence)?.getBoundingClientRect();
    if (!range || !before || before.bottom < 0 || before.top > innerHeight) return;
    const { top, bottom } = range.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight) return;
    scrollBy({ top: top - innerHeight / 3, behavior: "smooth" });
  }
}
