/**
 * Outlets, which pass on what they are told: "told [Reuters]", "in an interview with [Der Spiegel]".
 * "told the Security Council", "told Congress" names who listened, and nobody who tells it on.
 *
 * Not here: outlets that speak for themselves (they are organisations).
 */
import { lookUpPlaces } from "../../gazetteer/gazetteer.ts";
import { type NounGroup, nounGroupsOf } from "../../text/noun-group.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { wordSet } from "../../text/word-set.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { isRole } from "./person-name.ts";
import { bodyNouns, outletListeners } from "./source-nouns.ts";

const outletWords = wordSet(
  `reuters afp ap bbc cnn cbs nbc abc msnbc pbs npr fox sky itv dw rt rfi rfe/rl tass ria interfax xinhua anadolu kyodo yonhap
  ukrinform suspilne meduza mediazona haaretz bloomberg spiegel monde bild figaro jazeera arabiya guardian times post news press
  journal tribune herald telegraph independent television tv radio newspaper newspapers magazine broadcaster channel network agency
  website outlet outlets daily weekly gazette chronicle mail mirror express today standard observer politico axios newsweek time
  economist podcast station media novosti service wire agence france-presse zeitung presse pravda`,
);
/** Whether outlets are called by the word: "times", "reuters". */
export const isOutletWord = (lower: string) => outletWords.has(lower);

/** Bodies that are told things and do not print them. */
const listeners = wordSet(
  `un eu nato osce who icc icrc nations council congress parliament senate commons lords cabinet court tribunal assembly
  committee commission government ministry union duma knesset inquiry panel hearing summit meeting`,
);

/** Whether the words name an outlet: by a word that outlets are called by, or a name of one word that is no place and no such body. */
export function isOutlet(sentence: Sentence, { first, last }: TokenRange): boolean {
  const { tokens } = sentence;
  const group = nounGroupsOf(sentence).find((candidate) => candidate.first === first);
  if (!group) return false;
  const words = tokens.slice(group.first, Math.min(group.last, last) + 1);
  if (words.some(({ lower }) => outletListeners.has(lower) || listeners.has(lower.replaceAll(".", "")))) return false;
  if (words.some((token) => isRole(token) && token.lower !== "official" && !outletWords.has(token.lower))) return false;
  // "this newspaper" is the text's own.
  if (/^(?:this|our)$/.test(words[0]!.lower)) return false;
  const isName = last < group.last ? tokens[last]!.pos === "PROPN" : group.isName;
  if (!isName)
    return (
      words.some(({ lower, pos }) => pos === "PROPN" && outletWords.has(lower)) ||
      (words.some(({ lower }) =>
        /^(?:newspapers?|magazine|broadcaster|channel|radio|television|tv|media|press|agency|outlet|website|network|station|daily|programme|podcast)$/.test(
          lower,
        ),
      ) &&
        words.length > 1)
    );
  if (words.some(({ lower }) => outletWords.has(lower))) return true;
  const named = words.filter(({ pos }) => pos !== "DET");
  return named.length === 1 && !bodyNouns.has(named[0]!.lower) && !(lookUpPlaces(named[0]!.exact)[0]?.weight ?? 0);
}

/** Within a name "Herald" and "Express" may be tagged as verbs. */
const isCapital = ({ exact, pos }: Token) => pos !== "DET" && /^\p{Lu}/u.test(exact);

/** "an [AFP] tally", "a [Lund Herald] analysis"; "media reports" name no outlet. */
export function outletBefore(tokens: readonly Token[], { first, head }: NounGroup): TokenRange | undefined {
  let start = head;
  while (start > first && isCapital(tokens[start - 1]!)) start--;
  const isNamed = start < head && isOutletWord(tokens[head - 1]!.lower);
  return isNamed && (start < head - 1 || !bodyNouns.has(tokens[start]!.lower))
    ? { first: start, last: head - 1 }
    : undefined;
}
