/**
 * Every statement that a document reports, in the contract's shape: source and cue as written, and what was said.
 *
 * Not here: the fuller record that ties figures (telling/attribution.ts). What speakers in a quotation say about
 * themselves ("I think") is part of their statement, not one more.
 */
import type { Statement } from "../domain/figure.ts";
import { spanOf } from "../text/span.ts";
import type { Analysis } from "./analysis.ts";
import { quotationsOf } from "./quoting/quotations-of.ts";
import type { QuotedStretch } from "./quoting/quote-marks.ts";
import type { Attribution } from "./telling/attribution.ts";
import { attributionsOf } from "./telling/attributions-of.ts";
import { cueForms, mindVerbs } from "./telling/cue-verbs.ts";

/** In reading order. */
export function statementsOf(analysis: Analysis): readonly Statement[] {
  const attributions = attributionsOf(analysis);
  return attributions
    .filter((attribution) => isOwnStatement(attribution, attributions, quotationsOf(analysis.text, attribution.part)))
    .map(({ source, cue, content, kind }) => {
      const start = Math.min(...content.map(([from]) => from));
      const end = Math.max(...content.map(([, to]) => to));
      const ranges = content.length > 1 ? { ranges: content } : {};
      return { source, cue, content: { ...spanOf(analysis.text, start, end), ...ranges }, kind };
    });
}

function isOwnStatement(
  attribution: Attribution,
  all: readonly Attribution[],
  quotes: readonly QuotedStretch[],
): boolean {
  const { source, cue, stance } = attribution;
  const isQuoted = quotes.some(({ open, close }) => open < cue.start && cue.end < close);
  // What a speaker says that others think or want is his own statement; what he says that they said is theirs.
  const lemma = cueForms.get(cue.exact.split(" ").at(-1)!.toLowerCase())?.verb.lemma ?? "";
  if (isQuoted)
    return (
      stance === "asserts" &&
      source !== null &&
      !mindVerbs.has(lemma) &&
      !/^(?:I|we|you|it|that|who|which|this)$/i.test(source.exact)
    );
  if (stance !== "feels") return true;
  return !all.some(
    ({ part, sentence, content }) =>
      part === attribution.part &&
      sentence === attribution.sentence &&
      content.some(([start, end]) => start <= cue.start && cue.end <= end),
  );
}
