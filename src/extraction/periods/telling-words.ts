/**
 * Words of telling, for a date beside them says when something was said: "announced on Tuesday", "a report in January".
 *
 * Not here: who said what (attribution/).
 */
import type { Token } from "../../text/sentence.ts";
import { formsOf } from "../attribution/verb-forms.ts";

const verbs = `say tell announce report state claim estimate reckon put give publish release issue confirm deny dispute reject
  admit acknowledge add note warn declare insist suggest argue write tweet post show reveal see obtain update revise raise
  lower cite quote speak brief testify repeat recall mention explain describe disclose conclude believe ask list count
  record set refuse withdraw correct clarify`;

const forms: ReadonlySet<string> = new Set(
  verbs
    .split(/\s+/)
    .flatMap((lemma) => [...formsOf(lemma).keys()])
    .filter((form) => form !== "set" && form !== "read"),
);

const nouns =
  /^(?:reports?|statements?|estimates?|briefings?|conference|updates?|bulletins?|assessments?|surveys?|stud(?:y|ies)|interviews?|claims?|comments?|posts?|tweets?|releases?|announcements?|articles?|papers?|testimony|speech|remarks?|notes?|count|tally|tallies|editions?|issue|documents?|email|e-mail|findings|figures)$/;

/** A verb that tells; "killed and set on fire" and nouns like "the claim" are none. */
export function isTellingVerb(token: Token): boolean {
  return (token.pos === "VERB" || token.lower === "said" || token.lower === "told") && forms.has(token.lower);
}

export const isTellingNoun = (token: Token) => nouns.test(token.lower);
