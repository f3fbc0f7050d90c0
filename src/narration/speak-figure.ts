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
const sign = /^(?:[~≈<>≥≤+]|plus)$/i;
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
  const isInside = (token: SpokenToken) => token.span !== null && doesContain(span, token.span);
  const first = tokens.findIndex(isInside);
  const last = tokens.findLastIndex(isInside);
  for (let i = first; i >= 0 && i <= last; i++) {
    const run = runOfDigits(tokens, i, last);
    const digits = tokens
      .slice(i, i + run)
      .map(({ written }) => written.replaceAll(",", ""))
      .join("");
    if (run === 0 || (quantity.low !== Number(digits) && quantity.high !== Number(digits))) continue;
    for (let k = 0; k < run; k++) tokens[i + k] = said(tokens[i + k]!, k === 0 ? cardinal(digits) : [], k === run - 1);
    i += run - 1;
  }
  return first < 0 ? tokens : withBound(tokens, { first, last, bound: boundWords[quantity.qualifier] });
}

/** A sign is said before the number, as the bound that was read in it. */
function withBound(
  tokens: SpokenToken[],
  { first, last, bound }: { first: number; last: number; bound: readonly string[] | undefined },
): SpokenToken[] {
  const number = tokens.findIndex(({ written }, i) => i >= first && i <= last && /\d/.test(written));
  const signs = tokens.flatMap(({ written }, i) => (i >= first && i <= last && sign.test(written) ? [i] : []));
  if (bound === undefined || number < 0 || signs.length === 0) return tokens;
  for (const i of signs) tokens[i] = said(tokens[i]!, [], true);
  tokens[number] = said(tokens[number]!, [...bound, ...tokens[number]!.words], true);
  return tokens;
}

const said = (token: SpokenToken, words: readonly string[], isLast: boolean): SpokenToken => ({
  ...token,
  ...{ words, rest: isLast ? token.rest : "", rule: "number-of-figure" },
});

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
