/**
 * Whether the words of a source mean this very text or a former state of it: "an earlier version of this story", "this article".
 * Such a text says what it had from others; it is nobody's source.
 *
 * Not here: a draft of somebody else's document, "an earlier version of the report, seen by the radio".
 */

const piece = "(?:article|story|post|piece|page|headline|dispatch|caption|live ?blog|blog|newsletter)";
const former =
  "(?:(?:much|slightly) )?(?:earlier|previous|prior|original|initial|older|former|first|published|corrected|current|updated)";
const versions = "(?:versions?|editions?|headlines?|drafts?|reports?|updates?)";

const ownText = new RegExp(
  [
    `^(?:this|our|these) (?:[\\p{L}-]+ ){0,2}${piece}s?\\b`,
    `^(?:an?|the|our|two|some|this) ${former} (?:[\\p{L}-]+ )?${versions} (?:of|on|in) (?:this|our|the same) (?:[\\p{L}-]+ ){0,2}(?:${piece}|report)\\b`,
    `^(?:an?|the|our) ${former} (?:version|headline)(?! (?:of|on|by|from)\\b)(?!,? (?:(?:that|which) )?(?:was |were )?(?:seen|obtained|reviewed|viewed|read|leaked|shared|published by)\\b)`,
  ].join("|"),
  "iu",
);

/** From the source's words as they stand, with their article. */
export const isOwnText = (source: string): boolean => ownText.test(source);
