/**
 * Tells a newsroom's notes about its own article from the article: updates, corrections, clarifications,
 * editor's notes: "Update, 05/02/2023, 8:30 a.m. ET: …", "An earlier version of this article said …".
 *
 * Not notes: a bare time ("Updated 3 hours ago"), an advertisement ("Editor's note: sign up for our newsletter"), a
 * warning, a stamp of a live page ("Update 10:15: Rescuers reached the village"), news of somebody else's correction.
 * Not here: what a note changes (reconciliation), notes inside a paragraph (note-parts).
 */
import { findNoteLabel, lengthOfDate } from "../domain/note-labels.ts";

const piece =
  "(?:article|story|report|post|piece|page|item|headline|column|graphic|blog|live ?blog|copy|caption|map|chart|file|dispatch|obituary|review|newsletter|video|podcast|transcript|correction|clarification|paragraph|sentence|paper|page)";
const changed =
  "(?:updated|corrected|amended|clarified|revised|edited|changed|modified|altered|retracted|withdrawn|removed|appended|rewritten)";
const deictic = `(?:this|our)\\s+(?:\\w+\\s+){0,2}?${piece}`;

/** What may follow a label: a mark, a date, "to", or the thing that wire notes say they mend. */
const behindLabel =
  /^(?!\s*\d{1,2}-\s?\p{L})\s*(?:(?<=\n\s*)\S|[:,;([–—|]|\.\s+\p{Lu}|-\s|\d|(?:to|that|because)\b|(?:(?:on|at|as of)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d)|$)/iu;
const parenthesised =
  /^[([]\s*(?:eds?:\s*)?(?:updates?|updating|adds?|corrects?|correcting|recasts?|refiles?|removes?|clarif(?:ies|y|ying)|rewrites?|deletes?|fixes|amends)\s.{8,}[)\]]\.?$|^[([]\s*this\s+(?:\p{L}+\.?\s+\d{1,2}\s+)?(?:story|article|report|version)\b.{0,40}?\b(?:corrects|clarifies|removes|adds|refiles|updates|(?:is|was|has been) (?:corrected|refiled|updated|clarified))\b.{8,}[)\]]\.?$/isu;

const telling: readonly RegExp[] = [
  new RegExp(
    `\\b(?:an?|the|our|two|some)\\s+(?:earlier|previous|prior|original|initial|older|first)\\s+(?:\\w+\\s+)?(?:versions?|editions?|drafts?)\\s+(?:of|on)\\s+(?:this|our)\\s+(?:\\w+\\s+){0,2}?${piece}`,
    "i",
  ),
  new RegExp(
    `\\b(?:earlier|previous|prior|original)\\s+(?:versions?|headlines?)\\s+(?:of|on)\\s+(?:(?:this|our)\\s+${piece}|the\\s+headline)`,
    "i",
  ),
  /^[[(*•_\s]*(?:an?|the)\s+(?:earlier|previous|prior|original)\s+(?:version|headline)(?:,\s+(?:relying|citing|quoting|drawing|based|(?:which|that)\s+(?:relied|cited|quoted|drew|was\s+based))\s[^,]{3,80},)?\s+(?:incorrectly|wrongly|mistakenly|mis\w+|said|stated|gave|referred|put)\b/i,
  new RegExp(
    `^[[(*•_\\s]*(?:this|the)\\s+${piece}(?:['’]s\\s+headline|\\s+and\\s+(?:its\\s+)?headline)?(?:,[^,]{3,60},)?\\s+(?:has|have|had|was|were|is|will)\\s+(?:be\\s+)?(?:since\\s+)?(?:been\\s+|being\\s+)?(?:\\w+ly\\s+|further\\s+|again\\s+|also\\s+|first\\s+)?${changed}`,
    "i",
  ),
  new RegExp(
    `^[[(*•_\\s]*(?:this|our)\\s+${piece}\\s+(?:(?:has|had)\\s+)?(?:originally|initially|previously|incorrectly|wrongly|mistakenly|erroneously|mis\\w+|now (?:says|reflects|gives|reads)|clarifies|corrects|updates)\\b`,
    "i",
  ),
  /^[[(*•_\s]*(?:(?:this|the)\s+)?(?:article|story|post|report|page|blog)\s+(?:last\s+)?(?:updated|corrected|amended|revised)\s+(?:on|at|to|\w+day|\d).{12,}/i,
  new RegExp(
    `^[[(*•_\\s]*this\\s+${piece}\\s+was\\s+(?:first|originally)\\s+published\\b.{0,80}?\\bit\\s+(?:was|has been)\\s+${changed}`,
    "i",
  ),
  /\b(?:an?|our|the)\s+(?:earlier|previous)\s+(?:correction|clarification|update|note)\s+(?:on|to|in|of)\s+(?:this|our)\b/i,
  /^[[(*•_\s]*this\s+version\s+(?:corrects|updates|clarifies|adds|removes|includes|amends|fixes)\b/i,
  new RegExp(
    `^[[(*•_\\s]*we\\s+(?:have\\s+)?(?:removed|added|deleted|changed|replaced|took)\\b.{0,80}\\b${deictic}`,
    "i",
  ),
  new RegExp(`^[[(*•_\\s]*this\\s+version\\s+of\\s+(?:the|this|our)\\s+${piece}\\b`, "i"),
  new RegExp(`^[[(*•_\\s]*we(?:['’]ve|\\s+have)\\s+(?:since\\s+)?${changed}\\s+(?:this|the|our)\\s+${piece}`, "i"),
  new RegExp(
    `^[[(*•_\\s]*(?:the|a)\\s+(?:headline|caption|photo caption|figure|number|death toll|toll|dateline|map|graphic)\\b.{0,60}\\b(?:in|of|on|to|above)\\s+${deictic}.{0,90}\\b(?:${changed}|incorrect(?:ly)?|wrong(?:ly)?|mis\\w+ed)`,
    "i",
  ),
  new RegExp(
    `\\b(?:retracted|withdrawn|withdrew|retracts|withdraws|unpublished)\\b.{0,50}\\b${deictic}|\\b${deictic}\\b.{0,40}\\bbeen (?:retracted|withdrawn)`,
    "i",
  ),
  new RegExp(
    `^[[(*•_\\s]*(?:due to|owing to|because of|through|as a result of)\\s+(?:an?|the)\\s+(?:\\w+\\s+){0,2}?(?:error|mistake|mix-up|mistranslation|misunderstanding|misreading|oversight|mishearing)\\b.{0,200}\\b(?:${deictic}|earlier|originally|we\\b|headline)`,
    "i",
  ),
  new RegExp(
    `\\b(?:in|of|to|from|with)\\s+(?:this|our)\\s+(?:\\w+\\s+){0,2}?(?:article|story|post|headline|column|page|graphic|caption|obituary)\\b.{0,80}\\b(?:should have|was wrong|were wrong|incorrect(?:ly)?|transposed|mis\\w+ed|(?:has|have) (?:since )?been ${changed})`,
    "i",
  ),
  /^[[(*•_\s]*(?:we|i)\s+(?:originally|initially|previously|incorrectly|wrongly|mistakenly|erroneously|misstated|misreported|misidentified|(?:had\s+)?(?:said|reported|wrote|stated)\s+(?:at first|originally|initially|earlier|yesterday|in an earlier))\b/i,
];

/** In brackets the version needs no "of this article". */
const aside =
  /^[([].{0,120}\b(?:an|the|our)\s+(?:earlier|previous|original|initial)\s+version\b(?!\s+of\s+(?:the|an?|his|her|its|their)\b)/is;
/** "[5:31 p.m.]: This article …" */
const stamp =
  /^\W*\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?\W*\s[\W\s]*|^\W*\d{1,2}[:.]\d\d\s*[ap]\.?m\.?\W{1,4}\s*/i;
/** What somebody else says of a version is news. */
const quoted = /["“][^"”]{20,}["”]/g;

const tellsOfChange =
  /\b(?:updat|correct(?:ed|ion|s|ing)\b|clarif|amend|revis(?:ed|ion)|retract|withdr|misstat|misidentif|misreport|misattribut|misspel|misquot|incorrect|inaccura|wrong|error|mistake|(?:earlier|previous|original|prior) (?:version|report|headline)|originally (?:said|stated|reported|gave|misstated|referred)|has (?:since )?changed|(?:was|were|been) (?:changed|removed|lowered|raised|replaced)|no longer|should have|we had (?:written|said|reported|given)|we (?:have )?(?:since )?(?:removed|took down|taken down|changed|deleted|added|replaced|unpublished)|regret|apologi[sz]|in fact|did not meet)/i;
const advertises =
  /\b(?:sign(?:ing)? up|subscribe|newsletter|follow us|download (?:our|the)|our app|join us|donate|podcast|tickets?|sold out|register|commission|affiliate)\b/i;
/** What editors tell readers that is about no change of the text. */
const otherwise =
  /\b(?:names?\b.{0,40}\b(?:been changed|(?:was|were) changed|changed to protect|withheld)|comments?\b.{0,60}\b(?:closed|removed|moderated)|edited for (?:length|clarity|brevity|style)|condensed|(?<!\bas )(?:first|originally) (?:published|appeared|ran|aired)(?= (?:in|by|on|at)\b)|republished|(?:re)?printed (?:here )?with permission|contains? (?:graphic|descriptions?|details|spoilers|images|strong|language|scenes|accounts|discussions?)|(?:may|might) (?:be )?(?:disturb|upset|distress|find)|viewer discretion|discusses? (?:suicide|violence|rape|abuse)|opinions? expressed|part of (?:a|our) series|translated (?:from|by)|we (?:correct|strive|welcome|will correct)|write to|e-?mail us|call \d+|corrections@|report (?:an? )?(?:error|mistake)|spot(?:ted)? (?:an? )?(?:error|mistake)|is (?:a|the) (?:reporter|editor|professor|author)|check back|developing story|will be updated|continues? to be updated|being updated)\b/i;

/** A note says more than its label and its time. */
const fewestWords = 2;

/** Longer than this it is an article about a correction, not a note. */
const longestNote = 1200;

/** Whether a paragraph is a note of the newsroom about this article. */
export function isCorrectionNote(paragraph: string): boolean {
  if (paragraph.length > longestNote) return false;
  if (parenthesised.test(paragraph)) return true;
  const label = findNoteLabel(paragraph);
  if (label !== null && /^[([]/.test(paragraph) && wireVerb.test(paragraph.slice(label.start, label.end))) return true;
  if (label !== null && behindLabel.test(paragraph.slice(label.end))) return isLabelledNote(paragraph, label);
  const own = withoutDate(paragraph).replace(stamp, "").replace(quoted, "");
  return (telling.some((pattern) => pattern.test(own)) || aside.test(own)) && !isPolicy(paragraph);
}

/** "(Mar 6: Corrects paragraph 1 …)" */
const wireVerb = /^(?:updates|corrects|clarifies|adds|refiles|recasts|removes|deletes)$/i;

/** "6 March 2024: This article was updated …", "Note: this piece was edited …" */
function withoutDate(paragraph: string): string {
  const head = lengthOfDate(paragraph);
  return paragraph.slice(head).replace(/^\W*note:\s*/i, "");
}

/** Whether a paragraph begins a labelled note: a label, and behind it a mark, a date, or nothing. */
export function opensLabelledNote(paragraph: string): boolean {
  const label = findNoteLabel(paragraph);
  return label !== null && behindLabel.test(paragraph.slice(label.end));
}

/** "March 6, 2024" in a line of its own. */
export const isBareDate = (line: string) => /\d/.test(line) && line.length < 60 && wordsBesidesDates(line) === 0;

/** Whether a line is the head of a note in the paragraph behind it: "Correction", "Clarification, May 2, 2023". */
export function isHeadOfNote(line: string, next: string): boolean {
  const label = findNoteLabel(line);
  if (label !== null && label.kind !== "update" && isBareDate(next))
    return wordsBesidesDates(line.slice(label.end)) === 0;
  if (label === null || next.length > longestNote || wordsBesidesDates(line.slice(label.end)) > 0) return false;
  if (isCorrectionNote(next)) return !opensLabelledNote(next);
  return (
    label.kind !== "update" &&
    !isPolicy(next) &&
    !advertises.test(next) &&
    (label.kind !== "editor's note" || tellsOfChange.test(next))
  );
}

function isLabelledNote(
  paragraph: string,
  { kind, end, tellsFrom }: NonNullable<ReturnType<typeof findNoteLabel>>,
): boolean {
  const told = paragraph.slice(tellsFrom);
  if (advertises.test(told) && !tellsOfChange.test(told)) return false;
  if (isPolicy(told)) return false;
  if (kind === "editor's note") return tellsOfChange.test(told);
  const isLive = isLiveStamp(paragraph.slice(end, tellsFrom)) || justNow.test(told);
  if (kind === "update" && isLive && !tellsOfChange.test(told)) return false;
  const label = paragraph.slice(0, end);
  // "Corrections: seven inmates dead in riot" heads a story about prisons.
  if (/s$/i.test(label) && /\b(?:corrections|updates)$/i.test(label) && !contrasts.test(told)) return false;
  return wordsBesidesDates(paragraph) > fewestWords;
}

const contrasts = new RegExp(`${tellsOfChange.source}|\\b(?:not|rather|instead|should|was given as|given as)\\b`, "i");

/** A warning, a credit, a policy or a promise, unless it also owns up to a change. */
const isPolicy = (told: string) =>
  otherwise.test(told) &&
  !/\b(?:earlier|previous|original) version|misstat|incorrectly|wrongly|(?:has been|have been|was|were) (?:\w+ly )?(?:updated|corrected|amended)\b/i.test(
    told,
  );

/** A clock and no day: a live page's own time. */
const isLiveStamp = (stamp: string) =>
  /\d{1,2}[:.]\d\d|\d\s*[ap]\.?m/i.test(stamp) &&
  !/\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\w+day\b)/i.test(stamp);

/** So a live page speaks, not an editor. */
const justNow = /\b(?:minutes?|half an hour|an hour|hours) ago\b|\bjust (?:now|in)\b/i;

const dateWords =
  /\b(?:updated?|published|posted|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|[ap]\.?m|e[ds]?t|c[ds]?t|m[ds]?t|p[ds]?t|gmt|utc|bst|ist|ago|hours?|minutes?|mins?|days?|at|on|as|of|by|the|last|just|now|today|yesterday)\b\.?/gi;

/** What is left of a line when labels, dates and times are taken away: of a mere time stamp nothing. */
function wordsBesidesDates(paragraph: string): number {
  return paragraph.replace(dateWords, " ").match(/\p{L}{2,}/gu)?.length ?? 0;
}
