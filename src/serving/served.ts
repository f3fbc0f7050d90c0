/**
 * What the pages and the API are given: the open book, and how it is served.
 *
 * A running server owns its book. Whoever changes it does so in `inTurn`, since the archive and the ledger take one writer.
 */
import type { Studio } from "../narration/studio.ts";
import type { Book } from "../usecases/open-book.ts";
import type { KeptAnswers } from "./kept-answers.ts";

/** Whether articles are shown whole, and not the sentences that tell figures alone. */
export const isWholeShown = ({ isLoopback, rights }: Pick<Served, "isLoopback" | "rights">): boolean =>
  isLoopback || rights !== null;

export interface Served {
  readonly book: Book;
  readonly version: string;
  readonly now: () => Date;
  /** Only this machine reaches the server: articles are then shown whole. */
  readonly isLoopback: boolean;
  /** The operator's declaration of rights in other people's articles; null without: excerpts are shown then. */
  readonly rights: string | null;
  /** Runs after all that was handed in before; what one throws does not stop the next. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** What was answered since the book changed last. */
  readonly kept: KeptAnswers;
  /** What narrations are made with: opened when it is first asked for, since that loads engines. */
  readonly openStudio: () => Promise<Studio>;
  /** Told of a fault that no request ends with: a narration that fails when nobody listens any more. */
  readonly onFault: (what: string, error: Error) => void;
}
