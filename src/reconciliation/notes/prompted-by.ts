/**
 * On whose word a newsroom changed its article: "updated after |Sean Savett|, the deputy spokesman, clarified",
 * "following a clarification from |the ministry|".
 *
 * Not here: who says a figure ("12 people, according to police").
 */
import type { Statement } from "../../domain/figure.ts";
import { type NounGroup, nounGroupsOf } from "../../text/noun-group.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { doesContain, type Span, spanOf } from "../../text/span.ts";

const since = /\b(?:after|following|when|once|because)\s+(?:the\s+|an?\s+)?$/i;
const word =
  "(?:clarifications?|statements?|corrections?|comments?|confirmations?|information|e-?mails?|calls?|complaints?|requests?|responses?|reply|notice|announcement|revision|review|denial|update|note|report|press release|news release|tweet|post|figures?|data|numbers?|count|records?|headcounts?|recounts?|census|inquiry|investigation|inventory)";
/** "following a clarification from", "at the request of". */
const byWord = new RegExp(
  `\\b(?:after|following|upon|on the basis of|based on|in response to|in light of|at|prompted by|owing to|due to|on)\\s+(?:\\w+\\s+){0,4}?${word}\\s+(?:\\w+\\s+)?(?:from|by|of)\\s+(?:the\\s+|an?\\s+)?`,
  "gi",
);
/** "updated with a new count from": the figure came with the word; a comment only with itself. */
const withNumber =
  /\bwith\s+(?:\w+\s+){0,3}?(?:numbers?|tolls?|counts?|figures?|tally|totals?|data)\s+(?:of \w+\s+)?(?:from|by)\s+(?:the\s+|an?\s+)?/gi;
const changes =
  /\b(?:updat|correct|lower|rais|reduc|increas|adjust|remov|amend|clarif|chang|revis|edit|retract|withdr|alter|modif|add)\w*\b/i;
const tells =
  /^(?:said|says|clarified|confirmed|corrected|revised|lowered|raised|told|issued|released|announced|wrote|pointed|contacted|disputed|denied|retracted|withdrew|amended|reported|explained|changed|updated|stated|noted|called|acknowledged|admitted|provided|identified|found|recovered|counted|established|determined|located)$/;

/** "The coroner has since told us that six did." */
const revises =
  /^\s*(?:,\s*which\s+|who\s+)?(?:later\s+|since\s+|now\s+|then\s+|has\s+|have\s+|had\s+)*(?:lowered|raised|revised|corrected|cut|reduced|changed|withdrew|withdrawn)\s+(?:the|its|his|her|their|that)\b/i;
const tellsUs =
  /^[^.;]{0,40}?\b(?:has|have|had)\s+(?:since\s+|now\s+)?(?:told us|informed us|confirmed to us|let us know|contacted us|written to us|disputed|complained|asked us|withdrawn (?:that|the|its))\b|^\s*(?:told|informed) us\b/i;
/** The newsroom's own words are nobody's. */
const ownPiece =
  /\b(?:people|persons?|victims?|accounts?|numbers?|tolls?|figures?|versions?|article|story|headline|post|caption|column|editing|error|mistake|we|it|this|that)\b/i;

/** Null when the note names nobody. `sentences` and `statements` are those of the note. */
export function promptedBy(
  text: string,
  sentences: readonly Sentence[],
  statements: readonly Statement[],
): Span | null {
  for (const sentence of sentences) {
    const found = byStatement(text, sentence, statements) ?? byNoun(text, sentence) ?? byVerb(text, sentence);
    if (found !== null) return found;
  }
  return null;
}

function byStatement(text: string, sentence: Sentence, statements: readonly Statement[]): Span | null {
  for (const { source } of statements) {
    if (source === null || !doesContain(sentence, source) || ownPiece.test(source.exact)) continue;
    const before = text.slice(sentence.start, source.start);
    const isPrompt = since.test(before) && changes.test(before);
    if (isPrompt || tellsUs.test(text.slice(source.end, sentence.end))) return nameAt(text, sentence, source.start);
  }
  return null;
}

/** "We thank Tobias Lenk for pointing out the mistake." */
const ofOwner =
  /\b(?:with|to reflect|to include|after|following)\s+(?:the\s+)?(?=[^.;,]{2,40}?['’]s?\s+(?:revised|new|updated|corrected|latest|final)\s+(?:tolls?|counts?|numbers?|figures?|tally|total)\b)/gi;
const thanks = /\b(?:we\s+)?thank(?:s)?\s+(?:to\s+)?(?:our\s+)?(?:readers?\s+)?/gi;

function byNoun(text: string, sentence: Sentence): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  for (const found of [
    ...words.matchAll(byWord),
    ...words.matchAll(withNumber),
    ...words.matchAll(ofOwner),
    ...words.matchAll(thanks),
  ]) {
    const name = nameAt(text, sentence, sentence.start + found.index + found[0].length);
    if (name !== null) return name;
  }
  return null;
}

/** "after the ministry revised its figures": no statement, but a verb of telling behind. */
function byVerb(text: string, sentence: Sentence): Span | null {
  const { tokens } = sentence;
  for (const group of nounGroupsOf(sentence)) {
    const before = text.slice(sentence.start, tokens[group.first]!.start);
    const isTelling = tokens.slice(group.last + 1, group.last + 14).some(({ lower }) => tells.test(lower));
    const words = text.slice(tokens[group.first]!.start, tokens[group.last]!.end);
    if (group.isPronoun || ownPiece.test(words)) continue;
    const behind = text.slice(tokens[group.last]!.end, sentence.end);
    const isPrompt = isTelling && since.test(before) && changes.test(before);
    if (isPrompt || tellsUs.test(behind) || revises.test(behind)) return nameIn(text, sentence, group);
  }
  return null;
}

function nameAt(text: string, sentence: Sentence, start: number): Span | null {
  const { tokens } = sentence;
  const group = nounGroupsOf(sentence).find(
    ({ first, last, isPronoun }) => !isPronoun && tokens[first]!.start <= start && start < tokens[last]!.end,
  );
  return group === undefined ? null : nameIn(text, sentence, group);
}

const titles =
  /^(?:mr|mrs|ms|dr|gen|col|lt|maj|capt|sgt|adm|brig|sen|rep|gov|prof|rev|cpl|insp|supt|president|minister|governor|mayor|sheriff|chief|general|colonel|major|captain|lieutenant|sergeant|brigadier|admiral|senator|professor|inspector|superintendent|detective|commander|secretary|judge|coroner|dame|sir|lord|lady|deputy|police|fire)\.?$/;

/** "Pentagon spokeswoman Anna Berg" is Anna Berg; an unnamed "county coroner" stays whole, without the article. */
function nameIn(text: string, { tokens }: Sentence, { first, last, isName }: NounGroup): Span {
  let from = tokens[first]!.pos === "DET" || tokens[first]!.pos === "PRON" ? first + 1 : first;
  if (isName) {
    for (let i = from; i < last - 1; i++) if (isRole(tokens[i]!) && startsName(tokens, i + 1, last)) from = i + 1;
  }
  const end = /^['’]s?$/.test(tokens[last]!.exact) ? last - 1 : last;
  return spanOf(text, tokens[from]!.start, tokens[end]!.end);
}

const isRole = ({ pos, lower, exact }: Token) =>
  pos === "NOUN" || titles.test(lower) || exact === "." || /^\p{Ll}/u.test(exact);
const startsName = (tokens: readonly Token[], from: number, last: number) =>
  tokens.slice(from, last + 1).every(({ exact, lower }) => /^\p{Lu}/u.test(exact) && !titles.test(lower));
