/**
 * What of the article a note says it changed: "This article and its headline were updated" headline and body. A
 * caption, map or video is neither.
 */

const piece =
  "(?:article|story|report|post|piece|page|item|column|dispatch|copy|text|body|blog|version|paragraph|sentence|summary|account|obituary|liveblog)";
const aside =
  /\b(?:caption|photo(?:graph)?|picture|image|graphic|chart|map|video|audio|podcast|newsletter|tweet|social media post|infographic|table|timeline)s?\b/i;
const headline =
  /\b(?:headlines?|headings?)\b|\b(?:title of (?:this|the|our) (?:article|story|post|piece)|(?:article|story|post|piece)['’]s title)\b/i;
/** "the headline of this article", "an earlier headline on this story": the piece is only where the headline stands. */
const pieceOfHeadline = new RegExp(
  `\\b(?:headlines?|headings?|titles?)\\s+(?:of|in|on|to|for|above)\\s+(?:(?:an?|the)\\s+(?:earlier|previous|original|first|initial|prior)\\s+versions?\\s+of\\s+)?(?:this|the|our|an?)\\s+(?:\\w+\\s+){0,2}?${piece}\\b|\\b(?:this|the|our)\\s+${piece}['’]s\\s+headline`,
  "gi",
);
const versionOfHeadline = /\bversions?\s+of\s+(?:this|the|our)\s+(?:headlines?|headings?|titles?)\b/gi;
const ofAside = new RegExp(
  `\\b(?:${aside.source.slice(2, -2)})\\s+(?:\\w+\\s+){0,3}?(?:of|in|on|to|for|with|accompanying)\\s+(?:this|the|our|an?)\\s+(?:\\w+\\s+){0,2}?${piece}\\b`,
  "gi",
);
/** "A picture that stood above this report …" */
const opensWithAside = new RegExp(
  `^\\W*(?:(?:an?|the|this|our|earlier|previous)\\s+)*(?:\\w+\\s+){0,2}?${aside.source}`,
  "i",
);
/** "amended to remove a photograph" */
const mendsAside =
  /\bto (?:remove|replace|change|correct|add|include|fix) (?:an?|the)\s+(?:\w+\s+)?(?:caption|photo(?:graph)?|picture|image|graphic|chart|map|video)s?\b(?!.*\band\b)/i;
const body = new RegExp(`\\b${piece}\\b`, "i");

/** `told`: what the note tells, without label and date. */
export function touchedBy(told: string): ("headline" | "body")[] {
  const isHeadline = headline.test(told);
  const rest = told.replace(pieceOfHeadline, " ").replace(versionOfHeadline, " ");
  const isAside =
    opensWithAside.test(told) || mendsAside.test(told) || (aside.test(told) && !body.test(told.replace(ofAside, " ")));
  const isBody = isHeadline ? body.test(rest) : !isAside;
  return [...(isHeadline ? (["headline"] as const) : []), ...(isBody ? (["body"] as const) : [])];
}
