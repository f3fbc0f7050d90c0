#!/usr/bin/env node
/**
 * Composition root of the command line: hands the process to the commands as a value, and their exit code back.
 * The only place that touches `process`. Everything heavy is imported by the command that needs it.
 */
import { readFileSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { basename, relative } from "node:path";
import { addAbortSignal } from "node:stream";
import { fileURLToPath } from "node:url";
import { type Environment, type Output, wantsColor } from "./cli/environment.ts";
import { runCommandLine } from "./cli/run-command-line.ts";

/** Where a stream that is no terminal is laid out for, unless COLUMNS says otherwise. */
const columnsOfPipe = 100;

function outputOf(stream: NodeJS.WriteStream): Output {
  const isTty = stream.isTTY === true;
  const columns = stream.columns || Number(process.env.COLUMNS) || columnsOfPipe;
  return { stream, isTty, columns, hasColor: wantsColor(process.env, isTty) };
}

function userName(): string | null {
  try {
    return userInfo().username;
  } catch {
    // A process in a container may run as a user that has no name.
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function nameOfProgram(script: string): string {
  return basename(script) === "main.js" ? `node ${relative(process.cwd(), script)}` : "tollbook";
}

function readVersion(packageFolder: string): string {
  return (JSON.parse(readFileSync(`${packageFolder}/package.json`, "utf8")) as { version: string }).version;
}

function makeEnvironment(interrupted: AbortSignal): Environment {
  const packageFolder = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    now: () => new Date(),
    cwd: process.cwd(),
    home: homedir(),
    user: userName(),
    interrupted,
    version: readVersion(packageFolder),
    invokedAs: nameOfProgram(process.argv[1] ?? "tollbook"),
    packageFolder,
    serve: async (book, options) => (await import("./server.ts")).startServer(book, options),
    forward,
    checkThere: async (folder, draft) => (await import("./remote/check-there.ts")).checkThere(folder, draft),
    openStudio: async (choice) => (await import("./studio.ts")).openStudioFor(choice, readVersion(packageFolder)),
    isRunning,
    openedBook: null,
  };
}

/** Runs this command line in the server that has the book open. */
async function forward(folder: string, environment: Environment): Promise<number | null> {
  const { forwardCommand } = await import("./remote/forward-command.ts");
  const { cwd, home, user, invokedAs, stdin, stdout, stderr, interrupted } = environment;
  const kindOf = ({ isTty, columns, hasColor }: Output) => ({ isTty, columns, hasColor });
  const call = {
    ...{ args: process.argv.slice(2), cwd, home, user, invokedAs, env: {}, isStdinTty: stdin.isTTY === true },
    ...{ stdout: kindOf(stdout), stderr: kindOf(stderr) },
  };
  return forwardCommand(folder, call, { stdin, stdout: stdout.stream, stderr: stderr.stream, interrupted });
}

const interruption = new AbortController();
// Once: a second interruption ends the process at once, as the system does it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interruption.abort());
// Whoever reads or writes learns of the fault there; without a listener the stream would end the process.
for (const stream of [process.stdin, process.stdout, process.stderr]) stream.on("error", () => {});
addAbortSignal(interruption.signal, process.stdin);

const exitCode = await runCommandLine(process.argv.slice(2), makeEnvironment(interruption.signal));
process.exitCode = exitCode;
// An unread rest of standard input would keep the process alive.
process.stdin.destroy();
