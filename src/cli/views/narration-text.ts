/** What `narrate` prints: what was written, and what was proven of it. */
import type { Narration } from "../../narration/narration.ts";
import { describeAudio, describeLength } from "../../wording/describe-narration.ts";

/** `files`: as they are told to the user. */
export function narrationText(
  { title, voice, duration, loudness, checks, disclosure }: Narration,
  files: readonly string[],
): string {
  const lines = [
    title,
    `${describeLength(duration)} by ${voice.name}, ${loudness} LUFS`,
    ...files.map((file) => `  ${file}`),
    `Script verified: every figure is heard as it is written.${checks.words === "verified" ? " The voice spoke the words of the script." : ""}`,
    describeAudio(checks),
    ...checks.faults.map(
      ({ sentence, expected, heard }) => `  sentence ${sentence + 1}: expected "${expected}", heard "${heard}"`,
    ),
    `Said first: "${disclosure}"`,
  ];
  return `${lines.join("\n")}\n`;
}
