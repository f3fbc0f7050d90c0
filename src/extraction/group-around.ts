/**
 * People that words around a count name though its own phrase does not: "Of the [hostages], around 100 remain", "raised to 89 the
 * number of its [soldiers] killed"; and the words that belong to a group's name: "soldiers [of the Wagner Group]", "children [under five]".
 *
 * Not here: owners of tolls (owner-of-toll.ts).
 */
import { lookUpPlaces } from "../gazetteer/gazetteer.ts";
import type { Token } from "../text/sentence.ts";
import { wordSet } from "../text/word-set.ts";
import { classOfNoun } from "./counted-noun.ts";
import type { FigureDraft } from "./figure-draft.ts";
import type { TokenRange } from "./figure-rule.ts";
import { organisationNouns } from "./places/place-words.ts";

const people = /^(?:hostages?|captives?|prisoners?|detainees?|refugees?|victims?|evacuees?|survivors?)$/;
const namesPeople = ({ lower }: Token) => classOfNoun(lower) === "person" || people.test(lower);

/** "Of the hostages, around 100 remain in Gaza." */
export function groupBeforeCount({ sentence: { tokens }, quantity }: FigureDraft): TokenRange | undefined {
  let last = quantity.first - 1;
  if (tokens[last]?.lower === ",") last--;
  let first = last;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[first]!.pos) && last - first < 4) first--;
  const isOpened =
    /^(?:the|those|these|its|their)$/.test(tokens[first]?.lower ?? "") && tokens[first - 1]?.lower === "of";
  const isHead = first === 1 || /^(?:[;:—]|and)$/.test(tokens[first - 2]?.exact ?? "");
  return isOpened && isHead && first < last && namesPeople(tokens[last]!)
    ? withoutNumber(tokens, first + 1, last)
    : undefined;
}

const withoutNumber = (tokens: readonly Token[], first: number, last: number): TokenRange => ({
  first: tokens[first]!.pos === "NUM" && first < last ? first + 1 : first,
  last,
});

/** "has raised to 89 the number of its soldiers killed", "put at 40 the number of miners missing". */
export function groupBehindCount({ sentence: { tokens }, quantity }: FigureDraft): TokenRange | undefined {
  const at = quantity.last + 1;
  const isNumber = tokens[at]?.lower === "the" && /^(?:number|total|count)$/.test(tokens[at + 1]?.lower ?? "");
  if (!isNumber || tokens[at + 2]?.lower !== "of") return undefined;
  let first = at + 3;
  if (tokens[first]?.pos === "DET" || /^(?:its|their|his|her|our)$/.test(tokens[first]?.lower ?? "")) first++;
  for (let i = first; i < first + 4; i++) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return undefined;
    if (namesPeople(token)) return { first, last: i };
  }
  return undefined;
}

/** "12 dead, all [civilians]", "left 12 dead, all of them [soldiers]". */
export function allOfCount({ sentence: { tokens }, lastToken }: FigureDraft): TokenRange | undefined {
  if (!/^[,(–—]$/.test(tokens[lastToken + 1]?.exact ?? "")) return undefined;
  if (!/^(?:all|both|mostly|mainly|most)$/.test(tokens[lastToken + 2]?.lower ?? "")) return undefined;
  const isOf = tokens[lastToken + 3]?.lower === "of" && /^(?:them|whom)$/.test(tokens[lastToken + 4]?.lower ?? "");
  let first = lastToken + (isOf ? 5 : 3);
  if (/^(?:were|are)$/.test(tokens[first]?.lower ?? "")) first++;
  const last = endOfNominals(tokens, first);
  return last >= first && namesPeople(tokens[last]!) ? { first, last } : undefined;
}

/** They belong to somebody whose name is theirs as well; "residents of Homs" live there. */
const belonging = wordSet(
  "members soldiers troops fighters leaders followers employees officers commanders supporters staff workers militants rebels guards agents militiamen servicemen personnel recruits cadres activists volunteers member soldier fighter leader officer commander",
);
const bodies = wordSet(
  "coalition movement family team crew congregation tribe sect gang cartel opposition resistance junta regime",
);

/** The last token of the group's name where words behind belong to it; `last` where none do. */
export function withTailOfGroup(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1]?.lower;
  if (next === "under" || next === "over")
    return /^(?:children|infants|kids|girls|boys|people|adults)$/.test(tokens[last]!.lower) &&
      tokens[last + 2]?.pos === "NUM"
      ? last + 2
      : last;
  if (next !== "of" || !belonging.has(tokens[last]!.lower)) return last;
  let first = last + 2;
  if (/^(?:the|its|his|her|their|a|an|one)$/.test(tokens[first]?.lower ?? "")) first++;
  const end = endOfNominals(tokens, first);
  if (end < first || !isBody(tokens, first, end)) return last;
  // "members of the Army of National Liberation"
  const isCapital = /^\p{Lu}/u.test(tokens[end]!.exact) && /^\p{Lu}/u.test(tokens[end + 2]?.exact ?? "");
  return tokens[end + 1]?.lower === "of" && isCapital ? Math.max(end, endOfNominals(tokens, end + 2)) : end;
}

function endOfNominals(tokens: readonly Token[], first: number): number {
  let end = first - 1;
  while (end < first + 4 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[end + 1]?.pos ?? "")) end++;
  return end;
}

/** An organisation, by its noun or by a name that no place bears. */
function isBody(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[last]!;
  if (organisationNouns.has(head.lower) || bodies.has(head.lower)) return true;
  if (head.pos !== "PROPN") return false;
  const name = tokens.slice(first, last + 1).map(({ exact }) => exact);
  return name.every((word) => lookUpPlaces(word).length === 0) && lookUpPlaces(name.join(" ")).length === 0;
}
