/**
 * Ties each figure to the people it counts where its own phrase names none: the owner of the toll ("Russia's casualties
 * at …"), who suffered it ("cost Russia …"), what a share is made of ("half of the dead were civilians"), its whole,
 * or the count it is coordinated with.
 *
 * Not here: groups that the phrase itself names; the phrase rules read those.
 */
import type { Basis, Slot } from "../../domain/figure.ts";
import type { Sentence } from "../../text/sentence.ts";
import { spanOf } from "../../text/span.ts";
import type { FigureDraft } from "../figure-draft.ts";
import type { TokenRange } from "../figure-rule.ts";
import { groupOfShare } from "../group-of-share.ts";
import { ownerOfToll } from "../owner-of-toll.ts";
import { defineRefiner } from "../refiner.ts";

export const tieGroup = defineRefiner({
  name: "tie-group",
  reason: "behind link-parts: a part without a group of its own counts its whole's people",
  refine: (drafts) => {
    drafts.forEach((draft, i) => {
      if (draft.quantity.kind === "share" && draft.rule !== "part-of-whole")
        draft.group = slot(draft.sentence, groupOfShare(draft)) ?? draft.group;
      draft.group ??=
        slot(draft.sentence, ownerOfToll(draft)) ??
        inherited(draft.partOf) ??
        inherited(coordinateOf(drafts, i)) ??
        inherited(restated(drafts, i));
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
