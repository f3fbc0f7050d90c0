/**
 * Takes the words of a source apart: name, role, organisation.
 * "National Security Council spokesman John Kirby" is John Kirby, spokesman, of the National Security Council.
 *
 * Not here: whom "he" or a bare surname stands for (speaker-memory.ts).
 */
import type { SourceKind } from "../../domain/figure.ts";
import { type NounGroup, nounGroupsOf } from "../../text/noun-group.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { type Span, spanOf } from "../../text/span.ts";
import type { Speaker } from "./attribution.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { authorOf, made } from "./author-of-document.ts";
import { isKnownPlace, mayBeSurname } from "./known-bodies.ts";
import { nameBehind } from "./name-behind.ts";
import { nameInDescription } from "./name-in-description.ts";
import { isHandedOn, passingsIn } from "./passing-on.ts";
import { isAcronym, isHumanNoun, isRole, type PersonParts, personIn, roleIn } from "./person-name.ts";
import { bodyNouns, documentNouns, unnamedNouns } from "./source-nouns.ts";

export function speakerNamed(text: string, sentence: Sentence, source: TokenRange): Speaker {
  const { tokens } = sentence;
  const groups = nounGroupsOf(sentence).filter(({ first, last }) => first >= source.first && last <= source.last);
  const head = groups[0] ?? cutGroup(tokens, source);
  const span = (range: TokenRange) => spanOf(text, tokens[range.first]!.start, tokens[range.last]!.end);
  const relays = passingsIn(sentence)
    .filter(({ at, last }) => at > source.first && last <= source.last)
    .map((relay) => span(nameInDescription(tokens, relay)));
  const asPerson = (
    name: TokenRange,
    role: TokenRange | null | undefined,
    organisation: TokenRange | null | undefined,
  ): Speaker => ({
    name: span(name),
    kind: "person",
    role: role ? span(role) : null,
    organisation: organisation ? span(organisation) : null,
    relays,
  });
  const author = documentNouns.has(tokens[head.head]!.lower) ? authorOf(tokens, groups, head) : undefined;
  if (author)
    return { ...(isMaker(author, head) ? ofDocument(span(author)) : speakerNamed(text, sentence, author)), relays };
  const person = personIn(tokens, head) ?? officerBehind(tokens, groups, head);
  const commas = groups.filter((group) => group !== head && tokens[group.first - 1]?.exact === ",");
  if (person) {
    const apposition = person.role ? undefined : commas[0];
    const role = person.role ?? (apposition && roleIn(tokens, apposition)?.role);
    const organisation = person.organisation ?? organisationBehind(tokens, groups, apposition ?? head);
    return asPerson(person.name, role, organisation);
  }
  const apposed = nameBehind(tokens, groups, head);
  if (apposed) {
    const organisation = apposed.organisation ?? organisationBehind(tokens, groups, head);
    return { ...asPerson(apposed.name, apposed.role, organisation), kind: apposed.kind };
  }
  // "one of those present": the group behind "of" does not name the source alone.
  if (source.first < head.first && tokens[head.first - 1]!.lower === "of")
    return { ...plain(span({ first: source.first, last: head.last }), "unnamed"), relays };
  return { ...plain(span(withTail(tokens, groups, head, source)), kindOf(tokens, head)), relays };
}

/** "City of Lund police officer [Anna Berg]": a name with its role inside the of-phrase. */
function officerBehind(
  tokens: readonly Token[],
  groups: readonly NounGroup[],
  head: NounGroup,
): PersonParts | undefined {
  const group = tokens[head.last + 1]?.lower === "of" ? groups.find(({ first }) => first === head.last + 2) : undefined;
  const person = group && personIn(tokens, group);
  return person?.role && !roleIn(tokens, head) ? person : undefined;
}

/** An owner is the front of a longer group, "[the ministry]'s count". */
function cutGroup(tokens: readonly Token[], { first, last }: TokenRange): NounGroup {
  return {
    first,
    last,
    head: last,
    isName: tokens[last]!.pos === "PROPN",
    isPronoun: first === last && tokens[last]!.pos === "PRON",
  };
}

/** An outlet's analysis finds that people died; an outlet would find the dead. */
const isMaker = ({ last }: TokenRange, { head }: NounGroup) => last === head - 1;
const ofDocument = (name: Span) => plain(name, "document");
const plain = (name: Span, kind: SourceKind): Speaker => ({ name, kind, role: null, organisation: null, relays: [] });

