/**
 * Ties each figure to the people it counts where its own phrase names none: the owner of the toll ("Russia's casualties
 * at …"), who suffered it ("cost Russia …"), what a share is made of ("half of the dead were civilians"), its whole,
 * or the count it is coordinated with.
 *
 * Not here: groups that the phrase itself names; the phrase rules read those.
 */
import type { Basis, Slot } from "../../domain/figure.ts";
import { nounGroupsOf } from "../../text/noun-group.ts";
import type { Sentence } from "../../text/sentence.ts";
import { spanOf } from "../../text/span.ts";
import { classOfNoun } from "../counted-noun.ts";
import type { FigureDraft } from "../figure-draft.ts";
import type { TokenRange } from "../figure-rule.ts";
import { namingWords } from "../group-words.ts";
import { defineRefiner } from "../refiner.ts";

export const tieGroup = defineRefiner({
  name: "tie-group",
  reason: "behind link-parts: a part without a group of its own counts its whole's people",
  refine: (drafts) => {
    drafts.forEach((draft, i) => {
      if (draft.quantity.kind === "share") draft.group = groupOfShare(draft) ?? draft.group;
      draft.group ??=
        ownerOfToll(draft) ?? sufferer(draft) ?? inherited(draft.partOf) ?? inherited(coordinateOf(drafts, i));
    });
    return drafts;
  },
});

function slot(sentence: Sentence, range: TokenRange | undefined, basis: Basis = "stated"): Slot | null {
  if (range === undefined) return null;
  return { span: spanOf(sentence.text, sentence.tokens[range.first]!.start, sentence.tokens[range.last]!.end), basis };
}

function inherited(from: FigureDraft | null): Slot | null {
  return from?.group ? { span: from.group.span, basis: "inherited" } : null;
}

/** "Russia's casualties at 200", "Ukrainian military deaths at 70,000", "the number of its soldiers killed". */
function ownerOfToll({ rule, predicate, sentence }: FigureDraft): Slot | null {
  if (rule !== "toll-of-count" || predicate === null) return null;
  const { tokens } = sentence;
  let first = predicate.first;
  while (first > 0 && /^(?:ADJ|NOUN|PROPN)$|^PART$/.test(tokens[first - 1]!.pos)) first--;
  return slot(sentence, namingWords(tokens, first, predicate.first - 1));
}

const suffering = /^(?:suffer(?:s|ed|ing)?|had|has|have|los[et]|losing|sustain(?:s|ed)?|took|taken)$/;
const inflicting = /^(?:cost(?:s|ing)?|caus(?:e[sd]?|ing)|left|leaving|leaves|dealt|inflicted|gives?|gave)$/;

/** "his force had suffered only 94 casualties", "cost Russia 100,000 casualties", "left Russia with 100,000 casualties". */
function sufferer(draft: FigureDraft): Slot | null {
  const { sentence, quantity, rule } = draft;
  if (rule !== "count-of-outcome") return null;
  const { tokens } = sentence;
  const groups = nounGroupsOf(sentence);
  const at = tokens[quantity.first - 1]?.lower === "with" ? quantity.first - 2 : quantity.first - 1;
  const object = groups.find(({ last }) => last === at);
  if (object !== undefined && inflicting.test(tokens[object.first - 1]?.lower ?? "") && !object.isPronoun)
    return slot(sentence, namingRange(tokens, object));
  for (let i = at; i >= 0 && i > at - 4; i--) {
    const { lower, pos } = tokens[i]!;
    if (suffering.test(lower)) {
      const subject = groups.findLast(({ last }) => last < i && i - last <= 3);
      return subject === undefined || !canSuffer(tokens, subject.head)
        ? null
        : slot(sentence, namingRange(tokens, subject));
    }
    if (pos !== "ADV" && pos !== "AUX") return null;
  }
  return null;
}

/** People, a country, a force: not a list that has 145 names, nor a country that records them. */
function canSuffer(tokens: Sentence["tokens"], head: number): boolean {
  const { pos, lower } = tokens[head]!;
  return (
    pos === "PROPN" ||
    classOfNoun(lower) === "person" ||
    /^(?:army|armies|forces?|military|sides?|units?|militia|regime|countr(?:y|ies))$/.test(lower)
  );
}

function namingRange(tokens: Sentence["tokens"], { first, last }: TokenRange): TokenRange {
  return { first: tokens[first]!.pos === "DET" && first < last ? first + 1 : first, last };
}

/** "Wagner men account for half of the dead", "half of the dead were Wagner mercenaries", "women are half of the dead". */
function groupOfShare({ quantity, sentence, lastToken, rule }: FigureDraft): Slot | null {
  if (rule === "part-of-whole") return null;
  const { tokens } = sentence;
  const groups = nounGroupsOf(sentence);
  const before = tokens
    .slice(Math.max(0, quantity.first - 3), quantity.first)
    .map((token) => token.lower)
    .join(" ");
  const verb =
    /(?:account(?:s|ed)? for|ma[kd]es? up|compris(?:e|es|ed)|constitut(?:e|es|ed)|represent(?:s|ed)?|are|were|form(?:s|ed)?)$/.exec(
      before,
    );
  if (verb !== null) {
    const at = quantity.first - verb[0].split(" ").length;
    const subject = groups.findLast(({ last }) => last < at);
    const other =
      subject && tokens[subject.first - 1]?.lower === "and"
        ? groups.findLast(({ last }) => last === subject.first - 2)
        : undefined;
    return subject === undefined || subject.isPronoun || at - subject.last > 2
      ? null
      : slot(sentence, namingRange(tokens, { first: other?.first ?? subject.first, last: subject.last }));
  }
  const complement = groups.find(({ first }) => first > lastToken);
  const between =
    complement === undefined
      ? ""
      : tokens
          .slice(lastToken + 1, complement.first)
          .map((token) => token.lower)
          .join(" ");
  const isComplement =
    /^(?:(?:are|were|was|is|had been|have been)(?: (?:thought|believed|said|known|presumed) to (?:be|have been))?|belong(?:ed|s)? to|c[ao]me from)$/.test(
      between,
    );
  return complement !== undefined && isComplement ? slot(sentence, namingRange(tokens, complement)) : null;
}

/** The count before it in the same sentence: "400 Russian soldiers dead and 300 more injured". */
function coordinateOf(drafts: readonly FigureDraft[], at: number): FigureDraft | null {
  const draft = drafts[at]!;
  const before = drafts[at - 1];
  if (
    before === undefined ||
    before.sentence !== draft.sentence ||
    draft.quantity.kind === "share" ||
    before.partOf !== null
  ) {
    return before?.partOf != null && before.sentence === draft.sentence && draft.partOf === null ? before.partOf : null;
  }
  const { tokens } = draft.sentence;
  const isNear = tokens
    .slice(before.lastToken + 1, draft.quantity.first)
    .some(({ lower, exact }) => lower === "and" || exact === "," || lower === "with");
  return isNear ? before : null;
}
