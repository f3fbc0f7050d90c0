/** A studio for a voice: a sound file, and what a file says of itself, signed. */
import type { Listener } from "../narration/listener.ts";
import type { Narration } from "../narration/narration.ts";
import type { SoundFormat, Studio } from "../narration/studio.ts";
import { signSound } from "./sign-sound.ts";
import { type KeyPlaces, signingKeyOf } from "./signing-key.ts";
import { soundMakings } from "./sound-formats.ts";
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
  readonly sound: SoundFormat;
}

export function openStudio({ version, voice, listener, sound: ending, ...places }: StudioOptions): OpenStudio {
  const { type, openEncoder, tag } = soundMakings[ending];
  return {
    ...{ voice, ending, openEncoder, listener },
    async seal(sound, { narration, outlet, authors, url, transcript }) {
      const { title, disclosure, duration, chapters } = narration;
      const about = { title, outlet, authors, url, disclosure, transcript, duration, chapters };
      const bytes = await tag(sound, {
        ...about,
        voice: namedWithVersion(narration.voice),
        program: `Tollbook ${version}`,
      });
      return signSound({ bytes, type, narration, program: version }, await signingKeyOf(places));
    },
    close: () => voice.close(),
  };
}

/** Two versions of a voice may sound otherwise. */
const namedWithVersion = ({ id, name, version }: Narration["voice"]) => `${name}; ${id} ${version}`;
