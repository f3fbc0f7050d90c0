/**
 * The place that the figure's own clause ties to the count: "killed 20 in Homs", "explosions at Kabul's airport killed
 * dozens", "strikes on Lebanon have killed 558". A place in another clause, of a source or of a journey is not it.
 */
import type { Token } from "../../text/sentence.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { leavingMeasures, sayingVerbs, tollNouns } from "./event-words.ts";
import type { PlaceMention } from "./place-mention.ts";
import { countsForItself, placeOfWhere } from "./place-of-subject.ts";
import { claimsLives, isTied, sceneOf } from "./scene.ts";

const contrast = new Set(["while", "whereas", "although", "though", "but", ";", "according"]);

/** "in a blast, which happened in Homs" */
const happening = new Set("occurred happened took struck began hit came broke erupted".split(" "));

/** The narrowest place tied to the count within the sentence, undefined when the sentence ties none. */
export function placeInClause(draft: FigureDraft, mentions: readonly PlaceMention[]): PlaceMention | undefined {
  const { tokens } = draft.sentence;
  const { quantity } = draft;
  const scene = placeOfWhere(draft, mentions);
  if (scene) return scene;
  const setting = { tokens, mentions, isLeft: leavingMeasures.has(draft.measure) };
  const tied = (at: number) =>
    (isTied(setting, at) && isFree(draft, mentions[at]!) && !isBarred(draft, tokens, mentions[at]!)) ||
    countsForItself(draft, mentions[at]!);
  const behind = mentions.findIndex((mention, at) => mention.first > quantity.last && tied(at));
  let before = -1;
  for (let at = mentions.length - 1; at >= 0 && before < 0; at--) {
    if (mentions[at]!.last < quantity.first && tied(at)) before = at;
  }
  return narrower(mentions[behind], mentions[before]);
}

/** The scene set before the count in another clause: only where nothing else is told, and nobody says it. */
export function openingScene(draft: FigureDraft, mentions: readonly PlaceMention[]): PlaceMention | undefined {
  const { tokens } = draft.sentence;
  const scene = sceneOf(draft.sentence, mentions);
  if (!scene || scene.last >= draft.quantity.first || !isFree(draft, scene)) return undefined;
  const between = tokens.slice(scene.last + 1, draft.quantity.first);
  return between.some(({ lower }) => lower === ";") && !between.some(({ lower }) => sayingVerbs.has(lower))
    ? scene
    : undefined;
}

/** The place behind the count wins, unless the one before lies in it. */
function narrower(behind: PlaceMention | undefined, before: PlaceMention | undefined): PlaceMention | undefined {
  if (behind && before?.within.includes(behind.name)) return before;
  return behind ?? before;
}

/** Whether neither the source nor the group bears the name. */
const isFree = (draft: FigureDraft, mention: PlaceMention) => !isInSource(draft, mention) && !isGroup(draft, mention);

function isInSource({ attribution }: FigureDraft, { span }: PlaceMention): boolean {
  return attribution.some(({ source }) => source !== null && source.start < span.end && span.start < source.end);
}

/** "Russia has suffered 100,000 casualties": whom it befell, not where. */
function isGroup({ group }: FigureDraft, { span }: PlaceMention): boolean {
  return group !== null && group.span.start < span.end && span.start < group.span.end;
}

/** Whether something between the count and the place cuts them apart. */
function isBarred(draft: FigureDraft, tokens: readonly Token[], mention: PlaceMention): boolean {
  const isBehind = mention.first > draft.quantity.last;
  const start = isBehind ? draft.quantity.last + 1 : mention.last + 1;
  const end = isBehind ? (mention.preposition ?? mention.first) : draft.quantity.first;
  let sawComma = false;
  for (let i = start; i < end; i++) {
    const token = tokens[i]!;
    if (token.lower === ",") sawComma = true;
    if (contrast.has(token.lower)) return true;
    if (claimsLives(tokens, i)) continue;
    if (sayingVerbs.has(token.lower) && token.pos !== "NOUN" && token.pos !== "ADJ" && !isPassive(tokens, i))
      return true;
    if (!isBehind) continue;
    // "two deaths, one in Missouri": Missouri belongs to the one.
    if (i === end - 1 && token.pos === "NUM" && /^(?:,|and|including)$/.test(tokens[i - 1]?.lower ?? "")) return true;
    // "killed 26: 12 in Luzon": Luzon belongs to the 12.
    if (token.lower === ":" && tokens[i + 1]?.pos === "NUM") return true;
    if (token.lower === "which" && happening.has(tokens[i + 1]?.lower ?? "")) continue;
    if (token.lower === "which" || (sawComma && (token.lower === "that" || token.lower === "who"))) return true;
    if (/^(?:including|among)$/.test(token.lower)) {
      const close = sawComma ? closingComma(tokens, i, end) : -1;
      if (close < 0) return isCountAhead(tokens, i + 1);
      i = close;
    }
    // "six of them in Homs"; but "151 people, 19 of them foreigners, were killed in Seoul"
    if (
      token.lower === "of" &&
      /^(?:them|whom|those|these)$/.test(tokens[i + 1]?.lower ?? "") &&
      !ownsCount(draft, i)
    ) {
      const close = sawComma ? closingComma(tokens, i, end) : -1;
      if (close < 0) return true;
      i = close;
    }
    if (token.lower === "and" && isNewVerb(draft, tokens, i + 1)) return true;
  }
  return false;
}

/** "were reported killed in Homs": the report is the predicate's. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower.endsWith("ed") && tokens[at - 1]?.pos === "AUX";
}

/** "five people, including two children, died in Homs": where the words set in between end. */
function closingComma(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) if (tokens[i]!.lower === ",") return i;
  return -1;
}

/** "six of them" is the figure itself. */
const ownsCount = ({ quantity }: FigureDraft, of: number) => of === quantity.last + 1;

const isCountAhead = (tokens: readonly Token[], at: number) =>
  tokens.slice(at, at + 4).some(({ pos, lower }) => pos === "NUM" || lower === "dozens" || lower === "hundreds");

/** "were burned and are being identified in Yerevan": another act, elsewhere; but "killed 20 and injured 30 in Homs". */
function isNewVerb(draft: FigureDraft, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || at <= draft.lastToken || (token.pos !== "AUX" && token.pos !== "VERB")) return false;
  if (tollNouns.has(token.lower) || token.lower === "killed") return false;
  return !tokens.slice(at + 1, at + 5).some(({ pos }) => pos === "NUM");
}
