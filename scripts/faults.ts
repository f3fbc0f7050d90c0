/**
 * Plants faults into made-up drafts and prints which of them the checks find: `npm run faults -- --seed 7 --count 300 [--rule unit-mixed]`.
 * Work from the misses of some seeds, and measure with others.
 */
import { parseArgs } from "node:util";
import { type Outcome, scoreFaults } from "../test/checking/planting/measure-faults.ts";
import { checkPlanted } from "../test/checking/planting/plant-drafts.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "300" },
    rule: { type: "string", default: "" },
  },
});
const outcomes = (await checkPlanted(Number(values.seed), Number(values.count))).filter(
  ({ draft }) => values.rule === "" || draft.rule === values.rule,
);
for (const outcome of outcomes) printMiss(outcome);
printScores();

function printMiss({ draft, isAtWords, others, ofSound }: Outcome): void {
  const { rule, variant, text, spans } = draft;
  if (!isAtWords) {
    console.log(`missed  ${rule} (${variant}): ${spans.map(({ exact }) => `“${exact}”`).join(" or ")}`);
    console.log(text.replace(/^/gm, "    "));
  }
  for (const { rule: found, severity, span } of others)
    console.log(`beside  ${rule}: ${found} (${severity}) “${span.exact}”`);
  for (const { rule: found, severity, span } of ofSound)
    console.log(`without  ${rule}: ${found} (${severity}) “${span.exact}”`);
}

function printScores(): void {
  const row = (...cells: readonly (string | number)[]) =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(30) : String(cell).padStart(9))).join("");
  console.log(row("check", "planted", "found", "at words", "others", "without"));
  const scores = scoreFaults(outcomes);
  for (const one of scores) console.log(row(one.rule, one.planted, one.found, one.atWords, one.others, one.ofSound));
  const sum = (key: "planted" | "found" | "atWords" | "others" | "ofSound") =>
    scores.reduce((total, one) => total + one[key], 0);
  console.log(row("all", sum("planted"), sum("found"), sum("atWords"), sum("others"), sum("ofSound")));
}
