/**
 * Vague numerals and the least that they state: "dozens" 24, "tens of thousands" 20,000, "several hundred thousand" 200,000.
 * These are the words' stated ends; other readings of them are policies (src/domain/vague-policies.ts).
 */
import type { Token } from "./sentence.ts";

export interface VagueReading {
  readonly low: number;
  /** What a plural has several of: 12 in "dozens", 10,000 in "tens of thousands"; null in "several", "a few hundred". */
  readonly unit: number | null;
  /** Token index of the last word, inclusive. */
  readonly last: number;
}

const plurals = new Map([
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2e3],
  ["millions", 2e6],
  ["lakhs", 2e5],
  ["crores", 2e7],
  ["tens", 20],
]);
const scales = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["lakh", 1e5],
  ["crore", 1e7],
]);
const fews = new Set(["several", "few", "couple"]);

/** The words that a vague numeral can begin with. */
export const vagueOpeners: readonly string[] = [...plurals.keys(), ...fews, "a", "numerous", "multiple"];

/** The vague numeral that begins at token `first`; undefined when none begins there. */
export function readVagueNumeral(tokens: readonly Token[], first: number): VagueReading | undefined {
  const word = tokens[first]?.lower ?? "";
  const plural = plurals.get(word);
  if (plural !== undefined) return readPlural(tokens, first, plural);
  const at = word === "a" ? first + 1 : first;
  const second = tokens[at]?.lower ?? "";
  if (fews.has(second)) return readFew(tokens, at, second, at > first);
  if (word === "a" && (second === "number" || second === "handful") && tokens[first + 2]?.lower === "of")
    return { low: 2, unit: null, last: first + 2 };
  if (word === "numerous" || word === "multiple") return { low: 2, unit: null, last: first };
  return undefined;
}

/** "hundreds of thousands", "tens of millions", "dozens", "hundreds upon hundreds". */
function readPlural(tokens: readonly Token[], first: number, plural: number): VagueReading | undefined {
  const link = tokens[first + 1]?.lower;
  const second = tokens[first + 2]?.lower ?? "";
  const scaled = link === "of" ? plurals.get(second) : undefined;
  const of = (low: number, last: number): VagueReading => ({ low, unit: low / 2, last });
  if (scaled !== undefined && scaled >= 2e3) return of((plural * scaled) / 2, first + 2);
  if (plural === 20) return undefined;
  const isDoubled = (link === "upon" || link === "and") && second === tokens[first]!.lower;
  return of(plural, isDoubled ? first + 2 : first);
}

/** "several", "several hundred thousand", "a few dozen", "a couple of hundred". */
function readFew(tokens: readonly Token[], at: number, word: string, hasArticle: boolean): VagueReading | undefined {
  const scaleAt = tokens[at + 1]?.lower === "of" ? at + 2 : at + 1;
  const scale = scales.get(tokens[scaleAt]?.lower ?? "");
  if (scale !== undefined) {
    const second = scales.get(tokens[scaleAt + 1]?.lower ?? "");
    if (second !== undefined && second > scale) return { low: 2 * scale * second, unit: null, last: scaleAt + 1 };
    return { low: 2 * scale, unit: null, last: scaleAt };
  }
  // "a couple and their children" are two people, not a number.
  if (word === "couple" && scaleAt === at + 1) return undefined;
  if (word === "several" || hasArticle)
    return { low: 2, unit: null, last: word === "couple" && scaleAt === at + 2 ? at + 1 : at };
  return undefined;
}
