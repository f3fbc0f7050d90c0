/**
 * Places without a name: an area that is counted, "in three coastal districts", and one that only its kind tells, "at the ranch",
 * "on the left bank", where the text names none.
 *
 * Not here: "the city" that points back to a name (place-antecedent.ts).
 */
import type { Sentence, Token } from "../../text/sentence.ts";
import { spanOf } from "../../text/span.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { leavingMeasures } from "./event-words.ts";
import { type PlaceMention, plainMention } from "./place-mention.ts";
import { areaNouns, facilityNouns } from "./place-words.ts";

/** How far from its count such a place may stand. */
const reach = 16;
const leading = /^(?:in|across|at|on|inside|outside|near|throughout|within|off|around|along)$/;
const determining = /^(?:the|a|an|this|that|its|their|his|her)$/;
const grounds = new Set(
  `ranch farm farmhouse house home apartment flat building bank shelter gorge ravine cliff valley field fields woods forest jungle hillside slope
  riverbank roadside barn office restaurant cafe bar pub club gym arena ballroom ward courthouse parliament embassy shop store garage
  capital outskirts terminal tunnel shaft pit reactor platform deck ship ferry boat`.split(/\s+/),
);
const vague = new Set("area areas side city town village region country part parts state camp home house".split(" "));
/** Whatever a single event's place is, a toll "in fourteen countries" is wider. */
const wide = new Set(["countries", "nations", "states", "continents"]);
const stops = /^(?:;|which|that|who|while|but|because|after|before|when)$/;

interface Unnamed {
  readonly mention: PlaceMention;
  readonly isCounted: boolean;
  readonly isWide: boolean;
}

/** The place without a name that the figure's clause gives, behind the count before in front of it. */
export function unnamedPlaceOf({ sentence, quantity, measure }: FigureDraft): Unnamed | undefined {
  const { tokens } = sentence;
  const last = Math.min(tokens.length - 1, quantity.last + reach);
  for (let i = quantity.last + 1; i < last && !stops.test(tokens[i]!.lower); i++) {
    const isLed = leading.test(tokens[i]!.lower) || (tokens[i]!.lower === "from" && leavingMeasures.has(measure));
    const found = isLed ? placeAt(sentence, i + 1) : undefined;
    if (found) return found;
  }
  for (let i = quantity.first - 1; i >= Math.max(0, quantity.first - reach) && !stops.test(tokens[i]!.lower); i--) {
    const found = leading.test(tokens[i]!.lower) ? placeAt(sentence, i + 1) : undefined;
    if (found && found.mention.last < quantity.first) return found;
  }
  return undefined;
}

function placeAt(sentence: Sentence, at: number): Unnamed | undefined {
  const { tokens } = sentence;
  const isDetermined = determining.test(tokens[at]?.lower ?? "");
  const first = isDetermined ? at + 1 : at;
  const isCounted = isCount(tokens[first]);
  if (!isDetermined && !isCounted) return undefined;
  let last = first;
  while (last < first + 4 && isQualifier(tokens[last]) && isNominal(tokens[last + 1])) last++;
  const head = tokens[last]?.lower ?? "";
  const isPlural = singularsOf(head).some((noun) => areaNouns.has(noun)) || wide.has(head);
  if (isCounted ? !isPlural : !isGround(head)) return undefined;
  // "the city of Homs", "the prison's governor"
  if (/^(?:of|'s|')$/.test(tokens[last + 1]?.lower ?? "")) return undefined;
  const mention = plainMention(first, last, spanOf(sentence.text, tokens[first]!.start, tokens[last]!.end));
  return { mention, isCounted, isWide: wide.has(head) };
}

/** "districts", "parishes", "counties". */
const singularsOf = (noun: string) => [noun.replace(/s$/, ""), noun.replace(/es$/, ""), noun.replace(/ies$/, "y")];

const isGround = (noun: string) =>
  (facilityNouns.has(noun) || areaNouns.has(noun) || grounds.has(noun)) && !vague.has(noun);
const isCount = (token: Token | undefined) =>
  token !== undefined && (token.pos === "NUM" || /^(?:several|many|both|dozens)$/.test(token.lower));
const isNominal = (token: Token | undefined) => token !== undefined && /^(?:NOUN|ADJ)$/.test(token.pos);
const isQualifier = (token: Token | undefined) =>
  token !== undefined && (isCount(token) || /^(?:NOUN|ADJ)$/.test(token.pos));
