/**
 * The outcome as a noun whose people begin at a token: "the murder of [six] monks", "the killers of the [two] women",
 * "the murder on Friday night of [six] more".
 */
import type { MeasureName } from "../../domain/measures.ts";
import type { Token } from "../../text/sentence.ts";
import { outcomeNounMeasures } from "../outcome-nouns.ts";

export interface OutcomeNoun {
  readonly measure: MeasureName;
  readonly at: number;
  /** Deaths and killings are of people only; a loss, a flight or a disappearance may be of things. */
  readonly isOfPeopleOnly: boolean;
}

const ofPeopleOnly =
  /^(?:deaths?|killings?|killers?|murders?|murderers?|assassinations?|assassins|massacres?|lives|slayings?|kidnappings?|abductions?)$/;
const determiner = /^(?:the|those|these|his|her|their|its|other|another|all|a|an|further|additional|some)$/;
/** "the murder on 27 February of six": time alone may stand between. Another noun would take the "of" for itself. */
const timeWord =
  /^(?:on|in|last|this|early|late|earlier|yesterday|today|tonight|the|of|morning|evening|night|afternoon|week|weekend|month|year|\d{1,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The noun that takes the people from token `first` on behind "of"; undefined when none does. */
export function outcomeNounBefore(tokens: readonly Token[], first: number): OutcomeNoun | undefined {
  let link = beforeAside(tokens, first - 1);
  while (determiner.test(tokens[link]?.lower ?? "")) link--;
  link = beforeOwner(tokens, link);
  const word = tokens[link]?.lower;
  if (/^(?:for|covering|affecting)$/.test(word ?? "")) return evacuationOrdered(tokens, link - 1);
  if (word !== "of" && word !== "to") return undefined;
  let at = link - 1;
  while (word === "of" && at > link - 7 && timeWord.test(tokens[at]?.lower ?? "")) at--;
  const noun = tokens[at]?.lower ?? "";
  if (word === "to" && !/^injur/.test(noun)) return undefined;
  const measure = Object.hasOwn(outcomeNounMeasures, noun) ? outcomeNounMeasures[noun] : undefined;
  return measure && { measure, at, isOfPeopleOnly: ofPeopleOnly.test(noun) };
}

/** "the evacuation of Port Lund's [900] residents": before the name. */
function beforeOwner(tokens: readonly Token[], last: number): number {
  if (!/^(?:'s|')$/.test(tokens[last]?.lower ?? "")) return last;
  let at = last - 1;
  while (at > last - 5 && (tokens[at]?.pos === "PROPN" || tokens[at]?.pos === "NOUN")) at--;
  return tokens[at]?.lower === "the" ? at - 1 : at;
}

/** "evacuation orders were issued for [800] tourists", "evacuations had been ordered for [90,000] people". */
function evacuationOrdered(tokens: readonly Token[], last: number): OutcomeNoun | undefined {
  for (let at = last; at > last - 7 && at >= 0; at--) {
    const { lower, pos } = tokens[at]!;
    if (/^evacuations?$/.test(lower)) return { measure: "evacuated", at, isOfPeopleOnly: false };
    if (
      pos !== "AUX" &&
      pos !== "ADJ" &&
      pos !== "ADV" &&
      !/^(?:orders?|issued|ordered|mandatory|announced)$/.test(lower)
    )
      return undefined;
  }
  return undefined;
}

/** "the evacuation of, by the latest count, [300] people": what stands between commas is passed over. */
function beforeAside(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.exact !== ",") return last;
  for (let i = last - 1; i > last - 10 && i > 0; i--)
    if (tokens[i]!.exact === ",") return tokens[i - 1]!.lower === "of" ? i - 1 : last;
  return last;
}
