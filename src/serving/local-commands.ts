/**
 * Runs command lines for those who may read the book's folder: a book in use by a server stays reachable from the command line.
 *
 * One line of JSON, then the standard input of the command, come in; lines of JSON, an output or the exit code each, go out.
 * Not here: the other end (remote/forward-command.ts).
 */
import { PassThrough, Readable, Writable } from "node:stream";
import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import { HttpProblem } from "./http-problem.ts";
import { waitForAll } from "./patience.ts";

export const commandsPath = "/local/commands";
export const commandType = "application/vnd.tollbook.command";

/** How the one who asks sees the world. */
export interface CommandCall {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly home: string;
  readonly user: string | null;
  readonly invokedAs: string;
  readonly env: Readonly<Record<string, string>>;
  readonly isStdinTty: boolean;
  readonly stdout: OutputKind;
  readonly stderr: OutputKind;
}

interface OutputKind {
  readonly isTty: boolean;
  readonly columns: number;
  readonly hasColor: boolean;
}

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Aborts when the one who asked has gone. */
  readonly interrupted: AbortSignal;
}

/** Gives the exit code. */
export type RunCommand = (call: CommandCall, streams: Streams) => Promise<number>;

/** `secret`: what the book's folder holds for those who may read it. */
export function localCommands(secret: string, run: RunCommand): FastifyPluginAsync {
  return async (server) => {
    server.addContentTypeParser(commandType, async (_request: FastifyRequest, payload: Readable) => payload);
    server.post(commandsPath, { config: { scope: "curate" }, bodyLimit: Number.MAX_SAFE_INTEGER }, (request, reply) => {
      requireSecret(request, secret);
      waitForAll(request);
      const output = new PassThrough();
      void answer(request, output, run);
      return reply.type("application/x-ndjson").send(output);
    });
  };
}

/** A token that allows to curate is not enough: commands read files as the user who serves. */
function requireSecret({ headers }: FastifyRequest, secret: string): void {
  if (headers.authorization === `Bearer ${secret}`) return;
  throw new HttpProblem({
    ...{ status: 403, code: "not-of-this-book", place: "Authorization", value: "" },
    expectation: "the secret that stands in the book's folder",
    remedy: "Run the command as the user who serves the book.",
  });
}

async function answer(request: FastifyRequest, output: PassThrough, run: RunCommand): Promise<void> {
  const gone = new AbortController();
  output.on("close", () => gone.abort());
  const tell = (name: "out" | "err") =>
    new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        output.write(`${JSON.stringify({ [name]: String(chunk) })}\n`, () => done());
      },
    });
  try {
    const { call, stdin } = await readCall(request.body as Readable);
    const streams = { stdin, stdout: tell("out"), stderr: tell("err"), interrupted: gone.signal };
    output.write(`${JSON.stringify({ exit: await run(call, streams) })}\n`);
  } catch (error) {
    output.write(`${JSON.stringify({ err: `${(error as Error).message}\n`, exit: 70 })}\n`);
  }
  output.end();
}

/** The first line is the call; what follows it is standard input, unread as yet. */
async function readCall(body: Readable): Promise<{ call: CommandCall; stdin: Readable }> {
  const chunks: AsyncIterator<Buffer> = body[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  for (let end = -1; ; ) {
    const { value, done } = await chunks.next();
    if (done) throw new Error("the call has no first line");
    head = Buffer.concat([head, value]);
    end = head.indexOf(0x0a);
    if (end === -1) continue;
    const rest = head.subarray(end + 1);
    return {
      call: JSON.parse(head.toString("utf8", 0, end)) as CommandCall,
      stdin: Readable.from(after(rest, chunks)),
    };
  }
}

async function* after(rest: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (rest.length > 0) yield rest;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}
