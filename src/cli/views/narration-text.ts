/** What `narrate` prints: what was written, and what was proven of it. */
import type { Narration, NarrationChecks } from "../../narration/narration.ts";

/** `files`: as they are told to the user. */
export function narrationText(
  { title, voice, duration, loudness, checks, disclosure }: Narration,
  files: readonly string[],
): string {
  const lines = [
    title,
    `${lengthOf(duration)} by ${voice.name}, ${loudness} LUFS`,
    ...files.map((file) => `  ${file}`),
    `Script verified: every figure is heard as it is written.${checks.words === "verified" ? " The voice spoke the words of the script." : ""}`,
    audioLine(checks),
    ...checks.faults.map(
      ({ sentence, expected, heard }) => `  sentence ${sentence + 1}: expected "${expected}", heard "${heard}"`,
    ),
    `Said first: "${disclosure}"`,
  ];
  return `${lines.join("\n")}\n`;
}

function audioLine({ audio, why, faults }: NarrationChecks): string {
  if (audio === "checked") return "Audio checked: its numbers and negations were heard as they are written.";
  if (audio === "faulty")
    return `Audio faulty in ${faults.length} ${faults.length === 1 ? "place" : "places"}; do not publish it.`;
  return `Audio not checked: ${why}.`;
}

/** "1 min 12 s" */
function lengthOf(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
