/**
 * The day of an event that the sentence before tells without a figure: "A bus plunged into a ravine [on Saturday]. At least
 * 14 people died."
 *
 * Not here: sentences that hold a figure themselves (inherit-periods.ts).
 */
import type { Sentence, Token } from "../../text/sentence.ts";
import type { FigureDraft } from "../figure-draft.ts";
import type { SortedCandidates } from "./choose-period.ts";
import { isEventNoun } from "./event-periods.ts";
import type { PeriodCandidate } from "./period-candidate.ts";

const strikes: ReadonlySet<string> = new Set(
  `plunged plunges crashed crashes collided collides derailed derails overturned overturns capsized capsizes sank sinks collapsed
    collapses exploded explodes erupted erupts struck strikes hit hits swept tore ripped opened attacked stormed ambushed bombed
    shelled detonated rammed slammed burst toppled skidded veered fell hurtled ran caught gave rocked shook happened occurred
    flipped rolled raided invaded broke`.split(/\s+/),
);

/** What befalls people in one event; the displaced are counted on. */
const harms = /^(?:killed|injured|casualties|missing|rescued)$/;
/** A sentence that looks further than the event. */
const widens =
  /^(?:since|elsewhere|overall|altogether|nationwide|so|total|year|years|months|previous|previously|earlier|similar|war)$/;

/** The day that `before` gives for what the figure counts, or since when; undefined when it tells of no single event. */
export function dayOfEventBefore(
  draft: FigureDraft,
  before: Sentence,
  candidatesOf: (sentence: Sentence) => SortedCandidates,
): PeriodCandidate | undefined {
  if (!harms.test(draft.measure) || draft.quantity.kind === "share") return undefined;
  const { tokens } = draft.sentence;
  if (candidatesOf(draft.sentence).usable.length > 0) return undefined;
  if (tokens.some(({ lower }) => widens.test(lower))) return undefined;
  const { usable } = candidatesOf(before);
  const days = usable.filter(
    ({ isMoment, isDay, isOvernight, isClause }) => isMoment && !isClause && (isDay || isOvernight),
  );
  const day = days.length === 1 ? days[0] : undefined;
  if (day) return isOfEvent(before.tokens, day) ? day : undefined;
  // "Heavy rain has fallen since March. The floods have killed 228 people."
  const [only] = usable;
  return usable.length === 1 && only!.isOpen && isOfEvent(before.tokens, only!) ? only : undefined;
}

/** Whether the day stands in the clause of something that befell people. */
function isOfEvent(tokens: readonly Token[], { first, last }: PeriodCandidate): boolean {
  const reach = 25;
  for (let i = first - 1; i >= Math.max(0, first - reach) && !endsClause(tokens[i]!); i--)
    if (isEvent(tokens[i]!)) return true;
  for (let i = last + 1; i < Math.min(tokens.length, last + reach) && !endsClause(tokens[i]!); i++)
    if (isEvent(tokens[i]!)) return true;
  return false;
}

const endsClause = ({ exact }: Token) => /^[;:—.]$/.test(exact);
const isEvent = (token: Token) =>
  strikes.has(token.lower) || (isEventNoun(token) && token.pos !== "ADJ" && token.lower !== "war");
