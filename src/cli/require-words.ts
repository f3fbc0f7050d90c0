/** An option that has to be given, with something in it. */
import { UsageError } from "./user-error.ts";

/** Throws a UsageError: `reason-missing` for an empty `--reason`. */
export function requireWords(flag: string, words: string | undefined, expectation: string): string {
  if (words !== undefined && words.trim() !== "") return words;
  throw new UsageError({
    code: `${flag.replace(/^\W+|\W+$/g, "")}-missing`,
    place: flag,
    value: "",
    expectation,
    remedy: `Give it: ${flag} "…".`,
  });
}
