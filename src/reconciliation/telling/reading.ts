/**
 * The canonical reading of a toll: the mention nearest its origin, and what each slot is read from.
 *
 * Policy nearest-origin/2:
 * 1. each slot by itself, as most independent tellings that assert it have it (slot-votes.ts), those nearer the origin counting more;
 * 2. of the mentions that name the origin, or are as near as the nearest, one that tells the fewest slots otherwise than that;
 * 3. of these the nearest (nearness.ts): a story before a note on it, a quotation of the origin or its own text, then who names
 *    it with no teller between, and so on;
 * 4. the day nearest the statement; a part told with its whole; more slots that it states than it took over from elsewhere; body
 *    before headline; the earliest to stand; id.
 * What the reading leaves open is read from the telling that leads on that slot.
 *
 * The reading is evidence of what was said, not a judgement of who is right.
 */
import type { Mention } from "../../domain/mention.ts";
import { daysBetween } from "../../text/dates/calendar.ts";
import type { OriginWords } from "../joining/origin-words.ts";
import { compareRanks, nearnessOf, type Rank, rankOf } from "./nearness.ts";
import { ownSlots } from "./own-slots.ts";
import { askedFor, isOther, isVoiced, leadingVoice, type Voice, type VotedSlot, votedSlots } from "./slot-votes.ts";
import { ownSlot, type ToldEstimate } from "./told-estimate.ts";

export const readingPolicy = "nearest-origin/2";

export interface Reading {
  readonly mention: Mention;
  /** The mention that tells each slot: the reading itself, or what it leaves open another; null where nobody tells it. */
  readonly slots: Readonly<Record<VotedSlot, Mention | null>>;
}

type Leading = ReadonlyMap<VotedSlot, Voice | null>;

/** `isPart`: of a toll that is a part of another. Throws a RangeError for a toll without mentions. */
export function readingOf(mentions: readonly Mention[], estimate: ToldEstimate, isPart = false): Reading {
  if (mentions.length === 0) throw new RangeError("a toll without mentions has no reading");
  const voices = mentions
    .map((mention) => voiceOf(mention, estimate))
    .sort((one, two) => compareRanks(one.rank, two.rank));
  const { words } = estimate.knowledge;
  const { near: nearest } = voices[0]!;
  const asserted = voices.filter(({ near }) => near.isNote === nearest.isNote && near.status === nearest.status);
  const leading = leadingOf(asserted, isPart, words);
  const [reading] = asserted
    .filter(({ near }) => near.isOthers === 0 || near.distance <= Math.max(1, nearest.distance))
    .map((voice) => ({ ...voice, rank: [otherwiseIn(voice, leading, words), ...voice.rank] }))
    .sort((one, two) => compareRanks(one.rank, two.rank));
  return { mention: reading!.mention, slots: slotsOf(reading!, leading, words) };
}

function voiceOf(mention: Mention, estimate: ToldEstimate): Voice {
  const near = nearnessOf(mention, estimate);
  const voter = estimate.knowledge.copyOf?.(mention.article) ?? mention.article;
  const rank = [...rankOf(near), ...detailsOf(mention, estimate), mention.id];
  return { mention, near, voter, rank, own: ownSlots(mention) };
}

/** Smaller is better. */
function detailsOf(mention: Mention, { knowledge: { said } }: ToldEstimate): Rank {
  const { figure, published, standsFrom, part } = mention;
  const day = (published ?? standsFrom).slice(0, 10);
  const slots = [figure.group, figure.place, figure.period].filter((slot) => slot !== null);
  const stated = slots.filter((slot) => slot.basis !== "inherited").length;
  const takenOver = slots.filter((slot) => ownSlot(mention, slot) === null).length;
  const own = stated - takenOver + (figure.composition === null ? 0 : 1);
  const distance = said === null ? 0 : Math.abs(daysBetween(said.earliest, day));
  return [distance, figure.partOf === null ? 1 : 0, -own, part === "body" ? 0 : 1, standsFrom];
}

function leadingOf(voices: readonly Voice[], isPart: boolean, words: OriginWords): Leading {
  const value = leadingVoice("value", voices, words);
  return new Map(
    votedSlots.map((slot) => [slot, leadingVoice(slot, askedFor(slot, voices, value, isPart), words)] as const),
  );
}

const otherwiseIn = ({ own }: Voice, leading: Leading, words: OriginWords) =>
  [...leading].filter(([slot, led]) => led !== null && isVoiced(slot, own) && isOther(slot, led.own, own, words))
    .length;

/** The reading tells its own slots, but where another says more: "passengers" for its "people". */
function slotsOf(reading: Voice, leading: Leading, words: OriginWords): Reading["slots"] {
  const slots = [...leading].map(([slot, led]) => {
    const isOwn = isVoiced(slot, reading.own) && (led === null || !doesAdd(slot, led, reading, words));
    return [slot, isOwn ? reading.mention : (led?.mention ?? null)] as const;
  });
  return Object.fromEntries(slots) as Record<VotedSlot, Mention | null>;
}

/** The other says what the reading only leaves open, so that the reading does not differ from it. */
const doesAdd = (slot: VotedSlot, led: Voice, { own }: Voice, words: OriginWords) =>
  !isOther(slot, led.own, own, words) && isOther(slot, own, led.own, words);
