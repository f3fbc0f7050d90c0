/**
 * The voice that was asked for by name, and no other: where it cannot be had, that is an error.
 *
 *   await openVoice({ named: "kokoro:af_heart", place: "--voice" }, { kokoroModel: "/srv/kokoro", … })
 *
 * Engines are loaded only when they are named.
 */

import { VoiceError } from "../narration/voice-error.ts";
import { type OpenVoice, type VoiceSettings, voiceVariables } from "./voice-settings.ts";

export interface NamedVoice {
  /** "flite-rms", "kokoro:af_heart", "cloud:gpt-4o-mini-tts/alloy". */
  readonly named: string;
  /** Where it was named: an option, a variable. */
  readonly place: string;
}

export const defaultVoice = "flite-rms";

/** Throws a VoiceError `voice-unknown` or `voice-not-available`. */
export async function openVoice({ named, place }: NamedVoice, settings: VoiceSettings): Promise<OpenVoice> {
  if (named === defaultVoice) return (await import("./flite-voice.ts")).fliteVoice();
  const [, voice] = /^kokoro:([a-z]{2}_[a-z]+)$/.exec(named) ?? [];
  if (voice !== undefined) {
    const folder = required(settings, "kokoroModel", "a folder that holds a Kokoro model");
    return (await import("./kokoro-voice.ts")).openKokoroVoice({ voice, folder });
  }
  const [, model, cloudVoice] = /^cloud:(\S+)\/([^\s/]+)$/.exec(named) ?? [];
  if (model !== undefined && cloudVoice !== undefined) {
    const choice = { model, voice: cloudVoice, ...cloudSettings(settings) };
    return (await import("./cloud-voice.ts")).openCloudVoice(choice);
  }
  throw new VoiceError({
    ...{ code: "voice-unknown", place, value: named },
    expectation: `${defaultVoice}, kokoro:VOICE (kokoro:af_heart) or cloud:MODEL/VOICE (cloud:gpt-4o-mini-tts/alloy)`,
    remedy: `Name one of them; without ${voiceVariables.voice} and --voice, ${defaultVoice} speaks.`,
  });
}

function required(settings: VoiceSettings, name: keyof VoiceSettings, expectation: string): string {
  const value = settings[name];
  if (value) return value;
  throw new VoiceError({
    ...{ code: "voice-unknown", place: voiceVariables[name], value: "not set", expectation },
    remedy: `Set ${voiceVariables[name]}; docs/contracts.md lists what each voice needs. No other voice is used instead.`,
  });
}

function cloudSettings(settings: VoiceSettings) {
  const written = required(settings, "cloudAddress", "the base address of a server that speaks, https://…/v1");
  const address = URL.canParse(written) ? new URL(written) : undefined;
  if (address === undefined || !isSafe(address)) {
    throw new VoiceError({
      ...{ code: "voice-unknown", place: voiceVariables.cloudAddress, value: safely(address) },
      expectation: "an address with https, or with http of this machine; no name, password, query or fragment in it",
      remedy: `Write it like https://api.example.org/v1, and the key into ${voiceVariables.cloudKey}.`,
    });
  }
  const key = required(settings, "cloudKey", "the key with which the server is asked; any word where it asks for none");
  return { address, key, rate: rateOf(settings.cloudRate) };
}

/** Text and key go there: nobody on the way may read them. */
function isSafe({ protocol, hostname, username, password, search, hash }: URL): boolean {
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  const isPlain = username === "" && password === "" && search === "" && hash === "";
  return isPlain && (protocol === "https:" || (protocol === "http:" && isHere));
}

/** Without what may be a secret. */
const safely = (address: URL | undefined) =>
  address === undefined ? "no address" : `${address.protocol}//${address.host}`;

/** Those that MP3 has and speech is made in. */
const rates = [16000, 22050, 24000, 32000, 44100, 48000];

function rateOf(written: string | undefined): number {
  const rate = Number(written || 24000);
  if (rates.includes(rate)) return rate;
  throw new VoiceError({
    ...{ code: "voice-unknown", place: voiceVariables.cloudRate, value: String(written) },
    expectation: `samples a second: ${rates.join(", ")}`,
    remedy: "Leave it out for 24000, or write the rate of the sound that the server gives.",
  });
}
