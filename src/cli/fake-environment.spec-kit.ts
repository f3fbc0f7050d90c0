/**
 * An environment for commands under test: streams that remember, a clock that stands, a folder of the test's own.
 *
 *   const { exitCode, out, err } = await runWith(["add", "-"], { input: "…" });
 */
import { Readable, Writable } from "node:stream";
import type { Environment, Output } from "./environment.ts";
import { runCommandLine } from "./run-command-line.ts";

export interface Fake {
  readonly environment: Environment;
  /** What was printed so far. */
  readonly out: () => string;
  readonly err: () => string;
}

interface Wishes {
  readonly input?: string | Uint8Array;
  readonly columns?: number;
  readonly isTty?: boolean;
  readonly hasColor?: boolean;
  readonly env?: Environment["env"];
  readonly cwd?: string;
  readonly interrupted?: AbortSignal;
  readonly serve?: Environment["serve"];
  readonly forward?: Environment["forward"];
  readonly openStudio?: Environment["openStudio"];
}

/** What one command line prints and gives back. */
export async function runWith(args: readonly string[], wishes: Wishes = {}) {
  const fake = fakeEnvironment(wishes);
  const exitCode = await runCommandLine(args, fake.environment);
  return { exitCode, out: fake.out(), err: fake.err() };
}

export function fakeEnvironment(wishes: Wishes = {}): Fake {
  const { columns = 80, isTty = false, hasColor = false, cwd = "." } = wishes;
  const printed = { out: "", err: "" };
  const output = (name: "out" | "err"): Output => {
    const stream = new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        printed[name] += String(chunk);
        done();
      },
    });
    return { stream: Object.assign(stream, { isTTY: isTty }), isTty, columns, hasColor };
  };
  const environment: Environment = {
    stdin: Readable.from(wishes.input === undefined ? [] : [Buffer.from(wishes.input)]),
    stdout: output("out"),
    stderr: output("err"),
    env: wishes.env ?? {},
    now: () => new Date("2026-01-02T03:04:05Z"),
    cwd,
    home: "home-of-nobody",
    user: "tester",
    interrupted: wishes.interrupted ?? new AbortController().signal,
    version: "1.2.3",
    invokedAs: "tollbook",
    packageFolder: ".",
    serve: wishes.serve ?? (() => Promise.reject(new Error("nothing is served here"))),
    forward: wishes.forward ?? (async () => null),
    checkThere: async () => null,
    openStudio: wishes.openStudio ?? (() => Promise.reject(new Error("nothing is voiced here"))),
    isRunning: () => true,
    openedBook: null,
  };
  return { environment, out: () => printed.out, err: () => printed.err };
}
