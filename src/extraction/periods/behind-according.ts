/**
 * Whether a time closes the naming of who is accorded with: "according to a statement by the spokeswoman [on Sunday]", "according
 * to the ministry [late Monday]". It is when that was said.
 *
 * Not here: "according to police, [on Monday] 12 people died", which tells when they died.
 */
import type { Token } from "../../text/sentence.ts";
import type { TokenRange } from "../telling/attribution-rule.ts";
import { isEventNoun } from "./event-periods.ts";

const longestNaming = 24;
const naming = /^(?:NOUN|PROPN|ADJ|DET|PART|NUM|CCONJ)$/;
const links = /^(?:by|of|for|from|at|in|to|and)$/;

export function closesAccording(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (!/^[.,;!?)"”]$/.test(tokens[last + 1]?.exact ?? ".")) return false;
  let at = first - 1;
  while (/^(?:on|late|early|earlier)$/.test(tokens[at]?.lower ?? "")) at--;
  let commas = 0;
  for (let i = at; i > Math.max(0, first - longestNaming); i--) {
    const token = tokens[i]!;
    // One comma alone parts the time from the source; two set a name apart: "the spokeswoman, Anna Berg, on Sunday".
    if (token.lower === "according") return commas !== 1;
    if (token.exact === ",") commas++;
    else if (isEventNoun(token) || !(naming.test(token.pos) || links.test(token.lower) || isSurnameTag(token)))
      return false;
  }
  return false;
}

/** "the Committee for [Missing] Persons" */
const isSurnameTag = ({ exact }: Token) => /^\p{Lu}/u.test(exact);
