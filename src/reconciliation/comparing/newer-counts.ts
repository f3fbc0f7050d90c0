/**
 * Whether a change is a newer count that says so: told with a later time than before, under a new time stamp, or as risen or
 * fallen. A new number beside the old time is no update, whatever the clock says.
 */

import type { ChangeSlot } from "../../domain/correction.ts";
import type { Figure } from "../../domain/figure.ts";
import { numbersOf } from "../../domain/numbers-of.ts";
import { datesOf } from "../../text/dates/find-dates.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Sentence } from "../../text/sentence.ts";
import { doOverlap } from "../../text/span.ts";
import type { ChangedSentence, Stretch } from "../../text/text-diff.ts";
import type { AlignedFigure, Alignment } from "./align-figures.ts";
import type { ComparedTexts, Side } from "./compared-texts.ts";
import { isLater, latestOf, type Moment, momentOf, timeOf } from "./moment.ts";
import { isGroupCompatible } from "./same-group.ts";
import { isSameRange } from "./same-period.ts";
import { isPlaceCompatible } from "./same-place.ts";
import { PageStamps } from "./time-stamps.ts";
import { isToldAsNewer } from "./told-as-newer.ts";

/** The figures that are newer by their own words. */
interface NewerTolls {
  /** With what the earlier version had for them. */
  readonly byToll: ReadonlyMap<string, readonly (readonly [Figure, Figure | null])[]>;
  readonly sentences: ReadonlySet<ChangedSentence | undefined>;
}

export class NewerCounts {
  readonly #texts: ComparedTexts;
  readonly #alignment: Alignment;
  readonly #known = new Map<Figure, boolean>();
  readonly #stamps: Readonly<Record<Side, PageStamps>>;
  #lastStamp: Moment | undefined | null = null;
  #topOldStamp: number | null = null;
  #newer: NewerTolls | undefined;

  constructor(texts: ComparedTexts, alignment: Alignment) {
    this.#texts = texts;
    this.#alignment = alignment;
    const { before, after } = texts.versions;
    this.#stamps = { before: new PageStamps(before), after: new PageStamps(after) };
  }

  /** Whether the later version itself explains that this slot of a figure differs. */
  isUpdate(pair: AlignedFigure, slot: ChangeSlot): boolean {
    const { before, after } = pair;
    const isNewValue = !hasSameNumbers(before, after);
    switch (slot) {
      case "value":
      case "qualifier":
        return this.#isNewer(after, before) || (isNewValue && this.#isToldElsewhere(after, before));
      case "source":
        return isNewValue && this.#isNewer(after, before);
      case "period":
        return isContinued(before, after) && this.#isNewer(after, before);
      default:
        return false;
    }
  }

  /** Whether a figure that the earlier version lacks is a newer count. */
  isNewCount(figure: Figure): boolean {
    if (this.#isNewer(figure, null)) return true;
    // "Three more bodies, bringing the toll to 15": what comes with a newer count is as new.
    const sentence = this.#texts.sentenceAt("after", figure.span.start);
    return sentence !== undefined && this.#newerTolls().sentences.has(sentence);
  }

  /** The headline takes over the count that the story tells as newer. */
  #isToldElsewhere(after: Figure, before: Figure): boolean {
    return (this.#newerTolls().byToll.get(tollOf(after)) ?? []).some(
      ([other, old]) =>
        isPlaceCompatible(after.place, other.place) &&
        // The same step from count to count is one, whatever the two call the people.
        (isGroupCompatible(after.group, other.group) || (old !== null && hasSameNumbers(old, before))),
    );
  }

