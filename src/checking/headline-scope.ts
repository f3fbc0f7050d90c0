/**
 * Where the place, people or time of a headline's number reach less far, or farther, than the text's: "100,000 casualties in
 * [Bakhmut]" over "in all of [Ukraine]".
 *
 *   scopeFindings(draft, "wider") → where the text is wider, and the headline narrower
 *
 * Not here: which way is a fault under what name (rules).
 */
import type { Figure, PeriodSlot, PlaceSlot, Slot } from "../domain/figure.ts";
import type { Span } from "../text/span.ts";
import type { Found } from "./check.ts";
import { daysOf, isCountedOverTime } from "./counted-over-time.ts";
import type { Draft } from "./draft.ts";
import { placeOfHeadline } from "./headline-place.ts";
import { type HeadlineTelling, headlineTellings, isNumbered, isTakenUp, ofSameCount } from "./headline-tellings.ts";
import { isHistory } from "./history.ts";
import { isToldAnew } from "./told-anew.ts";

interface ScopeFault {
  readonly headline: Figure;
  readonly slot: "place" | "group" | "period";
  /** The headline's words and the text's. */
  readonly words: Span;
  readonly other: Span;
}

export type TextIs = "wider" | "narrower";

const whatOf = {
  wider: { place: "a smaller place", group: "fewer people", period: "a shorter time" },
  narrower: { place: "a larger place", group: "more people", period: "a longer time" },
} as const;

export function* scopeFindings(draft: Draft, textIs: TextIs): Iterable<Found> {
  const only = textIs === "narrower" ? "only " : "";
  for (const { headline, slot, words, other } of scopeFaults(draft, textIs))
    yield {
      span: words,
      message: `The headline gives “${headline.span.exact}” for “${words.exact}”; the text gives it ${only}for “${other.exact}”, and the headline's words are ${whatOf[textIs][slot]}. Take the text's words, or the number that holds for the headline's.`,
      evidence: [other],
    };
}

/** At most one for each figure and slot. */
function* scopeFaults(draft: Draft, textIs: TextIs): Iterable<ScopeFault> {
  for (const telling of headlineTellings(draft)) {
    const same = ofSameCount(draft, telling);
    const tellings = (same.length > 0 ? same : deadAndHurt(telling)).filter((figure) => !isTakenUp(draft, figure));
    const elsewhere = same.length > 0 || textIs === "narrower" ? undefined : toldElsewhere(draft, telling);
    if (elsewhere !== undefined) yield { headline: telling.headline, slot: "place", ...elsewhere };
    for (const slot of ["place", "group", "period"] as const) {
      const fits = tellings.map((figure) => faultIn[slot](draft, telling.headline, figure, textIs));
      const [fault] = fits;
      if (fault !== undefined && fits.every((each) => each !== undefined))
        yield { headline: telling.headline, slot, ...fault };
    }
  }
}

/** "57 dead in Buffalo" over "57 … in nine states and in Canada. In Buffalo 28 died": another place, and the headline's has fewer. */
function toldElsewhere(draft: Draft, { headline, tellings }: HeadlineTelling): Words {
  const mine = placeOfHeadline(draft, headline);
  const told = tellings.find(({ measure }) => measure === headline.measure);
  if (mine?.basis !== "stated" || told === undefined || !hasFewerThere(draft, headline, mine, told)) return undefined;
  return { words: mine.span, other: told.place?.basis === "stated" ? told.place.span : told.span };
}

/** A headline that also calls casualties deaths has both faults. */
const deadAndHurt = ({ headline, tellings }: HeadlineTelling) =>
  tellings.filter(({ measure }) => [measure, headline.measure].sort().join() === "casualties,killed");

type Words = Pick<ScopeFault, "words" | "other"> | undefined;
type FindFault = (draft: Draft, headline: Figure, told: Figure, textIs: TextIs) => Words;

