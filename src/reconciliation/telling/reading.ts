/**
 * The canonical reading of a toll: the mention nearest its origin.
 *
 * Policy nearest-origin/1, in this order:
 * 1. a story before a note on it, and asserted before denied or forecast;
 * 2. a direct quotation of the origin, or the origin's own text;
 * 3. a telling that names the origin with no teller between; then one with tellers between; then one that names only whom
 *    the origin speaks for; then others' words; then words without a source;
 * 4. fewer links;
 * 5. among those equally near, what most of their articles say of number, hedge and outcome; where these are even, what most
 *    articles of the toll say. So one paper that drops a hedge does not make the others add one;
 * 6. the day nearest the statement; a part told with its whole; more slots that it states than it took over from elsewhere; body before headline; the earliest to stand; id.
 *
 * Before all this a telling is passed over whose number, hedge, outcome, people, place or period more articles that name the origin tell
 * otherwise than alike; those nearest count more, near-copies once.
 *
 * The reading is evidence of what was said, not a judgement of who is right.
 */
import type { Mention } from "../../domain/mention.ts";
import { daysBetween } from "../../text/dates/calendar.ts";
import { groupBy } from "../../text/group-by.ts";
import { doesContain } from "../../text/span.ts";
import { numbersOf } from "../comparing/figure-fit.ts";
import type { OriginWords } from "../joining/origin-words.ts";
import { ownSlots } from "./own-slots.ts";
import type { ClarifiedSlots } from "./read-clarification.ts";
import { isAlikeTold, isOtherwiseTold } from "./slot-fits.ts";
import { ownSlot, type ToldEstimate } from "./told-estimate.ts";
import { numberKey } from "./toll-cluster.ts";

export const readingPolicy = "nearest-origin/1";

/** The mention of a toll that is nearest the origin. Throws a RangeError for a toll without mentions. */
export function readingOf(mentions: readonly Mention[], estimate: ToldEstimate): Mention {
  if (mentions.length === 0) throw new RangeError("a toll without mentions has no reading");
  const ranked = mentions.map((mention) => ({ mention, rank: rankOf(mention, estimate) })).sort(byRank);
  // Where all who are nearest stand alone, the next nearest who do not are read.
  const among = borneOutOf(ranked, estimate);
  const nearest = among.filter(({ rank }) => compareRanks(rank, among[0]!.rank) === 0);
  const said = mostSaid(nearest, ranked, estimate);
  const [reading] = nearest
    .map(({ mention }) => mention)
    .filter((mention) => said.has(wordingOf(mention)))
    .sort((one, two) => compareRanks(detailsOf(one, estimate), detailsOf(two, estimate)) || (one.id < two.id ? -1 : 1));
  return reading!;
}

interface Ranked {
  readonly mention: Mention;
  readonly rank: readonly number[];
}

const byRank = (one: Ranked, two: Ranked) =>
  compareRanks(one.rank, two.rank) || (one.mention.id < two.mention.id ? -1 : 1);

type Rank = readonly (number | string)[];

function compareRanks(one: Rank, two: Rank): number {
  const at = one.findIndex((value, index) => value !== two[index]);
  return at < 0 ? 0 : one[at]! < two[at]! ? -1 : 1;
}

const statuses = { asserted: 0, compared: 1, forecast: 2, denied: 3 } as const;

function rankOf(mention: Mention, estimate: ToldEstimate): number[] {
  const isOwn = estimate.knowledge.isOriginal?.(mention.version) || isQuoted(mention, estimate);
  const { attribution, status } = mention.figure;
  return [
    mention.part === "note" ? 1 : 0,
    statuses[status],
    isOwn ? 0 : 1,
    isOwn ? 0 : distanceOf(mention, estimate),
    isOwn ? 0 : attribution.length,
  ];
}

function isQuoted({ version, figure }: Mention, estimate: ToldEstimate): boolean {
  const quotes = estimate.knowledge.quotesOf?.(version) ?? [];
  return quotes.some(
    ({ span, speaker }) => speaker !== null && doesContain(span, figure.span) && estimate.isOriginNamed(speaker.exact),
  );
}

function distanceOf({ figure: { attribution } }: Mention, estimate: ToldEstimate): number {
  const last = attribution.at(-1);
  if (last === undefined) return estimate.knowledge.origin.kind === "none" ? 0 : 4;
  if (attribution.every((link) => estimate.isOrigin(link))) return 0;
  if (attribution.some((link) => estimate.isOrigin(link))) return 1;
  return attribution.some((link) => estimate.isOfSide(link)) ? 2 : 3;
}

/** What a mention says of number, hedge and outcome. */
const wordingOf = ({ figure }: Mention) => `${numberKey(figure)} ${figure.quantity.qualifier} ${figure.measure}`;

