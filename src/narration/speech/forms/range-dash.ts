/**
 * The dash of a range or a score: "10-15 people" → (ten) to (fifteen), "1990–94", "$2–$3", "8 a.m.–5 p.m.", "2-1"; the colon of "3:1".
 *
 * Not here: a dash with blanks or an em dash, behind which a sentence goes on ("killed 12 – 3 of them children"), save between years and times;
 * numbers in three parts ("3-4-3").
 */
import { before, endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";

const unspaced = /(?:-|–|--)(?=['~]?(?:US|[A-Z])?[$€£¥₩₹]?\d|\.\d)/y;
const spaced = /[-–] (?=\d)/y;
const betweenMonths = /[-–](?=(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b)/y;
const numberBefore =
  /(?:^|[^\w.,/-])(?:[~<>≥≤±+]|US|[A-Z])?[$€£¥₩₹]?-?(?:\d[\d.,\u00a0/]*|\d[\d:.]* ?[ap]\.?m\.?)(?:st|nd|rd|th|'?s|%|°?[CFK]?|[a-zA-Z]{1,3}|\s?[ap]\.m\.)?$/;
const monthBefore =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.?)(?: \d{1,2})?$/;
const timeBefore = /\d{1,2}(?::\d{2})? ?[ap]\.?m\.? $|\d:\d{2} $/i;
const timeBehind = /^\d{1,2}(?::\d{2}| ?[ap]\.?m)/i;
const yearBefore = /(?:^|[^\w.,-])\d{4} $/;
const yearBehind = /^\d{4}(?![\d.,-])/;
const ratioBefore = /(?:^|[^\w:.,/])\d{1,3}$/;
const ratioBehind = /^\d{1,3}(?![\w:])/;
const thirdPart = /^\.?\d[\d.,]*-\d/;

export const rangeDash = defineSpeechRule({
  name: "range-dash",
  read(text, at, end) {
    const left = before(text, at);
    const close = matchAt(unspaced, text, at, end);
    if (close !== undefined && numberBefore.test(left) && !thirdPart.test(text.slice(endOf(close), endOf(close) + 24)))
      return { end: endOf(close), words: ["to"] };
    if (text[at] === ":" && ratioBefore.test(left) && ratioBehind.test(text.slice(at + 1, at + 6)))
      return { end: at + 1, words: ["to"] };
    const months = matchAt(betweenMonths, text, at, end);
    if (months !== undefined && monthBefore.test(left)) return { end: endOf(months), words: ["to"] };
    const wide = matchAt(spaced, text, at, end);
    if (wide === undefined) return undefined;
    const right = text.slice(endOf(wide), endOf(wide) + 12);
    const isRange =
      (timeBefore.test(left) && timeBehind.test(right)) || (yearBefore.test(left) && yearBehind.test(right));
    return isRange ? { end: at + 1, words: ["to"] } : undefined;
  },
});
