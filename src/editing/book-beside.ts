/**
 * The book beside which drafts are checked, one at a time. A server that has it open is asked; else it is opened when it is first
 * asked, and let go when nobody has written for a while, since no other command can use it meanwhile.
 *
 * A book that cannot be opened costs a draft nothing but what the book would have told: the user is told once.
 */
import { type CheckedDraft, checkReadBesideBook, type DraftRead } from "../usecases/check-draft.ts";
import type { Book } from "../usecases/open-book.ts";
import type { DraftThere, EditingHost, Severities } from "./editing-host.ts";

/** Milliseconds. */
const idleTime = 60_000;
const betweenAttempts = 10_000;

interface Asked {
  readonly folder: string;
  readonly read: DraftRead;
  /** What its own text tells. */
  readonly checked: CheckedDraft;
  readonly severities: Severities;
  /** Whether the answer is still wanted when it is the draft's turn. */
  readonly isWanted: () => boolean;
}

type BookHost = Pick<EditingHost, "checkThere" | "openBook" | "now" | "explain">;

export class BookBeside {
  readonly #host: BookHost;
  readonly #tell: (message: string) => void;
  #open: { readonly folder: string; readonly book: Book } | null = null;
  #failed: { readonly folder: string; readonly at: number } | null = null;
  #idle: NodeJS.Timeout | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /** `tell` may be called with the same words again. */
  constructor(host: BookHost, tell: (message: string) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Null where the book tells nothing: it cannot be opened or asked, or the answer is not wanted any more. Never rejects. */
  check(asked: Asked): Promise<CheckedDraft | null> {
    return this.#inTurn(async () => (asked.isWanted() ? this.#checkNow(asked) : null));
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await this.#inTurn(() => this.#letGo());
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #checkNow({ folder, read, checked, severities }: Asked): Promise<CheckedDraft | null> {
    clearTimeout(this.#idle);
    if (folder === this.#failed?.folder && this.#host.now().getTime() < this.#failed.at + betweenAttempts) return null;
    try {
      const there = this.#open?.folder === folder ? null : await this.#host.checkThere(folder, sent(read, severities));
      if (there !== null) return { ...checked, findings: there.findings, silenced: there.silenced };
      return await checkReadBesideBook(await this.#opened(folder), read, { severities });
    } catch (error) {
      this.#failed = { folder, at: this.#host.now().getTime() };
      this.#tell(`Drafts are checked without the book. ${this.#host.explain(error)}`);
      await this.#letGo();
      return null;
    } finally {
      this.#idle = setTimeout(() => void this.close(), idleTime).unref();
    }
  }

  async #opened(folder: string): Promise<Book> {
    if (this.#open?.folder === folder) return this.#open.book;
    await this.#letGo();
    const book = await this.#host.openBook(folder);
    this.#open = { folder, book };
    return book;
  }

  async #letGo(): Promise<void> {
    clearTimeout(this.#idle);
    const open = this.#open;
    this.#open = null;
    try {
      await open?.book.close();
    } catch (error) {
      this.#tell(this.#host.explain(error));
    }
  }
}

/** As it was read: without a byte order mark. */
function sent({ source: { bytes, format, date } }: DraftRead, severities: Severities): DraftThere {
  const text = new TextDecoder().decode(bytes);
  return { text, severities, ...(format === undefined ? {} : { format }), ...(date === undefined ? {} : { date }) };
}
