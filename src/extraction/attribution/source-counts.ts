/**
 * The source gives a number of its own: "The ministry put the toll at 40", "The office has recorded 1,900 casualties",
 * "Files have up to 43,000 killed".
 *
 * Not here: a clause as content (source-then-content).
 */
import type { Token } from "../../text/sentence.ts";
import { type CueSite, defineAttributionRule, type TokenRange } from "../telling/attribution-rule.ts";
import { contentEnd, isStop } from "../telling/content.ts";
import { documentNouns } from "../telling/source-nouns.ts";
import type { Subject } from "../telling/source-phrase.ts";
import { firstSubjectOf, subjectBefore } from "../telling/subject.ts";
import { opensPhrase, verbGroupAt } from "../telling/verb-group.ts";

/** "put", "raised", "gave": they count people only when their object is a toll. */
const loose = new Set(
  "put give raise lower revise cut reduce place set publish release speak attribute arrive mention contain".split(" "),
);
/** What else stands before "to", "by", "in" is a participle: "the militants linked to", "the toll estimated at". */
const beforePreposition = new Set("raise lower revise cut reduce speak arrive admit count have".split(" "));
const tollNouns =
  /^(?:number|numbers|toll|tolls|total|totals|count|counts|figure|figures|tally|estimate|estimates|losses|casualties|deaths|dead|killed|wounded|injured|missing|fatalities|victims|displaced|bodies|injuries|soldiers|civilians|people|evacuated|rescued|captured|abducted|hurt)$/;
const counts = /^(?:tolls?|tall(?:y|ies)|counts?|estimates?)$/;
const vagueNumbers =
  /^(?:(?:thir|four|fif|six|seven|eigh|nine)teen|dozens|scores|hundreds|thousands|millions|half|most|several|many|numerous|nobody|none)$/;

export const sourceCounts = defineAttributionRule({
  name: "source-counts",
  cues: "verb",
  read(site) {
    const { cue, at } = site;
    const { tokens } = site.sentence;
    const group = cue?.verb.counts ? verbGroupAt(tokens, at, cue) : null;
    // "a report released on Monday by the office": a participle.
    const isParticiple = cue?.forms.has("participle") && isTimeThenBy(tokens, at + 1);
    if (isParticiple) return undefined;
    if (!group || group.isPassive || group.isNegated || isStop(tokens[group.last + 1])) return undefined;
    const subject = subjectBefore(site.sentence, group.first);
    const named = subject ?? sharedSubject(site, group.first);
    const { lemma } = cue!.verb;
    if (!named || (/^(?:have|contain)$/.test(lemma) && !isDocument(tokens, subject))) return undefined;
    if (opensPhrase(tokens, group.main + 1) && !beforePreposition.has(lemma)) return undefined;
    const first = group.last + 1;
    const end = contentEnd(site, first);
    const object = tokens.filter((token) => token.start >= tokens[first]!.start && token.end <= end);
    if (!object.some(isNumber)) return undefined;
    // "a raid that put four people in hospital"
    if (lemma === "put" && !object.some(({ lower }) => lower === "at")) return undefined;
    // Banks cut rates, and firms reduce the number of people whom they pay.
    if (/^(?:cut|reduce)$/.test(lemma) && !object.some(({ lower }) => counts.test(lower))) return undefined;
    const isBare = lemma === "speak" && object.at(-1)!.pos === "NUM";
    if (loose.has(lemma) && !isBare && !object.some(({ lower }) => tollNouns.test(lower))) return undefined;
    return {
      source: { first: named.first, last: named.last },
      ...(subject?.isRelative && subject.head && { namedAt: subject.head }),
      cue: { first: group.first, last: group.last },
      content: [[tokens[first]!.start, end]],
      stance: "asserts",
    };
  },
});

/** "on Monday by", "last week by" */
function isTimeThenBy(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) if (tokens[i]!.lower === "by") return i > from;
  return false;
}

const isNumber = ({ pos, lower }: Token) =>
  (pos === "NUM" && !/^(?:19|20)\d\d$/.test(lower)) || vagueNumbers.test(lower);

/** "… and counted among the dead", "…, putting the toll at". */
function sharedSubject({ sentence, earlier }: CueSite, before: number): TokenRange | undefined {
  const { lower } = sentence.tokens[before - 1] ?? { lower: "" };
  if (!/^(?:and|but|,)$/.test(lower)) return undefined;
  const latest = earlier.findLast(({ source, cue }) => source !== null && cue.first < before);
  return latest?.source ?? firstSubjectOf(sentence, before) ?? undefined;
}

/** "The estimate has 100,000 killed"; of "Russia had 100,000 killed" Russia is not the source. A body that counts by name is. */
function isDocument(tokens: readonly Token[], subject: Subject | null): boolean {
  if (!subject?.head) return false;
  const words = tokens.slice(subject.head.first, subject.head.last + 1);
  return words.some(({ lower }) => documentNouns.has(lower) || lower === "count");
}
