/**
 * Of how many figures is it proven that they would be heard as they are written? Over our own passages, and over sets outside the project where this
 * machine has them. What cannot be proven is refused before anything is voiced, with its reason.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { scriptOf } from "../../src/usecases/script-of.ts";
import { readCorpus, readLines } from "./gold.ts";
import type { Extract, Row } from "./measure-corpus.ts";

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly date?: string | null;
}

const outsideSets = ["conflict", "muc4-dev", "gva-dev", "gvdb-dev", "idetect-idmc", "wikimpacts-dev"];

export function measureNarration(folders: readonly string[], outside: string, extract: Extract): Row[] {
  const own = folders.flatMap((folder) => readCorpus(folder).passages);
  const files = outsideSets.map((name) => join(outside, "dev", `${name}.ndjson`)).filter((file) => existsSync(file));
  return [
    { name: "narration.figures", value: shareProven(own, extract) },
    ...files.map((file) => ({
      name: `narration-${file.split("/").at(-1)!.split(/[-.]/)[0]}.figures`,
      value: shareProven(readLines<Passage>(file), extract),
    })),
  ];
}

function shareProven(passages: readonly Passage[], extract: Extract): number {
  let all = 0;
  let refused = 0;
  for (const { id, text, date = null } of passages) {
    const { parts, figures, ...read } = extract(id, text, date);
    if (figures.length === 0) continue;
    const { script } = scriptOf({ article: { text: read.text, parts, embeds: [] }, figures, day: date });
    all += figures.length;
    refused += script.problems.filter(({ code }) => code === "figure-misspoken").length;
  }
  return 1 - refused / all;
}
