/** A book in use by a server is asked and added to by the same commands, which then run in the server. */
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeEnvironment, runWith } from "../../src/cli/fake-environment.spec-kit.ts";
import { forwardCommand } from "../../src/remote/forward-command.ts";
import { type Served, serveTestBook } from "./running-server.spec-kit.ts";

let served: Served;
beforeAll(async () => {
  served = await serveTestBook();
});
afterAll(() => served.close());

/** As main.ts does it, with the command line of the test in the place of the process's. */
async function run(args: readonly string[], input?: string) {
  const forward = (folder: string) => {
    const out = { isTty: false, columns: 80, hasColor: false };
    const call = { args, cwd: process.cwd(), home: "/", user: "ed", invokedAs: "tollbook", env: {}, isStdinTty: false };
    const { environment } = fake;
    const streams = {
      stdin: Readable.from(input === undefined ? [] : [Buffer.from(input)]),
      interrupted: environment.interrupted,
    };
    const [stdout, stderr] = [environment.stdout.stream, environment.stderr.stream];
    return forwardCommand(folder, { ...call, stdout: out, stderr: out }, { ...streams, stdout, stderr });
  };
  const fake = fakeEnvironment();
  const own = await runWith([...args, "--book", served.book.folder], { forward });
  return { exitCode: own.exitCode, out: fake.out(), err: fake.err() };
}

test("standard input is added, files are added, and what was added is listed", async () => {
  const added = await run(["add", "-"], "Officials in Lund said at least 12 people were killed on Monday.");
  expect(added).toMatchObject({ exitCode: 0, err: "" });
  expect(added.out).toContain("1 figure");
  expect((await run(["add", "sample"])).out).toContain("7 articles added; 1 new version");
  const figures = JSON.parse((await run(["figures", "--measure", "killed", "--json"])).out);
  expect(figures.length).toBeGreaterThan(5);
});

test("faults come back with their exit codes", async () => {
  expect(await run(["show", "nowhere.html"])).toMatchObject({
    exitCode: 1,
    out: "",
    err: expect.stringContaining("(article-not-found)"),
  });
});

test("commands that come at once are run one after the other", async () => {
  const texts = Array.from({ length: 4 }, (_, index) => `A blast in Lund killed ${20 + index} people, police said.`);
  const results = await Promise.all(texts.map((text) => run(["add", "-"], text)));
  expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
});

test("where no server has the book, the one who has it is named", async () => {
  const { exitCode, err } = await runWith(["figures", "--book", served.book.folder]);
  expect(exitCode).toBe(3);
  expect(err).toContain("(book-in-use)");
});
