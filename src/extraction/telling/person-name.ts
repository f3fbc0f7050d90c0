/**
 * The name of a person inside a noun group, with role and body: "[National Security Council] [spokesman] [John Kirby]".
 *
 * Not here: appositions and what hangs on behind (speaker-name.ts).
 */
import type { NounGroup } from "../../text/noun-group.ts";
import type { Token } from "../../text/sentence.ts";
import { classOfNoun } from "../counted-noun.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { bodyNameWords, bodyNouns, documentNouns, roleModifiers, roleNouns, unnamedNouns } from "./source-nouns.ts";

const isNameParticle = (token: Token) => /^(?:de|van|von|der|den|al|el|bin|ibn|da|di|la|le|dos|del)$/.test(token.lower);
/** "Hamad", "al-Sulaiti" */
const isCapital = (token: Token) =>
  /^(?:(?:al|el|ar|as|ash|at|ad|an|az|bin|ibn|ben|d|l|o)[-'’])?\p{Lu}/u.test(token.exact);
export interface PersonParts {
  readonly name: TokenRange;
  readonly role: TokenRange | null;
  readonly organisation: TokenRange | null;
}

/** The name of a person inside a noun group: capitals behind a role or title, or two to four capitals that no body is called by. */
export function personIn(tokens: readonly Token[], group: NounGroup): PersonParts | undefined {
  if (group.isPronoun) return undefined;
  let role = group.last;
  while (role >= group.first && !isRole(tokens[role]!)) role--;
  const owned = role < group.first ? behindOwner(tokens, group) : undefined;
  if (owned) return { name: owned, role: null, organisation: null };
  const start = nameStart(tokens, role >= group.first ? role + 1 : group.first, group.last);
  const words = tokens.slice(start, group.last + 1);
  if (words.length === 0 || words.length > 5 || !words.every((token) => isCapital(token) || isNameParticle(token)))
    return undefined;
  // "the General Staff" is a body.
  if (role >= group.first && words.every(({ lower }) => bodyNouns.has(lower))) return undefined;
  if (role >= group.first) {
    if (isBodyOf(tokens, role, words)) return undefined;
    const parts = roleIn(tokens, { first: group.first, last: role });
    return {
      name: { first: start, last: group.last },
      role: parts?.role ?? null,
      organisation: parts?.organisation ?? null,
    };
  }
  const isPlain = words.length >= 2 && words.length <= 4 && tokens[group.first]!.pos !== "DET";
  if (
    !isPlain ||
    words.some(
      ({ exact, lower }) => namesBody(lower) || documentNouns.has(lower) || unnamedNouns.has(lower) || isAcronym(exact),
    )
  )
    return undefined;
  if (words.some(({ lower, exact }) => lower === "'s" || /^(?:Al|The|United|New|North|South|East|West)$/.test(exact)))
    return undefined;
  return { name: { first: start, last: group.last }, role: null, organisation: null };
}

/** "the General Staff", "the President's Office": the role belongs to the name of a body. */
const isBodyOf = (tokens: readonly Token[], role: number, words: readonly Token[]) =>
  bodyNouns.has(words.at(-1)!.lower) && (tokens[role]!.lower === "general" || words[0]!.lower === "'s");

export const namesBody = (lower: string) => bodyNouns.has(lower) || bodyNameWords.has(lower);

/** Whether the word is a role or title: "spokesman", "Gen.", "director-general". */
export const isRole = ({ lower }: Token) =>
  roleNouns.has(lower) ||
  roleNouns.has(`${lower}.`) ||
  (lower.includes("-") && lower.split("-").some((part) => roleNouns.has(part)));
/** Whether the noun means somebody: "spokesman", "witness", "sister". */
export const isHumanNoun = (lower: string) =>
  roleNouns.has(lower) || unnamedNouns.has(lower) || classOfNoun(lower) === "person";
export const isAcronym = (exact: string) => /^[A-Z.]{2,}$/.test(exact) && !/^[A-Z]\.$/.test(exact);

/** "Savett's colleague [John Kirby]": two capitals or more behind a common noun that names no body. */
function behindOwner(tokens: readonly Token[], { first, last }: NounGroup): TokenRange | undefined {
  let start = last + 1;
  while (start > first && (isCapital(tokens[start - 1]!) || isNameParticle(tokens[start - 1]!))) start--;
  const noun = tokens[start - 1];
  // "rescue worker [Ann Berg]"; "the village Lund Hill" is nobody.
  const isWorker = start > first && noun !== undefined && classOfNoun(noun.lower) === "person";
  const isOwned = tokens
    .slice(first, start)
    .some(({ lower }) => lower === "'s" || /^(?:his|her|their|its)$/.test(lower));
  if (!(isOwned || isWorker) || last - start < 1 || last - start > 3 || noun?.pos !== "NOUN") return undefined;
  if (bodyNouns.has(noun.lower) || documentNouns.has(noun.lower)) return undefined;
  return tokens.slice(start, last + 1).some(({ lower, exact }) => namesBody(lower) || isAcronym(exact))
    ? undefined
    : { first: start, last };
}

/** Behind the stop of an abbreviated title. */
function nameStart(tokens: readonly Token[], first: number, last: number): number {
  return first <= last && tokens[first]!.exact === "." ? first + 1 : first;
}

/** The role in a run, with its modifiers, and the body named before it: "[National Security Council] [deputy spokesman]". */
export function roleIn(
  tokens: readonly Token[],
  { first, last }: TokenRange,
): { role: TokenRange; organisation: TokenRange | null } | undefined {
  let end = last;
  while (end >= first && !isRole(tokens[end]!)) end--;
  if (end < first) return undefined;
  let start = end;
  while (
    start > first &&
    (roleModifiers.has(tokens[start - 1]!.lower) || isRole(tokens[start - 1]!) || tokens[start - 1]!.exact === ".")
  )
    start--;
  let bodyFirst = first;
  let bodyLast = start - 1;
  while (bodyFirst <= bodyLast && tokens[bodyFirst]!.pos === "DET") bodyFirst++;
  while (bodyLast >= bodyFirst && (tokens[bodyLast]!.lower === "'s" || tokens[bodyLast]!.lower === "'")) bodyLast--;
  const isBody = bodyFirst <= bodyLast && isCapital(tokens[bodyFirst]!);
  return { role: { first: start, last: end }, organisation: isBody ? { first: bodyFirst, last: bodyLast } : null };
}
