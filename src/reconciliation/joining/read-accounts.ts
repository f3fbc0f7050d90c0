/**
 * The figures of one version of an article → its accounts: which of them one source said on one occasion.
 *
 * A part goes with its whole, "he" with the name, a headline's "US" with the spokesman whose number it repeats. A figure that
 * the article asserts itself is an account of its own. Not here: which accounts of other articles tell the same (join-accounts.ts).
 */
import type { DayRange, Figure } from "../../domain/figure.ts";
import { daysBetween } from "../../text/dates/calendar.ts";
import { doesContain, type Span } from "../../text/span.ts";
import { type Account, type AccountOrigin, type AccountToll, numberOf } from "./account.ts";
import { accountOrigin } from "./account-origin.ts";
import { daysBefore, doMeet, meetOf } from "./day-ranges.ts";
import { groupWords } from "./group-words.ts";
import { mergeOrigins, tieOf } from "./is-one-origin.ts";
import type { OriginWords } from "./origin-words.ts";
import { unifyNames } from "./unify-names.ts";

export interface AccountReading {
  readonly account: Omit<Account, "id">;
  /** By the figure's id: the toll that it tells, by position. */
  readonly tollOf: ReadonlyMap<string, number>;
}

export interface ReadableVersion {
  readonly article: string;
  /** ISO 8601. */
  readonly published: string | null;
  readonly figures: readonly Figure[];
  /** The sentence around each figure, by the figure's id. */
  readonly words: ReadonlyMap<string, Span>;
}

interface Draft {
  origin: AccountOrigin;
  /** As the text tells. */
  said: DayRange | null;
  /** When it may have been said. */
  days: DayRange | null;
  /** Nobody says when it was said, and what it counts was over weeks before: most likely an older statement, brought up again. */
  readonly isOld: boolean;
  readonly figures: Figure[];
}

/** In reading order. */
export function readAccounts(version: ReadableVersion, words: OriginWords): AccountReading[] {
  const origins = unifyNames(
    version.figures.map((figure) => accountOrigin(figure, isPlaceTold(figure, version), words)),
  );
  const drafts: Draft[] = [];
  const draftOf = new Map<string, Draft>();
  version.figures.forEach((figure, index) => {
    const said = figure.said?.day ?? null;
    const days = said ?? daysBefore(version.published?.slice(0, 10) ?? null);
    const isOld = said === null && isOver(figure, version);
    const telling: Telling = { figure, origin: origins[index]!, said, days, isOld };
    const whole = figure.partOf === null ? undefined : draftOf.get(figure.partOf);
    let draft =
      whole !== undefined && isPartOf(whole, telling) ? whole : drafts.findLast((one) => isOfSameSource(one, telling));
    if (draft === undefined) {
      draft = { origin: telling.origin, said, days, isOld, figures: [] };
      drafts.push(draft);
    }
    const isTeller = draft === whole && tieOf(draft.origin, telling.origin) === undefined;
    if (isTeller) draft.origin = telling.origin;
    addTo(draft, { ...telling, figures: [figure] });
    draftOf.set(figure.id, draft);
  });
  return withoutRepetitions(drafts).map((draft) => readingOf(draft, version, words));
}

interface Telling extends Omit<Draft, "figures"> {
  readonly figure: Figure;
}

const isOfSameSource = (draft: Draft, { origin, days, isOld }: Telling) =>
  draft.isOld === isOld && doMeet(draft.days, days) && /^(?:same|short)$/.test(tieOf(draft.origin, origin) ?? "");

/** So many days before the article appeared. */
const longOver = 14;

function isOver({ period }: Figure, { published }: ReadableVersion): boolean {
  const end = period?.to?.latest;
  return end !== undefined && published !== null && daysBetween(end, published.slice(0, 10)) > longOver;
}

/** Whether a part has its whole's source; or has it from a deeper one, by way of that source. */
function isPartOf(whole: Draft, { figure, origin, days }: Telling): boolean {
  if (!doMeet(whole.days, days)) return false;
  if (tieOf(whole.origin, origin) !== undefined) return true;
  const isNobodys = whole.origin.kind === "none" && origin.kind === "none";
  return isNobodys || figure.attribution.some(({ source }) => source !== null && source.exact === whole.origin.name);
}

