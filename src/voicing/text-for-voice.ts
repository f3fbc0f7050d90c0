/** A sentence as it is written for voices that read plain English: words with rests, names with capitals, and what is spelled in capitals. */
import type { SpokenSentence } from "../narration/script.ts";

/** "Two U N workers died, he said." */
export function textForVoice(sentence: SpokenSentence): string {
  const text = textsOfTokens(sentence).join(" ");
  return /[.?!]$/.test(text) ? text : `${text.replace(/,$/, "")}.`;
}

/** Of each token of which something is said, with the rest behind it; the first with a capital. */
export function textsOfTokens({ tokens }: SpokenSentence): string[] {
  const texts: string[] = [];
  for (const { written, words, rest } of tokens) {
    const said = words.map((word) => (isLetter(word, words.length) ? word.toUpperCase() : word)).join(" ");
    if (said !== "") texts.push(/^[A-Z]/.test(written) ? capitalized(said) : said);
    const last = texts.at(-1);
    if (rest !== "" && last !== undefined && /[A-Za-z']$/.test(last)) texts[texts.length - 1] = `${last}${rest}`;
  }
  if (texts.length > 0) texts[0] = capitalized(texts[0]!);
  return texts;
}

const capitalized = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** "u n" is spelled, "a" alone is a word. */
const isLetter = (word: string, together: number) => word.length === 1 && (word !== "a" || together > 1);
