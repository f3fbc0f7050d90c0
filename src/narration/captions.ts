/**
 * Captions in step with the sound, as WebVTT (W3C): a cue for each stretch of a sentence, in it the written words with the time at which each is said,
 * and chapters as a track of their own.
 */
import type { Chapter, NarratedSentence, Narration } from "./narration.ts";

/** What two lines on a small screen hold (BBC subtitle guidelines: 37 characters a line). */
const widest = 74;

/** Every word is shown as it is written, never as it is said. */
export function captionsOf({ sentences, times }: Pick<Narration, "sentences" | "times">): string {
  const cues = sentences.flatMap((sentence, index) =>
    cuesOf(sentence).map((words, i) => {
      const [first, last] = [words[0]!, words.at(-1)!];
      return `${index + 1}.${i + 1}\n${clock(first.from)} --> ${clock(last.to)}\n${timedWords(words)}\n`;
    }),
  );
  return `WEBVTT\n\n${times === "estimated" ? estimated : ""}${cues.join("\n")}`;
}

/** A comment of the file, for whoever uses it elsewhere: players do not show it. */
const estimated = "NOTE The voice does not tell when it says a word: times within a sentence are estimated.\n\n";

export function chaptersOf({ chapters, duration }: Pick<Narration, "chapters" | "duration">): string {
  const cues = chapters.map(({ title, from }: Chapter, i) => {
    const to = chapters[i + 1]?.from ?? duration;
    return `${i + 1}\n${clock(from)} --> ${clock(Math.max(to, from))}\n${escaped(title)}\n`;
  });
  return `WEBVTT\n\n${cues.join("\n")}`;
}

interface ShownWord {
  readonly shown: string;
  readonly from: number;
  readonly to: number;
}

/** As few cues as hold the sentence, all about as wide. */
function cuesOf(sentence: NarratedSentence): ShownWord[][] {
  const words = shownWords(sentence);
  const width = words.reduce((sum, { shown }) => sum + shown.length + 1, 0);
  const even = width / Math.ceil(width / widest);
  const cues: ShownWord[][] = Array.from({ length: Math.ceil(width / widest) }, () => []);
  let before = 0;
  for (const word of words) {
    cues[Math.floor((before + word.shown.length / 2) / even)]!.push(word);
    before += word.shown.length + 1;
  }
  return cues.filter((cue) => cue.length > 0);
}

/** Words as they are written, with the signs before the first and behind each. What is said between them and not written is not shown. */
function shownWords({ span, tokens }: NarratedSentence): ShownWord[] {
  const spoken = tokens.filter((token) => token.spoken !== "" && token.written !== "");
  return spoken.map((token, i) => {
    const { written, from, to } = token;
    if (span === null || token.span === null) return { shown: written, from, to };
    const start = i === 0 ? span.start : token.span.start;
    const end = spoken[i + 1]?.span?.start ?? span.end;
    return { shown: span.exact.slice(start - span.start, end - span.start).trim(), from, to };
  });
}

const timedWords = (words: readonly ShownWord[]) =>
  words.map(({ shown, from }, i) => `${i === 0 ? "" : `<${clock(from)}>`}${escaped(shown)}`).join(" ");

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\s+/g, " ");

/** "00:01:07.250" */
export function clock(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const two = (count: number) => String(count).padStart(2, "0");
  const [hours, minutes, rest] = [
    Math.floor(thousandths / 3_600_000),
    Math.floor(thousandths / 60_000) % 60,
    thousandths % 60_000,
  ];
  return `${two(hours)}:${two(minutes)}:${two(Math.floor(rest / 1000))}.${String(rest % 1000).padStart(3, "0")}`;
}
