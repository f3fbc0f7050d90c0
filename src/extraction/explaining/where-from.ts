/**
 * Where words stand as seen from a figure, as an editor would say it: "in its own sentence", "from the whole f2",
 * "from the headline", "from the dateline", "from the sentence before".
 */
import type { Span } from "../../text/span.ts";
import type { AnalysedPart, Analysis } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";

export interface Surroundings {
  readonly draft: FigureDraft;
  readonly drafts: readonly FigureDraft[];
  readonly analysis: Analysis;
}

/** `slotOf` gives the same slot of another figure: where that holds the same words, it may have given them. */
export function whereFrom(
  span: Span,
  { draft, drafts, analysis }: Surroundings,
  slotOf?: (other: FigureDraft) => Span | null | undefined,
): string {
  const isGiver = (other: FigureDraft) => other !== draft && slotOf !== undefined && isSame(slotOf(other), span);
  if (draft.partOf && isGiver(draft.partOf)) return `from the whole f${drafts.indexOf(draft.partOf) + 1}`;
  // The last before the figure; else, where a part stands before its whole, the first behind it.
  const at = drafts.indexOf(draft);
  const giver = drafts.slice(0, at).findLast(isGiver) ?? drafts.slice(at + 1).find(isGiver);
  const ground = positionOf(span, draft, analysis.parts);
  return giver === undefined ? ground : `from f${drafts.indexOf(giver) + 1} (${ground.replace(/^from /, "")})`;
}

export const isInside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
const isSame = (one: Span | null | undefined, other: Span) => one?.start === other.start && one.end === other.end;

function positionOf(span: Span, { sentence, part }: FigureDraft, parts: readonly AnalysedPart[]): string {
  if (sentence.start <= span.start && span.end <= sentence.end)
    return isInDateline(span, part, parts) ? "from the dateline" : "in its own sentence";
  const home = parts.find(({ start, end }) => start <= span.start && span.end <= end);
  if (home === undefined) return "from elsewhere in the text";
  if (home === part) return sentencesAway(span, sentence.start, part);
  if (isInDateline(span, home, parts)) return "from the dateline";
  if (home.kind !== "body") return `from the ${home.kind}`;
  return away(part.index - home.index, "paragraph");
}

function sentencesAway(span: Span, start: number, part: AnalysedPart): string {
  const sentences = part.sentences();
  const from = sentences.findIndex((one) => one.start <= span.start && span.start < one.end);
  return away(sentences.findIndex((one) => one.start === start) - from, "sentence");
}

function away(distance: number, unit: "sentence" | "paragraph"): string {
  if (distance === 1) return `from the ${unit} before`;
  if (distance === -1) return `from the ${unit} behind`;
  return `from ${Math.abs(distance)} ${unit}s ${distance > 0 ? "before" : "behind"}`;
}

/** How far from its beginning a text may still name where and when it was written. */
const datelineReach = 14;

/** "KYIV, Ukraine (AP) —", "SAN SALVADOR, 6 APR 90 (ACAN-EFE) --": before the dash that opens the body. */
function isInDateline({ end }: Span, part: AnalysedPart, parts: readonly AnalysedPart[]): boolean {
  if (part !== parts.find(({ kind }) => kind === "body")) return false;
  const tokens = part.sentences()[0]?.tokens.slice(0, datelineReach) ?? [];
  const dash = tokens.findIndex(({ exact }) => /^(?:-{2}|[–—])$/.test(exact));
  const isHead = dash > 0 && tokens.slice(0, dash).every(({ pos }) => pos !== "VERB" && pos !== "AUX");
  return isHead && end <= tokens[dash]!.start;
}
