/**
 * Words of telling, for a date beside them says when something was said: "announced on Tuesday", "a report in January".
 *
 * Not here: who said what (attribution/).
 */
import type { Token } from "../../text/sentence.ts";
import { formsOf } from "../telling/verb-forms.ts";

const verbs = `say tell announce report state claim estimate reckon put give publish release issue confirm deny dispute reject
  admit acknowledge add note warn declare insist suggest argue write tweet post show reveal see obtain update revise raise
  lower cite quote speak brief testify repeat recall mention explain describe disclose conclude believe ask list count
  record refuse withdraw correct clarify`;

/** What comes after an event and is dated in its turn: courts, mourning, inquiries. */
const aftermathVerbs = `plead charge arrest sentence convict accuse appear identify honour honor mourn bury commemorate remember
  mark visit install investigate meet condemn apologise apologize`;

const formsOfAll = (lemmas: string): ReadonlySet<string> =>
  new Set(lemmas.split(/\s+/).flatMap((lemma) => [...formsOf(lemma).keys()]));

const forms = formsOfAll(verbs);
const aftermath = formsOfAll(aftermathVerbs);

const nouns: ReadonlySet<string> = new Set(
  `report reports statement statements estimate estimates briefing briefings conference update updates bulletin
    bulletins assessment assessments survey surveys study studies interview interviews claim claims comment
    comments post posts tweet tweets release releases announcement announcements article articles paper papers
    testimony speech remark remarks note notes count tally tallies edition editions issue document documents
    email e-mail findings figures`.split(/\s+/),
);

/** A verb that tells; "killed and set on fire" and nouns like "the claim" are none. */
export function isTellingVerb(token: Token): boolean {
  return (token.pos === "VERB" || token.lower === "said" || token.lower === "told") && forms.has(token.lower);
}

/** "pleaded not guilty on Tuesday", "honoured the dead on Sunday": the day is not that of the toll. */
export const isAftermathVerb = (token: Token) => token.pos === "VERB" && aftermath.has(token.lower);

export const isTellingNoun = (token: Token) => nouns.has(token.lower);
