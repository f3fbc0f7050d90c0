/**
 * Two figures that words set against each other: "[40] people were killed, up from [20 hurt]", "[100,000] since December. The
 * figures show an acceleration: [100,000] in the first eight months".
 *
 * Where several figures stand before or behind the words, those that are alike are taken: a text is held to mean them.
 * Not here: how the two are unlike (unlike-slots).
 */
import type { Figure } from "../domain/figure.ts";
import type { Sentence } from "../text/sentence.ts";
import { doOverlap, type Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { type OwnWords, ownWords } from "./own-words.ts";

export interface ComparedFigures {
  readonly words: Span;
  /** A rise or fall is told, or two times of one people and place; not two tolls side by side. */
  readonly isRise: boolean;
  readonly left: Figure;
  readonly right: Figure;
}

const times = "(?:two|three|four|five|six|seven|eight|nine|ten|several|\\d+) times";
/** Between two figures of one sentence; `rise` where time is what is compared. */
const linking = new RegExp(
  [
    String.raw`\b(?<rise>(?:up|down|rising|risen|falling|fallen|an? (?:sharp |steep |significant |marked |dramatic )?(?:rise|increase|jump|surge|fall|drop|decrease|decline|acceleration|escalation)) (?:sharply )?(?:from|on|over)|(?:more than |nearly |almost )?(?:doubled|tripled|trebled|quadrupled|doubling|tripling)(?: from)?|(?:rose|risen|rises|surged|soared|jumped|climbed|accelerated|increased|grew|grown|spiked|fell|fallen|dropped|dipped)(?= (?:[a-z]+ )?(?:from|to)\b))\b`,
    String.raw`\b(?:(?:more than|nearly|almost|about|roughly|over|exactly) )?(?:(?:double|triple|treble|quadruple|half)(?= (?:the|that|those|this|last|its|their|what|as|of|\d))|twice|${times})(?: as many as| the (?:number|toll) of| more than| higher than)?\b`,
    String.raw`\b(?:as )?(?:compared|in comparison) (?:with|to)\b|\b(?:far |many |even )?(?:more|fewer|higher|lower|greater|larger|smaller|worse|less) than\b|\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outnumber(?:s|ed|ing)?|outstrip(?:s|ped)?|dwarf(?:s|ed)?|against|versus)\b`,
  ].join("|"),
  "gi",
);
/** Said of two figures anywhere near. */
const rising =
  /\b(?:an? )?(?:(?:significant|sharp|marked|dramatic|steep|major|clear|massive|notable|huge) )?(?:acceleration|escalation|surge|upsurge|accelerat(?:es?|ed|ing)|(?<=(?:sharp|steep|significant|marked|dramatic|massive) )(?:rise|increase|jump))\b(?! (?:from|on|over)\b)/gi;

export function* readComparisons(draft: Draft): Iterable<ComparedFigures> {
  for (const found of ownWords(draft, linking)) {
    const pair = isHedge(draft, found) ? undefined : linkedBy(draft, found);
    if (pair !== undefined)
      yield { words: found.span, isRise: found.match.groups!.rise !== undefined || isOverTime(draft, pair), ...pair };
  }
  for (const found of ownWords(draft, rising)) {
    const pair = nearRise(draft, found);
    if (pair !== undefined) yield { words: found.span, isRise: true, ...pair };
  }
}

/** "3,100 in nine months, compared with 290 in July": nothing but the time is another, and no word owns to it. */
const isOverTime = ({ knowledge, date, text }: Draft, { left, right }: Pair) =>
  !/\b(?:so far|whole|entire|full|all|only|just|alone|single)\b/i.test(
    text.slice(left.span.start - 60, right.span.end + 60),
  ) &&
  left.measure === right.measure &&
  left.period !== null &&
  right.period !== null &&
  knowledge.fitOfPeriods(left.period, right.period, date) !== "same" &&
  knowledge.fitOfPlaces(left.place, right.place) !== "other" &&
  knowledge.fitOfGroups(left.group, right.group) !== "other";

type Pair = Pick<ComparedFigures, "left" | "right">;

/** "[more than 40]", "half of them", "[no fewer than 3]": the words are a figure's own. */
function isHedge({ text, figures }: Draft, { span }: OwnWords): boolean {
  if (figures.some((figure) => doOverlap(figure.span, span))) return true;
  return (
    /than$/i.test(span.exact) &&
    /^\s*(?:[$€£]?\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|half)/i.test(
      text.slice(span.end, span.end + 8),
    )
  );
}

const farthest = 90;
/** "to", "from about". */
const nearest = 24;

function linkedBy(draft: Draft, { span, sentence }: OwnWords): Pair | undefined {
  const inside = counted(draft).filter(
    (figure) => sentence.start <= figure.span.start && figure.span.start < sentence.end,
  );
  const behind = inside.filter((figure) => figure.span.start >= span.end);
  const before = inside.filter((figure) => figure.span.end <= span.start);
  const [right] = behind;
  if (
    right === undefined ||
    right.span.start - span.end > farthest ||
    /[;:]/.test(draft.text.slice(span.end, right.span.start))
  )
    return undefined;
  const second = behind[1];
  // "Deaths doubled to 40 from 20": both stand behind.
  if (
    second !== undefined &&
    right.span.start - span.end < nearest &&
    /\b(?:from|to) (?:[a-z]+ ){0,2}$/i.test(draft.text.slice(right.span.end, second.span.start))
  )
    return { left: right, right: second };
  const roots = before.filter(({ partOf }) => partOf === null || partOf === right.id);
  const alike = before.find((figure) => isAlike(draft, figure, right));
  const left = alike ?? roots.at(-1) ?? before.at(-1) ?? takenUp(draft, sentence);
  return left === undefined ? undefined : { left, right };
}

/** "That is more than the 15,000 killed in a decade": the last toll of the sentence before is meant. */
function takenUp(draft: Draft, { start, end }: Sentence): Figure | undefined {
  if (!takingUp.test(draft.text.slice(start, end))) return undefined;
  const before = draft.sentencesAround(start).findLast((one) => one.end <= start);
  return before === undefined
    ? undefined
    : counted(draft).findLast(
        ({ span, partOf }) => partOf === null && before.start <= span.start && span.end <= before.end,
      );
}

const takingUp =
  /^\W*(?:that|this|it|(?:the|that|this) (?:new |latest |official )?(?:toll|figure|number|total|count))(?:['’]s| (?:is|was|would be|represents?|exceeds?|surpass(?:es)?|dwarfs?|compares))\b/i;

/** So many sentences before the words and behind them. */
const [mostBefore, mostBehind] = [3, 2];

/** The nearest two with times of their own, of one measure where there are such: deaths are not casualties, and are set against them. */
function nearRise(draft: Draft, { span, sentence }: OwnWords): Pair | undefined {
  const sentences = [...draft.ownSentences()];
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  const [from, to] = [
    sentences[Math.max(0, at - mostBefore)]!.start,
    sentences[Math.min(sentences.length - 1, at + mostBehind)]!.end,
  ];
  const near = counted(draft).filter(
    (figure) =>
      from <= figure.span.start &&
      figure.span.end <= to &&
      figure.period !== null &&
      figure.partOf === null &&
      !draft.isQuoted(figure.span),
  );
  const before = near.filter((figure) => figure.span.end <= span.start).reverse();
  const behind = near.filter((figure) => figure.span.start >= span.end);
  const candidates = [
    ...before.flatMap((left) => behind.map((right) => ({ left, right }))),
    ...before.slice(1).map((left) => ({ left, right: before[0]! })),
    ...behind.slice(1).map((right) => ({ left: behind[0]!, right })),
  ];
  const timeOf = ({ period }: Figure) => period!.span.exact.toLowerCase();
  const ofOtherTimes = candidates.filter(({ left, right }) => timeOf(left) !== timeOf(right));
  return (
    ofOtherTimes.find(({ left, right }) => left.measure === right.measure) ??
    ofOtherTimes.find(({ left, right }) => [left, right].every(({ measure }) => isOfHarm(measure)))
  );
}

const isOfHarm = (measure: Figure["measure"]) => measure === "killed" || measure === "casualties";

const counted = (draft: Draft) =>
  draft.figures.filter(({ quantity, status }) => !quantity.share && (status === "asserted" || status === "compared"));

const isAlike = ({ knowledge }: Draft, one: Figure, two: Figure) =>
  one.measure === two.measure &&
  knowledge.fitOfPlaces(one.place, two.place) !== "other" &&
  knowledge.fitOfGroups(one.group, two.group) !== "other";
