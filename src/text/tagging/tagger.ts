/**
 * The words, tags and sentences of a text, as wink-nlp's model of English gives them: a function of the text alone.
 *
 * Not here: how a piece between blanks is cut (lexicon.ts), what wink gets wrong (mended-tags.ts, whole-numbers.ts …).
 */
import type { PartOfSpeech } from "../token.ts";
import { type KnownWord, machines, tagNames, wordsOf } from "./lexicon.ts";

export interface TaggedText {
  readonly words: readonly KnownWord[];
  /** Where each word begins. */
  readonly starts: readonly number[];
  readonly tags: readonly PartOfSpeech[];
  /** Index of the last word of each sentence. */
  readonly lasts: readonly number[];
}

/** A blank between pieces; ends of lines and tabs are pieces of their own. */
const isBlank = (code: number) =>
  code === 32 ||
  code === 0xa0 ||
  (code >= 0x2002 &&
    (code <= 0x2005 || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f) &&
    code <= 0x205f);
const isLineEnd = (code: number) => code === 10 || code === 13 || code === 9;

export function tagged(text: string): TaggedText {
  const words: KnownWord[] = [];
  const starts: number[] = [];
  /** What each word is to the machine of sentence ends. */
  const events: number[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    const code = text.charCodeAt(from);
    to = from + 1;
    if (isBlank(code)) continue;
    const isBehindBlank = from > 0 && isBlank(text.charCodeAt(from - 1));
    to = endOfPiece(text, from);
    let at = from;
    for (const word of wordsOf(text.slice(from, to))) {
      words.push(word);
      starts.push(at);
      events.push(at === from && isBehindBlank ? word.behindBlank : word.elsewhere);
      at += word.exact.length;
    }
  }
  return { words, starts, tags: tagsOf(words), lasts: sentenceEnds(events) };
}

function endOfPiece(text: string, from: number): number {
  const isOfLineEnds = isLineEnd(text.charCodeAt(from));
  let to = from + 1;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    // No letter or digit parts pieces, and most characters are such.
    if ((code > 32 && code < 0xa0) || (code > 0xa0 && code < 0x2000)) {
      if (isOfLineEnds) break;
    } else if (isBlank(code) || isLineEnd(code) !== isOfLineEnds) break;
  }
  return to;
}

/** What each tag is to each machine of tags. */
const columnsOfTags = machines.tags.map((machine) => tagNames.map((_, tag) => machine.columnOf(tag)));

/** Each word's own tag, mended by what stands around it. */
function tagsOf(words: readonly KnownWord[]): PartOfSpeech[] {
  const tags = words.map(({ tag }) => tag);
  machines.tags.forEach((machine, number) => {
    const columns = columnsOfTags[number]!;
    const events = words.map(({ asHint }, i) => asHint?.[number] ?? columns[tags[i]!]!);
    machine.find(events, (at, name) => {
      // A pattern says which tag a word gets if it may have it, or, below zero, whatever it is.
      const tag = Number(name);
      if (tag < 0) tags[at] = -tag;
      else if (tag > 0 && words[at]!.possibleTags.has(tag)) tags[at] = tag;
    });
  });
  return tags.map((tag, i) => tagNames[words[i]!.isTagFixed ? words[i]!.tag : tag]!);
}

function sentenceEnds(events: readonly number[]): number[] {
  const lasts: number[] = [];
  machines.sentenceEnds.find(events, (at, name) => {
    if (name !== "0") lasts.push(at);
  });
  if (events.length > 0 && lasts.at(-1) !== events.length - 1) lasts.push(events.length - 1);
  return lasts;
}
