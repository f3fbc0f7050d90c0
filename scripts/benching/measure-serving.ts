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

const connections = 20;
const offered = 100;
const seconds = 20;

interface Row {
  readonly name: string;
  readonly result: autocannon.Result;
}

/** `articles`: how many the book in `folder` has. */
export async function measureServing(folder: string, articles: number): Promise<void> {
  console.log(`\nserving a book of ${articles.toLocaleString("en")} articles`);
  const program = spawn(process.execPath, ["dist/main.js", "serve", "--book", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const address = await addressOf(program);
    const asked = askedOf(articles, await subjectsOf(address));
    for (const [name, paths] of Object.entries(asked)) printRow({ name, result: await load(address, paths, offered) });
    const pages = await load(address, asked["article pages"]!);
    printRow({ name: "article pages, as fast as they come", result: pages });
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

function askedOf(articles: number, subjects: readonly string[]): Record<string, string[]> {
  const some = Array.from({ length: 2000 }, (_, index) => mixed(index, 71, articles));
  const made = some.slice(0, 200).map((at) => madeUpVersion(at, 0).article);
  const words = made.map(({ headline }, index) =>
    headline!
      .split(" ")
      .slice(index % 3, (index % 3) + 2)
      .join(" "),
  );
  return {
    "article pages": some.map((at) => `/articles/${articleIdOf(madeUpVersion(at, 0).article)}`),
    "subject pages": subjects.map((subject) => `/subjects/${encodeURIComponent(subject)}`),
    "searches for words": words.map((one) => `/search?words=${encodeURIComponent(one)}`),
    "searches for numbers": some
      .slice(0, 200)
      .map((at) => `/search?low=${10 + (at % 500)}&high=${20 + (at % 700)}&measure=killed`),
    "front page": ["/"],
  };
}

/** `rate`: requests a second that are offered; without it as many as are answered. */
async function load(url: string, paths: readonly string[], rate?: number): Promise<autocannon.Result> {
  const requests = paths.map((path) => ({ path }));
  return autocannon({
    url,
    connections,
    duration: seconds,
    requests,
    ...(rate === undefined ? {} : { overallRate: rate }),
  });
}

function printRow({ name, result }: Row): void {
  const { latency, requests, non2xx, errors } = result;
  const cells = [
    name.padEnd(38),
    `${Math.round(requests.average)} a second`.padStart(16),
    `p50 ${latency.p50} ms`.padStart(12),
    `p97.5 ${latency.p97_5} ms`.padStart(12),
    non2xx + errors === 0 ? "" : `  ${non2xx + errors} FAILED`,
  ];
  console.log(`  ${cells.join("")}`);
}

/** The yardstick: Node's own server, one page of the same size. */
async function measureBare(pages: autocannon.Result): Promise<void> {
  const page = "x".repeat(Math.round(pages.throughput.average / pages.requests.average));
  const server: Server = createServer((_request, answer) => answer.end(page)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const bare = await load(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, ["/"]);
  server.close();
  printRow({ name: "a finished page of the same size, bare", result: bare });
  console.log(`  article pages come at ${(pages.requests.average / bare.requests.average).toFixed(2)} of that`);
}