/** "of [the White House]", "for [the ministry]" right behind the group. */
function organisationBehind(
  tokens: readonly Token[],
  groups: readonly NounGroup[],
  group: NounGroup,
): TokenRange | undefined {
  if (!/^(?:of|for|at|from|with)$/.test(tokens[group.last + 1]?.lower ?? "")) return undefined;
  const body = groups.find(({ first }) => first === group.last + 2);
  // "the governor of Lund" speaks for no body called Lund.
  if (!body || (body.first === body.last && isKnownPlace(tokens[body.last]!.exact))) return undefined;
  return { first: tokens[body.first]!.pos === "DET" ? body.first + 1 : body.first, last: body.last };
}

/** "officials [at] the ministry", "a person familiar [with] the matter", "two people briefed [on] it". */
function linkBehind(tokens: readonly Token[], last: number, isUnnamed: boolean): number {
  const word = tokens[last + 1];
  const isDouble =
    isUnnamed && word && !isHandedOn(word) && (word.pos === "ADJ" || (word.pos === "VERB" && /ed$/.test(word.lower)));
  return isDouble ? last + 2 : last + 1;
}

const longestPlace = 4;

/** The plain source without its article, as far as it names: "researchers at the university", "a person familiar with it", not "…, who spoke". */
function withTail(
  tokens: readonly Token[],
  groups: readonly NounGroup[],
  head: NounGroup,
  source: TokenRange,
): TokenRange {
  const isUnnamed = unnamedNouns.has(tokens[head.head]!.lower);
  const { first } = nameInDescription(tokens, head);
  let { last } = head;
  for (const group of groups) {
    const link = linkBehind(tokens, last, isUnnamed);
    if (group.first !== link + 1) continue;
    if (!/^(?:of|at|from|in|for|and|on|with|to|&)$/.test(tokens[link]!.lower)) break;
    // "Kirby [at the podium]"
    if (isBareName(tokens, head) && /^(?:at|from|in|on)$/.test(tokens[link]!.lower)) break;
    // "the fire brigade [in the nearby town of …]": where a body is, at length, is no part of its name.
    const comma = tokens.findIndex(({ exact }, i) => i > link && i <= source.last && exact === ",");
    if (!isUnnamed && tokens[link]!.lower === "in" && (comma > 0 ? comma - 1 : source.last) - link > longestPlace)
      break;
    last = group.last;
  }
  last = throughParticiple(tokens, groups, last);
  // "files [that surfaced on the web]": the clause is what tells them apart; "who declined to be named" tells nobody apart.
  const opener = last < source.last ? tokens[last + 1]!.lower : "";
  const isWithheld =
    /^(?:declined|asked|spoke|requested|refused|wished|wanted|insisted|did|was|were|is|are|would|gave)$/;
  if (/^(?:that|who|which)$/.test(opener) && !(opener === "who" && isWithheld.test(tokens[last + 2]?.lower ?? "")))
    last = source.last;
  return { first, last: Math.min(last, source.last) };
}

/** One capital that names no body: a surname. */
const isBareName = (tokens: readonly Token[], { first, last, isName }: NounGroup) =>
  isName &&
  first === last &&
  !bodyNouns.has(tokens[last]!.lower) &&
  !isHumanNoun(tokens[last]!.lower) &&
  !isAcronym(tokens[last]!.exact);

/** "an official [briefed on the talks]", "people [familiar with it]": what tells them apart; "seen by" names who passed it on. */
function throughParticiple(tokens: readonly Token[], groups: readonly NounGroup[], last: number): number {
  const word = tokens[last + 1];
  if (!word || isHandedOn(word) || made.test(word.lower)) return last;
  if (!(word.pos === "VERB" && /(?:ed|en|wn|ght)$/.test(word.lower)) && !/^(?:familiar|close)$/.test(word.lower))
    return last;
  const group = /^(?:on|about|in|with|to|by|at|from)$/.test(tokens[last + 2]?.lower ?? "")
    ? groups.find(({ first }) => first === last + 3)
    : undefined;
  return group?.last ?? last;
}

function kindOf(tokens: readonly Token[], head: NounGroup): SourceKind {
  const { lower } = tokens[head.head]!;
  if (documentNouns.has(lower)) return "document";
  if (bodyNouns.has(lower)) return "organisation";
  if (unnamedNouns.has(lower) || isRole(tokens[head.head]!)) return "unnamed";
  if (head.isPronoun && /^(?:he|she|i|him|her|his)$/.test(lower)) return "person";
  if (head.isName && head.first === head.last && mayBeSurname(tokens[head.head]!.exact)) return "person";
  return head.isName || head.isPronoun || isAcronym(tokens[head.head]!.exact) ? "organisation" : "unnamed";
}
