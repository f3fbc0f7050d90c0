/**
 * Whose toll it is, where the counted words name nobody: the owner ("[Russia]'s casualties at 200", "the number of its
 * [soldiers] killed"), who suffered it ("cost [Russia] 100,000 casualties", "[his force] had suffered 94"), or whom the
 * sentence is about ("For [Ukraine] the document gives 124,500 casualties").
 */
import { nounGroupsOf } from "../text/noun-group.ts";
import type { Token } from "../text/sentence.ts";
import { classOfNoun } from "./counted-noun.ts";
import type { FigureDraft } from "./figure-draft.ts";
import type { TokenRange } from "./figure-rule.ts";
import { namingWords } from "./group-words.ts";

const suffering = /^(?:suffer(?:s|ed|ing)?|had|has|have|los[et]|losing|sustain(?:s|ed)?|took|taken)$/;
const inflicting = /^(?:cost(?:s|ing)?|caus(?:e[sd]?|ing)|left|leaving|leaves|dealt|inflicted|gives?|gave)$/;

/** Token range of the owner, undefined where the sentence names none. */
export function ownerOfToll(draft: FigureDraft): TokenRange | undefined {
  if (draft.rule === "toll-of-count") return ownerBeforeToll(draft);
  return draft.rule === "count-of-outcome" ? (bearer(draft) ?? sufferer(draft) ?? topic(draft)) : undefined;
}

/** "Russia's casualties", "Ukrainian military deaths", "the number of its soldiers killed". */
function ownerBeforeToll({ predicate, sentence: { tokens } }: FigureDraft): TokenRange | undefined {
  if (predicate === null) return undefined;
  let first = predicate.first;
  while (first > 0 && /^(?:ADJ|NOUN|PROPN|PART)$/.test(tokens[first - 1]!.pos)) first--;
  return namingWords(tokens, first, predicate.first - 1);
}

/** "cost [Russia] 100,000 casualties", "left [Russia] with 100,000 casualties". */
function bearer({ sentence: { tokens }, quantity }: FigureDraft): TokenRange | undefined {
  const last = tokens[quantity.first - 1]?.lower === "with" ? quantity.first - 2 : quantity.first - 1;
  let first = last + 1;
  while (
    first > 0 &&
    /^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[first - 1]!.pos) &&
    !inflicting.test(tokens[first - 1]!.lower)
  )
    first--;
  return first <= last && inflicting.test(tokens[first - 1]?.lower ?? "")
    ? withoutArticle(tokens, first, last)
    : undefined;
}

/** "[his force] had suffered only 94 casualties". */
function sufferer({ sentence, quantity }: FigureDraft): TokenRange | undefined {
  const { tokens } = sentence;
  for (let i = quantity.first - 1; i >= 0 && i > quantity.first - 5; i--) {
    const { lower, pos } = tokens[i]!;
    if (suffering.test(lower)) {
      const subject = nounGroupsOf(sentence).findLast(({ last }) => last < i && i - last <= 3);
      return subject && canSuffer(tokens[subject.head]!) && !isTime(tokens, subject)
        ? withoutArticle(tokens, subject.first, subject.last)
        : undefined;
    }
    if (pos !== "ADV" && pos !== "AUX") return undefined;
  }
  return undefined;
}

/** "For [Ukraine] the same document gives …". */
function topic({ sentence: { tokens } }: FigureDraft): TokenRange | undefined {
  const isTopic =
    tokens[0]?.lower === "for" &&
    tokens[1]?.pos === "PROPN" &&
    /^(?:,|the|an?|it|he|she|they)$/.test(tokens[2]?.lower ?? "");
  return isTopic ? { first: 1, last: 1 } : undefined;
}

/** People, a country, a force: not a list that has 145 names, nor a country that records them. */
function canSuffer({ pos, lower }: Token): boolean {
  return (
    pos === "PROPN" ||
    classOfNoun(lower) === "person" ||
    /^(?:army|armies|forces?|military|sides?|units?|militia|regime|brigade|battalion|regiment|garrison|division|platoon|countr(?:y|ies))$/.test(
      lower,
    )
  );
}

function withoutArticle(tokens: readonly Token[], first: number, last: number): TokenRange {
  return { first: tokens[first]!.pos === "DET" && first < last ? first + 1 : first, last };
}

/** "Since 25 June there have been 23 dead." */
const isTime = (tokens: readonly Token[], { first, last }: { readonly first: number; readonly last: number }) =>
  tokens[last + 1]?.lower === "there" ||
  tokens
    .slice(first, last + 1)
    .some(({ pos, lower }) => pos === "NUM" || /^(?:since|year|month|week|day|night)$/.test(lower)) ||
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|.+day|.+days)$/.test(
    tokens[last]!.lower,
  );
