/**
 * Numbers in figures, said from what was read in them and not from their digits: "2012 people" is a count and no year, "122 387" is one number,
 * and the sign in "100,000+" is said as the bound that the figure has.
 */
import type { Figure, Qualifier } from "../domain/figure.ts";
import { doesContain, doOverlap } from "../text/span.ts";
import type { SpokenToken } from "./script.ts";
import { cardinal } from "./speech/spoken-number.ts";

export type Told = Pick<Figure, "span" | "quantity">;

const signed = /^(?<before>[~≈<>≥≤]?)\s*(?<digits>\d[\d,]*)(?<behind>\+?)$/;
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
  const ends = [quantity.low, quantity.high];
  for (
    let i = tokens.findIndex((token) => token.span !== null && doOverlap(token.span, span));
    i >= 0 && i < tokens.length;
    i++
  ) {
    const run = runOfDigits(tokens, i, span);
    if (run === 0) continue;
    const parts = tokens.slice(i, i + run).map(({ written }) => signed.exec(written)!.groups!);
    const digits = parts.map((part) => part.digits!.replaceAll(",", "")).join("");
    if (!ends.includes(Number(digits))) continue;
    const hasSign = parts[0]!.before !== "" || parts.at(-1)!.behind !== "";
    const words = [...(hasSign ? (boundWords[quantity.qualifier] ?? []) : []), ...cardinal(digits)];
    tokens.splice(
      i,
      run,
      ...tokens.slice(i, i + run).map((token, k) => said(token, k === 0 ? words : [], k === run - 1)),
    );
    i += run - 1;
  }
  return tokens;
}

const said = (token: SpokenToken, words: readonly string[], isLast: boolean): SpokenToken => ({
  ...token,
  ...{ words, rest: isLast ? token.rest : "", rule: "number-of-figure" },
});

/** How many tokens from `first` on are one number: "122 387" has blanks for commas. */
function runOfDigits(tokens: readonly SpokenToken[], first: number, span: Told["span"]): number {
  const isNumber = ({ span: own, written }: SpokenToken) =>
    own !== null && doesContain(span, own) && signed.test(written);
  if (!isNumber(tokens[first]!)) return 0;
  let count = 1;
  for (let next = tokens[first + 1]; next !== undefined && isNumber(next); next = tokens[first + count]) {
    if (!/^\d{3}\+?$/.test(next.written) || next.span!.start - tokens[first + count - 1]!.span!.end !== 1) break;
    count++;
  }
  return count;
}
