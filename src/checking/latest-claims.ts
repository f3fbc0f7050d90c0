/**
 * Words that tell a toll as the last that its source gave: "the last public US estimate", "its most recent figure", "no newer
 * number has been released"; or as the one that holds now: "the toll stands at", "so far".
 *
 * What was the last until something else came claims nothing: "until Monday the last estimate". Not here: what the source said since.
 */
import type { Figure } from "../domain/figure.ts";
import { type Span, spanOf } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { type OwnWords, ownWords } from "./own-words.ts";

/** `public`: the last that anybody of the source's government gave; `own`: that the source gave; `now`: the toll as it stands. */
export type ClaimReach = "public" | "own" | "now";

export interface LatestClaim {
  readonly figure: Figure;
  readonly span: Span;
  readonly reach: ClaimReach;
  /** The words with those that may name whose it is: "the last public US estimate", "Washington's latest figure". */
  readonly phrase: string;
}

const noun = "(?:estimate|figure|toll|count|number|tally|assessment|total|statistic|update)s?";
/** Words between "last" and what it is the last of: no stretch of time, which is no claim. */
const between = String.raw`(?:(?!(?:week|month|year|day|night|spring|summer|autumn|fall|winter)\b)(?!\p{Lu}\p{Ll}+day\b)[\p{L}.-]+(?:['’]s)?\s+){0,4}?`;
const behind = String.raw`(?:\s+(?:(?:given|made|issued|released|published|offered|shared)\s+)?(?:by|from|out of|that|which)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.'’-]*\s*){1,4})?`;
const claims = [
  new RegExp(
    String.raw`(?<claim>\b(?:the|its|his|her|their|a|[\p{L}.]+(?:['’]s|s['’]))\s+(?:very\s+)?(?:last|latest|newest|(?:most|more)\s+(?:recent|current|up-to-date))\s+${between}${noun})\b${behind}`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<claim>\bno\s+(?:newer|later|fresher|updated|more\s+(?:recent|current|up-to-date))\s+${between}${noun})\b${behind}`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<claim>\bthe\s+(?:last|latest|most recent)\s+(?:time|occasion)\b[^.;,]{0,60}?\b(?:gave|given|put|published|released|offered|issued|shared)\b[^.;,]{0,30}?\b${noun})\b`,
    "giu",
  ),
];
const standing =
  /(?<claim>\b(?:(?:now|currently)\s+(?:stands|is put|are put|puts?)|stands(?: at)?|so far|to date|as of now)\b)/giu;

const anybodys = /\b(?:public|publicly|official|known|published|available|released)\b/i;

/** In the order of the text, each with the one figure that it is about. */
export function latestClaims(draft: Draft): LatestClaim[] {
  const found = [
    ...claims.flatMap((pattern) => [...ownWords(draft, pattern)].map((words) => ({ words, isNow: false }))),
    ...[...ownWords(draft, standing)].map((words) => ({ words, isNow: true })),
  ];
  return found
    .flatMap(({ words, isNow }) => {
      const figure = isOver(draft, words) ? undefined : figureOf(draft, words);
      if (figure === undefined) return [];
      const span = claimIn(draft, words);
      const phrase = draft.text.slice(span.start, words.span.end);
      const reach: ClaimReach = isNow ? "now" : anybodys.test(phrase) ? "public" : "own";
      return [{ figure, span, reach, phrase }];
    })
    .sort((one, two) => one.span.start - two.span.start);
}

/** With the whole name of whose it is ("the [Health Ministry's latest figure]"), and without what stands behind. */
function claimIn({ text }: Draft, { span: { start }, match }: OwnWords): Span {
  const exact = match.groups!.claim!;
  const isOwned = /^[\p{L}.]+(?:['’]s|s['’])\s/u.test(exact);
  const [name = ""] = isOwned ? (/(?:\p{Lu}[\p{L}.-]*\s)+$/u.exec(text.slice(0, start)) ?? []) : [];
  return spanOf(text, start - name.length, start + exact.length);
}

/** "Until Monday", "had been", "not": it is told that another came, or that it is not the last. */
function isOver({ text }: Draft, { span, sentence }: OwnWords): boolean {
  const before = text.slice(sentence.start, span.start);
  const after = text.slice(span.end, sentence.end);
  return (
    /\b(?:until|till|before|prior to)\b[^.;]{0,40}$/i.test(before) ||
    /\b(?:no longer|not|n['’]t|previously|formerly|once)\b[^.;,]{0,20}$/i.test(before) ||
    /\bhad been\s+$/i.test(before) ||
    /^[^.;]{0,40}\b(?:until|till|before|prior to|at the time|at that time|by then|back then)\b/i.test(after)
  );
}

/** The nearest of its sentence; in "That was the last estimate" the one told before. */
function figureOf(draft: Draft, { span, sentence }: OwnWords): Figure | undefined {
  const distance = ({ span: own }: Figure) => {
    const [from, to] = own.start < span.start ? [own.end, span.start] : [span.end, own.start];
    const words = draft.text.slice(from, Math.max(from, to));
    return words.length + (/[;:–—]|\b(?:while|whereas|but|although)\b/i.test(words) ? 1000 : 0);
  };
  const isIn = ({ span: own }: Figure, { start, end }: { start: number; end: number }) =>
    start <= own.start && own.end <= end;
  const counts = draft.figures.filter(
    ({ quantity, status }) => !quantity.share && (status === "asserted" || status === "compared"),
  );
  const own = counts.filter((figure) => isIn(figure, sentence));
  if (own.length > 0) return own.toSorted((one, two) => distance(one) - distance(two))[0];
  if (!/^(?:it|that|this|those|these|his|her|the)\b/i.test(draft.text.slice(sentence.start, span.end)))
    return undefined;
  const all = draft.sentencesAround(span.start);
  const last = all[all.findIndex(({ start }) => start === sentence.start) - 1];
  return last && counts.findLast((figure) => isIn(figure, last));
}
