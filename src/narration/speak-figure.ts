/**
 * Numbers in figures, said from what was read in them and not from their digits: "2012 people" is a count and no year, "122 387" is one number,
 * and the sign in "100,000+" is said as the bound that the figure has.
 */
import type { Figure, Qualifier } from "../domain/figure.ts";
import { doesContain } from "../text/span.ts";
import type { SpokenToken } from "./script.ts";
import { cardinal } from "./speech/spoken-number.ts";

export type Told = Pick<Figure, "span" | "quantity">;

const digitsOnly = /^\d[\d,]*$/;
const signBefore = /^[~≈<>≥≤]$/;
const boundWords: Readonly<Partial<Record<Qualifier, readonly string[]>>> = {
  "more-than": ["more", "than"],
  "at-least": ["at", "least"],
  "at-most": ["up", "to"],
  "less-than": ["fewer", "than"],
  approximately: ["about"],
};

/** `tokens`: of one sentence. Those of other forms (shares, words, scales) are said as they are written. */
export function speakFigures(tokens: readonly SpokenToken[], figures: readonly Told[]): SpokenToken[] {
  return figures.reduce((spoken, figure) => speakFigure(spoken, figure), [...tokens]);
}

function speakFigure(tokens: SpokenToken[], { span, quantity }: Told): SpokenToken[] {
  if (quantity.share) return tokens;
  const isInside = (token: SpokenToken | undefined) => token?.span != null && doesContain(span, token.span);
  const first = tokens.findIndex(isInside);
  const last = tokens.findLastIndex(isInside);
  for (let i = first; i >= 0 && i <= last; i++) {
    const run = runOfDigits(tokens, i, last);
    const digits = tokens
      .slice(i, i + run)
      .map(({ written }) => written.replaceAll(",", ""))
      .join("");
    if (run === 0 || (quantity.low !== Number(digits) && quantity.high !== Number(digits))) continue;
    const before = isInside(tokens[i - 1]) && signBefore.test(tokens[i - 1]!.written) ? 1 : 0;
    const behind = isInside(tokens[i + run]) && tokens[i + run]!.written === "+" ? 1 : 0;
    const bound = before + behind > 0 ? (boundWords[quantity.qualifier] ?? []) : [];
    sayTogether(tokens, { from: i - before, to: i + run + behind, words: [...bound, ...cardinal(digits)] });
    i += run - 1 + behind;
  }
  return tokens;
}

/** All words with the first token that is a number; what belongs to it is said with it. */
function sayTogether(
  tokens: SpokenToken[],
  { from, to, words }: { from: number; to: number; words: readonly string[] },
) {
  const rest = tokens[to - 1]!.rest;
  const speaker = tokens.findIndex(({ written }, i) => i >= from && digitsOnly.test(written));
  for (let i = from; i < to; i++) {
    const own = i === speaker ? words : [];
    tokens[i] = { ...tokens[i]!, words: own, rest: i === to - 1 ? rest : "", rule: "number-of-figure" };
  }
}

/** How many tokens from `first` on are one number: "122 387" has blanks for commas. */
function runOfDigits(tokens: readonly SpokenToken[], first: number, last: number): number {
  if (!digitsOnly.test(tokens[first]!.written)) return 0;
  let count = 1;
  for (let next = first + 1; next <= last && /^\d{3}$/.test(tokens[next]!.written); next++) {
    if (tokens[next]!.span!.start - tokens[next - 1]!.span!.end !== 1) break;
    count++;
  }
  return count;
}
