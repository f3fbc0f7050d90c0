/**
 * Words of telling, for a date beside them says when something was said: "announced on Tuesday", "a report in January".
 *
 * Not here: who said what (attribution/).
 */
import type { Token } from "../../text/sentence.ts";
import { classOfNoun } from "../counted-noun.ts";
import { formsOf } from "../telling/verb-forms.ts";

const verbs = `say tell announce report state claim estimate reckon put give publish release issue confirm deny dispute reject
  admit acknowledge add note warn declare insist suggest argue write tweet post show reveal see obtain update revise raise
  lower cite quote speak brief testify repeat recall mention explain describe disclose conclude believe ask list count
  record refuse refute rebut dismiss inform withdraw correct clarify assess telephone phone ring broadcast`;

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

const recording = /^(?:records?|recorded|recording|saw|sees|seen|lists?|listed)$/;
const freeing = /^(?:releases?|released|releasing)$/;
const claiming = /^(?:claims?|claimed|claiming)$/;

/** Whether the verb at `at` tells; "claimed the lives of two", "released 24 hostages", "recorded 31 deaths" tell what befell people. */
export function tellsAt(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]!;
  if (!isTellingVerb(verb)) return false;
  if (claiming.test(verb.lower))
    return !tokens.slice(at + 1, at + 5).some(({ lower }) => /^(?:lives|life)$/.test(lower));
  if (freeing.test(verb.lower)) return !isPeopleNext(tokens, at + 1);
  if (!recording.test(verb.lower)) return true;
  // "has recorded some 31 deaths"
  return !tokens.slice(at + 1, at + 4).some(({ pos }) => pos === "NUM");
}

/** "released 24 hostages", "released the two men": whom, not what. */
function isPeopleNext(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < first + 6; i++) {
    const token = tokens[i];
    if (!token || !/^(?:DET|NUM|ADJ|ADV|NOUN|PROPN|ADP)$/.test(token.pos)) return false;
    // "released dozens of hostages", not "released a list of 12 dead"
    if (token.pos === "ADP" && !/^(?:dozens|scores|hundreds|thousands|all|some|half)$/.test(tokens[i - 1]!.lower))
      return false;
    if (classOfNoun(token.lower) === "person" || /^(?:hostages?|prisoners?|captives?|pows?)$/.test(token.lower))
      return true;
  }
  return false;
}

/** "pleaded not guilty on Tuesday", "honoured the dead on Sunday": the day is not that of the toll. */
export const isAftermathVerb = (token: Token) => token.pos === "VERB" && aftermath.has(token.lower);

export const isTellingNoun = (token: Token) => nouns.has(token.lower);