const faultIn: Record<ScopeFault["slot"], FindFault> = {
  place: (draft, headline, told, textIs) => {
    const [mine, theirs] = [placeOfHeadline(draft, headline), told.place];
    if (mine?.basis !== "stated") return undefined;
    if (textIs === "wider" && hasFewerThere(draft, headline, mine, told))
      return { words: mine.span, other: theirs?.basis === "stated" ? theirs.span : told.span };
    if (theirs === null || draft.knowledge.fitOfPlaces(mine, theirs) !== textIs) return undefined;
    const isKept =
      isCountedOverTime(told) ||
      isCountedOverTime(headline) ||
      headline.measure === "casualties" ||
      (textIs === "wider" && isOfSeveral(theirs));
    // The toll of one event may be told of its country, and its town elsewhere.
    if (!isKept && (textIs === "narrower" || isNamedBelow(draft, mine.span))) return undefined;
    return theirs.basis === "stated" || isKept ? { words: mine.span, other: theirs.span } : undefined;
  },
  group: (draft, headline, told, textIs) => {
    const [mine, theirs] = [headline.group, told.group];
    if (mine?.basis !== "stated" || theirs?.basis !== "stated") return undefined;
    const words = { words: mine.span, other: theirs.span };
    const whole = draft.wholeOf(told);
    const fit = draft.knowledge.fitOfGroups(mine, theirs);
    if (textIs === "narrower") {
      // "20,000 Russians" over "100,000 Russians, 20,000 of them convicts", or of a count kept over time.
      const isOfPart =
        whole !== undefined && draft.knowledge.fitOfGroups(mine, whole.group) === "same" && fit !== "same";
      const isFewer = fit === "narrower" && isCountedOverTime(told) && !addsCountry(mine, theirs);
      return isOfPart || isFewer ? words : undefined;
    }
    const isPart = draft.partsOf(told).some(({ group }) => draft.knowledge.fitOfGroups(mine, group) === "same");
    if (isPart && fit !== "same") return words;
    return fit === "wider" && !isNamedBelow(draft, mine.span) ? words : undefined;
  },
  period: (draft, headline, told, textIs) => {
    const [mine, theirs] = [headline.period, told.period];
    if (mine === null || theirs === null || mine.basis === "inherited") return undefined;
    const [short, long] = textIs === "wider" ? [mine, theirs] : [theirs, mine];
    const fit = draft.knowledge.fitOfPeriods(mine, theirs, draft.date);
    if (fit !== textIs && !(fit === "unknown" && beginsLater(short, long))) return undefined;
    const [less, more] = [daysOf(short), daysOf(long)];
    if (less === undefined || more === undefined || more < leastDays || more < less * leastTimes) return undefined;
    return { words: mine.span, other: theirs.span };
  },
};

/** "Across Turkey and Syria" is more than a town of either. */
const isOfSeveral = ({ span }: PlaceSlot) => /\band\b/.test(span.exact);

/** "165 dead in Lund" over "165 … in the whole country; in Lund 117 died": the text has the headline's place its own number. */
function hasFewerThere(draft: Draft, headline: Figure, place: PlaceSlot, told: Figure): boolean {
  const { fitOfPlaces, fitOfGroups } = draft.knowledge;
  // "Luding quake: 46 dead" names the event.
  if (headline.place === null || !isNumbered(headline, fewest)) return false;
  const before = draft.text.slice(Math.max(0, place.span.start - 12), place.span.start);
  if (fitOfPlaces(place, told.place) === "same" || !/\b(?:in|at|near|across|on) (?:the )?$/i.test(before)) return false;
  return draft.body.some(
    (one) =>
      one.measure === told.measure &&
      one.place?.basis === "stated" &&
      fitOfPlaces(place, one.place) === "same" &&
      !one.quantity.share &&
      one.quantity.high !== null &&
      one.quantity.high < (told.quantity.low ?? 0) &&
      (one.group === null || one.group.basis === "inherited" || fitOfGroups(told.group, one.group) !== "narrower") &&
      !isHistory(draft.date, one) &&
      !isToldAnew(sentenceOf(draft, one)),
  );
}

const fewest = 3;

function sentenceOf(draft: Draft, { span }: Figure): string {
  const sentence = draft.sentenceAt(span.start);
  return sentence === undefined ? "" : draft.text.slice(sentence.start, sentence.end);
}

/** "Ukraine loses 13,000 soldiers" over "13,000 Ukrainian soldiers". */
const addsCountry = ({ span: mine }: Slot, { span: theirs }: Slot) =>
  theirs.exact.replace(/(?<!\p{L})\p{Lu}[\p{L}-]+ /gu, "") === mine.exact;

/** "In a week" beside "since 2 March": a length that reaches nowhere near. */
const beginsLater = ({ from }: PeriodSlot, { from: before }: PeriodSlot) =>
  from !== null && before !== null && from.earliest > before.latest;

/** "On Sunday" over "at the weekend" is no fault, nor is "weekend" over "from Friday to Monday". */
const leastDays = 5;
const leastTimes = 1.5;

/** Whether the body has the name, or the noun, too. */
function isNamedBelow({ text, parts }: Draft, { exact }: Span): boolean {
  const noun = exact
    .toLowerCase()
    .split(/\s+/)
    .at(-1)!
    .replace(/(?:['’]s|s)$/, "");
  return parts.some(
    ({ kind, span }) => kind === "body" && text.slice(span.start, span.end).toLowerCase().includes(noun),
  );
}
