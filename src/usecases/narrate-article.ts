/**
 * Reads an article aloud: script, proof, voice, sound file, captions, and what was checked.
 *
 *   const making = narrateArticle(subject, studio);   // BookError "not-narratable" where the script is not proven
 *   for (let next = await making.next(); ; next = await making.next()) {
 *     if (next.done) return next.value;               // description, sealed sound, captions
 *     play(next.value.bytes);                         // sound, sentence by sentence, as it is made
 *   }
 *
 * Not here: where narrations are kept (keep-narrations).
 */
import { captionsOf, chaptersOf } from "../narration/captions.ts";
import { disclosure } from "../narration/disclosure.ts";
import type { HeardSentence } from "../narration/listener.ts";
import type { Chapter, NarratedSentence, Narration } from "../narration/narration.ts";
import { type Performed, perform } from "../narration/perform.ts";
import type { Script } from "../narration/script.ts";
import type { Studio } from "../narration/studio.ts";
import { BookError } from "./book-error.ts";
import { scriptOf, type ToNarrate } from "./script-of.ts";

export interface NarrationSubject extends ToNarrate {
  readonly articleId: string;
  readonly versionId: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** Its address; null where none is known. */
  readonly url: string | null;
}

/** Sound that is finished, and how far it is. */
export interface NarrationProgress {
  readonly bytes: Uint8Array;
  readonly sentence: NarratedSentence;
  readonly done: number;
  readonly all: number;
}

export interface FinishedNarration {
  readonly narration: Narration;
  /** The sealed file; what was given out while it was made is the same sound without what the file says of itself. */
  readonly sound: Uint8Array;
  /** WebVTT. */
  readonly captions: string;
  readonly chapters: string;
}

/**
 * Throws a BookError `not-narratable`, before the first sound, for a script that is not proven; a MisspokenError before a sentence that the voice says
 * otherwise; and whatever the engines throw.
 */
export async function* narrateArticle(
  subject: NarrationSubject,
  studio: Studio,
): AsyncGenerator<NarrationProgress, FinishedNarration> {
  const { script, digest } = scriptOf(subject);
  refuseUnproven(script, subject);
  const { voice } = studio;
  const performance = perform(script, voice, await studio.openEncoder(voice.rate));
  const sentences: NarratedSentence[] = [];
  const pieces: Uint8Array[] = [];
  const heard: HeardSentence[] = [];
  let next = await performance.next();
  for (; !next.done; next = await performance.next()) {
    const { bytes, sentence, samples } = next.value;
    heard.push({ sentence: script.sentences[sentences.length]!, index: sentences.length, samples });
    sentences.push(sentence);
    pieces.push(bytes);
    yield { bytes, sentence, done: sentences.length, all: script.sentences.length };
  }
  pieces.push(next.value.bytes);
  const checks = await checksOf(next.value, heard, studio);
  const narration = describe({ subject, script, digest, studio, sentences, performed: next.value, checks });
  const { outlet, authors, url } = subject;
  const transcript = sentences.map(({ span, tokens }) => span?.exact ?? tokens.map(({ written }) => written).join(" "));
  const sound = await studio.seal(Buffer.concat(pieces), {
    ...{ narration, outlet, authors, url, transcript: transcript.join("\n") },
  });
  return { narration, sound, captions: captionsOf(narration), chapters: chaptersOf(narration) };
}

/** Throws a BookError `not-narratable` where there are problems. */
export function refuseUnproven(
  { problems }: Pick<Script, "problems">,
  { versionId }: Pick<NarrationSubject, "versionId">,
): void {
  if (problems.length === 0) return;
  throw new BookError({
    code: "not-narratable",
    place: versionId,
    value: problems.map(({ message }) => message).join(" "),
    expectation: "a text of which every word can be said, and every figure is heard as it is written.",
    remedy: "Nothing was voiced. Another version of the article, or a text that you edited, may be read.",
  });
}

async function checksOf(
  { words }: Performed,
  heard: readonly HeardSentence[],
  { listener, voice }: Studio,
): Promise<Narration["checks"]> {
  const checked = { script: "verified" as const, words };
  if ("why" in listener) return { ...checked, audio: "not checked", why: listener.why, faults: [] };
  const faults = await listener.examine(heard, voice.rate).catch((error: Error) => error);
  // The sound is good whoever failed to listen to it; that nobody did is told.
  if (faults instanceof Error)
    return {
      ...checked,
      audio: "not checked",
      why: `${listener.name} failed: ${withoutPaths(faults.message)}`,
      faults: [],
    };
  return { ...checked, audio: faults.length === 0 ? "checked" : "faulty", why: null, faults };
}

/** Whoever reads a description may sit at another machine. */
const withoutPaths = (message: string) => message.replaceAll(/(?:\/[\w.@-]+){2,}/g, "…");

interface Described {
  readonly subject: NarrationSubject;
  readonly script: Script;
  readonly digest: string;
  readonly studio: Studio;
  readonly sentences: readonly NarratedSentence[];
  readonly performed: Performed;
  readonly checks: Narration["checks"];
}

function describe({ subject, script, digest, studio, sentences, performed, checks }: Described): Narration {
  const { id, name, version } = studio.voice;
  return {
    ...{ article: subject.articleId, version: subject.versionId, title: subject.title },
    voice: { id, name, version },
    ...{ script: digest, disclosure, duration: milliseconds(performed.duration), loudness: tenths(performed.loudness) },
    times: performed.times,
    chapters: chaptersIn(script, sentences),
    ...{ sentences, checks },
  };
}

function chaptersIn(script: Script, sentences: readonly NarratedSentence[]): Chapter[] {
  return script.sentences.flatMap(({ chapter }, i) =>
    chapter === null ? [] : [{ title: chapter, from: sentences[i]!.from }],
  );
}

const milliseconds = (seconds: number) => Math.round(seconds * 1000) / 1000;
const tenths = (level: number) => Math.round(level * 10) / 10;
