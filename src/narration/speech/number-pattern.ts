/** How amounts are written, as pieces of patterns that several rules are made of. */

/** "12,345", "12 345" (the blank does not break, or the groups are of noughts), "12345" */
export const wholePattern =
  "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:\\u00a0\\d{3})+(?!\\d)|\\d{1,3}(?: 000)+(?![\\d,.]\\d|\\d)|\\d+)";

/** A whole number with or without decimals, or decimals alone. */
export const amountPattern = `(?:${wholePattern}(?:\\.\\d+)?|(?<![\\w.])\\.\\d+)`;

/** Scales as they are abbreviated. */
// biome-ignore format: a table
export const scaleWords: Readonly<Record<string, string>> = {
  hundred: "hundred", thousand: "thousand", million: "million", billion: "billion", trillion: "trillion",
  k: "thousand", K: "thousand", m: "million", M: "million", mn: "million", mln: "million", mm: "million", MM: "million", mil: "million",
  b: "billion", B: "billion", bn: "billion", bln: "billion", bil: "billion", t: "trillion", T: "trillion", tn: "trillion", trn: "trillion",
};
export const scalePattern = `(?:${Object.keys(scaleWords)
  .sort((a, b) => b.length - a.length)
  .join("|")})(?![A-Za-z0-9])`;
