/**
 * Puts a trace into words: how each figure came about, what else was met and dropped, which parts were never looked at.
 *
 * Not here: recording (trace.ts), the path of a slot (slot-paths.ts), why no rule read a number (why-unread.ts).
 */
import type { DroppedCandidate, ExplainedFigure, Explanation, SkippedPart } from "../../domain/explanation.ts";
import type { Sentence } from "../../text/sentence.ts";
import { spanOf } from "../../text/span.ts";
import type { Analysis } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { figureRules } from "../figure-rules.ts";
import { otherUseOf } from "../plain-count.ts";
import { lackOfToll } from "../toll-scan.ts";
import { slotPaths } from "./slot-paths.ts";
import type { Trace, TracedFigure } from "./trace.ts";
import { isWorthTelling, whyUnread } from "./why-unread.ts";

/** `drafts` are the figures as they came out, in their order. */
export function explain(trace: Trace, drafts: readonly FigureDraft[], analysis: Analysis): Explanation {
  return {
    figures: drafts.map((draft, at) => explainFigure(trace.of(draft), drafts, at, analysis)),
    dropped: [...dropped(trace), ...unread(trace), ...notCounting(trace)].sort((a, b) => a.span.start - b.span.start),
    skipped: trace.skippedParts.map((part): SkippedPart => {
      const { kind, start, end } = part;
      const lack = lackOfToll(analysis.text, start, end);
      return lack === undefined
        ? { span: spanOf(analysis.text, start, end), by: "read-figures", reason: `no figures are read in a ${kind}` }
        : { span: spanOf(analysis.text, start, end), by: "toll-scan", reason: lack };
    }),
  };
}

function explainFigure(
  traced: TracedFigure,
  drafts: readonly FigureDraft[],
  at: number,
  analysis: Analysis,
): ExplainedFigure {
  const { rule, sentence } = drafts[at]!;
  const asked = figureRules.filter(({ kinds }) => kinds.includes(traced.quantity.kind));
  const place = asked.findIndex(({ name }) => name === rule);
  const { phrase } = traced;
  return {
    id: `f${at + 1}`,
    sentence: wordsOf(sentence),
    rule,
    refusedBy: asked.slice(0, Math.max(place, 0)).map(({ name }) => name),
    alsoReadBy: asked.slice(place + 1).flatMap(({ name, read }) => {
      const reading = phrase && read(phrase);
      return reading ? [{ rule: name, measure: reading.measure }] : [];
    }),
    path: slotPaths(traced, drafts, at, analysis),
  };
}

const wordsOf = ({ text, start, end }: Sentence) => spanOf(text, start, end);

function dropped({ figures }: Trace): DroppedCandidate[] {
  return [...figures.values()].flatMap(({ droppedBy: by, rule, quantity, sentence }) =>
    by === undefined ? [] : [{ span: quantity.span, sentence: wordsOf(sentence), by, rule, reason: reasonOf(by) }],
  );
}

/** A refiner that drops says by its name what it drops. */
const reasonOf = (refiner: string) =>
  refiner === "drop-overlapping" ? "another figure holds these words" : `it was read, then dropped (${refiner})`;

function unread({ unread: phrases }: Trace): DroppedCandidate[] {
  return phrases.filter(isWorthTelling).map((phrase) => ({
    span: phrase.quantity.span,
    sentence: wordsOf(phrase.sentence),
    by: "figure-rules",
    rule: null,
    reason: whyUnread(phrase),
  }));
}

function notCounting({ notCounting: numbers }: Trace): DroppedCandidate[] {
  return numbers.map(({ sentence, quantity }) => ({
    span: quantity.span,
    sentence: wordsOf(sentence),
    by: "plain-count",
    rule: null,
    reason: otherUseOf(sentence, quantity) ?? "it counts nothing",
  }));
}
