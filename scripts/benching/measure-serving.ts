/**
 * How fast the built server answers on a large book: pages and searches at a steady rate over many connections, and article pages as
 * fast as they come. Beside it a bare server that sends one finished page of the same size: what the pages cost.
 *
 *   npm run bench -- --serving FOLDER:100000     a book that fill-book.ts has made, with so many articles
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import autocannon from "autocannon";
import { articleIdOf } from "../../src/usecases/content-ids.ts";
import { madeUpVersion } from "./made-up-articles.ts";
import { mixed } from "./made-up-world.ts";
import { type Answered, offerRequests } from "./offer-requests.ts";

const connections = 20;
const offered = 100;
const seconds = 20;
/** As every browser has it. */
const headers = { "accept-encoding": "gzip" };

/** `articles`: how many the book in `folder` has. */
export async function measureServing(folder: string, articles: number): Promise<void> {
  console.log(`\nserving a book of ${articles.toLocaleString("en")} articles`);
  const program = spawn(process.execPath, ["dist/main.js", "serve", "--book", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const address = await addressOf(program);
    const asked = askedOf(articles, await subjectsOf(address));
    printOffered("articles, each for the first time", await offer(address, asked.articles));
    printOffered("articles asked for before", await offer(address, asked.articles));
    printFirst("subjects one by one, for the first time", await askInTurn(address, asked.subjects));
    for (const [name, paths] of Object.entries(asked.steady)) printOffered(name, await offer(address, paths));
    printRow("new articles, as fast as they come", await load(address, asked.others));
    const pages = await load(address, asked.articles);
    printRow("articles asked for before, as fast", pages);
    await measureBare(pages);
  } finally {
    program.kill("SIGTERM");
    await once(program, "exit");
  }
}

async function addressOf(program: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: program.stdout! })) {
    const found = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
    if (found !== undefined) return found;
  }
  throw new Error("the server ended before it said where it listens");
}

async function subjectsOf(address: string): Promise<string[]> {
  const answer = await fetch(`${address}/api/v1/subjects?limit=100`);
  const { items } = (await answer.json()) as { items: { subject: string }[] };
  return items.map(({ subject }) => subject);
}

/** What is asked for. Nothing of `others` is among `articles`. */
function askedOf(articles: number, subjects: readonly string[]) {
  const some = Array.from({ length: 2000 }, (_, index) => mixed(index, 71, articles));
  const asked = new Set(some);
  const others = Array.from({ length: 20_000 }, (_, index) => mixed(index, 72, articles)).filter(
    (at) => !asked.has(at),
  );
  const words = some.map((at, index) => {
    const telling = madeUpVersion(at, 0)
      .article.headline!.split(" ")
      .filter((word) => /^[a-z]{4,}$/i.test(word));
    return telling.slice(-1 - (index % 2));
  });
  const subjectPages = subjects.map((subject) => `/subjects/${encodeURIComponent(subject)}`);
  return {
    articles: some.map(articleAt),
    others: [...new Set(others)].map(articleAt),
    subjects: subjectPages,
    steady: {
      "subjects asked for before": subjectPages,
      "searches for words": searchesFor(words),
      "searches for numbers": some.map(
        (at) => `/search?low=${10 + (at % 500)}&high=${20 + (at % 500) + (at % 70)}&measure=killed`,
      ),
      "front page": ["/"],
    },
  };
}

/** Each once. */
const searchesFor = (words: readonly (readonly string[])[]) => [
  ...new Set(words.map((own) => `/search?words=${encodeURIComponent(own.join(" "))}`)),
];

const articleAt = (at: number) => `/articles/${articleIdOf(madeUpVersion(at, 0).article)}`;

/** Milliseconds of each. */
async function askInTurn(address: string, paths: readonly string[]): Promise<number[]> {
  const took: number[] = [];
  for (const path of paths) {
    const start = performance.now();
    await (await fetch(`${address}${path}`, { headers })).arrayBuffer();
    took.push(performance.now() - start);
  }
  return took.sort((a, b) => a - b);
}

const offer = (address: string, paths: readonly string[]) =>
  offerRequests(address, paths, { rate: offered, connections, seconds, headers });

/** As many as are answered. Each connection asks for other pages than the rest. */
async function load(url: string, paths: readonly string[]): Promise<autocannon.Result> {
  let connected = 0;
  const share = Math.ceil(paths.length / connections);
  return autocannon({
    ...{ url, connections, duration: seconds, headers },
    setupClient(client) {
      const from = (connected++ * share) % paths.length;
      client.setRequests([...paths.slice(from), ...paths.slice(0, from)].map((path) => ({ path })));
    },
  });
}

function printRow(name: string, { latency, requests, non2xx, errors }: autocannon.Result): void {
  printCells(name, [
    `${Math.round(requests.average)} a second`.padStart(16),
    `p50 ${latency.p50} ms`.padStart(12),
    `p97.5 ${latency.p97_5} ms`.padStart(14),
    non2xx + errors === 0 ? "" : `  ${non2xx + errors} FAILED`,
  ]);
}

function printOffered(name: string, { latencies, failed }: Answered): void {
  printCells(name, [
    `${latencies.length} offered`.padStart(16),
    ...percentiles(latencies),
    failed === 0 ? "" : `  ${failed} FAILED`,
  ]);
}

const printFirst = (name: string, took: readonly number[]) =>
  printCells(name, [`${took.length} pages`.padStart(16), ...percentiles(took)]);

function percentiles(ascending: readonly number[]): string[] {
  const at = (share: number) => (ascending[Math.floor((ascending.length - 1) * share)] ?? 0).toFixed(1);
  return [`p50 ${at(0.5)} ms`.padStart(14), `p95 ${at(0.95)} ms`.padStart(14)];
}

const printCells = (name: string, cells: readonly string[]) => console.log(`  ${name.padEnd(38)}${cells.join("")}`);

/** The yardstick: Node's own server, one page of the same size. */
async function measureBare(pages: autocannon.Result): Promise<void> {
  const page = "x".repeat(Math.round(pages.throughput.average / pages.requests.average));
  const server: Server = createServer((_request, answer) => answer.end(page)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const bare = await load(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, ["/"]);
  server.close();
  printRow("a finished page of the same size, bare", bare);
  console.log(`  article pages come at ${(pages.requests.average / bare.requests.average).toFixed(2)} of that`);
}
