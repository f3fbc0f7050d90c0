/** What was proven of a narration, who speaks, and how long it is. */
import type { Narration, NarrationChecks } from "../narration/narration.ts";
import { counted } from "./counted.ts";

export function describeAudio({ audio, why, faults }: NarrationChecks): string {
  if (audio === "checked") return "Audio checked: its numbers and negations were heard as they are written.";
  if (audio === "faulty") return `Audio faulty in ${counted(faults.length, "place")}; do not publish it.`;
  return `Audio not checked: ${why}.`;
}

/** In a line. */
export function describeChecks(checks: NarrationChecks): string {
  const script = `Script verified${checks.words === "verified" ? "" : "; words not told by this voice"}`;
  if (checks.audio === "faulty") return `${script}. ${describeAudio(checks)}`;
  return `${script}; audio ${checks.audio}${checks.why === null ? "" : `: ${checks.why}`}.`;
}

/** Whether the engine spoke the words of the script. */
export const describeWords = ({ words }: NarrationChecks): string =>
  words === "verified"
    ? "The voice spoke the words of the script."
    : "This voice does not tell which words it spoke: nothing but listening shows whether they are those of the script.";

/** When words are said; empty where the voice itself told it. */
export const describeTimes = ({ times }: Pick<Narration, "times">): string =>
  times === "told" ? "" : "The times of words are estimated.";

/** "Flite, voice rms (flite-rms 0.1.1)" */
export const describeVoice = ({ id, name, version }: Narration["voice"]): string =>
  `${name} (${id}${version === "not-told" ? "" : ` ${version}`})`;

/** "1 min 12 s" */
export function describeLength(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
