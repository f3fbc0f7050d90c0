/**
 * Ties each figure to the people it counts where its own phrase names none: the owner of the toll ("Russia's casualties
 * at …"), who suffered it ("cost Russia …"), what a share is made of ("half of the dead were civilians"), its whole,
 * or the count it is coordinated with.
 *
 * Not here: groups that the phrase itself names; the phrase rules read those.
 */
import type { Basis, Slot } from "../../domain/figure.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { spanOf } from "../../text/span.ts";
import { classOfNoun } from "../counted-noun.ts";
import type { FigureDraft } from "../figure-draft.ts";
import type { TokenRange } from "../figure-rule.ts";
import { allOfCount, groupBeforeCount, groupBehindCount, withTailOfGroup } from "../group-around.ts";
import { groupOfShare } from "../group-of-share.ts";
import { isGroupAdjective } from "../group-words.ts";
import { ownerOfToll } from "../owner-of-toll.ts";
import { defineRefiner } from "../refiner.ts";

export const tieGroup = defineRefiner({
  name: "tie-group",
  reason: "behind link-parts: a part without a group of its own counts its whole's people",
  refine: (drafts) => {
    const known = new Map<string, FigureDraft>();
    drafts.forEach((draft, i) => {
      // "Six of the dead were [children]"
      const isOfOutcome = draft.rule === "among-outcome" && isNamedBehind(draft);
      if ((draft.quantity.kind === "share" && draft.rule !== "part-of-whole") || isOfOutcome)
        draft.group = slot(draft.sentence, groupOfShare(draft)) ?? draft.group;
      draft.group = mended(draft);
      draft.group ??=
        slot(
          draft.sentence,
          groupBeforeCount(draft) ?? groupBehindCount(draft) ?? allOfCount(draft) ?? ownerOfToll(draft),
        ) ??
        inherited(draft.partOf) ??
        inherited(isOfThem(draft) ? (drafts[i - 1] ?? null) : null) ??
        inherited(coordinateOf(drafts, i)) ??
        inherited(restated(drafts, i)) ??
        inherited(known.get(keyOf(draft)) ?? null);
      if (draft.group !== null && !anybody.test(draft.group.span.exact)) known.set(keyOf(draft), draft);
    });
    return drafts;
  },
});

const isNamedBehind = ({ sentence: { tokens }, quantity: { last } }: FigureDraft) =>
  tokens[last + 1]?.lower === "of" && /^(?:the|those|these)$/.test(tokens[last + 2]?.lower ?? "");

/** "Some 300 were captured. Of them, 40 were wounded." */
function isOfThem({ sentence: { tokens }, quantity: { first } }: FigureDraft): boolean {
  const last = tokens[first - 1]?.lower === "," ? first - 2 : first - 1;
  return last === 1 && tokens[0]!.lower === "of" && /^(?:them|these|those)$/.test(tokens[1]!.lower);
}

/** One number of one measure is one count, whoever is named beside its first mention: "43,000 [Russians] … 43,000 dead". */
const keyOf = ({ measure, quantity: { kind, low, high }, sentence, quantity }: FigureDraft) =>
  kind === "number" && (low ?? high ?? 0) >= leastTold
    ? `${measure} ${low} ${high}`
    : `${sentence.start} ${quantity.first}`;

/** Smaller numbers meet by chance. */
const leastTold = 30;

const anybody = /^(?:people|persons|others|victims|dead|lives|residents)$/i;

/** The phrase's own group with the words that belong to it; null where it holds no people: "three of them [critical]". */
function mended({ group, sentence: { tokens, text }, quantity }: FigureDraft): Slot | null {
  if (group === null || group.basis !== "stated") return group;
  let first = Math.max(0, quantity.first - reach);
  while (first < quantity.last + reach && tokens[first] && tokens[first]!.start < group.span.start) first++;
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.end <= group.span.end) last++;
  if (tokens[first]?.start !== group.span.start || tokens[last]!.end !== group.span.end) return group;
  if (tokens[last]!.lower === "such" && last > first) last--;
  if (!tokens.slice(first, last + 1).some(namesSomebody)) return null;
  const end = withTailOfGroup(tokens, last);
  return { span: spanOf(text, group.span.start, tokens[end]!.end), basis: "stated" };
}

/** How far before its count a group may begin. */
const reach = 40;

const namesSomebody = ({ pos, lower, exact }: Token) =>
  pos === "NOUN" ||
  pos === "PROPN" ||
  /^\p{Lu}/u.test(exact) ||
  isGroupAdjective(lower) ||
  classOfNoun(lower) === "person";

function slot(sentence: Sentence, range: TokenRange | undefined, basis: Basis = "stated"): Slot | null {
  if (range === undefined) return null;
  return { span: spanOf(sentence.text, sentence.tokens[range.first]!.start, sentence.tokens[range.last]!.end), basis };
}

function inherited(from: FigureDraft | null): Slot | null {
  return from?.group ? { span: from.group.span, basis: "inherited" } : null;
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

/** The figure that a count without words of its own restates: "the earlier figure had been 1,400". */
function restated(drafts: readonly FigureDraft[], at: number): FigureDraft | null {
  const draft = drafts[at]!;
  const before = drafts[at - 1];
  const isRestatement = draft.rule === "count-by-context" || draft.rule === "toll-of-count";
  const isWhole = before !== undefined && before.partOf === null && before.quantity.kind !== "share";
  return isRestatement && isWhole && before.part === draft.part && before.measure === draft.measure ? before : null;
}
