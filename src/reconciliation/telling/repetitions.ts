/**
 * Tellings that a version of an article repeats from an earlier one: the same sentence in the same part, with the figure at the
 * same place in it. A reader has read them once.
 *
 * Not here: near copies of one text in two articles, which two outlets told.
 */
import type { Mention } from "../../domain/mention.ts";
import { compareText } from "../../text/compare-text.ts";
import type { ToldToll } from "./told-toll.ts";

/** The id of each mention that repeats one, with that of the first such mention. */
export function repetitionsIn(tolls: readonly Pick<ToldToll, "key" | "tellings">[]): ReadonlyMap<string, string> {
  const repeated = new Map<string, string>();
  for (const { tellings } of tolls) {
    const firsts = new Map<string, string>();
    const seen = new Map<string, number>();
    for (const mention of [...tellings].sort(byTime)) {
      const sentence = sentenceKey(mention);
      // A version that has a sentence twice, in a caption and again, tells it twice.
      const times = (seen.get(`${mention.version} ${sentence}`) ?? 0) + 1;
      seen.set(`${mention.version} ${sentence}`, times);
      const first = firsts.get(`${times} ${sentence}`);
      if (first === undefined) firsts.set(`${times} ${sentence}`, mention.id);
      else repeated.set(mention.id, first);
    }
  }
  return repeated;
}

const byTime = (one: Mention, two: Mention) =>
  compareText(one.standsFrom, two.standsFrom) || compareText(one.version, two.version) || startOf(one) - startOf(two);

const startOf = ({ figure }: Mention) => figure.span.start;

const sentenceKey = ({ article, part, words, figure: { span, measure } }: Mention) =>
  JSON.stringify([article, part, words.exact, span.start - words.start, measure]);
