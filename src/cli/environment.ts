/**
 * All that a command may know of the world: handed in by main.ts, made up by tests.
 *
 * Not here: where it comes from (main.ts), and what is done with it (commands/).
 */
import type { Readable, Writable } from "node:stream";
import type { CheckThere } from "../editing/editing-host.ts";
import type { SoundFormat, Studio } from "../narration/studio.ts";
import type { Book } from "../usecases/open-book.ts";

/** A stream to write to, and what it can show. */
export interface Output {
  readonly stream: Writable;
  readonly isTty: boolean;
  /** Width to lay text out for; a stream that is no terminal has one too. */
  readonly columns: number;
  readonly hasColor: boolean;
}

/** What a server is told, and what it tells. */
export interface ServeOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Names under which it is reached, besides addresses and localhost. */
  readonly names: readonly string[];
  /** The operator's declaration of rights in other people's articles. */
  readonly rights: string | null;
  readonly environment: Environment;
}

export interface RunningServer {
  /** "http://127.0.0.1:4545". */
  readonly address: string;
  /** Whoever opens it may add and curate: "http://127.0.0.1:4545/enter/…"; null where only tokens let in. */
  readonly entrance: string | null;
  /** Makes the pages that most will ask for, so that the first who asks need not wait. */
  readAhead(): Promise<void>;
  /** Ends what is under way, and takes nothing new. */
  close(): Promise<void>;
}

export interface Environment {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly cwd: string;
  readonly home: string;
  /** Who sits here, for the journal of acts; null when the system does not say. */
  readonly user: string | null;
  /** Aborts when the user interrupts: the document under way is finished, the book is closed. */
  readonly interrupted: AbortSignal;
  readonly version: string;
  /** How this program was called, for the examples that it prints: "tollbook", "node dist/main.js". */
  readonly invokedAs: string;
  /** The folder that holds sample/. */
  readonly packageFolder: string;
  /** Puts the pages and the API of an open book behind an address. Throws what listening throws, and a BookError. */
  readonly serve: (book: Book, options: ServeOptions) => Promise<RunningServer>;
  /** Hands the command line to the server that has the book in `folder` open; null where none has. */
  readonly forward: (folder: string, environment: Environment) => Promise<number | null>;
  /** Has a draft checked by the server that has the book in `folder` open; null where none has. Throws in the server's words. */
  readonly checkThere: CheckThere;
  /** What narrations are made with. Loads engines: only where something is to be voiced. */
  readonly openStudio: (choice: StudioChoice) => Promise<Studio & { close(): Promise<void> }>;
  /** Whether a process lives, whoever's it is. */
  readonly isRunning: (pid: number) => boolean;
  /** The book that this command is run in, by the server that has it open; null everywhere else. */
  readonly openedBook: OpenedBook | null;
}

export interface StudioChoice {
  /** The book whose key signs; null: one that is made for this once. */
  readonly bookFolder: string | null;
  /** Whether the sound is listened to, where this machine can. */
  readonly isListening: boolean;
  /** By its name; undefined: the one that the environment names, else Flite's. */
  readonly voice?: string | undefined;
  /** MP3 where left out. */
  readonly sound?: SoundFormat;
}

/** A book into which others write, too. */
export interface OpenedBook {
  readonly book: Book;
  /** Runs what writes, after all that was handed in before. What waits for whoever runs the command stays out of it: all others wait meanwhile. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** Thrown by `print` when nobody reads any more: `tollbook extract … | head`. Not a fault. */
export class OutputClosed extends Error {
  constructor() {
    super("the reader of the output has gone");
  }
}

/** Writes `text` and waits until the stream takes more. Throws OutputClosed when its reader has gone. */
export function print(output: Output, text: string): Promise<void> {
  const { stream } = output;
  return new Promise((resolve, reject) => {
    if (stream.destroyed || stream.errored) {
      reject(new OutputClosed());
      return;
    }
    stream.write(text, (error) => {
      if (!error) resolve();
      else reject(isReaderGone(error) ? new OutputClosed() : error);
    });
  });
}

function isReaderGone(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || code === "ECONNRESET";
}

/** Whether to colour: NO_COLOR forbids, FORCE_COLOR demands (0 or "false" forbids), else terminals that are not dumb. */
export function wantsColor(env: Environment["env"], isTty: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTty && env.TERM !== "dumb";
}
