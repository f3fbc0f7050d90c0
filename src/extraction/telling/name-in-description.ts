/**
 * The name behind what its bearer is: "the state news agency [KCNA]", "aid group [Mercy Corps]", "the broadcaster [NTV]".
 *
 * Not here: people behind their roles (person-name.ts).
 */
import type { Token } from "../../text/sentence.ts";
import { isTemporal } from "../../text/temporal-group.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { bodyNouns } from "./source-nouns.ts";

const isCapital = ({ exact }: Token) => /^\p{Lu}/u.test(exact);

/** "the [official] SAVA news agency", "the [state-run] Xinhua News Agency" */
const kinds =
  /^(?:official|semi-official|state|state-run|state-owned|state-controlled|government-run|private|privately-owned|independent|local|daily|online|pro-\p{L}+|opposition|exile|exiled)$/u;

/** Articles, and the hour before an entry of a live page: "[11.05] Firefighters". */
const opening = /^(?:the|a|an|same|this|that|these|those|my|our|his|her|\d{1,2}[.:]\d\d)$/;

/** The range without article and description; as it was where no name follows a common noun for a body. */
export function nameInDescription(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  let start = last + 1;
  while (start > first && isCapital(tokens[start - 1]!)) start--;
  const noun = tokens[start - 1];
  if (
    noun &&
    start > first &&
    start <= last &&
    bodyNouns.has(noun.lower) &&
    !isTemporal(tokens, { first: start, last })
  )
    return { first: start, last };
  let named = first;
  while (named < last && opening.test(tokens[named]!.lower)) named++;
  if (bodyNouns.has(tokens[last]!.lower))
    for (let i = named; i < last && kinds.test(tokens[i]!.lower); i++) if (isCapital(tokens[i + 1]!)) named = i + 1;
  return { first: named, last };
}
