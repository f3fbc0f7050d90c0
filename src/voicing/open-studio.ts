/** A studio for a voice: MP3, and what a file says of itself, signed. */
import type { Listener } from "../narration/listener.ts";
import type { Narration } from "../narration/narration.ts";
import type { Studio } from "../narration/studio.ts";
import { openMp3Encoder } from "./mp3-encoder.ts";
import { signSound } from "./sign-sound.ts";
import { type KeyPlaces, signingKeyOf } from "./signing-key.ts";
import { tagMp3 } from "./tag-mp3.ts";
import type { OpenVoice } from "./voice-settings.ts";

export interface OpenStudio extends Studio {
  /** Ends its threads. */
  close(): Promise<void>;
}

export interface StudioOptions extends KeyPlaces {
  /** Of Tollbook. */
  readonly version: string;
  /** Closed with the studio. */
  readonly voice: OpenVoice;
  readonly listener: Listener | { readonly why: string };
}

export function openStudio({ version, voice, listener, ...places }: StudioOptions): OpenStudio {
  return {
    ...{ voice, ending: "mp3", openEncoder: openMp3Encoder, listener },
    async seal(sound, { narration, outlet, authors, url, transcript }) {
      const { title, disclosure, duration, chapters } = narration;
      const about = { title, outlet, authors, url, disclosure, transcript, duration, chapters };
      const bytes = tagMp3(sound, {
        ...about,
        voice: namedWithVersion(narration.voice),
        program: `Tollbook ${version}`,
      });
      return signSound({ bytes, type: "audio/mpeg", narration, program: version }, await signingKeyOf(places));
    },
    close: () => voice.close(),
  };
}

/** Two versions of a voice may sound otherwise. */
const namedWithVersion = ({ id, name, version }: Narration["voice"]) => `${name}; ${id} ${version}`;
