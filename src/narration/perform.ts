/**
 * A script voiced sentence by sentence: sound as it is finished, and when each word of it is heard. A sentence of which the engine says that it spoke
 * other words is not given out, and ends the performance.
 *
 * Not here: whether the script says what was written (check-script), captions (captions), what stands in the file beside the sound.
 */
import type { Problem } from "../domain/problem.ts";
import { estimateTimes } from "./estimate-times.ts";
import { LevelFinder } from "./find-level.ts";
import { LoudnessMeter } from "./loudness.ts";
import type { NarratedSentence, NarratedToken, Narration } from "./narration.ts";
import { type Script, type SpokenSentence, wordsOf } from "./script.ts";
import { setLevel } from "./set-level.ts";
import type { SoundEncoder } from "./sound-encoder.ts";
import type { Said, Stretch, Voice } from "./voice.ts";

export interface Piece {
  readonly sentence: NarratedSentence;
  /** Of the sound file, in order; they may lag behind the sentence. */
  readonly bytes: Uint8Array;
  /** The sentence's sound as it is encoded, for who examines it. */
  readonly samples: Float32Array;
}

export interface Performed {
  readonly bytes: Uint8Array;
  /** Seconds. */
  readonly duration: number;
  /** LUFS. */
  readonly loudness: number;
  readonly words: "verified" | "not-told";
  readonly times: Narration["times"];
}

/** What stops a performance; its problem names the sentence. */
export class MisspokenError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Seconds of silence behind the last sentence of a part: a paragraph, and what is set above others. */
const pauses = { paragraph: 0.3, heading: 0.6 };

/** Throws MisspokenError for a sentence that the engine says otherwise, and whatever the engine throws. Returns the file's last bytes. */
export async function* perform(script: Script, voice: Voice, encoder: SoundEncoder): AsyncGenerator<Piece, Performed> {
  const meter = new LoudnessMeter(voice.rate);
  const saying = voice.say(script.sentences)[Symbol.asyncIterator]();
  const level = voice.gain === null ? new LevelFinder(voice.rate) : null;
  let count = 0;
  let [areWordsTold, areTimesTold] = [true, true];
  for (const [i, sentence] of script.sentences.entries()) {
    const next = await saying.next();
    if (next.done)
      throw new Error(`the voice ${voice.id} ended before sentence ${i + 1} of ${script.sentences.length}`);
    verifyWords(sentence, next.value, i);
    const { samples: said, heard, times } = next.value;
    areWordsTold &&= heard !== null;
    areTimesTold &&= times !== null;
    const from = count / voice.rate;
    const gain = voice.gain ?? level!.gainFor(said);
    const samples = withPause(setLevel(said, gain), pauseBehind(script, i) * voice.rate);
    meter.add(samples);
    count += samples.length;
    const timed = narrated(sentence, times ?? estimateTimes(sentence, said, voice.rate), from + encoder.delay);
    yield { sentence: timed, bytes: await encoder.encode(samples), samples };
  }
  return {
    ...{ bytes: await encoder.finish(), duration: count / voice.rate, loudness: meter.integrated() },
    words: areWordsTold ? "verified" : "not-told",
    times: areTimesTold ? "told" : "estimated",
  };
}

function verifyWords(sentence: SpokenSentence, { heard }: Said, index: number): void {
  if (heard === null) return;
  const letters = (words: readonly string[]) =>
    words
      .join("")
      .toLowerCase()
      .replace(/[^a-z]/g, "");
  const words = wordsOf(sentence);
  if (letters(words) === letters(heard)) return;
  throw new MisspokenError({
    code: "voice-said-other-words",
    place: `sentence ${index + 1}`,
    message: `The voice was given "${words.join(" ")}" and says that it spoke "${heard.join(" ")}".`,
    remedy: "Report it with the article; nothing of this sentence is played.",
  });
}

function pauseBehind({ sentences }: Script, index: number): number {
  const [here, next] = [sentences[index]!, sentences[index + 1]];
  if (next !== undefined && next.part === here.part && next.kind === here.kind) return 0;
  return here.kind === "body" ? pauses.paragraph : pauses.heading;
}

function withPause(samples: Float32Array, silence: number): Float32Array {
  const longer = new Float32Array(samples.length + Math.round(silence));
  longer.set(samples);
  return longer;
}

function narrated(sentence: SpokenSentence, times: readonly Stretch[], offset: number): NarratedSentence {
  let word = 0;
  const tokens: NarratedToken[] = [];
  for (const { written, span, words } of sentence.tokens) {
    const own = times.slice(word, word + words.length);
    word += words.length;
    const before = tokens.at(-1)?.to ?? round((times[0]?.from ?? 0) + offset);
    const [from, to] =
      own.length === 0 ? [before, before] : [round(own[0]!.from + offset), round(own.at(-1)!.to + offset)];
    tokens.push({ written, span, spoken: words.join(" "), from, to });
  }
  const { kind, part, span } = sentence;
  return { kind, part, span, from: tokens[0]?.from ?? round(offset), to: tokens.at(-1)?.to ?? round(offset), tokens };
}

/** To the millisecond. */
const round = (seconds: number) => Math.round(seconds * 1000) / 1000;
