/**
 * Composition root of the server: puts the pages and the API of an open book behind one address, and runs the commands of those
 * who may read the book's folder. Imported by the command that serves, and by nothing else.
 */
import { randomBytes } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { api, isApiAddress, sendProblem } from "./api/api.ts";
import { describeApi } from "./api/describe-api.ts";
import { resources } from "./api/routes.ts";
import type { Environment, RunningServer, ServeOptions } from "./cli/environment.ts";
import { runCommandLine } from "./cli/run-command-line.ts";
import { cardFile } from "./remote/server-card.ts";
import type { Access } from "./serving/access.ts";
import { entrance } from "./serving/entrance.ts";
import { isLoopbackAddress, requireTokens } from "./serving/exposure.ts";
import { KeptAnswers } from "./serving/kept-answers.ts";
import { localCommands, type RunCommand } from "./serving/local-commands.ts";
import { makeServer, type TellFault } from "./serving/make-server.ts";
import { oneAtATime } from "./serving/one-at-a-time.ts";
import { readAhead } from "./serving/read-ahead.ts";
import type { Served } from "./serving/served.ts";
import { stopMakings } from "./usecases/narration-makings.ts";
import type { Book } from "./usecases/open-book.ts";
import { verifyToken } from "./usecases/tokens.ts";
import { faultPages, web } from "./web/web.tsx";

/** So many requests a minute may come from one address, where more than this machine reaches the server. */
const requestsAMinute = 600;

/** Throws what listening throws (EADDRINUSE, EACCES), and HttpProblem `token-missing`. */
export async function startServer(book: Book, options: ServeOptions): Promise<RunningServer> {
  const { host, port, names, environment } = options;
  const isLoopback = isLoopbackAddress(host);
  if (!isLoopback) requireTokens(book, host);
  const studio = oneStudio(book, environment);
  const served = servedOf(book, options, studio.open);
  const [secret, key] = [newSecret(), newSecret()];
  const access = accessTo(book, { names, isLoopback, environment, ownSecrets: [secret, ...(isLoopback ? [key] : [])] });
  const commands = localCommands(secret, commandRunner(served, environment));
  const server = await makeServer({
    plugins: [api(served), web(served, describeApi(resources), [entrance(access)]), commands],
    access,
    tellFault: faultsOf(served),
    requestsAMinute: isLoopback ? null : requestsAMinute,
    onFault: (error, { method, url }) => served.onFault(`${method} ${url}`, error),
  });
  const address = await server.listen({ host, port });
  await writeFile(cardFile(book.folder), JSON.stringify({ address, secret }), { mode: 0o600 });
  let ahead = Promise.resolve();
  return {
    address,
    entrance: isLoopback ? `${address}/enter/${key}` : null,
    readAhead() {
      ahead = readAhead(server, secret);
      return ahead;
    },
    async close() {
      await rm(cardFile(book.folder), { force: true });
      // Whoever listens to what is being made would keep the server from ending.
      await stopMakings(book);
      await server.close();
      await ahead.catch(() => {});
      await stopMakings(book);
      await studio.close();
    },
  };
}

function servedOf(book: Book, { host, rights, environment }: ServeOptions, openStudio: Served["openStudio"]): Served {
  return {
    ...{ book, version: environment.version, now: book.now, isLoopback: isLoopbackAddress(host), rights, openStudio },
    inTurn: oneAtATime(),
    kept: new KeptAnswers(),
    onFault: (what, error) => {
      environment.stderr.stream.write(`${book.now().toISOString()} ${what}: ${error.stack}\n`);
    },
  };
}

/** The studio of the book, opened when it is first needed; after a fault it is tried again. */
function oneStudio({ folder }: Book, environment: Environment) {
  let opened: ReturnType<Environment["openStudio"]> | undefined;
  return {
    open() {
      opened ??= environment.openStudio({ bookFolder: folder, isListening: true });
      opened.catch(() => {
        opened = undefined;
      });
      return opened;
    },
    async close() {
      await opened?.then(
        (studio) => studio.close(),
        () => {},
      );
    },
  };
}

/** Programs are told a problem, readers a page. */
function faultsOf(served: Served): TellFault {
  const tellOnPage = faultPages(served);
  return (error, request, reply) => (isApiAddress(request.url) ? sendProblem : tellOnPage)(error, request, reply);
}

const newSecret = () => randomBytes(32).toString("base64url");

interface AccessChoice {
  readonly names: readonly string[];
  readonly isLoopback: boolean;
  readonly environment: Environment;
  /** Of whoever started the server; gone with it. */
  readonly ownSecrets: readonly string[];
}

function accessTo(book: Book, { names, isLoopback, environment, ownSecrets }: AccessChoice): Access {
  return {
    everyone: isLoopback ? "read" : null,
    names: names.map((name) => name.toLowerCase()),
    verify: (given) =>
      ownSecrets.includes(given) ? { name: environment.user ?? "operator", scope: "curate" } : verifyToken(book, given),
  };
}

/** Commands as whoever asks would run them, in the book that is open here; what they write, one after the other. */
function commandRunner({ book, inTurn }: Served, own: Environment): RunCommand {
  return (call, { stdin, stdout, stderr, interrupted }) => {
    const { args, cwd, home, user, invokedAs, env } = call;
    const environment: Environment = {
      ...own,
      ...{ cwd, home, user, invokedAs, env, interrupted, openedBook: { book, inTurn } },
      stdin: Object.assign(stdin, { isTTY: call.isStdinTty }),
      stdout: { stream: Object.assign(stdout, { isTTY: call.stdout.isTty }), ...call.stdout },
      stderr: { stream: Object.assign(stderr, { isTTY: call.stderr.isTty }), ...call.stderr },
    };
    return runCommandLine(args, environment);
  };
}
