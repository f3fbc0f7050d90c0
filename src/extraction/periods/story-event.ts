/**
 * The event that a story is about, once a date names it: "the New Year's Eve strike", "the October 7 attack".
 * A toll that a source only puts a number to ("Kyiv claimed 400 dead") is that event's.
 *
 * Not here: events without such a name; "killed on Thursday" may be one of several.
 */
import type { Token } from "../../text/sentence.ts";
import { isEventNoun } from "./event-periods.ts";
import { isTellingVerb } from "./telling-words.ts";

/** Whether the date right before it names an event: "[October 7] attack", "[Monday]'s raid". */
export function namesEvent(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  const noun = next?.lower === "'s" || next?.lower === "'" ? tokens[last + 2] : next;
  return noun !== undefined && isEventNoun(noun);
}

/** How far a verb is looked for, in tokens. */
const reach = 40;

const endsClause = (token: Token) => token.pos === "PUNCT" || token.pos === "CCONJ" || token.pos === "SCONJ";

/** "claimed 300 injured": a participle that only says what the number counts. */
const isOutcome = (token: Token) => /^(?:killed|wounded|injured|displaced|captured|missing)$/.test(token.lower);

/** Whether a verb of telling has the number for its object, and no verb of its own tells what happened. */
export function onlyRestates(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = last + 1; i < Math.min(tokens.length, last + reach) && !endsClause(tokens[i]!); i++) {
    const isBare = isOutcome(tokens[i]!) && tokens[i - 1]!.pos !== "AUX";
    if (tokens[i]!.pos === "AUX" || (tokens[i]!.pos === "VERB" && !isBare)) return false;
  }
  for (let i = first; i >= Math.max(0, first - reach) && !/^[;:]$/.test(tokens[i]!.exact); i--)
    if (tokens[i]!.pos === "VERB" || isTellingVerb(tokens[i]!)) return isTellingVerb(tokens[i]!);
  return false;
}
