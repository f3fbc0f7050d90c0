/**
 * Opens the book that a command is about, and closes it whatever happens.
 *
 *   await withBook({ command: "figures", options, environment }, (book) => …)
 */
import { access } from "node:fs/promises";
import { join, resolve } from "node:path";
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
}

/** Throws a UserError `book-not-found`, and what openBook throws. */
export async function withBook<Result>(wanted: Access, use: (book: Book) => Promise<Result>): Promise<Result> {
  const { environment } = wanted;
  const folder = bookFolder(wanted.options, environment);
  if (!wanted.mayMake) await requireFolder(folder, environment);
  const { openBook } = await import("../usecases/open-book.ts");
  const book = await openBook({
    folder,
    databaseUrl: environment.env.DATABASE_URL || undefined,
    now: environment.now,
    lockHolder: `tollbook ${wanted.command}`,
  });
  try {
    return await use(book);
  } finally {
    await book.close();
  }
}

/** --book, else TOLLBOOK_BOOK, else ~/.tollbook. */
function bookFolder(options: { readonly book?: string }, { env, home, cwd }: Environment): string {
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
