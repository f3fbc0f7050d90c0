/**
 * Whom a description means, looked up in the text before it: "the ministry" is the Gaza Health Ministry,
 * "the spokeswoman" the one who was named with that role, though neither has spoken yet.
 *
 * Not here: those who have spoken (speaker-memory.ts).
 */
import { remembering } from "../../text/remembering.ts";
import { type Span, spanOf } from "../../text/span.ts";

const name = "\\p{Lu}[\\p{L}’'-]+";
const small =
  "(?!(?:the|a|an|and|or|said|says|that|by|to|from|in|on|at|which|who|told|its|his|her|their|with|as|but|when)\\b)";
const mostMentions = 64;

/** So many nouns' patterns are remembered. */
const mostPatterns = 500;
const patternOfBodies = remembering(mostPatterns, (noun) => {
  const word = `[${noun[0]!.toUpperCase()}${noun[0]}]${noun.slice(1)}`;
  return new RegExp(
    `(?<![\\p{L}.])(?:${name}(?:['’]s)? (?:of |for |and |${small}[\\p{L}’'-]{2,20} )?){1,3}${word}\\b(?: (?:of|for) (?:the )?${name}(?: ${name}){0,2})?`,
    "gu",
  );
});
const patternOfPeople = remembering(mostPatterns, (role) => {
  const full = `${name}(?: (?:\\p{Lu}\\.|al-?|bin|de|van|von))?(?: ${name}){1,2}`;
  return new RegExp(`\\b${role} (?<behind>${full})|(?<before>${full}), (?:[\\p{L}’'-]+ ){0,5}?${role}\\b`, "gu");
});

/** Names of bodies that end in the noun, in reading order: "Russia's Defence [Ministry]", "the Gaza health [ministry]". */
export function bodiesCalled(text: string, noun: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: exact, index } of text.matchAll(patternOfBodies(noun))) {
    // "The Gaza health ministry": the article is no part of the name.
    const start = index + (/^(?:The|A|An|In|At|But|And|That|When|On|By) /.exec(exact)?.[0].length ?? 0);
    const span = spanOf(text, start, index + exact.length);
    if (/^\p{Lu}.* /u.test(span.exact)) found.push(span);
    if (found.length >= mostMentions) break;
  }
  return found;
}

/** Names of people told with the role: "spokeswoman [Anna Lindh]", "[Anna Lindh], spokeswoman for the agency". */
export function peopleCalled(text: string, role: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(patternOfPeople(role))) {
    const { behind, before } = match.groups!;
    const exact = (behind ?? before)!;
    const start = match.index + (behind === undefined ? 0 : match[0].length - behind.length);
    found.push(spanOf(text, start, start + exact.length));
    if (found.length >= mostMentions) break;
  }
  return found;
}