  #newerTolls(): NewerTolls {
    if (this.#newer !== undefined) return this.#newer;
    const { aligned, appeared } = this.#alignment;
    const counts = [
      ...aligned
        .filter(({ before, after }) => !hasSameNumbers(before, after))
        .map(({ before, after }) => [after, before] as const),
      ...appeared.map((figure) => [figure, null] as const),
    ];
    const newer = counts.filter(([after, before]) => this.#isNewer(after, before));
    const sentences = new Set(newer.map(([{ span }]) => this.#texts.sentenceAt("after", span.start)));
    this.#newer = { byToll: groupBy(newer, ([after]) => tollOf(after)), sentences };
    return this.#newer;
  }

  #isNewer(after: Figure, before: Figure | null): boolean {
    const known = this.#known.get(after);
    if (known !== undefined) return known;
    const answer = this.#isToldAsNewer(after, before) || this.#isUnderNewStamp(after);
    this.#known.set(after, answer);
    return answer;
  }

  #isToldAsNewer(after: Figure, before: Figure | null): boolean {
    // Most silent edits change the number alone: no word to read.
    if (!this.#texts.hasNewWordsBeside(after)) return false;
    const sentence = this.#texts.sentenceOf("after", after);
    if (sentence === undefined) return false;
    const isNew = (stretch: Stretch) => this.#texts.isChanged("after", stretch);
    return this.#hasLaterTime(sentence, after, before) || isToldAsNewer(sentence, after.span, isNew);
  }

  #hasLaterTime(sentence: Sentence, after: Figure, before: Figure | null): boolean {
    const { versions } = this.#texts;
    const previous = timeOf(versions.before);
    const old = before && this.#texts.sentenceOf("before", before);
    const told = old ? latestOf(momentsOf(old, before, previous)) : undefined;
    const since = told ?? previous;
    if (since === null) return false;
    // Without the day of its own change, a version's weekdays may lie behind its publication.
    const isUndated = versions.after.modified === null;
    const isNew = (stretch: Stretch) => this.#texts.isChanged("after", stretch);
    const moments = momentsOf(sentence, after, timeOf(versions.after), isUndated ? since : null, isNew);
    return moments.some((moment) => isLater(moment, since));
  }

  /** The latest stamp of the earlier version. */
  #previousStamp(): Moment | undefined {
    if (this.#lastStamp === null) this.#lastStamp = latestOf(this.#stamps.before.all.map(({ moment }) => moment));
    return this.#lastStamp;
  }

  /** Where the first stamp stands that the earlier version has too. */
  #oldStampsFrom(): number {
    this.#topOldStamp ??=
      this.#stamps.after.all.find(({ stretch }) => !this.#texts.isChanged("after", stretch))?.stretch.start ?? Infinity;
    return this.#topOldStamp;
  }

  #isUnderNewStamp({ span }: Figure): boolean {
    const { versions } = this.#texts;
    const stamp = this.#stamps.after.above(this.#texts.partIndexAt("after", span.start));
    if (stamp === undefined || !this.#texts.isChanged("after", stamp.stretch)) return false;
    const previous = this.#previousStamp();
    const before = timeOf(versions.before);
    // Where nobody knows on which day a clock was read, new stamps are set above old ones.
    const isPlain = stamp.isClockAlone && versions.after.modified === null;
    if (isPlain || before === null) return stamp.stretch.start < this.#oldStampsFrom();
    return previous === undefined
      ? stamp.isClockAlone || stamp.moment.day >= before.day
      : isLater(stamp.moment, previous);
  }
}

const hasSameNumbers = (one: Figure, two: Figure) => numbersOf(one.quantity) === numbersOf(two.quantity);
const tollOf = ({ measure, quantity }: Figure) => `${measure} ${numbersOf(quantity)}`;

/** The same count told up to another time. */
function isContinued({ period: before }: Figure, { period: after }: Figure): boolean {
  if (after === null) return false;
  return untilThen.test(after.span.exact) || (before !== null && isSameRange(before.from, after.from));
}

/** A count up to some time was told at that time. */
const untilThen = /^(?:as of|as at|by|until|till|up to|through)\b/i;

/** When a sentence says that it was told; the days on which it happened are left out. */
function momentsOf(
  sentence: Sentence,
  { period }: Figure,
  made: Moment | null,
  since: Moment | null = null,
  isNew: (stretch: Stretch) => boolean = () => true,
): Moment[] {
  const isLimit = period !== null && untilThen.test(period.span.exact);
  return datesOf(sentence)
    .filter((date) => {
      return isNew(date) && (isLimit || period === null || !doOverlap(date, period.span));
    })
    .flatMap((date) => momentOf(date, made, since) ?? []);
}
