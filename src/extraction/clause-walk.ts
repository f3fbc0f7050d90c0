/**
 * How a walk through a clause goes on between a counted group and its predicate: over auxiliaries, prepositional phrases,
 * asides between commas and verbs that only carry the outcome; it stops at any other verb and at another clause.
 */
import type { Token } from "../text/sentence.ts";
import { wordSet } from "../text/word-set.ts";
import { asideFrom, isAsideMark } from "./asides.ts";
import { behindAges } from "./number-of-age.ts";
import { outcomeAt } from "./outcome.ts";

/** Words that begin another clause: "rose to 67 after five of the injured died". */
const subordinators = wordSet("after when while because before although though but if where until once whereas");
/** Verbs that only carry the outcome: "were reported killed", "have been confirmed dead", "went missing". */
export const carriers = wordSet(
  "feared reported believed presumed confirmed found listed pronounced declared left said thought known estimated considered counted recorded remain remained remains lay lying got came ended verified officially now identified need needed expected projected predicted likely forecast transported rushed flown admitted have had has having became become becoming living staying housed camped",
);
/** How far the walk goes on from token `i`; undefined where it stops. `isOfRelative`: its verb is a relative clause's own, "guards who fought were hurt". */
export function stepOver(
  tokens: readonly Token[],
  i: number,
  passedVerb: boolean,
  isOfRelative = false,
): { last: number; isVerb: boolean } | undefined {
  const token = tokens[i]!;
  const on = (last = i, isVerb = false) => ({ last, isVerb });
  if (subordinators.has(token.lower)) return undefined;
  // "three boys aged 5, 7 and 10 were hurt"
  const ages = behindAges(tokens, i);
  if (ages !== undefined) return on(ages - 1);
  // "were not hurt", "have never been freed"
  if (/^(?:not|n't|never)$/.test(token.lower) && tokens[i + 1]?.lower !== "only") return undefined;
  // "a call found the mother dead": the carrier has an object of its own.
  if (token.lower === "found" && tokens[i - 1]?.pos !== "AUX" && tokens[i + 1]?.pos === "DET") return undefined;
  if (token.pos === "AUX" || token.pos === "ADV" || token.pos === "PART" || token.pos === "DET" || token.pos === "ADP")
    return on();
  if (
    carriers.has(token.lower) ||
    isNominal(token) ||
    token.pos === "ADJ" ||
    token.pos === "NUM" ||
    token.lower === "'s"
  )
    return on();
  if (/^(?:escaped|survived)$/.test(token.lower) && tokens[i + 1]?.lower === "with") return on();
  // "low-lying areas"
  if (token.pos === "PRON" || /-\w+(?:ing|ed)$/.test(token.lower)) return on();
  // "were affected and evacuated": a passive that shares its people with the outcome beside it.
  if (isPassiveBesideOutcome(tokens, i)) return on(i, true);
  if (token.exact === "(" || token.exact === "[") return closing(tokens, i);
  if (isAsideMark(tokens, i)) return asideFrom(tokens, i);
  if (isQuoteOfName(tokens, i)) return on();
  if (token.lower === "and" || token.lower === "or") return on();
  if (token.pos === "VERB" && !passedVerb && isOfRelative) return on(i, true);
  if (token.pos === "VERB" && !passedVerb && /ing$|ed$/.test(token.lower) && tokens[i - 1]?.pos !== "AUX")
    return on(i, true);
  return undefined;
}

function isPassiveBesideOutcome(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]!.pos === "VERB" &&
    /ed$/.test(tokens[i]!.lower) &&
    tokens[i - 1]?.pos === "AUX" &&
    /^(?:and|or)$/.test(tokens[i + 1]?.lower ?? "") &&
    outcomeAt(tokens, i + 2)?.isAfter === true
  );
}

/** 'members of the "Farm Guard" died': marks around a name of a few words. */
function isQuoteOfName(tokens: readonly Token[], at: number): boolean {
  const isMark = (i: number) => /^["“”]$/.test(tokens[i]?.exact ?? "");
  if (!isMark(at)) return false;
  for (let distance = 2; distance < 6; distance++) if (isMark(at + distance) || isMark(at - distance)) return true;
  return false;
}

const isNominal = (token: Token) => token.pos === "NOUN" || token.pos === "PROPN";

function closing(tokens: readonly Token[], open: number): { last: number; isVerb: boolean } | undefined {
  for (let i = open + 1; i < Math.min(tokens.length, open + 15); i++)
    if (tokens[i]!.exact === ")" || tokens[i]!.exact === "]") return { last: i, isVerb: false };
  return undefined;
}
