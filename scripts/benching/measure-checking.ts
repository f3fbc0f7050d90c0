/**
 * Checking a draft of a thousand words: its text alone and beside a large book, in a running process and from a cold command.
 *
 *   npm run bench -- --checking FOLDER:100000     a book that fill-book.ts has made, with so many articles
 *
 * The drafts tell statements of the book again, so that each has much to be held against. Beside the cold commands the help
 * of the same program, which is their floor.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { madeUpVersion } from "./made-up-articles.ts";
import { mixed } from "./made-up-world.ts";

type Checking = typeof import("../../src/usecases/check-draft.ts");
type Opening = typeof import("../../src/usecases/open-book.ts");

const words = 1000;
const drafts = 40;
const coldRuns = 7;

/** `articles`: how many the book in `folder` has. */
export async function measureChecking(folder: string, articles: number): Promise<void> {
  const built = async (path: string): Promise<unknown> => import(new URL(`../../dist/${path}`, import.meta.url).href);
  const { checkDraft, checkBesideBook } = (await built("usecases/check-draft.js")) as Checking;
  const { openBook } = (await built("usecases/open-book.js")) as Opening;
  const sources = Array.from({ length: drafts }, (_, at) => draftOf(at, articles));
  console.log(
    `\nchecking ${drafts} drafts of ${words} words beside a book of ${articles.toLocaleString("en")} articles`,
  );
  checkDraft(sources[0]!);
  printTimes("text alone, in a running process", await timesOf(sources, async (source) => checkDraft(source)));
  const book = await openBook({ folder, now: () => new Date() });
  try {
    await checkBesideBook(book, sources[0]!);
    const others = sources.slice(1);
    const beside = (source: (typeof sources)[number]) => checkBesideBook(book, source);
    printTimes("beside the book, each for the first time", await timesOf(others, beside));
    printTimes("the same again, as one types", await timesOf(others, beside));
  } finally {
    await book.close();
  }
  await measureCold(sources[1]!.bytes, folder);
}

/** Sentences of articles from all over the book, published after the last of them. */
function draftOf(at: number, articles: number) {
  const paragraphs: string[] = [];
  for (let next = 0; paragraphs.join(" ").split(/\s+/).length < words; next++) {
    const { text } = madeUpVersion(mixed(at * 100 + next, 77, articles), 0).article;
    paragraphs.push(...text.split("\n\n").slice(paragraphs.length === 0 ? 0 : 1, 4));
  }
  const bytes = new TextEncoder().encode(`${paragraphs.join("\n\n")}\n`);
  const last = madeUpVersion(articles - 1, 0).article.published!.slice(0, 10);
  return { bytes, place: `draft-${at}.txt`, date: last };
}

async function timesOf<Item>(items: readonly Item[], run: (item: Item) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await run(item);
    times.push(performance.now() - start);
  }
  return times;
}

async function measureCold(draft: Uint8Array, folder: string): Promise<void> {
  const own = mkdtempSync(join(tmpdir(), "tollbook-bench-"));
  const file = join(own, "draft.txt");
  writeFileSync(file, draft);
  printTimes("cold: the program's help", coldTimes(["--help"]));
  printTimes("cold: text alone", coldTimes([file]));
  printTimes("cold: beside the book", coldTimes([file, "--book", folder]));
  const server = spawn(process.execPath, ["dist/main.js", "serve", "--book", folder, "--port", "0"]);
  await once(server.stdout, "data");
  printTimes("cold: beside the book, which is served", coldTimes([file, "--book", folder]));
  server.kill("SIGINT");
  await once(server, "exit");
  rmSync(own, { recursive: true });
}

function coldTimes(args: readonly string[]): number[] {
  return Array.from({ length: coldRuns }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["dist/main.js", "check", ...args], { encoding: "utf8" });
    if (status !== 0 && status !== 1) throw new Error(stderr);
    return performance.now() - start;
  });
}

function printTimes(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, two) => one - two);
  const at = (share: number) =>
    `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!)} ms`;
  console.log(
    `  ${name.padEnd(40)} median ${at(0.5).padStart(8)}   p90 ${at(0.9).padStart(8)}   quickest ${at(0).padStart(8)}`,
  );
}
