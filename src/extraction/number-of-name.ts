/**
 * Numbers that belong to a name or an address and count nobody: "News 4", "4000 Elm Street", "the 700 block of",
 * "Regional One", "the 1980's".
 */
import type { Quantity } from "../text/quantity.ts";
import type { Token } from "../text/sentence.ts";
import { classOfNoun } from "./counted-noun.ts";
import { outcomeAt } from "./outcome.ts";

const numbered = /^(?:news|channel|fox|cbs|nbc|abc|apt\.?|apartment|suite|room|precinct|unit|station|gate|bus)$/;
const street =
  /^(?:streets?|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|drive|dr\.?|lane|ln\.?|court|ct\.?|place|pl\.?|highway|way|terrace|circle|parkway|pkwy|pike|square)$/;
/** These only with a capital: "Building 29", but "in a building 29 people". */
const named =
  /^(?:Building|Bldg|Tower|Block|Flat|Lot|Pier|Terminal|Ward|Hall|Studio|Club|Bar|Zone|Sector|Area|Gate|Exit|District|Region|Phase|Level|Camp)$/;
const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.exact);

/** Whether the number is part of what something is called. */
export function isNumberOfName(tokens: readonly Token[], quantity: Quantity): boolean {
  const after = tokens[quantity.last + 1];
  // "the 1980's", "her early 20's", "Channel 2's"
  if (after?.lower === "'s" && after.start === tokens[quantity.last]!.end) return true;
  const before = tokens[quantity.first - 1];
  if (before !== undefined && numbered.test(before.lower)) return !isPeople(tokens, quantity.last + 1);
  // "7News cameras"
  if (after?.start === tokens[quantity.last]!.end && /^\p{Lu}\p{Ll}/u.test(after.exact)) return true;
  if (before !== undefined && named.test(before.exact) && /^\d/.test(tokens[quantity.first]!.exact))
    return !isPeople(tokens, quantity.last + 1) && outcomeAt(tokens, quantity.last + 1) === undefined;
  return isAddress(tokens, quantity) || isProperName(tokens, quantity);
}

const isPeople = (tokens: readonly Token[], at: number) =>
  classOfNoun(tokens[at]?.lower ?? "") === "person" || classOfNoun(tokens[at + 1]?.lower ?? "") === "person";

/** "4000 Elm Street", "the 700 block of Elm"; not "12 Elm Street residents". */
function isAddress(tokens: readonly Token[], { first, last }: Quantity): boolean {
  if (!/^\d/.test(tokens[last]!.exact)) return false;
  if (tokens[last + 1]?.lower === "block" && tokens[first - 1]?.pos === "DET") return true;
  for (let i = last + 1; i < last + 5 && isNameWord(tokens[i]); i++)
    if (i > last + 1 && street.test(tokens[i]!.lower)) return !isPeople(tokens, i + 1);
  return false;
}

const isNameWord = (token: Token | undefined) => isCapital(token) || /^\d+(?:st|nd|rd|th)$/.test(token?.lower ?? "");

/** "Regional One", in a sentence that is no headline. */
function isProperName(tokens: readonly Token[], { first, last }: Quantity): boolean {
  const before = tokens[first - 1];
  if (first !== last || !/^(?:One|Two|Three)$/.test(tokens[first]!.exact) || !isCapital(before)) return false;
  const isVerb = before!.pos === "VERB" || /(?:s|ed|ing)$/.test(before!.lower) || /^\p{Lu}+$/u.test(before!.exact);
  const isHeadline = !tokens.some(({ pos, exact }) => (pos === "VERB" || pos === "AUX") && /^\p{Ll}/u.test(exact));
  return !isVerb && !isHeadline && before!.pos !== "PUNCT" && !isCapital(tokens[last + 1]);
}
