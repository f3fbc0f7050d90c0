/** What a sound file says of itself to players and podcast clients, in whatever form its format has for it. */
import type { Chapter } from "../narration/narration.ts";

export interface SoundTags {
  readonly title: string;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** Address of the article; null where none is known. */
  readonly url: string | null;
  /** What listeners are told of the voice: the comment, which most players show. */
  readonly disclosure: string;
  /** What is said, as it is written. */
  readonly transcript: string;
  /** "Flite, voice rms; flite-rms 0.1.1" */
  readonly voice: string;
  /** "Tollbook 0.1.0" */
  readonly program: string;
  /** Seconds. */
  readonly duration: number;
  readonly chapters: readonly Chapter[];
}

/** Tables of contents count their entries in one byte, in ID3 as in MP4. */
const mostChapters = 255;

export const listedChapters = ({ chapters }: Pick<SoundTags, "chapters">): readonly Chapter[] =>
  chapters.slice(0, mostChapters);

/** The article's address as files carry it; undefined where there is none that can be followed. */
export const addressIn = ({ url }: Pick<SoundTags, "url">): string | undefined =>
  url !== null && URL.canParse(url) ? new URL(url).href : undefined;
