/**
 * One word of digits, as English news spells numbers: "100,000", "1.200.000", "12,34,567" (Indian), "12 000", "1.5", "1,5 million".
 *
 * Not here: what stands behind it (number.ts).
 */
export interface DigitReading {
  readonly value: number;
  /** Nothing but digits: the number could be a year. */
  readonly isBare: boolean;
  /** "100+", "100-plus". */
  readonly hasPlus: boolean;
  /** "100-odd". */
  readonly isRound: boolean;
}

const grouped =
  /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d*)(?:\.\d+)?$/;
const dotted = /^\d{1,3}(?:\.\d{3})+$/;
const decimalComma = /^\d{1,3},\d{1,2}$/;
const tail = /(?:(\+|-plus)|(-odd|-something|-some|-ish))$/;

/** What the word says; `isScaled` where a scale or a percent sign stands behind it, so that it may have decimals. */
export function readDigits(word: string, isScaled: boolean): DigitReading | undefined {
  const match = tail.exec(word);
  const core = match === null ? word : word.slice(0, match.index);
  const value = valueOfWord(core, isScaled);
  if (value === undefined) return undefined;
  return { value, isBare: /^\d+$/.test(core), hasPlus: match?.[1] !== undefined, isRound: match?.[2] !== undefined };
}

function valueOfWord(word: string, isScaled: boolean): number | undefined {
  const isDecimal = isScaled && decimalComma.test(word);
  if (isDecimal) return Number(word.replace(",", "."));
  // "1.200 people" are twelve hundred, "1.125 million" and "12.125 percent" have decimals.
  if (dotted.test(word) && !(isScaled && word.indexOf(".") === word.lastIndexOf(".")))
    return Number(word.replaceAll(".", ""));
  return grouped.test(word) ? Number(word.replace(/[^\d.]/g, "")) : undefined;
}
