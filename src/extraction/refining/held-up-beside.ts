/**
 * Whether a toll is another event's or time's, held up beside the one at hand: "than the 15,000 killed in 1999",
 * "the deadliest since 1953, when 1,836 died", "worse than the storm of 2015 that killed 50", "down from 95".
 *
 * Not here: an earlier event told for its own sake, "a quake killed 300 there in 1999".
 */
import { wordSet } from "../../text/word-set.ts";
import type { FigureDraft } from "../figure-draft.ts";

/** So many words before a figure may tell of its status: the cost of a sentence stays in line with its length. */
export const statusWindow = 40;
const comparisons = wordSet(
  "than behind like unlike surpassed surpasses surpassing exceeded exceeds exceeding rivals rivalled rivaled rivalling recalled recalls resembled resembles outdid",
);
/** These compare with "to" behind them. */
const comparable = wordSet("comparable similar second next compared identical equal prior previous");
const relatives = wordSet("which that when");
const earlierEvents =
  /\b(?:previous|last|former|earlier|prior|preceding) (?:\w+ )?(?:record|deadliest|worst|biggest|costliest|such)\b.{0,80}\b(?:when|which|that|with|killed|left|claimed)\b[^,;]{0,30}$/;
const just =
  /(?:\bthan (?:the|last (?:year|month|week) 's)|\bcompared (?:with|to)(?: the| about| around| some)?|\bversus|\b(?:double|twice|triple) the|^by comparison ,(?: \w+)?|\bup from(?: the)?|\bdown from(?: the)?|\bsurpass(?:es|ed|ing) the|\bexceed(?:s|ed|ing) the|\bthe same as the)$/;
const passedToll =
  /\b(?:passed|surpassed|exceeds?|exceeded|tops|topped|passes|surpasses) the (?:\w+ ){0,3}(?:toll|number|total|figure)\b/;
/** "the deadliest flood since 1953, when 1,836 people died" */
const sinceThen = /\bsince\b[^;]{3,60}(?:,? (?:when|in which)|\bthat (?:killed|left))\b[^,;]{0,30}$/;
/** "still reeling from a quake that killed 300", "a similar storm in 1998 killed 11,000", "since one in 1976 killed 23,000" */
const otherEvents =
  /\b(?:reeling|recovering|recovered|rebuilding|suffering) from\b[^,;]{3,80}\b(?:that|which|when)\b[^,;]{0,30}$|\b(?:similar|comparable) \w+[^,;]{0,40}\b(?:in|of) (?:\w+ )?(?:1[5-9]|20)\d\d\b[^;]{0,30}$|\bsince (?:the )?(?:one|another)\b[^,;]{0,20}\b(?:1[5-9]|20)\d\d\b[^,;]{0,30}$/;
/** "no connection to the raid in Lund that killed five", "The shooting follows attacks in Lund, where five died". */
const besideThisEvent =
  /\b(?:(?:no|any) (?:\w+ )?(?:connection|link|relation)s? (?:to|with)|unrelated to|(?:not|n't) (?:\w+ )?(?:related|connected|linked) to|(?:shooting|attack|killing|incident|crash|stabbing|blast)s? (?:follows|comes after|came after))(?: [^\s.;]+){0,6} (?:shooting|attack|killing|murder|slaying|crash|explosion|blast|bombing|raid|incident|massacre|stabbing)s?\b[^.;]{0,60}\b(?:that|which|where|when)\b[^,;]{0,30}$/;
/** "Floods killed millions in the twentieth century": no event at hand lasts so long. */
const ages = /^(?:\S+ ){0,3}(?:in|over|during|throughout) (?:the )?(?:\S+ )?(?:century|centuries|history)\b/;

const known = new WeakMap<FigureDraft, boolean>();

/** Its place and its status both ask: found once for a figure, then remembered. */
export function isHeldUpBeside(draft: FigureDraft): boolean {
  let isBeside = known.get(draft);
  if (isBeside === undefined) {
    isBeside = findsOther(draft);
    known.set(draft, isBeside);
  }
  return isBeside;
}

function findsOther(draft: FigureDraft): boolean {
  const { first } = draft.quantity;
  if (just.test(wordsOf(draft, first - 4, first))) return true;
  const opening = wordsOf(draft, first - statusWindow, first);
  if (sinceThen.test(opening) || passedToll.test(opening)) return true;
  if (earlierEvents.test(opening) || otherEvents.test(opening) || besideThisEvent.test(opening)) return true;
  return ages.test(wordsOf(draft, draft.lastToken + 1, draft.lastToken + 9)) || isInRelativeOfCompared(draft);
}

/** Words of a figure's sentence in lower case, from `first` up to and without `end`. */
export function wordsOf({ sentence: { tokens } }: FigureDraft, first: number, end: number): string {
  return tokens
    .slice(Math.max(0, first), end)
    .map(({ lower }) => lower)
    .join(" ");
}

/** "behind only the quake of 1961, which killed [60]": a relative clause on what is compared with. */
function isInRelativeOfCompared({ sentence: { tokens }, quantity: { first } }: FigureDraft): boolean {
  let relative = first - 1;
  while (relative > first - 7 && relative > 0 && !relatives.has(tokens[relative]!.lower)) {
    if (tokens[relative]!.pos === "PUNCT") return false;
    relative--;
  }
  // "says that half fled and that thousands died": a statement, no clause on an event.
  if (!relatives.has(tokens[relative]?.lower ?? "") || tokens[relative - 1]?.pos === "CCONJ") return false;
  for (let i = relative - 1; i >= 0 && i > relative - 16; i--) {
    const { lower, pos, exact } = tokens[i]!;
    const isHedge = lower === "than" && /^(?:more|less|fewer|greater|rather|other)$/.test(tokens[i - 1]?.lower ?? "");
    if (!isHedge && (comparisons.has(lower) || (lower === "to" && comparable.has(tokens[i - 1]?.lower ?? ""))))
      return true;
    if (pos === "VERB" || pos === "AUX" || exact === ";") return false;
  }
  return false;
}
