/**
 * Whether a list of parts is told as the whole toll, so that its numbers must come to it: "40 dead: [20 men, 15 women and 5
 * children]". "Including", "among them" and "with" begin a list of some.
 *
 * Not here: which figures are parts of which (extraction), what they come to (parts-of-toll).
 */
import type { Figure } from "../domain/figure.ts";
import type { Draft } from "./draft.ts";
import type { ListedPart } from "./listed-parts.ts";
import { hurtAs, isPerson } from "./person-words.ts";

/** `set-off`: a colon, brackets or dashes lay the toll out. `told`: the parts follow it, and nothing says that they are some. */
export type Fullness = "set-off" | "told";

/** Undefined where a part may be missing from the list, or stands in it in words that no figure reads. */
export function fullnessOf(draft: Draft, whole: Figure, list: readonly ListedPart[]): Fullness | undefined {
  const [first, last] = [list[0]!, list.at(-1)!];
  if (list.length < 2 || first.span.start < whole.span.end) return undefined;
  const { text } = draft;
  const sentence = draft.sentenceAt(last.span.start);
  if (sentence === undefined || sentence !== draft.sentenceAt(first.span.start)) return undefined;
  // Behind the toll's own sentence the list's opens it.
  const lead = text
    .slice(Math.max(whole.span.end, sentence.start), first.span.start)
    .replace(/^\sof (?:the|those|these)\b/, "");
  const tail = text.slice(last.span.end, sentence.end);
  const gaps = list.slice(1).map(({ span }, at) => text.slice(list[at]!.span.end, span.start));
  if (opensSome.test(lead) || lead.length > longestLead) return undefined;
  const isBracket = /\(\s*$/.test(lead);
  const own = isBracket ? tail.slice(0, tail.indexOf(")") + 1 || undefined) : tail.split(whoseWords)[0]!;
  if (goesOn.test(own) || gaps.some((gap) => goesOn.test(gap.slice(0, gap.search(/(?:,(?:\s*and)?|\band)\s*$/) + 1))))
    return undefined;
  const behind = list.map(({ span }) => text.slice(span.end, sentence.end));
  // "25 of the dead were men and 12 women", "11 are in a critical condition, and 20 have minor injuries" leave others out.
  if (/^\sof (?:the|those)\b/.test(behind[0]!) || behind.some((words) => hurtAs.test(words))) return undefined;
  if (laysOut.test(lead)) return "set-off";
  // "Of the 90 dead, 50 were in Lund and 20 in Ystad" tells where most of them were; "two were freed, nine are still held" of all.
  const isOfWhole =
    /^of\b/i.test(text.slice(sentence.start, first.span.start)) &&
    !behind.some((words) => /^\s(?:are|were|was|is) still\b/.test(words)) &&
    behind.some((words) => !isPerson(words));
  return isOfWhole ? undefined : "told";
}

const longestLead = 140;
const laysOut =
  /(?:[:(]|\s[–—-]|\bcompris(?:es?|ed|ing)|\bconsist(?:s|ed|ing) of|\bmade up of|\bbr(?:eaks?|oken?) down (?:as|into)|\bnamely)\s*$/i;
/** "…, Ann Lee, a nurse, said": who counted is no more of the list. */
const whoseWords = /,\s+(?=\p{Lu}|according\b|the (?:[a-z-]+ ){1,6}(?:said|says|told|reported)\b)/u;
const opensSome =
  /\binclud|\bamong\b|\bwith\b|\bof (?:them|whom|these|those|which)\b|\bsuch as\b|\bat least\b|\bnotably\b|\bfirst\b/i;

/** Something more of the list: "and a priest", "and others", "the rest unknown"; or words that leave people out. */
const goesOn =
  /(?:,|\band|;|\bplus)\s+(?:as well as\s+)?(?:\d|an?\b(?!(?:\s+[\w-]+){1,9}\s+(?:said|says|told|reported|counted)\b)|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|several\b|some\b|many\b|others?\b|the (?:rest|others?|remaining|remainder)\b|his\b|her\b|their\b|its\b|dozens\b)|\bothers?\b|\brest\b|\bremain|\bunidentified\b|\bunknown\b|\bas well as\b|\balong with\b|\bincluding\b|\bamong\b/i;
