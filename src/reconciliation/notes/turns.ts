/**
 * The words at which a note turns from what was to what is: "An earlier version said |was| 21 people died; |is| it was
 * 12", "It was |is| 12, not |was| 21". Whatever stands behind a turn, up to the next one, is of its side.
 *
 * Ordered: where two begin at the same place the first counts. Not here: which words there say how many or where.
 */

/** was: what the article said; is: what it says now; topic: what it is about, on neither side. */
export type Side = "was" | "is" | "topic";

export interface Turn {
  readonly name: string;
  readonly side: Side;
  readonly words: RegExp;
  /** The side of what stands before it in its sentence, where nothing there has one. */
  readonly before?: Side;
  /** Only where the words before it in the note match. */
  readonly after?: RegExp;
  /** Only while this side goes on. */
  readonly during?: Side;
  /** Only where the side that goes on was opened by a turn to a number: "to 9 from 14". */
  readonly isBehindTo?: true;
  readonly opensTo?: true;
  /** Holds up to the next comma, and then what went before goes on: "12, not 21, were killed". */
  readonly isAside?: true;
  /** What stands before it in its clause is of its side too, whatever it was. */
  readonly takesClause?: true;
}

const changing =
  /\b(?:chang|correct|lower|rais|revis|amend|updat|reduc|increas|cut|adjust|alter|replac|fix|downgrad|restat|rewrit|edited|editing)\w*\b/i;
const telling =
  "(?:sa(?:id|ys?|ying)|stat(?:ed|es?|ing)|report(?:ed|s|ing)?|g[ai]ve[ns]?|giving|put|wr[io]tt?en?|wrote|list(?:ed|s)?|refer(?:red|s)?(?:\\s+to)?|describ(?:ed|es|ing)|quot(?:ed|es|ing)|cit(?:ed|es|ing)|impl(?:ied|ies)|indicat(?:ed|es)|suggest(?:ed|s)|attribut(?:ed|es)|suppl(?:ied|ies)|plac(?:ed|es)|nam(?:ed|es)|call(?:ed|s)|had|read|show(?:ed|n|s)?|claim(?:ed|s)?|counted|identif(?:ied|ies)|tied|used|carried|contained|included|told|spoke|credit(?:ed|s)|mentioned|held)";

/** "not", "and not just", "rather than"; not the "not" of a verb that tells nothing ("did not respond"). */
const notThat =
  /(?<!\b(?:did|does|do|has|have|had|could|would|should|can|will|may|might)\s)\b(?:and |but )?not(?:\s+(?:just|only|merely|solely|simply|exclusively|necessarily))?\b(?!\s+(?:been|be|have|immediately|only do|yet|respond|known)\b)|\b(?:rather than|instead of|as opposed to|in place of|in lieu of)\b/gi;

