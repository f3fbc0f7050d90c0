/**
 * Vague numerals and the least that they state: "dozens" 24, "tens of thousands" 20,000, "several hundred" 200.
 * These are the words' stated ends; other readings of them are policies of comparison.
 */
import type { Token } from "./sentence.ts";

export interface VagueReading {
  readonly low: number;
  /** Token index of the last word, inclusive. */
  readonly last: number;
}

const plurals = new Map([
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2e3],
  ["millions", 2e6],
  ["tens", 20],
]);
const scales = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
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
    return { low: 2, last: first + 2 };
  if (word === "numerous" || word === "multiple") return { low: 2, last: first };
  return undefined;
}

/** "hundreds of thousands", "tens of millions", "dozens". */
function readPlural(tokens: readonly Token[], first: number, plural: number): VagueReading | undefined {
  const scaled = tokens[first + 1]?.lower === "of" ? plurals.get(tokens[first + 2]?.lower ?? "") : undefined;
  if (scaled !== undefined && scaled >= 2e3) return { low: (plural * scaled) / 2, last: first + 2 };
  return plural === 20 ? undefined : { low: plural, last: first };
}

/** "several", "several hundred", "a few dozen", "a couple of hundred". */
function readFew(tokens: readonly Token[], at: number, word: string, hasArticle: boolean): VagueReading | undefined {
  const scaleAt = tokens[at + 1]?.lower === "of" ? at + 2 : at + 1;
  const scale = scales.get(tokens[scaleAt]?.lower ?? "");
  if (scale !== undefined) return { low: 2 * scale, last: scaleAt };
  // "a couple and their children" are two people, not a number.
  if (word === "couple" && scaleAt === at + 1) return undefined;
  if (word === "several" || hasArticle) return { low: 2, last: word === "couple" && scaleAt === at + 2 ? at + 1 : at };
  return undefined;
}
