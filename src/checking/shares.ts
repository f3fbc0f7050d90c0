/**
 * Shares of people that a text tells, and what they may be of: "[half] were women", "[nearly half] of those killed".
 *
 * Not here: shares that extraction tied to a whole that they name.
 */
import type { Figure } from "../domain/figure.ts";
import type { Sentence } from "../text/sentence.ts";
import { doOverlap, type Span, spanOf } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { isHistory } from "./history.ts";
import { ownWords } from "./own-words.ts";
import { isPerson } from "./person-words.ts";
import { outcomeWords } from "./toll-words.ts";

export interface ToldShare {
  readonly span: Span;
  /** Its words do not name the whole: "half were women", "half of them". */
  readonly isBare: boolean;
  readonly figure: Figure | undefined;
}

/** Those with a number of their own, outside of quotations; "most" names none. */
export function* readShares(draft: Draft): Iterable<ToldShare> {
  const figures = draft.figures.filter(({ quantity, status }) => quantity.share && status === "asserted");
  for (const figure of figures) {
    const { span } = figure;
    if (!draft.isIn(span, "headline", "deck", "body") || draft.isQuoted(span) || figure.quantity.qualifier === "vague")
      continue;
    if (isOfNumber(draft, span) || isChange(draft, span)) continue;
    yield { span, figure, isBare: isBareBehind(draft, span) };
  }
  const isOfHarm = tellsOfHarm.test(draft.text);
  for (const { match, span, sentence } of ownWords(draft, sharesOfPeople)) {
    const words = match.groups!.share!;
    const start = span.start + span.exact.indexOf(words);
    const share = spanOf(draft.text, start, start + words.length);
    const isOfPeople = match.groups!.of !== undefined || tellsOfPeople(span.exact, draft.text.slice(span.end));
    const isMeant = isOfHarm || start === sentence.start;
    if (isOfPeople && isMeant && !draft.figures.some((figure) => doOverlap(figure.span, share)))
      yield { span: share, figure: undefined, isBare: isBareBehind(draft, share) };
  }
}

/** "Half of the 40 killed": its whole stands in its own words. */
const isOfNumber = ({ text }: Draft, { end }: Span) => /^ of (?:[a-z]+ ){0,3}\d/i.test(text.slice(end, end + 40));

/** "A 20 percent rise in deaths", "rose by a third" (percent-of-what). */
const isChange = ({ text }: Draft, { start, end }: Span) =>
  /^ (?:[a-z]+ )?(?:rise|increase|jump|surge|growth|fall|drop|decline|decrease|reduction|more|fewer|higher|lower)\b/i.test(
    text.slice(end, end + 24),
  ) ||
  /\b(?:by|(?:rise|increase|jump|surge|fall|drop|decline|decrease|reduction) of|up|down|risen|rose|fell|fallen|increased) (?:an? |about |nearly |almost )*$/i.test(
    text.slice(Math.max(0, start - 30), start),
  );

const few = "(?:one|two|three|four|five|six|seven|eight|nine|ten)";
const fraction = String.raw`(?:half|${few}(?: in| out of) (?:every )?${few}|${few}[- ](?:thirds|quarters|fifths|sixths|tenths)|${few}(?:ty|teen)? per\s?cent|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-${few})? per\s?cent|(?:a|one)[- ](?:third|quarter|fifth|tenth)|two[- ]thirds|three[- ]quarters|\d+(?:\.\d+)?\s?(?:%|per\s?cent))`;
const hedges = "nearly|almost|about|around|roughly|more than|less than|over|at least|some|up to|just over|just under";
const sharesOfPeople = new RegExp(
  String.raw`(?<![\w.,-])(?<share>(?:(?:${hedges}) )*${fraction})(?:(?<of> of (?:the (?:dead|victims|casualties|injured|wounded|missing|displaced|fatalities)|(?:those|all) (?:killed|dead|victims|who died|injured|wounded|displaced)|those [a-z]+(?:ed|[a-z]{2}n|ught)(?: (?:in|out|there|to hospital|so far))?|the (?:bodies|patients|hostages|prisoners|refugees|evacuees|survivors|captives|pupils|passengers)))| of (?:them|these|those))? (?:were|was|are|had been|have been|had|have|surrendered|escaped|survived|drowned|starved|perished|came|come|hailed|hail|lived|belonged|served|worked)\b`,
  "gi",
);
/** "Were [women]", "were [under 18]", "were [aged] 20 to 29", "came [from] the capital". */
const tellsOfPeople = (share: string, behind: string) =>
  (isPerson(behind) && !/\b(?:had|have)$/.test(share)) ||
  /\b(?:surrendered|escaped|survived|drowned|starved|perished)$/.test(share) ||
  /^ (?:under|over|below|above|aged|younger than|older than|between \d|in their (?:teens|twenties|thirties|\d)|not yet|unarmed|asleep)\b/.test(
    behind,
  ) ||
  (/\b(?:were|are|came|come|hailed|hail)$/.test(share) && /^ from\b/.test(behind)) ||
  (/\b(?:lived|belonged|served|worked)$/.test(share) && /^ (?:in|to|with|for|at)\b/.test(behind));

