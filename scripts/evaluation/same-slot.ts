/**
 * Whether a slot that was read says the same as the editor's answer: "the White House" and "White House" do,
 * "Russian soldiers" and "Russian" do, "Ukraine" and "Bakhmut" do not. Dates are met in the grain of the answer.
 */
import type { PeriodSlot } from "../../src/domain/figure.ts";
import type { GoldPeriod } from "./gold.ts";

const smallWords = new Set(["the", "a", "an", "of", "its", "their", "his", "her"]);

function contentWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).filter((word) => !smallWords.has(word));
}

/** Same words, or the fewer words all among the more, as long as they make up half of them. Null is met by null only. */
export function isSameName(expected: string | null, found: string | null): boolean {
  if (expected === null || found === null) return expected === found;
  const sides = [contentWords(expected), contentWords(found)].sort((a, b) => a.length - b.length);
  const [fewer, more] = sides as [string[], string[]];
  return fewer.length > 0 && fewer.length * 2 >= more.length && fewer.every((word) => more.includes(word));
}

/** A shared word of the period's text, its start in the grain of the answer, its end to the month. */
export function isSamePeriod(expected: GoldPeriod | null, found: PeriodSlot | null): boolean {
  if (expected === null || found === null) return expected === null && found === null;
  const foundWords = contentWords(found.span.exact);
  if (!contentWords(expected.text).some((word) => foundWords.includes(word))) return false;
  const isMet = (date: string | null, day: string | undefined, grain: number) =>
    date === null || day?.slice(0, Math.min(date.length, grain)) === date.slice(0, grain);
  return isMet(expected.start, found.from?.earliest, 10) && isMet(expected.end, found.to?.latest, 7);
}

/** Whether two stated ends are the same number; shares are compared to a thousandth. */
export function isSameEnd(expected: number | null, found: number | null): boolean {
  if (expected === null || found === null) return expected === found;
  return Math.abs(expected - found) < (expected < 1 ? 1e-3 : 1e-9 * expected);
}
