/**
 * What extraction prints for documents of ours, one digest a document: the sample case's pages, our corpus, and what
 * reading says of each language that it refuses. Two runs that give the same digests print the same bytes.
 *
 * Not here: whether what is printed is right (the evaluation).
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { supportedLanguages } from "tinyld";
import { languageNotSupported } from "../../src/reading/document-problems.ts";
import { extractDocument, extractLine } from "../../src/usecases/extract-document.ts";

/** A document's name, and what gives the value that is printed for it. */
export type Printing = readonly [name: string, print: () => unknown];

const all = { dates: true, explain: true };

export function printings(): Printing[] {
  const pages = readdirSync("sample").filter((name) => name.endsWith(".html"));
  const lines = ["passages", "negatives"].flatMap((name) =>
    readFileSync(`test/corpus/${name}.ndjson`, "utf8")
      .split("\n")
      .map((line, i): Printing => [`${name}:${i + 1}`, () => extractLine(line, `${name}:${i + 1}`, all)]),
  );
  return [
    ...pages.map((place): Printing => {
      const bytes = readFileSync(`sample/${place}`);
      return [place, () => extractDocument({ bytes, place }, all)];
    }),
    ...lines,
    ["languages", () => supportedLanguages.map((language) => languageNotSupported("-", language))],
  ];
}

/** A line for each: the name and the digest of the JSON. */
export function fingerprintsOf(works: readonly Printing[]): string[] {
  return works.map(([name, print]) => {
    const json = JSON.stringify(print());
    return `${name} ${createHash("sha256").update(json).digest("hex")}`;
  });
}
