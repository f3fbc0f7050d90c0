/** The evaluation as a table that a person can read: one line a score, with its floor. */
import type { Judgement } from "./floors.ts";

export function printTable(judgements: readonly Judgement[]): string {
  const width = Math.max(...judgements.map(({ row }) => row.name.length), 4);
  const head = `${"name".padEnd(width)}  precision  recall  score  floor`;
  const lines = judgements.map(({ row, floor, isMet }) => {
    const parts = row.score ? [percent(row.score.precision), percent(row.score.recall)] : ["–", "–"];
    const floorText = floor === null ? "none" : percent(floor);
    const cells = [parts[0]!.padStart(9), parts[1]!.padStart(6), percent(row.value).padStart(5), floorText.padStart(5)];
    return `${row.name.padEnd(width)}  ${cells.join("  ")}${isMet ? "" : "  UNDER ITS FLOOR"}`;
  });
  return [head, ...lines].join("\n");
}

const percent = (value: number) => (value * 100).toFixed(1);