export const turns: readonly Turn[] = [
  {
    name: "topic of the error",
    side: "topic",
    words:
      /\b(?:mis(?:stat|report|count|attribut|label|character|interpret|read|nam|spel|spelt|identif|quot|describ|calculat|translat|plac)\w*|over(?:stat|count)\w*|under(?:stat|count)\w*|exaggerat\w*|(?:g[ai]ve[ns]?|had|contain(?:ed|s)|includ(?:ed|es)|used|carried|made|cit(?:ed|es)|report(?:ed|s)|stated)\s+(?:an?|the)\s+(?:wrong|incorrect|inaccurate|erroneous|error|mistake)|confus(?:ed|es|ing)|mixed up|transposed|to (?:correct|fix|remove an error|amend) (?:an?|the|its|our)\b)/gi,
  },
  {
    name: "as, behind the topic",
    side: "was",
    words: /\b(?:as|at|by (?:saying|giving|reporting))\s/gi,
    during: "topic",
  },
  {
    name: "wrongly told … as",
    side: "was",
    before: "is",
    words:
      /\bas\s(?=(?:an?\s+|the\s+)?(?:dead|deaths?|killed|fatal\w*|casualt\w*|wounded|injured|missing|captured|displaced|rescued|evacuated|abducted|kidnapped|(?:\S+\s+){0,2}?\p{L}+s\b))/giu,
    after: /\b(?:incorrectly|wrongly|mistakenly|erroneously|mis\w+|described|counted|listed|reported)\b/i,
    during: "was",
  },
  {
    name: "what is; an earlier version",
    side: "was",
    before: "is",
    words: /;\s*(?:but\s+)?(?:an?|the|our) (?:earlier|previous|prior|original) (?:version|headline)\b/gi,
  },
  {
    name: "told so in an earlier version",
    side: "was",
    before: "was",
    words: /(?<=\w\s)in (?:an?|the|our) (?:earlier|previous|prior|original|initial|first) (?:\w+ )?versions?\b/gi,
  },
  {
    name: "on somebody's word",
    side: "is",
    words:
      /\b(?:after|when|because|following)\s+(?!of\b|(?:an?|the|our|we|it)\s+(?:earlier|previous|original|first|had|said)\b)(?:(?!\b(?:this|our|we|versions?|error|mistake)\b)[^.;]){3,120}?\b(?:clarif(?:ied|ies)|pointed out|said|says|confirmed|explained|told us|stated|noted|corrected|revised|established)\b(?:\s+that\b)?/gi,
  },
  {
    name: "an earlier version",
    side: "was",
    words:
      /\b(?:earlier|previous|prior|original|initial|first|older|published|preliminary)(?:\s+(?:\p{L}+\s+)?)(?:versions?|editions?|iterations?|drafts?|headlines?|wording|print)\b|\bthe (?:version (?:first )?(?:published|posted)|original(?= (?:said|stated|gave|had|put|reported|described|referred)))\b/giu,
  },
  {
    name: "wrongly told",
    side: "was",
    words: /\b(?:incorrectly|wrongly|mistakenly|erroneously|falsely|inaccurately|by mistake|in error|misquoted)\b/gi,
  },
  {
    name: "told before",
    side: "was",
    words: new RegExp(
      `\\b(?:originally|initially|previously|at first|earlier|first|formerly|before)\\s+(?:and \\w+ly\\s+)?${telling}\\b|\\b(?:we|i|the article|this article|the story|this story|the headline|this report|our (?:report|story|article))\\s+(?:had\\s+)?(?:originally\\s+|initially\\s+|earlier\\s+|first\\s+|also\\s+|previously\\s+)?(?:said|reported|stated|wrote|gave|quoted|put|referred to|told readers|described|credited|attributed|had)\\b|\\b(?:the|our|a)\\s+(?:report|article|story|piece|copy|item)\\b(?:(?!\\b(?:now|should|has|have|was|were|is|that)\\b)[^.;]){0,60}?\\b(?:said|stated|gave|put|reported)\\b|\\b(?:caption|graphic|map|picture|video|headline|chart|table|summary|sentence|paragraph|newsletter|tweet|correction|clarification|update)\\b(?:(?!should|which)[^.;]){0,50}?\\b(?:gave|said|put|stated|showed|had|listed|read)\\b|\\b(?:as|was|were)\\s+(?:first|originally|initially|previously|earlier)\\s+(?:published|posted|reported|stated|written|given|put|said)\\b|\\b(?:has|have|had|was|were)(?: been)? (?:given|put|stated|reported) (?:as|at)\\b`,
      "gi",
    ),
  },
  {
    name: "previously so many",
    side: "was",
    words:
      /\b(?:previously|formerly|earlier|originally|initially|before that)\s+(?=(?:at least |about |more than |up to )?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|\p{L}+teen\b|\p{L}+ty\b))/giu,
  },
  {
    name: "it read",
    side: "was",
    words:
      /\b(?:it|they)\s+(?:had\s+|also\s+|first\s+|earlier\s+)*(?:gave|said|read|put|stated|given|counted|reported|claimed)\b/gi,
    after: /\b(?:version|headline|article|story|report|paragraph|post|sentence)s?\b[^.]*\.\s*$/i,
  },
  {
    name: "put right in so many words",
    side: "is",
    words:
      /\b(?:should(?:\s+have)?(?:\s+been|\s+be)?\s+(?:read|said|say|stated|given|reported|referred to)?|ought to have|in (?:actual )?fact|actually|in reality|in truth|the (?:correct|right|actual|true|accurate|proper|real) |correctly|to give the|when (?:in fact )?(?:it|they|there|the)\b)/gi,
  },
  {
    name: "to say what is",
    side: "is",
    words:
      /\b(?:to|and|now|it|that)\s+(?:more accurately |better |correctly |accurately |now )?(?:reflects?|says?|shows?|states?|notes?|indicates?|reads?|gives?|specif(?:y|ies)|explains?|makes? (?:it )?(?:clear|plain)|clarif(?:y|ies)|counts?|refers? to|stands at|puts)\b|\bclarif(?:y|ies|ied|ying)(?=\s+(?:that|the|how|what|where|who|in)\b)|\b(?:making|makes?|made) (?:it )?(?:clear|plain)\b|\b(?:to|and|by) add(?:s|ing)? that\b/gi,
  },
  { name: "an end to what was", side: "is", words: /[;:]\s/g, during: "was" },
  { name: "an end to the topic", side: "is", words: /[;:]\s/g, during: "topic" },
  {
    name: "told in error",
    side: "was",
    takesClause: true,
    words:
      /\b(?:included|counted|listed|added|given|reported) (?:in error|by mistake|erroneously|mistakenly|wrongly)\b/gi,
    during: "is",
  },
  { name: "was that, not this", side: "is", isAside: true, words: notThat, during: "was" },
  { name: "is this, not that", side: "was", before: "is", isAside: true, words: notThat },
  { name: "but", side: "is", words: /\bbut\b(?!\s+not\b)/gi, during: "was" },
  {
    name: "up from what was",
    side: "was",
    isAside: true,
    words: /\b(?:up|down|increased|raised|lowered|revised|reduced) from\b/gi,
  },
  {
    name: "quoted as it was",
    side: "was",
    words: /\b(?:changed|corrected|amended|replaced|replaces|altered)\s+(?:the words?\s+)?(?=["“‘'])/gi,
  },
  { name: "quoted as it is", side: "is", words: /\b(?:to|with|by)\s+(?=["“‘'])/gi, during: "was" },
  {
    name: "with a new number",
    side: "is",
    words: /\b(?:with|to include)\b(?=[^.;]{0,40}\b(?:tolls?|numbers?|counts?|figures?|tally|total)\b)/gi,
    after: changing,
  },
  { name: "from what was", side: "was", words: /\bfrom\b(?=[^.;:]{1,70}?\bto\b)/gi, after: changing },
  { name: "to what is, behind from", side: "is", words: /\bto\b/gi, during: "was", after: /\bfrom\b[^.;]*$/i },
  {
    name: "to what is, before from",
    side: "is",
    opensTo: true,
    words:
      /\bto\b(?!\s+(?:include|add|reflect|say|show|state|make|note|remove|correct|clarify|give|indicate|provide|update|explain|specify)\b)(?=[^.;]{1,60}?(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s*\()not\b|,?\s+\(?(?:from|instead of|rather than)\b))/gi,
    after: changing,
  },
  {
    name: "from what was, behind to",
    side: "was",
    words: /\bfrom\b/gi,
    after: /\bto\s+(?:\S+\s+){1,5}$/i,
    during: "is",
    isBehindTo: true,
  },
  {
    name: "was changed to",
    side: "is",
    opensTo: true,
    before: "was",
    words:
      /\b(?:changed|corrected|amended|altered|revised|lowered|raised|reduced|cut|updated|downgraded)\s+to\b(?!\s+(?:reflect|say|show|state|make|note|read|include|remove|correct|add|clarify|give|indicate)\b)/gi,
  },
  {
    name: "to a number",
    side: "is",
    opensTo: true,
    words:
      /(?<!\b(?:refer\w*|accord\w+|up|due|close|rose|compared|amount\w*)\s)\bto\s(?=(?:about |around |at least |more than |up to |some |nearly )?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|\p{L}+teen\b|\p{L}+ty\b))/giu,
    after: changing,
  },
  {
    name: "replaces",
    side: "was",
    words: /\b(?:replac(?:es|ed|ing)|remov(?:es|ed|ing)|delet(?:es|ed|ing)|to (?:remove|delete|replace|drop))\b/gi,
  },
  { name: "replaced with", side: "is", words: /\b(?:with|by)\b/gi, during: "was", after: /\breplac\w+\b[^.;]*$/i },
];
