/**
 * Whether a name behind a place is a person's, who speaks or acts in what follows, and no place listed beside the first:
 * "in Wau, [James Deng], the information minister, said", "in Wau, [Deng] told reporters", "in Wau, [James Deng], 40, lost".
 *
 * Not here: teller clauses behind a list of places ("in Wau, Juba, a witness said").
 */
import type { Token } from "../../text/sentence.ts";
import { roleNouns } from "../telling/source-nouns.ts";
import { isCapitalised } from "./name-context.ts";

const isComma = (token: Token | undefined) => token?.lower === ",";
const isVerb = (token: Token | undefined) => token?.pos === "VERB" || token?.pos === "AUX";
const longestApposition = 14;

export function isPersonBesidePlace(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  if (next.lower === "who") return true;
  // "officials in Wau and Juba said": with "and" the name may close a list.
  if (isVerb(next) && next.lower !== "according") return isComma(tokens[first - 1]);
  return isComma(next) && isToldOfPerson(tokens, last + 2);
}

/** What stands behind the comma: an age, "who", or a role that another comma sets off from what the person does. */
function isToldOfPerson(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.lower === "who" || tokens[from]?.lower === "whose") return true;
  if (tokens[from]?.pos === "NUM") return isComma(tokens[from + 1]) && !isCapitalised(tokens[from + 2]);
  let hasRole = false;
  for (let i = from; i < tokens.length && i < from + longestApposition; i++) {
    const token = tokens[i]!;
    // "Juba, a witness said", "Juba, the minister, James Deng, said": a teller, and nobody described.
    if (isComma(token)) return hasRole && !isCapitalised(tokens[i + 1]);
    if (isVerb(token)) return false;
    if (roleNouns.has(token.lower)) hasRole = true;
  }
  return false;
}
