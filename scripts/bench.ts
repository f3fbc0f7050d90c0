/**
 * Measures speed per CPU-second, beside the libraries whose job it does or uses: `npm run bench`.
 * Then how joining grows with the number of mentions, and how long one more article takes; with --large up to a million.
 * --texts FILE.ndjson ({"text"} a line) and --pages FILE.ndjson ({"html"} a line) measure other documents too;
 * --narrating measures the voice alone; --serving FOLDER measures the server alone, on a book that fill-book.ts made (its number of articles behind it: FOLDER:100000);
 * --checking FOLDER the check of drafts beside such a book.
 */
import { parseArgs } from "node:util";
import { measureAdding } from "./benching/measure-adding.ts";
import { measureJoining } from "./benching/measure-joining.ts";
import { measureNarrating } from "./benching/measure-narrating.ts";
import { measurePages } from "./benching/measure-pages.ts";
import { measureTexts } from "./benching/measure-texts.ts";
import { ordinaryNews } from "./benching/ordinary-news.ts";
import { pageAround } from "./benching/page.ts";
import { printBench } from "./benching/print-bench.ts";
import { tollDenseText } from "./benching/toll-dense-text.ts";
import { readLines } from "./evaluation/gold.ts";

const { values } = parseArgs({
  options: {
    texts: { type: "string" },
    pages: { type: "string" },
    large: { type: "boolean", default: false },
    serving: { type: "string" },
    checking: { type: "string" },
    narrating: { type: "boolean", default: false },
  },
});

if (values.serving !== undefined) {
  const [folder = "", articles = "100000"] = values.serving.split(":");
  const { measureServing } = await import("./benching/measure-serving.ts");
  await measureServing(folder, Number(articles));
  process.exit();
}

if (values.checking !== undefined) {
  const [folder = "", articles = "100000"] = values.checking.split(":");
  const { measureChecking } = await import("./benching/measure-checking.ts");
  await measureChecking(folder, Number(articles));
  process.exit();
}

if (values.narrating) {
  await measureNarrating();
  process.exit();
}

const dense = tollDenseText(400);
const ordinary = ordinaryNews(400);
const pages = ordinary.slice(0, 40).map((text, i) => pageAround(`${dense[i]}\n\n${text}`, `Story number ${i}`));

printBench(`toll-dense text, ${dense.length} articles`, await measureTexts(dense));
printBench(`ordinary news, ${ordinary.length} articles`, await measureTexts(ordinary));
if (values.texts !== undefined) {
  const texts = readLines<{ text: string }>(values.texts).map(({ text }) => text);
  printBench(`${values.texts}, ${texts.length} texts`, await measureTexts(texts));
}
printBench(`pages, ${pages.length} of ${kilobytes(pages)} KB`, await measurePages(pages));
if (values.pages !== undefined) {
  const others = readLines<{ html: string }>(values.pages).map(({ html }) => html);
  printBench(`${values.pages}, ${others.length} of ${kilobytes(others)} KB`, await measurePages(others));
}

const sizes = values.large ? [10_000, 100_000, 1_000_000] : [10_000, 30_000, 100_000];
await measureJoining(sizes);
await measureAdding(sizes.at(-1)!);
await measureNarrating();

function kilobytes(all: readonly string[]): number {
  return Math.round(all.reduce((sum, page) => sum + page.length, 0) / all.length / 1000);
}
