/**
 * Measures src/text alone, without extraction, on an outside set of short texts with the numbers and ranges in them, where
 * this machine has it. A case is right when all of its values are found, each exactly, and none besides.
 * Two scores each: over all cases (raw), and without the kinds that recognizer-exceptions.ts names.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Quantity, quantitiesOf } from "../../src/text/quantity.ts";
import { readSentences } from "../../src/text/sentence.ts";
import { readLines } from "./gold.ts";
import type { Row } from "./measure-corpus.ts";
import { exceptionOf } from "./recognizer-exceptions.ts";

interface Case {
  readonly model: string;
  readonly text: string;
  readonly gold: { readonly results: readonly { readonly resolution: { readonly value: string } | null }[] };
}

/** Rows of the set in `folder`; none where it is not there. */
export function measureRecognizers(folder: string): Row[] {
  const file = join(folder, "dev", "recognizers.ndjson");
  if (!existsSync(file)) return [];
  const cases = readLines<Case>(file);
  const ofModel = (model: string) => cases.filter((each) => each.model === `Number/${model}`);
  return [
    ...rowsOf("numbers", ofModel("NumberModel"), hasNumbers),
    ...rowsOf("ranges", ofModel("NumberRangeModel"), hasRanges),
  ];
}

function rowsOf(name: string, cases: readonly Case[], isRight: (each: Case) => boolean): Row[] {
  const usual = cases.filter(({ text }) => exceptionOf(text) === undefined);
  const share = (some: readonly Case[]) => some.filter(isRight).length / some.length;
  return [
    { name: `recognizers.${name}`, value: share(usual) },
    { name: `recognizers.${name}-raw`, value: share(cases) },
  ];
}

const quantitiesIn = (text: string): Quantity[] =>
  readSentences(text).flatMap((sentence) => [...quantitiesOf(sentence)]);
const valuesIn = ({ gold }: Case) => gold.results.map(({ resolution }) => resolution?.value ?? "");

/** Articles, "no" and vague numerals are quantities to Tollbook and no numbers to the set. */
function hasNumbers(each: Case): boolean {
  const found = quantitiesIn(each.text).flatMap(({ kind, low, high, qualifier, span }) => {
    if (kind === "article" || kind === "multiple" || qualifier === "vague") return [];
    if (kind === "zero" && !/^(?:zero|n[oa]ught)$/i.test(span.exact)) return [];
    return qualifier === "range" && high !== null ? [low!, high] : [low ?? high!];
  });
  const expected = valuesIn(each).map(Number);
  return areAlike(found, expected);
}

function areAlike(found: number[], expected: number[]): boolean {
  found.sort((a, b) => a - b);
  expected.sort((a, b) => a - b);
  return (
    found.length === expected.length &&
    found.every((value, i) => Math.abs(value - expected[i]!) <= Math.max(5e-5, Math.abs(expected[i]!) * 1e-6))
  );
}

/** "[20,30)": the ends, and whether a side is open; on one side open, whether the bound itself belongs to it. */
function hasRanges(each: Case): boolean {
  const found = quantitiesIn(each.text).flatMap((quantity) => {
    const { kind, low, high, qualifier } = quantity;
    return kind === "article" || qualifier === "vague" || low === high ? [] : [written(low, high, qualifier)];
  });
  const expected = valuesIn(each).map((value) => {
    const isClosed = /^[[(]-?[\d.]+,-?[\d.]+[\])]$/.test(value);
    return isClosed ? value.slice(1, -1) : value;
  });
  return found.sort().join(" ") === expected.sort().join(" ");
}

function written(low: number | null, high: number | null, qualifier: Quantity["qualifier"]): string {
  if (low !== null && high !== null) return `${low},${high}`;
  const [opens, closes] = qualifier === "more-than" || qualifier === "less-than" ? ["(", ")"] : ["[", "]"];
  return low === null ? `(,${high}${closes}` : `${opens}${low},)`;
}
