/**
 * A description with its name behind a comma: "the clerk, [Anna Berg]", "his sister, [Anna Berg]", "the disaster agency, [AFAD]".
 *
 * Not here: the name first, "Anna Berg, the clerk" (speaker-name.ts); one run, "spokeswoman Anna Berg" (person-name.ts).
 */
import type { SourceKind } from "../../domain/figure.ts";
import type { NounGroup } from "../../text/noun-group.ts";
import type { Token } from "../../text/sentence.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { mayBeSurname } from "./known-bodies.ts";
import { isAcronym, isHumanNoun, isRole, personIn, roleIn } from "./person-name.ts";
import { bodyNouns, documentNouns } from "./source-nouns.ts";

interface NameBehind {
  readonly name: TokenRange;
  readonly kind: SourceKind;
  readonly role: TokenRange | null;
  readonly organisation: TokenRange | null;
}

/** `groups` are those of the source, in order; `head` is the first. */
export function nameBehind(
  tokens: readonly Token[],
  groups: readonly NounGroup[],
  head: NounGroup,
): NameBehind | undefined {
  const described = tokens[head.head]!;
  // "Kolm's Interior Minister, [Anna Berg]": a title in capitals is no name yet.
  if ((head.isName && !isRole(described)) || head.isPronoun || documentNouns.has(described.lower)) return undefined;
  const apposed = groups.filter(({ first }) => first > head.last && tokens[first - 1]!.exact === ",");
  const role = roleIn(tokens, head);
  if (bodyNouns.has(described.lower) && !role) {
    const body = apposed[0];
    return body && isBodyName(tokens, body)
      ? { name: body, kind: "organisation", role: null, organisation: null }
      : undefined;
  }
  for (const group of apposed) {
    const person = personIn(tokens, group);
    const name = person?.name ?? (isSurname(tokens, group) && isHuman(described) ? group : undefined);
    if (!name) continue;
    const owned = role?.role ?? { first: behindOwner(tokens, head), last: head.last };
    return {
      name,
      kind: "person",
      role: role?.role ?? person?.role ?? owned,
      organisation: role?.organisation ?? null,
    };
  }
  return undefined;
}

/** One name that abbreviates or stands for the body just described. */
const isBodyName = (tokens: readonly Token[], { first, last, isName }: NounGroup) =>
  isName && first === last && isAcronym(tokens[first]!.exact);

const isSurname = (tokens: readonly Token[], { first, last }: NounGroup) =>
  first === last && tokens[first]!.pos === "PROPN" && mayBeSurname(tokens[first]!.exact);

const isHuman = (token: Token) => isRole(token) || isHumanNoun(token.lower);

/** "his [sister]", "the ministry's [youngest clerk]". */
function behindOwner(tokens: readonly Token[], { first, last }: NounGroup): number {
  for (let i = last; i >= first; i--)
    if (/^(?:'s|'|the|a|an|his|her|its|their|our|my)$/.test(tokens[i]!.lower)) return Math.min(i + 1, last);
  return first;
}