function addTo(draft: Draft, { origin, said, days, figures }: Draft): void {
  draft.origin = mergeOrigins(draft.origin, origin);
  draft.said = meetOf(draft.said, said);
  draft.days = meetOf(draft.days, days);
  draft.figures.push(...figures);
}

/** A source named by a higher rung, or not at all, that tells numbers of a named one's is that one. */
function withoutRepetitions(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  let isMerged = false;
  for (const draft of drafts.toSorted((a, b) => b.origin.rank - a.origin.rank)) {
    const [same] = kept
      .map((one) => ({ one, count: repetitions(one, draft) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || b.one.figures.length - a.one.figures.length);
    if (same === undefined) kept.push(draft);
    else addTo(same.one, draft);
    isMerged ||= same !== undefined;
  }
  // What was merged may hold a number that another repeats.
  return isMerged ? withoutRepetitions(kept) : kept;
}

/** How many figures of `other` repeat one of `one`. */
function repetitions(one: Draft, other: Draft): number {
  if (!doMeet(one.days, other.days)) return 0;
  const tie = one.origin.kind === "none" && other.origin.kind === "none" ? "open" : tieOf(one.origin, other.origin);
  if (tie === undefined) return 0;
  return other.figures.filter((figure) => one.figures.some((known) => areAlike(known, figure, tie !== "open"))).length;
}

/** The same number of people, harmed: "100,000 casualties" in a headline, "100,000 killed" below. */
function areAlike(one: Figure, two: Figure, mayBeShares: boolean): boolean {
  if (one.quantity.share !== two.quantity.share || (one.quantity.share && !mayBeShares)) return false;
  if (one.status === "compared" || two.status === "compared") return false;
  return numberOf(one.quantity) === numberOf(two.quantity) && (one.measure === two.measure || areHarm(one, two));
}

const harm: ReadonlySet<string> = new Set(["killed", "injured", "casualties"]);
const areHarm = (one: Figure, two: Figure) => harm.has(one.measure) && harm.has(two.measure);

function readingOf({ origin, said, figures }: Draft, version: ReadableVersion, words: OriginWords): AccountReading {
  const tolls: AccountToll[] = [];
  const tollOf = new Map<string, number>();
  const at = new Map<string, number>();
  for (const figure of figures.toSorted((a, b) => a.span.start - b.span.start)) {
    const toll = tollIn(figure, isPlaceTold(figure, version), words);
    const key = JSON.stringify(toll);
    const index = at.get(key) ?? tolls.push(toll) - 1;
    at.set(key, index);
    tollOf.set(figure.id, index);
  }
  for (const { id, partOf } of figures) {
    const whole = partOf === null ? undefined : tollOf.get(partOf);
    const index = tollOf.get(id)!;
    if (whole !== undefined && whole !== index) tolls[index] = { ...tolls[index]!, whole };
  }
  const { article, published } = version;
  return { account: { article, told: published?.slice(0, 10) ?? null, said, origin, tolls }, tollOf };
}

/** Whether the sentence itself places the count; a dateline does not. */
function isPlaceTold({ id, place }: Figure, { words }: ReadableVersion): boolean {
  if (place === null || place.basis !== "inherited") return place !== null;
  const sentence = words.get(id);
  return sentence !== undefined && doesContain(sentence, place.span) && /\p{Ll}/u.test(place.span.exact);
}

function tollIn(
  { quantity, measure, group, place, period, status }: Figure,
  isPlaceTold: boolean,
  words: OriginWords,
): AccountToll {
  const { low, high, share } = quantity;
  return {
    ...{ low, high, share, measure, status },
    group: groupWords(group, words),
    place: place?.id ?? null,
    within: place === null ? [] : [place.span.exact, ...place.within],
    isPlaceTold,
    from: period?.from ?? null,
    to: period?.to ?? null,
    whole: null,
  };
}
