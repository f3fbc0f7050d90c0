/** What `narrate` prints: what was written, and what was proven of it. */
import type { Narration } from "../../narration/narration.ts";
import {
  describeAudio,
  describeLength,
  describeTimes,
  describeVoice,
  describeWords,
} from "../../wording/describe-narration.ts";

/** `files`: as they are told to the user. */
export function narrationText(
  { title, voice, duration, loudness, times, checks, disclosure }: Narration,
  files: readonly string[],
): string {
  const lines = [
    title,
    `${describeLength(duration)} by ${describeVoice(voice)}, ${loudness} LUFS`,
    ...files.map((file) => `  ${file}`),
    `Script verified: every figure ${checks.words === "verified" ? "is" : "would be"} heard as it is written. ${describeWords(checks)}`,
    [describeAudio(checks), describeTimes({ times })].filter(Boolean).join(" "),
    ...checks.faults.map(
      ({ sentence, expected, heard }) => `  sentence ${sentence + 1}: expected "${expected}", heard "${heard}"`,
    ),
    `Said first: "${disclosure}"`,
  ];
  return `${lines.join("\n")}\n`;
}
