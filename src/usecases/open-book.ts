/**
 * Opens a book: the folder with its archive, and the ledger in it or on a PostgreSQL server.
 */
export { BookError } from "./book-error.ts";

export interface BookOptions {
  /** Made when it does not exist. */
  readonly folder: string;
  /** A PostgreSQL server for the ledger; without it the ledger is embedded in the folder. */
  readonly databaseUrl?: string | undefined;
  readonly now: () => Date;
  /** What holds the book, shown to whoever finds it in use: "tollbook add page.html". */
  readonly lockHolder?: string;
}

export interface Book {
  readonly folder: string;
  /** Lets go of the lock; the book cannot be used afterwards. */
  close(): Promise<void>;
}

/** Opens the book, makes it when absent. Throws a BookError: `book-in-use` names the holder's pid, command and start. */
export async function openBook(_options: BookOptions): Promise<Book> {
  throw new Error("not built yet");
}
