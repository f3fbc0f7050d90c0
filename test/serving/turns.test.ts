/** Whatever writes into a served book does so in turn; what reads, and what waits for its input, holds up nobody. */
import { PassThrough, Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { fakeEnvironment } from "../../src/cli/fake-environment.spec-kit.ts";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { forwardCommand } from "../../src/remote/forward-command.ts";
import { addDocuments } from "../../src/usecases/add-documents.ts";
import { addToken } from "../../src/usecases/tokens.ts";
import { ask, type Served, serveTestBook } from "./running-server.spec-kit.ts";

let served: Served;
let authorization: string;
beforeAll(async () => {
  served = await serveTestBook({}, async (book) => {
    authorization = `Bearer ${(await addToken(book, { name: "writer", scope: "write", who: "ed" })).secret}`;
  });
});
afterAll(() => served.close());

const report = (place: string) => `A blast in ${place} killed 12 people on Monday, police said.`;

function forwarded(args: readonly string[], stdin: Readable) {
  const { environment, out } = fakeEnvironment();
  const kind = { isTty: false, columns: 80, hasColor: false };
  const call = { args, cwd: process.cwd(), home: "/", user: "ed", invokedAs: "tollbook", env: {}, isStdinTty: false };
  const streams = { stdin, stdout: environment.stdout.stream, stderr: environment.stderr.stream };
  const ended = forwardCommand(
    served.book.folder,
    { ...call, stdout: kind, stderr: kind },
    { ...streams, interrupted: environment.interrupted },
  );
  return { ended, out };
}

test("a command that waits for its input lets others write meanwhile, and is done when it comes", async () => {
  const pipe = new PassThrough();
  const waiting = forwarded(["add", "-"], pipe);
  pipe.write("A blast in Lund ");
  // Commands arrive in the order in which they are sent: the one before has begun to wait.
  expect(await forwarded(["articles"], Readable.from([])).ended).toBe(0);
  const headers = { authorization, "content-type": "text/plain" };
  const sent = { method: "POST", headers, body: report("Calama") };
  expect((await ask(`${served.server.address}/api/v1/articles`, sent)).status).toBe(201);
  pipe.end("killed 12 people on Monday, police said.");
  expect(await waiting.ended).toBe(0);
  expect(waiting.out()).toContain("1 article added");
});

/** As each command is called, and how often it takes a turn. */
const calls: Readonly<Record<string, readonly [turns: number, ...args: string[]][]>> = {
  add: [[1, "-"]],
  articles: [[0]],
  compare: [[0, "e-0", "e-1"]],
  corrections: [[0]],
  curate: [
    [0, "log"],
    [1, "annotate", "e-0", "x", "--why", "x"],
  ],
  diff: [[0, "x"]],
  doctor: [[1]],
  estimate: [[0, "e-0"]],
  estimates: [[0]],
  export: [[0, "figures", "--format", "csv"]],
  check: [[0, "-"]],
  extract: [[0, "-"]],
  figures: [[0]],
  history: [[0, "x"]],
  narrate: [[0, "x"]],
  rebuild: [[1]],
  review: [[0]],
  series: [[0, "--measure", "killed"]],
  show: [[0, "x"]],
  token: [
    [0, "list"],
    [1, "add", "x"],
    [1, "revoke", "t-0"],
  ],
  withhold: [[1, "a-0", "--reason", "x"]],
};

test("each command is known to take a turn or none", () => {
  // These are never handed to a server: they open a book themselves, or do without.
  const served = commands.map(({ name }) => name).filter((name) => !["serve", "start", "lsp"].includes(name));
  expect(Object.keys(calls).sort()).toEqual([...served].sort());
});

test.each(
  Object.entries(calls).flatMap(([name, ways]) =>
    ways.map(([turns, ...args]) => [[name, ...args].join(" "), turns] as const),
  ),
)("%s takes so many turns: %i", async (line, turns) => {
  let taken = 0;
  const inTurn = <Result>(work: () => Promise<Result>) => {
    taken++;
    return work();
  };
  const { environment, err } = fakeEnvironment({ input: report("Arica") });
  const exitCode = await runCommandLine(line.split(" "), { ...environment, openedBook: { book: served.book, inTurn } });
  expect([taken, exitCode < 2 ? "" : err()]).toEqual([turns, ""]);
});

test("documents are added a group at a time", async () => {
  let taken = 0;
  const documents = Array.from({ length: 130 }, (_, index) => ({ place: `${index}`, bytes: Buffer.from("") }));
  const inTurn = <Result>(work: () => Promise<Result>) => {
    taken++;
    return work();
  };
  for await (const _ of addDocuments(served.book, documents, inTurn));
  expect(taken).toBe(3);
});
