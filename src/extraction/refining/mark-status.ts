/**
 * Marks figures that are not asserted of the event at hand: a forecast ("could reach 50,000") and a toll of another
 * event or time that is held up beside ("surpassing the 15,000 lost in the earlier war", held-up-beside.ts).
 *
 * Not here: denials; tie-attribution knows who rejects a figure.
 */
import type { Token } from "../../text/sentence.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { defineRefiner } from "../refiner.ts";
import { isHeldUpBeside } from "./held-up-beside.ts";

const modals = new Set(["could", "might", "may", "would", "will", "can"]);
const expectations = new Set([
  "expected",
  "predicted",
  "forecast",
  "forecasts",
  "predicts",
  "projected",
  "projects",
  "likely",
  "feared",
  "fear",
  "warned",
  "warns",
  "expects",
  "risk",
]);
/** So many words before a figure may tell of its status: the cost of a sentence stays in line with its length. */
const window = 40;
const reaching =
  /^(?:reach|rise|climb|exceed|die|be|lose|kill|grow|top|surpass|pass|total|hit|increase|flee|displace|affect|cost)$/;

export const markStatus = defineRefiner({
  name: "mark-status",
  reason: "behind tie-attribution, whose denials stand",
  refine: (drafts) => {
    for (const draft of drafts) {
      if (draft.status !== "asserted") continue;
      if (isTakenBack(draft)) draft.status = "denied";
      else if (isForecast(draft)) draft.status = "forecast";
      else if (isHeldUpBeside(draft)) draft.status = "compared";
    }
    return drafts;
  },
});

/** "An earlier version said 52", "withdrew its figure of 312", "lowered its toll from 1,400 to …", "the claim of 350 is false". */
function isTakenBack({ sentence: { tokens }, quantity, lastToken }: FigureDraft): boolean {
  const words = (first: number, last: number) =>
    tokens
      .slice(Math.max(0, first), last)
      .map(({ lower }) => lower)
      .join(" ");
  const before = words(quantity.first - window, quantity.first);
  if (
    /\b(?:earlier|previous|original) version\b.*\b(?:said|stated|gave|reported|put|misstated)\b/.test(before) &&
    !/\b(?:not|instead|rather)\b/.test(words(quantity.first - 3, quantity.first))
  )
    return true;
  if (
    /\b(?:withdr[ae]ws?|withdrew|withdrawn|retract(?:s|ed)?|disown(?:s|ed)?) (?:its|the|their|his|her|an?) (?:\w+ )?(?:figure|toll|claim|number|count|total)s? (?:of|that)\b.{0,40}$/.test(
      before,
    )
  )
    return true;
  if (
    /\b(?:lower(?:s|ed|ing)|cut(?:s|ting)?|revis(?:es|ed|ing)\b.{0,40}\bdown|reduc(?:es|ed|ing))\b.{0,90}\bfrom$/.test(
      before,
    )
  )
    return true;
  return (
    /\b(?:claim|report|figure|allegation)s? (?:of|that)\b/.test(before) &&
    /^(?:\w+ ){0,7}(?:is|was|were|are) (?:false|untrue|wrong|fabricated|a lie|baseless)\b/.test(
      words(lastToken + 1, lastToken + 11),
    )
  );
}

/** "the toll could reach 50,000", "is expected to rise to 300"; not "may have died", which tells the past. */
function isForecast({ sentence: { tokens }, quantity, predicate, lastToken }: FigureDraft): boolean {
  const from = Math.max(0, Math.min(quantity.first, predicate?.first ?? quantity.first) - 6);
  const to = Math.max(lastToken, predicate?.last ?? 0);
  for (let i = from; i <= to && i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (endsClause(tokens[i]!) && i < quantity.first) continue;
    if (modals.has(lower) && isFutureVerb(tokens, i + 1) && !clauseBreakBetween(tokens, i, quantity.first)) return true;
    if (
      expectations.has(lower) &&
      tokens[i + 1]?.lower === "to" &&
      reaching.test(tokens[i + 2]?.lower ?? "") &&
      !clauseBreakBetween(tokens, i, quantity.first)
    )
      return true;
  }
  return false;
}

function isFutureVerb(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (tokens[i]?.pos === "ADV" || tokens[i]?.lower === "still") i++;
  if (tokens[i]?.lower === "have" && tokens[i + 1]?.lower === "to") return true;
  return tokens[i]?.lower !== "have" && reaching.test(tokens[i]?.lower ?? "");
}

const endsClause = ({ exact }: Token) => exact === ";" || exact === "." || exact === ":";

function clauseBreakBetween(tokens: readonly Token[], a: number, b: number): boolean {
  return tokens.slice(Math.min(a, b), Math.max(a, b)).some(endsClause);
}
