/** Makes a figure's place slot of a mention; places told in one breath ("in Izium, in Mariupol and in Volnovakha") become one span. */
import type { Basis, PlaceSlot } from "../../domain/figure.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { spanOf } from "../../text/span.ts";
import { isPersonBesidePlace } from "./person-beside-place.ts";
import type { PlaceMention } from "./place-mention.ts";

const joints = /^(?:,|and|or|in|at|near|the)$/;

export function slotOf(
  mention: PlaceMention,
  mentions: readonly PlaceMention[],
  { tokens }: Sentence,
  text: string,
  basis: Basis,
): PlaceSlot {
  const at = mentions.indexOf(mention);
  let [from, to] = [at, at];
  while (from > 0 && areInOneBreath(mentions[from - 1]!, mentions[from]!, tokens)) from--;
  while (to >= 0 && to + 1 < mentions.length && areInOneBreath(mentions[to]!, mentions[to + 1]!, tokens)) to++;
  if (from === to) return { span: mention.span, basis, id: mention.id, within: mention.within };
  const listed = mentions.slice(from, to + 1);
  const shared = listed[0]!.within.filter((name) => listed.every(({ within }) => within.includes(name)));
  return { span: spanOf(text, listed[0]!.span.start, listed.at(-1)!.span.end), basis, id: null, within: shared };
}

function areInOneBreath(left: PlaceMention, right: PlaceMention, tokens: readonly Token[]): boolean {
  const gap = right.first - left.last - 1;
  if (gap < 1 || gap > 4 || !isPlain(left) || !isPlain(right)) return false;
  // "killed in Ukraine, and Kyiv has fared no better"
  const after = tokens[right.last + 1];
  const isPair = left.preposition !== null && tokens[left.preposition]!.lower === "between";
  if (!isPair && right.preposition === null && (after?.pos === "VERB" || after?.pos === "AUX")) return false;
  if (right.preposition === null && isPersonBesidePlace(tokens, right.first, right.last)) return false;
  const between = tokens.slice(left.last + 1, right.first);
  return (
    between.every(({ lower }) => joints.test(lower)) &&
    between.some(({ lower }) => lower === "and" || lower === "," || lower === "or")
  );
}

const isPlain = ({ isDemonym, isPartOfName, isFrame }: PlaceMention) => !isDemonym && !isPartOfName && !isFrame;
