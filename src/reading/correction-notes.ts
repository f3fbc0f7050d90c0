/**
 * Tells a newsroom's notes about its own article from the article: updates, corrections, clarifications,
 * editor's notes: "Update, 05/02/2023, 8:30 a.m. ET: …", "An earlier version of this article said …".
 *
 * Not notes: a bare time ("Updated 3 hours ago"), an advertisement ("Editor's note: sign up for our newsletter").
 * Not here: what a note changes (reconciliation).
 */

const piece =
  "(?:article|story|report|post|piece|page|item|headline|column|graphic|blog|copy|caption|map|chart|file|dispatch)";
const changed =
  "(?:updated|corrected|amended|clarified|revised|edited|changed|modified|altered|retracted|withdrawn|removed|appended)";

/** "Update:", "CORRECTION (May 2):", "Clarification —"; the label may be bold in the page, here it is only words. */
const labelled =
  /^[[(*\s]*(?:updates?|updated|corrections?|corrected|clarifications?|clarified|retractions?|addend(?:um|a)|errat(?:um|a)|amendments?|corrections? and clarifications?)\b\s*(?:[:,;([–—-]|\d|to\b|(?:(?:on|at|as of)\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:(?:on|at|as of)\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)/i;

const editorial = /^[[(*\s]*(?:editor(?:ial|['’]?s|s['’])?|author['’]s|publisher['’]s|reporter['’]s)\s+note\b/i;
const parenthesised =
  /^[([]\s*(?:updates?|adds?|corrects?|recasts?|refiles?|removes?|clarifies|rewrites?|deletes?)\s.{8,}[)\]]\.?$/i;

const telling: readonly RegExp[] = [
  new RegExp(
    `\\b(?:an?|the|our)\\s+(?:earlier|previous|prior|original|initial|older)\\s+versions?\\s+of\\s+(?:this|the|our)\\s+${piece}`,
    "i",
  ),
  new RegExp(`\\b(?:earlier|previous|prior)\\s+versions?\\s+of\\s+this\\s+${piece}`, "i"),
  new RegExp(
    `^[[(*\\s]*(?:this|the)\\s+${piece}(?:['’]s\\s+headline|\\s+and\\s+(?:its\\s+)?headline)?\\s+(?:has|have|was|were|is)\\s+(?:since\\s+)?(?:been\\s+|being\\s+)?${changed}`,
    "i",
  ),
  new RegExp(`^[[(*\\s]*we(?:['’]ve|\\s+have)\\s+${changed}\\s+(?:this|the|our)\\s+${piece}`, "i"),
  new RegExp(
    `^[[(*\\s]*(?:the|a)\\s+(?:headline|caption|photo caption|figure|number|death toll)\\b.{0,40}\\b(?:in|of|on|to)\\s+this\\s+${piece}.{0,60}\\b${changed}`,
    "i",
  ),
];

const advertises =
  /\b(?:sign(?:ing)? up|subscribe|newsletter|follow us|download (?:our|the)|our app|join us|donate|podcast)\b/i;
const tellsOfChange =
  /\b(?:updat|correct|clarif|amend|revis|retract|misstat|misidentif|incorrect|error|earlier version|previous version|originally|republish)/i;

/** A note says more than its label and its time. */
const fewestWords = 2;

/** Longer than this it is an article about a correction, not a note. */
const longestNote = 1200;

/** Whether a paragraph is a note of the newsroom about this article. */
export function isCorrectionNote(paragraph: string): boolean {
  if (paragraph.length > longestNote) return false;
  if (editorial.test(paragraph)) {
    return tellsOfChange.test(paragraph) || (!advertises.test(paragraph) && wordsBesidesDates(paragraph) > fewestWords);
  }
  if (parenthesised.test(paragraph)) return true;
  if (labelled.test(paragraph)) return wordsBesidesDates(paragraph) > fewestWords;
  return telling.some((pattern) => pattern.test(paragraph));
}

const dateWords =
  /\b(?:updated?|published|posted|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|[ap]\.?m|e[ds]?t|c[ds]?t|m[ds]?t|p[ds]?t|gmt|utc|bst|ist|ago|hours?|minutes?|mins?|days?|at|on|as|of|by|the|last|just|now|today|yesterday)\b\.?/gi;

/** What is left of a line when labels, dates and times are taken away: of a mere time stamp nothing. */
function wordsBesidesDates(paragraph: string): number {
  return paragraph.replace(dateWords, " ").match(/\p{L}{2,}/gu)?.length ?? 0;
}
