/**
 * Sentences and tokens with parts of speech, each tied to its characters.
 *
 * wink-nlp finds them; this file gives them offsets and joins what it splits inside one word:
 * "al-Qidra", "49-year-old". Numbers with a dash between them ("2,000–2,500") stay apart: they are ranges.
 */
import { joinHyphenated } from "./hyphenated-words.ts";
import { withMendedTags } from "./mended-tags.ts";
import { withoutNoteMarks } from "./note-marks.ts";
import { fitForTagging } from "./tagging/fit-for-tagging.ts";
import { tagged } from "./tagging/tagger.ts";
import type { PartOfSpeech, Token } from "./token.ts";
import { continuesNumber, makeNumbersWhole } from "./whole-numbers.ts";

export type { PartOfSpeech, Token } from "./token.ts";

export interface Sentence {
  /** The document's whole text, into which all offsets lead. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** What `perSentence` remembers of it; nobody else's business. */
  readonly remembered: unknown[];
}

/**
 * The sentences of `text` between two offsets, in order; every token's offsets lead into `text`.
 * A stretch that is mostly upper case (old newswire) is tagged as if it were lower case.
 */
export function readSentences(text: string, start = 0, end = text.length): Sentence[] {
  const stretch = text.slice(start, end);
  const fit = fitForTagging(stretch);
  const { words, starts, tags, lasts } = tagged(fit);
  const runs: Token[][] = [];
  let i = 0;
  for (const last of lasts) {
    const before = runs.at(-1);
    const next = start + starts[i]!;
    const isSame = before !== undefined && (goesOn(text, before, next) || continuesNumber(text, before, next));
    const tokens: Token[] = isSame ? before : [];
    if (!isSame) runs.push(tokens);
    for (; i <= last; i++) {
      const { exact, lower } = words[i]!;
      const pos = tags[i]!;
      if (pos === "SPACE") continue;
      const from = start + starts[i]!;
      const to = from + exact.length;
      // In a shouted stretch, the tagger saw lower case.
      pushParts(tokens, { start: from, end: to, exact: fit === stretch ? exact : text.slice(from, to), lower, pos });
    }
  }
  return runs.flatMap((tokens) => sentencesOf(text, tokens));
}

/** "Rep. Ann Lee (D-Md.), chair of …": no sentence begins with a comma or a closing bracket, or behind brackets with a small letter. */
const goesOn = (text: string, before: readonly Token[], next: number) =>
  /[,;)]/.test(text[next] ?? "") || (before.at(-1)?.exact === ")" && /\p{Ll}/u.test(text[next] ?? ""));

function sentencesOf(text: string, run: readonly Token[]): Sentence[] {
  const tokens = makeNumbersWhole(text, run);
  const joined = withMendedTags(withoutNoteMarks(text, joinHyphenated(text, tokens)));
  if (joined.length > 0 && joined.length <= longest) return [sentenceOf(text, joined)];
  const sentences: Sentence[] = [];
  for (let first = 0; first < joined.length; first += longest)
    sentences.push(sentenceOf(text, joined.slice(first, first + longest)));
  return sentences;
}

/** How many questions `perSentence` was given. */
let questions = 0;

/** A stretch without a stop is cut here, so that no grammar walks over a whole document as one sentence. */
const longest = 300;

function sentenceOf(text: string, tokens: readonly Token[]): Sentence {
  return { text, start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens, remembered: new Array<unknown>(questions) };
}

const numberRange = /^(\d[\d,.]*)-(\d[\d,.]*)$/;
const scaleWithStop = /^(?:[mk]|bn)\.$/i;
const beginsWithDigit = ({ exact }: Token) => {
  const code = exact.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/** Splits what wink keeps whole: "2-3" is a range of two numbers, and the stop of "1.2m." ends the sentence. */
function pushParts(tokens: Token[], token: Token): void {
  const range = beginsWithDigit(token) ? numberRange.exec(token.exact) : null;
  const cut = range !== null ? range[1]!.length : -1;
  const part = (from: number, to: number, pos: PartOfSpeech) => {
    const exact = token.exact.slice(from, to);
    tokens.push({ start: token.start + from, end: token.start + to, exact, lower: token.lower.slice(from, to), pos });
  };
  if (range !== null) {
    part(0, cut, "NUM");
    part(cut, cut + 1, "PUNCT");
    part(cut + 1, token.exact.length, "NUM");
  } else if (tokens.at(-1)?.end === token.start && tokens.at(-1)?.pos === "NUM" && scaleWithStop.test(token.exact)) {
    part(0, token.exact.length - 1, "NOUN");
    part(token.exact.length - 1, token.exact.length, "PUNCT");
  } else tokens.push(token);
}

/** Remembers what `find` gives for a sentence, so that several rules can ask for it at the cost of one. */
export function perSentence<T>(find: (sentence: Sentence) => T): (sentence: Sentence) => T {
  // Kept with the sentence itself: a WeakMap cost 5 % of all extraction.
  const question = questions++;
  return (sentence) => {
    let found = sentence.remembered[question] as T | undefined;
    if (found === undefined) {
      found = find(sentence);
      sentence.remembered[question] = found;
    }
    return found;
  };
}