/** A text of voters or pupils has shares of people, too. */
const tellsOfHarm = new RegExp(
  String.raw`${outcomeWords.source}|\b(?:quake|earthquake|flood\w*|storm|cyclone|hurricane|blast|bomb\w*|attack\w*|strike|crash|fire|fighting|war|shelling|shooting|landslide|epidemic|outbreak|famine|victims?|rescuers?|massacres?|militia\w*|raids?|ambush\w*|gunm[ae]n|clashes)\b`,
  "i",
);

/** "Half were", "half of them", "half, he said"; "half of the dead" and "half the casualties" name their whole. */
function isBareBehind({ text }: Draft, { end }: Span): boolean {
  const behind = text.slice(end, end + 40);
  if (
    /^ of (?:them|these|those|whom|which|that)\b(?! (?:who|killed|dead|wounded|injured|displaced|missing|captured|evacuated))/i.test(
      behind,
    )
  )
    return true;
  return /^(?:,| (?:were|was|are|is|had|have|died|survived|came|come|hailed|belonged)\b)/i.test(behind);
}

/** The tolls that it may be of; where extraction tied it to one and none is beside that, that one. */
export function wholesBefore(draft: Draft, { span, isBare, figure }: ToldShare): readonly Figure[] {
  const counted = draft.figures.filter(
    (other) =>
      !other.quantity.share &&
      (other.status === "asserted" || other.status === "forecast") &&
      other.id !== figure?.id &&
      !/^(?:some|several|many|others)$/i.test(other.span.exact) &&
      !isHistory(draft.date, other),
  );
  const whole = figure === undefined ? undefined : draft.wholeOf(figure);
  if (!isBare) return whole !== undefined && !isHistory(draft.date, whole) ? [whole] : counted;
  const before = counted.filter((other) => other.span.end <= span.start);
  const sentences = draft.sentencesAround(span.start);
  const at = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const last = at > 0 ? sentences[at - 1]! : undefined;
  // Two tolls side by side in the sentence before, of which the share's own sentence says neither.
  const isOpening = sentences[at] !== undefined && span.start - sentences[at].start < 3;
  const beside =
    last === undefined || !isOpening
      ? []
      : before.filter((one) => isInSentence(last, one.span) && !isOfAnother(draft, one, last));
  const isTwofold = beside.length === 2 && beside[0]!.measure !== beside[1]!.measure && !namesOutcome(draft, span.end);
  if (isTwofold) return beside;
  const near =
    before.length > 0
      ? before.slice(-1)
      : counted.filter(({ span: other }) => isInSentence(sentences[at], other) || draft.isIn(span, "headline"));
  return near.slice(-1);
}

/** A part of what was told before is no whole of its own; "100 casualties, including 20 killed" has two. */
function isOfAnother(draft: Draft, one: Figure, sentence: Sentence): boolean {
  const whole = draft.wholeOf(one);
  return one.partOf !== null && (whole === undefined || !isInSentence(sentence, whole.span));
}

const isInSentence = (sentence: { start: number; end: number } | undefined, { start }: Span) =>
  sentence !== undefined && sentence.start <= start && start < sentence.end;

const namesOutcome = ({ text }: Draft, end: number) =>
  /^[^.;\n]{0,80}\b(?:killed|dead|died|deaths|wounded|injured|hurt|victims|fatal\w*|missing|casualties)\b/i.test(
    text.slice(end),
  );
