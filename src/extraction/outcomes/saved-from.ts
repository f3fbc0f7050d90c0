/**
 * Hostages freed and lives saved: the noun counted ("hostages", "lives") names a toll that the words around it turn into a rescue.
 */
import type { Phrase } from "../figure-rule.ts";
import type { Outcome } from "../outcome.ts";
import { outcomeBefore } from "../outcome-before.ts";
import { outcomeBehind } from "../outcome-behind.ts";

const lossOrSaving =
  /^(?:los[et]|loss|losing|claim(?:s|ed|ing)?|costs?|costing|t(?:akes?|ook|aken|aking)|sav(?:e[sd]?|ing)|ask(?:s|ed)?|demand(?:s|ed|ing)?|exact(?:s|ed|ing)?|swallow(?:s|ed|ing)?|consum(?:e[sd]?|ing))$/;

/** "freed 21 hostages", "the release of 19 hostages", "nine hostages were released"; "saved 12 lives". */
export function areSaved(phrase: Phrase, outcome: Outcome): boolean {
  return savesLives(phrase, outcome) || areFreed(phrase, outcome);
}

function areFreed({ tokens, quantity, group }: Phrase, { measure }: Outcome): boolean {
  if (measure !== "abducted") return false;
  const isRelease =
    tokens[quantity.first - 1]?.lower === "of" &&
    /^(?:release|rescue|freeing|liberation)$/.test(tokens[quantity.first - 2]?.lower ?? "");
  return (
    isRelease ||
    outcomeBefore(tokens, quantity.first)?.measure === "rescued" ||
    outcomeBehind(tokens, group.last + 1)?.measure === "rescued"
  );
}

function savesLives({ tokens, quantity }: Phrase, { last }: Outcome): boolean {
  if (tokens[last]?.lower !== "lives") return false;
  return tokens
    .slice(Math.max(0, quantity.first - 4), quantity.first)
    .some((token) => /^sav(?:e[sd]?|ing)$/.test(token.lower));
}

/** "12 lives" is a toll only where they are lost, claimed or saved. */
export function isLivesNotLost({ tokens, quantity }: Phrase, { last }: Outcome): boolean {
  if (tokens[last]?.lower !== "lives") return false;
  const near = tokens.slice(Math.max(0, quantity.first - 5), last + 5);
  return !near.some(({ lower }) => lossOrSaving.test(lower));
}