/** What most of the nearest say; where they are even, what most of all say that they say. */
function mostSaid(nearest: readonly Ranked[], all: readonly Ranked[], estimate: ToldEstimate): ReadonlySet<string> {
  const among = new Set(nearest.map(({ mention }) => wordingOf(mention)));
  const first = leading(nearest, among, estimate);
  return first.size === 1 ? first : leading(all, first, estimate);
}

/** The wordings that most articles' best mention has; every article, and all its near-copies, once. */
function leading(ranked: readonly Ranked[], among: ReadonlySet<string>, estimate: ToldEstimate): ReadonlySet<string> {
  const counts = new Map([...among].map((wording) => [wording, 0]));
  for (const own of groupBy(ranked, ({ mention }) => voterOf(mention, estimate)).values()) {
    const vote = wordingOf(own.toSorted(byRankThenBody)[0]!.mention);
    if (among.has(vote)) counts.set(vote, counts.get(vote)! + 1);
  }
  const most = Math.max(...counts.values());
  return new Set([...counts].filter(([, count]) => count === most).map(([wording]) => wording));
}

/** What a mention's article and all its near-copies have in common: they have one vote. */
const voterOf = ({ article }: Mention, { knowledge }: ToldEstimate) => knowledge.copyOf?.(article) ?? article;

/**
 * How many votes an article of the nearest has on what may be told otherwise. A lone quotation yields its days to three others
 * who agree, its hedge to four and its outcome only to five: that papers tell casualties as deaths is common.
 */
const votes = { value: 2, hedge: 3, measure: 4, group: 2, place: 2, period: 2 } as const;
type VotedSlot = keyof typeof votes;

/**
 * Those who name the origin and of whom the least is told otherwise by more articles than tell it alike; all who name the origin
 * are heard.
 */
function borneOutOf(ranked: readonly Ranked[], estimate: ToldEstimate): readonly Ranked[] {
  const best = ranked[0]!.rank;
  const heard = ranked
    .filter(({ rank }) => isHeard(rank, best))
    .map((one) => ({ one, own: ownSlots(one.mention), voter: voterOf(one.mention, estimate) }));
  const closest = new Set(heard.flatMap(({ one, voter }) => (compareRanks(one.rank, best) === 0 ? [voter] : [])));
  const { words } = estimate.knowledge;
  const left = (Object.keys(votes) as VotedSlot[]).map((slot) => {
    // A thousand tellings tell the same few things: each is held against the others once.
    const alike = [...groupBy(heard, ({ own }) => keyOfSlot(own, slot)).values()];
    const count = (own: ClarifiedSlots, fits: typeof isAlikeTold) => {
      const fitting = alike.filter((all) => doFit(fits, slot, own, all[0]!.own, words));
      const voters = new Set(fitting.flatMap((all) => all.map(({ voter }) => voter)));
      return [...voters].reduce((sum, voter) => sum + (closest.has(voter) ? votes[slot] : 1), 0);
    };
    const isBorneOut = ({ own }: { readonly own: ClarifiedSlots }) =>
      count(own, isOtherwiseTold) <= count(own, isAlikeTold);
    return new Set(alike.filter(([first]) => isBorneOut(first!)).flatMap((all) => all.map(({ one }) => one)));
  });
  const slotsOf = (one: Ranked) => left.filter((all) => all.has(one)).length;
  const most = Math.max(...heard.map(({ one }) => slotsOf(one)));
  return heard.map(({ one }) => one).filter((one) => slotsOf(one) === most);
}

function doFit(
  fits: typeof isAlikeTold,
  slot: VotedSlot,
  one: ClarifiedSlots,
  two: ClarifiedSlots,
  words: OriginWords,
) {
  if (slot !== "hedge") return fits(slot, one, two, words);
  return (one.quantity.qualifier === two.quantity.qualifier) === (fits === isAlikeTold);
}

function keyOfSlot(own: ClarifiedSlots, slot: VotedSlot): string {
  if (slot === "value") return numbersOf(own.quantity);
  if (slot === "hedge") return own.quantity.qualifier;
  if (slot === "measure") return own.measure;
  const told = own[slot];
  return told === null ? "" : JSON.stringify({ ...told, span: told.span.exact });
}

/** Stories that assert, and name the origin or are as near as the nearest. */
function isHeard(rank: readonly number[], best: readonly number[]): boolean {
  const [note, status, isOthers, distance] = rank as [number, number, number, number];
  if (note !== best[0] || status !== best[1]) return false;
  return isOthers === 0 || distance <= Math.max(1, best[3]!);
}

/** An article says what its story says; its headline is short for it. */
const byRankThenBody = (one: Ranked, two: Ranked) =>
  compareRanks(one.rank, two.rank) ||
  Number(one.mention.part !== "body") - Number(two.mention.part !== "body") ||
  byRank(one, two);

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
