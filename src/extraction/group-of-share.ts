/**
 * The people that a share of a toll is made of: "[Wagner men] account for half of the dead", "half of the dead were
 * [convicts]", "[women and children] are most of the dead".
 */
import { nounGroupsOf } from "../text/noun-group.ts";
import type { Sentence } from "../text/sentence.ts";
import { classOfNoun } from "./counted-noun.ts";
import type { FigureDraft } from "./figure-draft.ts";
import type { TokenRange } from "./figure-rule.ts";

const makingUp =
  /(?:account(?:s|ed)? for|m[ak]de? up|makes? up|compris(?:e|es|ed)|constitut(?:e|es|ed)|represent(?:s|ed)?|are|were|form(?:s|ed)?)$/;
const being =
  /^(?:(?:are|were|was|is|had been|have been)(?: (?:thought|believed|said|known|presumed) to (?:be|have been))?(?: from| members of)?|belong(?:ed|s)? to|c[ao]me from)$/;

/** Token range of the people, undefined where the sentence does not say. */
export function groupOfShare(draft: FigureDraft): TokenRange | undefined {
  return subjectOfShare(draft) ?? complementOfShare(draft);
}

function subjectOfShare({ quantity, sentence }: FigureDraft): TokenRange | undefined {
  const { tokens } = sentence;
  const verb = makingUp.exec(wordsBetween(sentence, quantity.first - 3, quantity.first));
  if (verb === null) return undefined;
  const at = quantity.first - verb[0].split(" ").length;
  const groups = nounGroupsOf(sentence);
  const subject = groups.findLast(({ first }) => first < at);
  if (subject === undefined || subject.isPronoun || at - subject.last > 2) return undefined;
  // A tagger may take "men account" for one noun group.
  const last = Math.min(subject.last, at - 1);
  if (!isPeople(sentence, last)) return undefined;
  const pair =
    tokens[subject.first - 1]?.lower === "and"
      ? groups.findLast((group) => group.last === subject.first - 2)
      : undefined;
  return { first: pair?.first ?? subject.first, last };
}

function complementOfShare({ sentence, lastToken }: FigureDraft): TokenRange | undefined {
  const complement = nounGroupsOf(sentence).find(({ first }) => first > lastToken);
  if (complement === undefined || !being.test(wordsBetween(sentence, lastToken + 1, complement.first)))
    return undefined;
  if (!isPeople(sentence, complement.last)) return undefined;
  // "most of the dead are women and children"
  const hasPair = sentence.tokens[complement.last + 1]?.lower === "and" && isPeople(sentence, complement.last + 2);
  return { first: complement.first, last: hasPair ? complement.last + 2 : complement.last };
}

/** Bombs may account for most of the dead; they are not among them. */
function isPeople({ tokens }: Sentence, head: number): boolean {
  if (tokens[head] === undefined) return false;
  return tokens[head]!.pos === "PROPN" || classOfNoun(tokens[head]!.lower) === "person";
}

function wordsBetween({ tokens }: Sentence, first: number, end: number): string {
  return tokens
    .slice(Math.max(0, first), end)
    .map(({ lower }) => lower)
    .join(" ");
}
