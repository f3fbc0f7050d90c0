/** Text full of tolls: the passages of our corpus, their numbers varied so that no two articles are alike. */
import { type GoldDocument, readLines } from "../evaluation/gold.ts";
import { makeChooser } from "./chooser.ts";

/** `count` articles of five passages each. */
export function tollDenseText(count: number, seed = 11): string[] {
  const chooser = makeChooser(seed);
  const passages = readLines<GoldDocument>("test/corpus/passages.ndjson").map(({ text }) => text);
  const vary = (text: string) => text.replace(/\b[1-9]\d\b(?![,.]\d)/g, () => String(10 + chooser.below(90)));
  return Array.from({ length: count }, () =>
    Array.from({ length: 5 }, () => vary(chooser.oneOf(passages))).join("\n\n"),
  );
}
