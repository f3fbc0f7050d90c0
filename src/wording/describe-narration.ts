/** What was proven of a narration, and how long it is. */
import type { NarrationChecks } from "../narration/narration.ts";
import { counted } from "./counted.ts";

export function describeAudio({ audio, why, faults }: NarrationChecks): string {
  if (audio === "checked") return "Audio checked: its numbers and negations were heard as they are written.";
  if (audio === "faulty") return `Audio faulty in ${counted(faults.length, "place")}; do not publish it.`;
  return `Audio not checked: ${why}.`;
}

/** In a line. */
export function describeChecks(checks: NarrationChecks): string {
  if (checks.audio === "faulty") return `Script verified. ${describeAudio(checks)}`;
  return `Script verified; audio ${checks.audio}${checks.why === null ? "" : `: ${checks.why}`}.`;
}

/** "1 min 12 s" */
export function describeLength(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
