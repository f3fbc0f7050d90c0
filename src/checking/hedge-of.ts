/**
 * Which way the hedge of a figure points, and its words: "more than" and "at least" leave more open, "nearly" and "up to" less.
 *
 *   hedgeOf("nearly half") → "below"
 */
import type { Figure } from "../domain/figure.ts";
import type { Draft } from "./draft.ts";

export type Hedge = "none" | "above" | "below" | "around" | "between";

export function hedgeOf({ quantity: { qualifier }, span }: Figure): Hedge {
  switch (qualifier) {
    case "exact":
      return "none";
    case "at-least":
    case "more-than":
    case "vague":
      return "above";
    case "at-most":
    case "less-than":
      return "below";
    case "range":
      return "between";
    case "approximately":
      return /\b(?:nearly|almost|close to|not quite|just under)\b/i.test(span.exact) ? "below" : "around";
  }
}

const hedgeBeforeNumber =
  /^(?:(?:at|least|most|more|less|fewer|than|no|not|up|to|as|many|well|just|slightly|a|an|little|bit|nearly|almost|about|around|some|over|under|above|below|beyond|roughly|approximately|close|upwards?|of|the|estimated|minimum|maximum)\s+)+/i;

/** The words before its number: "more than"; undefined where the hedge stands elsewhere, as in "40 or more". */
export function wordsOfHedge({ span }: Figure): string | undefined {
  return hedgeBeforeNumber.exec(span.exact)?.[0].trim().toLowerCase();
}

/** Where the text's own words do not stand before the number; a range and a vague number have none. */
export const plainHedges: Partial<Record<Figure["quantity"]["qualifier"], string>> = {
  "at-least": "at least",
  "more-than": "more than",
  "at-most": "up to",
  "less-than": "fewer than",
  approximately: "about",
};

/** "At least 24 people were killed and [11] hurt": the hedge is that of the first number. */
export const isHedgedBefore = (draft: Draft, figure: Figure) =>
  hedgeOf(figure) !== "none" &&
  !/^(?:[^\d]*\s|\S+\s+(?:or|to)\b)/.test(figure.span.exact) &&
  draft.figures.some(
    (one) =>
      one.span.start < figure.span.start &&
      draft.sentenceAt(one.span.start) === draft.sentenceAt(figure.span.start) &&
      one.quantity.qualifier === figure.quantity.qualifier &&
      wordsOfHedge(one) !== undefined,
  );

/** With the verb that has the hedge: "passed 1,200". */
export const wordsWithVerb = ({ text }: Draft, { span, quantity }: Figure) =>
  quantity.qualifier !== "exact" && /^\S+$/.test(span.exact)
    ? `${/\S+\s+$/.exec(text.slice(Math.max(0, span.start - 24), span.start))?.[0] ?? ""}${span.exact}`
    : span.exact;
