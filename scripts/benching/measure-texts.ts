/** Words per CPU-second of extraction, figures alone and with attributions, beside a library that finds numbers only. */
import { recognizeNumber } from "@microsoft/recognizers-text-number";
import { extractFigures, readPlainText } from "./built-program.ts";
import { cpuRates, wordsIn } from "./cpu-rate.ts";
import type { BenchRow } from "./print-bench.ts";

const date = "2024-06-30";

export async function measureTexts(texts: readonly string[]): Promise<BenchRow[]> {
  // In paragraphs, as reading hands them on: the cheap scan decides paragraph by paragraph.
  const articles = texts.map((text) => ({ text, date, parts: readPlainText(text).parts }));
  const [alone, whole, numbers] = await cpuRates(articles, ({ text }) => wordsIn(text), [
    (article) => extractFigures(article, { figuresOnly: true }),
    (article) => extractFigures(article),
    ({ text }) => recognizeNumber(text, "en-us"),
  ]);
  return [
    { name: "figures alone", perSecond: alone!, unit: "words" },
    { name: "figures with all attributions", perSecond: whole!, unit: "words" },
    { name: "numbers by @microsoft/recognizers-text", perSecond: numbers!, unit: "words", isYardstick: true },
  ];
}
