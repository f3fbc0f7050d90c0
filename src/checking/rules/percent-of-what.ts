/**
 * A rise or fall in percent without from what, to what or since when: "Casualties rose 20 percent, the ministry said."
 *
 * Not here: shares of a toll ("20 percent of them", unclear-whole).
 */
import { defineCheck } from "../check.ts";
import type { Draft } from "../draft.ts";
import { ownWords } from "../own-words.ts";
import { findsPeriod } from "../told-periods.ts";
import { tollWords } from "../toll-words.ts";

export const percentOfWhat = defineCheck({
  name: "percent-of-what",
  summary: "A rise or fall in percent must say from what, to what or since when.",
  severity: "warning",
  *run(draft) {
    for (const { span, match } of ownWords(draft, change, shareWords)) {
      // Whichever way round it is told, the percentage is what is left hanging.
      const { percent: behind, before, of } = match.groups!;
      const percent = (behind ?? before ?? of)!;
      const start = span.start + span.exact.lastIndexOf(percent);
      if (isTold(draft, start)) continue;
      yield {
        span: { start, end: start + percent.length, exact: percent },
        message: `“${percent}” is a change without what it is measured from. Say from which number to which, or since when.`,
      };
    }
  },
});

const moved = String.raw`(?:rose|risen|rises?|rising|increased?|increases|increasing|grew|grown|grows?|jumped|jumps?|climbed|climbs?|surged?|surges|soared|soars?|spiked|spikes?|went up|gone up|fell|fallen|falls?|dropped|drops?|declined?|declines|decreased?|decreases|dipped|went down|gone down|plunged|plunges|shrank|(?:is|are|was|were) (?:up|down)|up|down)`;
const percentage = String.raw`\d+(?:[.,]\d+)*(?:\s?%|[\s-]per\s?cent\b)|(?:[a-z]+-)?(?:[a-z]+teen|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|five|hundred)(?:-[a-z]+)? per\s?cent\b|(?:a third|a quarter|a fifth|a tenth|half|one[- ]third|one[- ]quarter|two[- ]thirds|three[- ]quarters)\b`;
const hedge = String.raw`(?:(?:by|about|around|nearly|almost|some|over|more than|at least|roughly|as much as|up to|an?|another|further|sharply|steeply) )*`;
const risen = String.raw`(?:rise|increase|jump|surge|spike|growth|uptick|fall|drop|decline|decrease|reduction|climb)`;
const change = new RegExp(
  [
    String.raw`\b${tollWords}\b[^.;:!?"“”\n]{0,60}?\b${moved} ${hedge}(?<percent>${percentage})(?! of\b)`,
    String.raw`\b(?<before>${percentage}) (?:[a-z]+ )?${risen} in (?:the )?(?:[a-z]+ ){0,3}?${tollWords}\b`,
    String.raw`\b${risen} of ${hedge}(?<of>${percentage}) in (?:the )?(?:[a-z]+ ){0,3}?${tollWords}\b`,
  ].join("|"),
  "gi",
);

const shareWords = /%|\bper\s?cent\b|\b(?:half|third|quarter|fifth|tenth)s?\b/i;

/** From what, to what, against what or since when: told in its sentence or the one before or behind. */
function isTold(draft: Draft, offset: number): boolean {
  const sentences = draft.sentencesAround(offset);
  const at = sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  return sentences.slice(Math.max(0, at - 1), at + 2).some((sentence, i) => {
    const words = draft.text.slice(sentence.start, sentence.end);
    return measuredFrom.test(words) || findsPeriod(draft, sentence) || (i > 0 && /\bto \d/.test(words));
  });
}

const measuredFrom =
  /\bfrom (?:[a-z]+ ){0,3}?\d|\bto (?:[a-z]+ ){0,3}?\d|\b(?:compared (?:with|to)|(?<!\b(?:more|less|fewer) )than|more than in|versus|against|since|year[ -](?:on|over)[ -]year|month[ -](?:on|over)[ -]month|annually|a year|per year|each year|every year|a month|on the year|pre-?(?:war|pandemic)|levels?|previous|baseline|before|after|when|overnight|during)\b/i;
