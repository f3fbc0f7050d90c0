/**
 * Whether a time may date words, from the noun beside it: "a [Monday] update" and "figures of [12 March]" do, "[Sunday]'s bombing" and
 * "the former [2020] candidate" do not, nor do counts of a year ("the [2022] figures"), which it may be that they cover.
 *
 * Not here: whose words (dates-statement.ts).
 */
import type { Token } from "../../text/sentence.ts";
import { isEventNoun } from "../periods/event-periods.ts";
import { isTellingNoun } from "../periods/telling-words.ts";
import type { SayingTime } from "./saying-times.ts";

const counts = /^(?:figures?|counts?|tall(?:y|ies)|data|tolls?)$/;
const otherMeans =
  /^(?:address|addresses|messages?|letters?|memos?|hearing|analysis|dispatch|filing|broadcast|podcast|sermon|call|data|toll)$/;
const isMeans = (token: Token) => isTellingNoun(token) || otherMeans.test(token.lower);
const dayLong = new Set(["day", "days", "weekday", "near-day", "holiday"]);

/** Whether what the time stands beside is no event and no person, and a count only where a day dates it ("the 2022 figures"). */
export function isOfTelling(tokens: readonly Token[], { first, last, date }: SayingTime): boolean {
  const named = namedNoun(tokens, first, last);
  const before = tokens[first - 1];
  const isLinked = /^(?:on|in|of|from|at)$/.test(before?.lower ?? "");
  const noun = isLinked ? tokens[first - 2] : before;
  const told = named ?? noun;
  if (told && isMeans(told)) return !counts.test(told.lower) || date === null || dayLong.has(date.meaning.kind);
  if (named) return false;
  if (noun && isEventNoun(noun)) return false;
  // "veterans of 2014 said"
  return !/^(?:of|from)$/.test(before?.lower ?? "") || (noun !== undefined && partsOfDay.test(noun.lower));
}

const partsOfDay = /^(?:morning|afternoon|evening|night|hours)$/;

/** The noun that a time names where it stands before one: "a Monday [update]", "Sunday's [bombing]", "the 2020 [candidate]". */
function namedNoun(tokens: readonly Token[], first: number, last: number): Token | undefined {
  const isOwner = /^(?:'s|'|’s|’)$/.test(tokens[last + 1]?.lower ?? "");
  const opener = tokens[first - 1];
  const isNaming = isOwner || (opener && (/^(?:DET|ADJ|NOUN|PROPN)$/.test(opener.pos) || isPossessive(opener)));
  if (!isNaming) return undefined;
  let noun: Token | undefined;
  for (let i = isOwner ? last + 2 : last + 1; i < tokens.length && i <= last + 6; i++) {
    const token = tokens[i]!;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) break;
    if (token.pos !== "ADJ") noun = token;
    if (isMeans(token)) return token;
  }
  return noun;
}

export const isPossessive = ({ lower }: Token) => /^(?:its|his|her|their|'s|’s)$/.test(lower);
