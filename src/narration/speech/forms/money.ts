/**
 * An amount of money: "$2.5 million" → two point five million dollars, "US$3bn", "£1.20" → one pound and twenty pence, "$2-3 million" → two to three million dollars,
 * "a $5 million deal" → five million dollar.
 *
 * Not here: currencies in words ("4 million yuan"), "/mo" behind it (per-unit), the dash between two amounts that both carry a sign (range-dash).
 */
import { type Currency, currencies, currencyBefore, currencyBehind } from "../currencies.ts";
import { before, endOf, matchAt } from "../match-at.ts";
import { amountPattern, scalePattern, scaleWords, wholePattern } from "../number-pattern.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { cardinal, decimal } from "../spoken-number.ts";

const amount = `(${wholePattern}?(?:\\.\\d+)|${wholePattern})(?:(?:-|–)(${amountPattern})(?![\\d-]))?`;
const scale = `(?:[ \\u00a0-]?(${scalePattern}))?`;
const signFirst = new RegExp(`(${currencyBefore})\\s?${amount}${scale}`, "y");
const signLast = new RegExp(`${amount}${scale}\\s?(${currencyBehind})`, "y");
const centsAlone = /(\d{1,2})¢/y;
const adjective =
  /^(?: (?!and|or|in|to|for|from|on|at|of|by|as|with|per|a|an|the|is|was|were|will|has|had|that|than|each|every|worth|more|less|but|when|if)[a-z]|-(?!a-))/;

export const money = defineSpeechRule({
  name: "money",
  read(text, at, end) {
    const cents = matchAt(centsAlone, text, at, end);
    if (cents !== undefined)
      return { end: endOf(cents), words: [...cardinal(cents[1]!), Number(cents[1]) === 1 ? "cent" : "cents"] };
    const first = matchAt(signFirst, text, at, end);
    const last = first === undefined ? matchAt(signLast, text, at, end) : undefined;
    const match = first ?? last;
    if (match === undefined) return undefined;
    const [sign, low, high, scaled] =
      first === undefined ? [match[4]!, match[1]!, match[2], match[3]] : (match.slice(1) as [string, string]);
    const currency = currencies.get(sign)!;
    return {
      end: endOf(match),
      words: wordsOf(isAdjective(text, match) ? { ...currency, many: currency.one } : currency, low, high, scaled),
    };
  },
});

/** "a $5 million deal", "$5-million": said in the singular. */
function isAdjective(text: string, match: RegExpExecArray): boolean {
  if (/-[A-Za-z]+$/.test(match[0])) return true;
  const hasArticle = /(?:^|\W)(?:an?|another|per|each|this) $/i.test(before(text, match.index));
  return hasArticle && adjective.test(text.slice(endOf(match), endOf(match) + 12));
}

function wordsOf(currency: Currency, low: string, high: string | undefined, scale: string | undefined): string[] {
  const name = currency.many.split(" ");
  const range = high === undefined ? decimal(low) : [...decimal(low), "to", ...decimal(high)];
  if (scale !== undefined) return [...range, scaleWords[scale]!, ...name];
  return high === undefined ? wholeAndParts(currency, low) : [...range, ...name];
}

/** "1.20" → one pound and twenty pence; what are no hundredths keeps its point. */
function wholeAndParts({ one, many, part }: Currency, written: string): string[] {
  const [whole = "", rest = ""] = written.replace(/[^\d.]/g, "").split(".");
  const hundredths = rest.replace(/0+$/, "").padEnd(2, "0");
  const isExact = hundredths.length > 2 || (part === undefined && hundredths !== "00");
  if (isExact) return [...decimal(written), ...many.split(" ")];
  const units = [...cardinal(whole || "0"), ...(/^0*1$/.test(whole) ? one : many).split(" ")];
  if (hundredths === "00") return units;
  const parts = [...cardinal(String(Number(hundredths))), part![Number(hundredths) === 1 ? 0 : 1]];
  return /^0*$/.test(whole) ? parts : [...units, "and", ...parts];
}
