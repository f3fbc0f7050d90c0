/**
 * Hands a command line to the server that has the book open, and its output back, so that a book in use can be asked and added to.
 *
 *   await forwardCommand("/home/ed/.tollbook", call, streams) → the exit code; null where no server has the book
 *
 * Not here: what is done there (serving/local-commands.ts). Only who may read the book's folder knows its secret.
 */
import { request } from "node:http";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readCard, type ServerCard } from "./server-card.ts";

export interface ForwardStreams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly interrupted: AbortSignal;
}

/** `call`: the command line and how its user sees the world. Throws when the server goes away before it has answered. */
export async function forwardCommand(folder: string, call: object, streams: ForwardStreams): Promise<number | null> {
  const card = await readCard(folder);
  if (card === null) return null;
  const answer = await post(card, call, streams);
  return answer === null ? null : printAnswer(answer, streams);
}

/** Null where nobody listens, or somebody else. */
function post({ address, secret }: ServerCard, call: object, { stdin, interrupted }: ForwardStreams) {
  return new Promise<Readable | null>((resolve, reject) => {
    const headers = { "content-type": "application/vnd.tollbook.command", authorization: `Bearer ${secret}` };
    const sent = request(`${address}/local/commands`, { method: "POST", headers, signal: interrupted }, (answer) => {
      if (answer.statusCode === 200) resolve(answer);
      else {
        answer.resume();
        resolve(null);
      }
    });
    sent.on("error", (error: NodeJS.ErrnoException) => (error.code === "ECONNREFUSED" ? resolve(null) : reject(error)));
    sent.write(`${JSON.stringify(call)}\n`);
    // What the command does not read stays unread; the answer tells when it has ended.
    pipeline(stdin, sent).catch(() => {});
  });
}

interface Line {
  readonly out?: string;
  readonly err?: string;
  readonly exit?: number;
}

async function printAnswer(answer: Readable, { stdout, stderr }: ForwardStreams): Promise<number> {
  for await (const text of createInterface({ input: answer, crlfDelay: Number.POSITIVE_INFINITY })) {
    const { out, err, exit } = JSON.parse(text) as Line;
    if (out !== undefined) await write(stdout, out);
    if (err !== undefined) await write(stderr, err);
    if (exit !== undefined) return exit;
  }
  throw new Error("the server that has the book open ended before it had answered");
}

const write = (stream: Writable, text: string) => new Promise<void>((resolve) => stream.write(text, () => resolve()));
