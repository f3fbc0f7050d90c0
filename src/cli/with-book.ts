/**
 * Opens the book that a command is about, and closes it whatever happens.
 *
 *   await withBook({ command: "figures", options, environment }, (book) => …)
 */
import { access } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expectBook } from "../usecases/expect-book.ts";
import { isBookInUse } from "../usecases/is-book-in-use.ts";
import type { Book } from "../usecases/open-book.ts";
import type { Environment } from "./environment.ts";
import { UserError } from "./user-error.ts";

interface Access {
  /** Shown to whoever finds the book in use. */
  readonly command: string;
  readonly options: { readonly book?: string };
  readonly environment: Environment;
  /** Whether a book that does not exist is made; else it is refused, so that a mistyped folder is not filled. */
  readonly mayMake?: boolean;
  /** Whether `use` has to be alone with the book: it writes, or compares what a writer changes in two steps. */
  readonly isAlone?: boolean;
  /** Loads what `use` needs beside the book, while the store is made ready in threads of its own. */
  readonly meanwhile?: () => Promise<unknown>;
}

/** Thrown when the server that has the book open has run the command instead. */
export class Forwarded extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super("the command was run by the server of the book");
    this.exitCode = exitCode;
  }
}

/** Throws a UserError `book-not-found`, and what openBook throws; Forwarded where a server has the book and ran the command. */
export async function withBook<Result>(wanted: Access, use: (book: Book) => Promise<Result>): Promise<Result> {
  const { environment } = wanted;
  if (environment.openedBook !== null) {
    const { book, inTurn } = environment.openedBook;
    return wanted.isAlone ? inTurn(() => use(book)) : use(book);
  }
  const folder = bookFolder(wanted.options, environment);
  if (!wanted.mayMake) await requireFolder(folder, environment);
  const book = await openOrForward(folder, wanted);
  try {
    return await use(book);
  } finally {
    await book.close();
  }
}

/** A book that is there, for a command that stays with it; whoever opens it closes it. Throws a UserError `book-not-found`, and what openBook throws. */
export async function openNamedBook(wanted: Access): Promise<Book> {
  const { options, environment } = wanted;
  const folder = bookFolder(options, environment);
  await requireFolder(folder, environment);
  return open(folder, wanted);
}

async function open(folder: string, wanted: Access): Promise<Book> {
  const { command, meanwhile, mayMake = false, isAlone = false } = wanted;
  const { env, now } = wanted.environment;
  const databaseUrl = env.DATABASE_URL || undefined;
  if (databaseUrl === undefined && meanwhile !== undefined) await expectBook();
  await meanwhile?.();
  const { openBook } = await import("../usecases/open-book.ts");
  // Who may make a book or is alone with it writes much.
  return openBook({ folder, databaseUrl, now, isBrief: !mayMake && !isAlone, lockHolder: `tollbook ${command}` });
}

/** The server that has it is asked before anything of a book is loaded. */
async function openOrForward(folder: string, wanted: Access): Promise<Book> {
  if (!isServing(wanted.command) && (await isBookInUse(folder))) {
    const exitCode = await wanted.environment.forward(folder, wanted.environment);
    if (exitCode !== null) throw new Forwarded(exitCode);
  }
  return open(folder, wanted);
}

/** A server does not run in another. */
const isServing = (command: string) => command === "serve" || command === "start";

/** --book, else TOLLBOOK_BOOK, else ~/.tollbook. */
export function bookFolder(options: { readonly book?: string }, { env, home, cwd }: Environment): string {
  const named = options.book ?? (env.TOLLBOOK_BOOK || "~/.tollbook");
  // No shell expands the tilde of `--book=~/x` or of an .env file.
  return named === "~" || named.startsWith("~/") ? join(home, named.slice(1)) : resolve(cwd, named);
}

async function requireFolder(folder: string, { invokedAs }: Environment): Promise<void> {
  try {
    await access(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new UserError({
      code: "book-not-found",
      place: folder,
      value: "",
      expectation: "the folder of a book",
      remedy: `Make one with \`${invokedAs} add PATH --book ${folder}\`, or name yours with --book or TOLLBOOK_BOOK.`,
    });
  }
}
