/**
 * The figures of one version of an article → its accounts: which of them one source said on one occasion.
 *
 * A part goes with its whole, "he" with the name, a headline's "US" with the spokesman whose number it repeats. What the article
 * asserts itself in one sentence is an account of its own. Not here: which accounts of other articles tell the same (join-accounts.ts).
 */
import type { CorrectionNote } from "../../domain/correction.ts";
import type { Figure } from "../../domain/figure.ts";
import { daysBetween } from "../../text/dates/calendar.ts";
import type { Span } from "../../text/span.ts";
import type { Account, AccountToll } from "./account.ts";
import { addTo, type Draft } from "./account-draft.ts";
import { accountOrigin, placedWith } from "./account-origin.ts";
import { daysBefore, doMeet } from "./day-ranges.ts";
import { foldRepetitions } from "./fold-repetitions.ts";
import { isOfEarlierVersion } from "./is-of-earlier-version.ts";
import { isOneOccasion, isToldBeside, isUnderOneCue, type ToldFigure } from "./is-one-occasion.ts";
import { tieOf } from "./is-one-origin.ts";
import type { OriginWords } from "./origin-words.ts";
import { isPlaceTold, readToll } from "./read-toll.ts";
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
  /** What the newsroom tells of its own article. */
  readonly notes?: readonly CorrectionNote[];
}

/** Those whose source is named most closely first. What an earlier version of the article said is no account. */
export function readAccounts(read: ReadableVersion, words: OriginWords): AccountReading[] {
  const { notes = [] } = read;
  const figures = read.figures.filter((figure) => !isOfEarlierVersion(figure, read.words.get(figure.id), notes));
  const version = { ...read, figures };
  const drafts: Draft[] = [];
  const draftOf = new Map<string, Draft>();
  for (const telling of tellingsIn(version, words).toSorted(byOwnDay)) {
    const { partOf, id } = telling.told[0].figure;
    const whole = partOf === null ? undefined : draftOf.get(partOf);
    let draft =
      whole !== undefined && isPartOf(whole, telling)
        ? whole
        : drafts.findLast((one) => isOfSameSource(one, telling, dayOf(version)));
    if (draft === undefined) {
      draft = begun(telling, drafts, version);
      drafts.push(draft);
    } else {
      if (draft === whole && tieOf(draft.origin, telling.origin) === undefined) draft.origin = telling.origin;
      addTo(draft, telling);
    }
    draftOf.set(id, draft);
  }
  return foldRepetitions(drafts).map((draft) => readingOf(draft, version));
}

/** Days that the text gives to a statement itself come before those that it takes over from one beside it. */
const byOwnDay = (one: Telling, two: Telling) => Number(hasTakenDay(one)) - Number(hasTakenDay(two));

const hasTakenDay = ({ told: [{ figure }] }: Telling) => figure.said?.basis === "inherited";

/** Whether a day was taken over from the source's statement beside it, and turns out to be that of another occasion. */
const isOfOtherDay = (telling: Telling, drafts: readonly Draft[]) =>
  hasTakenDay(telling) &&
  drafts.some(
    ({ origin, said }) => doMeet(said, telling.said) && said !== null && tieOf(origin, telling.origin) === "same",
  );

function begun(telling: Telling, drafts: readonly Draft[], version: ReadableVersion): Draft {
  const begun = { ...telling, told: [...telling.told] };
  return isOfOtherDay(telling, drafts) ? { ...begun, said: null, days: daysBefore(dayOf(version)) } : begun;
}

/** A draft of one figure. */
interface Telling extends Draft {
  readonly told: [ToldFigure];
}

function tellingsIn(version: ReadableVersion, words: OriginWords): Telling[] {
  const placed = version.figures.map((figure) => isPlaceTold(figure, version.words.get(figure.id)));
  const named = unifyNames(version.figures.map((figure) => accountOrigin(figure, words)));
  const origins = named.map((origin, index) =>
    placedWith(origin, placed[index] ? version.figures[index]!.place : null, words),
  );
  return version.figures.map((figure, index) => {
    const said = figure.said?.day ?? null;
    const isOld = said === null && isOver(figure, version);
    return {
      ...{ said, isOld, origin: origins[index]! },
      days: isOld ? null : (said ?? daysBefore(dayOf(version))),
      told: [{ figure, toll: readToll(figure, placed[index]!, words), words: version.words.get(figure.id) }],
    };
  });
}

const dayOf = ({ published }: ReadableVersion) => published?.slice(0, 10) ?? null;

/** An article tells of what was said so many days before as of news. */
const newsDays = 1;

const isRecalled = ({ said }: Draft, published: string | null) =>
  said !== null && published !== null && daysBetween(said.latest, published) > newsDays;

const isOfSameSource = (draft: Draft, { origin, days, isOld, told: [figure] }: Telling, published: string | null) =>
  draft.isOld === isOld &&
  doMeet(draft.days, days) &&
  (draft.told.some((told) => isUnderOneCue(told, figure)) ||
    (draft.origin.kind === "none" && origin.kind === "none"
      ? draft.told.some((told) => isToldBeside(told, figure))
      : /^(?:same|short)$/.test(tieOf(draft.origin, origin) ?? "") &&
        isOneOccasion(draft.told, figure, isRecalled(draft, published))));

/** So many days before the article appeared. */
const longOver = 14;

function isOver({ period }: Figure, version: ReadableVersion): boolean {
  const [end, day] = [period?.to?.latest, dayOf(version)];
  return end !== undefined && day !== null && daysBetween(end, day) > longOver;
}

/** Whether a part has its whole's source; or has it from a deeper one, by way of that source. */
function isPartOf(whole: Draft, { origin, days, told: [{ figure }] }: Telling): boolean {
  if (!doMeet(whole.days, days)) return false;
  if (tieOf(whole.origin, origin) !== undefined) return true;
  const isNobodys = whole.origin.kind === "none" && origin.kind === "none";
  return isNobodys || figure.attribution.some(({ source }) => source !== null && source.exact === whole.origin.name);
}

function readingOf({ origin, said, told }: Draft, version: ReadableVersion): AccountReading {
  const tolls: AccountToll[] = [];
  const tollOf = new Map<string, number>();
  const at = new Map<string, number>();
  for (const { figure, toll } of told.toSorted((a, b) => a.figure.span.start - b.figure.span.start)) {
    const key = JSON.stringify(toll);
    const index = at.get(key) ?? tolls.push(toll) - 1;
    at.set(key, index);
    tollOf.set(figure.id, index);
  }
  for (const { figure } of told) {
    const whole = figure.partOf === null ? undefined : tollOf.get(figure.partOf);
    const index = tollOf.get(figure.id)!;
    if (whole !== undefined && whole !== index) tolls[index] = { ...tolls[index]!, whole };
  }
  return { account: { article: version.article, told: dayOf(version), said, origin, tolls }, tollOf };
}
