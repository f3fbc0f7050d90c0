/**
 * Places that the grammar of the sentence ties to a count without a preposition: "Guizhou has seen 10 deaths", "Turkey 3,432 and
 * Syria 1,602", "Benghazi, where four died"; and names that only tell what kind of thing is meant: "in U.S. history".
 */
import type { Token } from "../../text/sentence.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { eventNouns } from "./event-words.ts";
import type { PlaceMention } from "./place-mention.ts";

const recording =
  /^(?:seen|saw|sees|recorded|records|registered|registers|reported|reports|logged|confirmed|confirms|counted|counts)$/;
const suffering = /^(?:suffered|suffers|had|having|has|sustained|witnessed|mourned|lost)$/;

/** "Guizhou has seen 10 deaths", "Turkey reported 3,432 deaths", "Syria 1,602": a country that lost men is whom it befell. */
export function countsForItself(draft: FigureDraft, mention: PlaceMention): boolean {
  const { quantity, group, sentence } = draft;
  const { tokens } = sentence;
  if (mention.isDemonym || mention.isPartOfName) return false;
  // "Sri Lanka (35,322 deaths)"
  if (mention.last === quantity.first - 2 && tokens[quantity.first - 1]!.exact === "(") return true;
  if (mention.preposition !== null) return false;
  // "the Phoenix Fire Department confirmed three deaths"
  if (/^(?:department|office|municipality|commune)$/.test(tokens[mention.last]!.lower)) return false;
  // "she thought Obama had": a town's name, yet a person's
  if (mention.kind === "city" && tokens[mention.first - 1]?.pos === "VERB") return false;
  if (mention.last >= quantity.first || quantity.first - mention.last > 6) return false;
  if (isPriceOf(tokens, mention.last + 1, quantity.first)) return true;
  if (
    group !== null &&
    (group.span.start < mention.span.end || mention.kind === "country") &&
    !isAnybody(group.span.exact)
  )
    return false;
  const between = tokens.slice(mention.last + 1, quantity.first);
  if (between.length === 0) return /^(?:and|,|;|:|\()$/.test(tokens[mention.first - 1]?.lower ?? "");
  const verb = between.find(({ pos, lower }) => pos === "VERB" || recording.test(lower));
  const word = (verb ?? between.find(({ lower }) => suffering.test(lower)))?.lower ?? "";
  if (between.some(({ pos, lower }) => pos === "PUNCT" || pos === "CCONJ" || lower === "that")) return false;
  // "Kyiv reports 13 missing": a capital may speak for its country.
  if (mention.kind === "city" && /^(?:report|confirm|count)/.test(word)) return false;
  return recording.test(word) || (mention.kind !== "country" && suffering.test(word));
}

/** "Bakhmut has cost Russia 100,000 casualties": where they were paid. */
function isPriceOf(tokens: readonly Token[], first: number, end: number): boolean {
  const between = tokens.slice(first, end);
  return (
    between.some(({ lower }) => /^costs?$/.test(lower)) &&
    between.every(({ pos }) => pos !== "PUNCT" && pos !== "CCONJ")
  );
}

const isAnybody = (words: string) => /^(?:people|persons|residents|patients|civilians?|others)$/i.test(words);

/** The place right before the "where" that opens the figure's clause: "Benghazi, where four Americans died". */
export function placeOfWhere(
  { sentence: { tokens }, quantity }: FigureDraft,
  mentions: readonly PlaceMention[],
): PlaceMention | undefined {
  for (let i = quantity.first - 1; i >= Math.max(0, quantity.first - reach); i--) {
    const { lower, pos } = tokens[i]!;
    if (lower === "where")
      return mentions.find(
        ({ last, isDemonym, isPartOfName, isFrame }) =>
          !isDemonym &&
          !isPartOfName &&
          !isFrame &&
          (last === i - 1 || (last === i - 2 && tokens[i - 1]!.lower === ",")),
      );
    if (pos === "CCONJ" && tokens[i - 1]?.lower === ",") return undefined;
    if (lower === ";" || lower === "which" || lower === "that") return undefined;
  }
  return undefined;
}

/** How far before a count its clause may open. */
const reach = 20;

const passing = /^(?:last|next|this|early|late|earlier|yesterday|today|overnight|alone|dead|more|other|every|each)$/;
const affairs = /^(?:history|custody|court|courts|courtroom|politics|trial|case|jail|talks|summit|speech|time|police)$/;

/** "by Assam floods", "by the Kharkiv shelling"; but "by Israel's army" and "by Iran protests". */
export const namesEvent = (tokens: readonly Token[], { last, kind }: PlaceMention) =>
  kind !== "country" && eventNouns.has(tokens[last + 1]?.lower ?? "") && tokens[last + 1]!.pos === "NOUN";

/** "in U.S. history", "a U.S. compound": what kind of thing, not where; "the Orlando shooting" tells where. */
export function isAttribute(tokens: readonly Token[], { last, kind }: PlaceMention): boolean {
  let head: Token | undefined;
  for (let i = last + 1; i <= last + 5; i++) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|ADJ)$/.test(token.pos) || /^\p{Lu}/u.test(token.exact) || passing.test(token.lower)) break;
    if (eventNouns.has(token.lower)) return false;
    if (token.pos === "NOUN") head = token;
  }
  if (!head) return false;
  return kind === "country" || kind === "continent" || affairs.test(head.lower);
}
