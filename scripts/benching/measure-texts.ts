/** Words per CPU-second of extraction, figures alone and with attributions, beside a library that finds numbers only. */
import { recognizeNumber } from "@microsoft/recognizers-text-number";
import { extractFigures } from "./built-program.ts";
import { cpuRates, wordsIn } from "./cpu-rate.ts";
import type { BenchRow } from "./print-bench.ts";

const date = "2024-06-30";

export async function measureTexts(texts: readonly string[]): Promise<BenchRow[]> {
  const [alone, whole, numbers] = await cpuRates(texts, wordsIn, [
    (text) => extractFigures({ text, date }, { figuresOnly: true }),
    (text) => extractFigures({ text, date }),
    (text) => recognizeNumber(text, "en-us"),
  ]);
  return [
    { name: "figures alone", perSecond: alone!, unit: "words" },
    { name: "figures with all attributions", perSecond: whole!, unit: "words" },
    { name: "numbers by @microsoft/recognizers-text", perSecond: numbers!, unit: "words", isYardstick: true },
  ];
}
