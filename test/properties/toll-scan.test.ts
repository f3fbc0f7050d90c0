/**
 * The cheap scan takes nothing away: with every paragraph tokenised and shown to the rules, the corpus gives the same figures.
 * A rule that reads words which the scan does not know fails here; the words then belong into `src/extraction/toll-scan.ts`.
 */
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { extractFigures } from "../../src/extraction/extract-figures.ts";
import { readPlainText } from "../../src/reading/plain-text.ts";

const scan = vi.hoisted(() => ({ isOff: false, refused: 0 }));
vi.mock("../../src/extraction/toll-scan.ts", async (load) => {
  const real = await load<typeof import("../../src/extraction/toll-scan.ts")>();
  const holdsToll = (text: string, start: number, end: number) => {
    const holds = real.holdsToll(text, start, end);
    if (!holds) scan.refused++;
    return holds || scan.isOff;
  };
  return { ...real, holdsToll };
});

function figuresOf(text: string, date: string, isOff: boolean) {
  scan.isOff = isOff;
  return extractFigures({ text, date, parts: readPlainText(text).parts }, { figuresOnly: true }).figures;
}

test.each(["passages", "chains", "traps", "negatives"])("the scan hides no figure of %s", (name) => {
  scan.refused = 0;
  for (const line of readFileSync(`test/corpus/${name}.ndjson`, "utf8").trim().split("\n")) {
    const { text, date } = JSON.parse(line) as { text: string; date: string };
    expect(figuresOf(text, date, true)).toEqual(figuresOf(text, date, false));
  }
  expect(scan.refused).toBeGreaterThan(0);
});
