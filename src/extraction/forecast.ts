/**
 * Whether a figure tells what is to come: "the toll could reach 50,000", "is expected to rise to 300", "900 are to be freed",
 * "models predict 40,000 deaths", or what somebody meant to do or what might have been, "threatened to kill 12", "would have killed
 * 300"; not "may have died", which tells the past.
 *
 * Not here: what the figure's deadline is (refining/tie-period.ts).
 */
import type { Token } from "../text/sentence.ts";
import type { FigureDraft } from "./figure-draft.ts";

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
/** "900 are due to be freed" */
const planned = /^(?:due|set|expected|scheduled|slated|planned|likely|about|poised)$/;
const predicting =
  /^(?:predicts?|predicted|projects?|projected|projecting|forecasts?|forecasting|foresees?|foresaw|expects?|expected)$/;
const reaching =
  /^(?:reach|rise|climb|exceed|die|be|lose|kill|grow|top|surpass|pass|total|hit|increase|flee|displace|affect|cost|wound|injure|leave|claim|drive|force|uproot|perish|suffer|double|become|need|number|take|get|go)$/;

/** "planned to kill hundreds", "a threat to execute three hostages": it has not come to it. */
const intent =
  /^(?:threat(?:s|en(?:s|ed|ing)?)?|vow(?:s|ed)?|plot(?:s|ted|ting)?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|want(?:s|ed)?|conspir(?:ed|ing)|prepared|equipped|hop(?:ed|ing))$/;

function isMeantOnly(tokens: readonly Token[], verb: number): boolean {
  const before = (distance: number) => tokens[verb - distance]?.lower ?? "";
  // "would have killed", "would have died"
  if (before(1) === "have" && /^(?:would|'d)$/.test(before(2))) return true;
  return before(1) === "to" && intent.test(before(2));
}

export function isForecast({ sentence: { tokens }, quantity, predicate, lastToken }: FigureDraft): boolean {
  if (predicate !== null && isMeantOnly(tokens, predicate.first)) return true;
  const from = Math.max(0, Math.min(quantity.first, predicate?.first ?? quantity.first) - 6);
  const to = Math.max(lastToken, predicate?.last ?? 0);
  for (let i = from; i <= to && i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    // Most words say neither; looking for the clause's end costs more.
    if (!modals.has(lower) && !expectations.has(lower)) continue;
    if (endsClause(tokens[i]!) && i < quantity.first) continue;
    if (clauseBreakBetween(tokens, i, quantity.first)) continue;
    if (modals.has(lower) && isFutureVerb(tokens, i + 1)) return true;
    if (expectations.has(lower) && tokens[i + 1]?.lower === "to" && reaching.test(tokens[i + 2]?.lower ?? ""))
      return true;
  }
  return isPlanned(tokens, quantity.last, to) || isPredicted(tokens, quantity.first);
}

/** "Nearly 900 detainees are to be freed", "are due to be released on Friday". */
function isPlanned(tokens: readonly Token[], last: number, end: number): boolean {
  for (let i = last + 1; i <= end + 1 && i < last + 12; i++) {
    if (!/^(?:are|is)$/.test(tokens[i]?.lower ?? "")) continue;
    const to = planned.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
    return tokens[to]?.lower === "to" && tokens[to + 1]?.lower === "be";
  }
  return false;
}

/** "Models predict up to 40,000 deaths by October." */
function isPredicted(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const { lower, pos } = tokens[i]!;
    if (predicting.test(lower)) return tokens[i - 1]?.pos !== "AUX" || pos === "VERB";
    if (pos !== "ADV" && pos !== "ADP" && pos !== "DET" && pos !== "ADJ") return false;
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
