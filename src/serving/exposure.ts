/** Whom an address lets reach the server: this machine alone, or others, who then need tokens. */
import { isIP } from "node:net";
import type { Book } from "../usecases/open-book.ts";
import { listTokens } from "../usecases/tokens.ts";
import { HttpProblem } from "./http-problem.ts";

/** Whether only this machine reaches what listens there. */
export const isLoopbackAddress = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

/** Throws HttpProblem, `token-missing`, for a book that nobody else could be let into. */
export function requireTokens(book: Pick<Book, "journal">, host: string): void {
  if (listTokens(book).some(({ revoked }) => revoked === null)) return;
  throw new HttpProblem({
    ...{ status: 401, code: "token-missing", place: "--host", value: host },
    expectation: "a book with at least one token, when others than this machine reach it",
    remedy: 'Make one first: tollbook token add "a name" --scope read. Or leave --host out.',
  });
}
