/**
 * Tokens: what lets programs and people write to a book that is served. The journal keeps who was given one and its hash, so that it
 * outlives every rebuild; the secret is shown once and kept nowhere.
 *
 *   const { id, secret } = await addToken(book, { name: "feed reader", scope: "write", who: "ed" });
 *   verifyToken(book, secret) → { id, name: "feed reader", scope: "write", … }
 *
 * A secret of 256 random bits cannot be guessed, so one round of SHA-256 keeps it as well as a slow hash would.
 */
import { createHash, randomBytes } from "node:crypto";
import type { JournalEntry, RevokeTokenAct, TokenAct } from "../archive/journal.ts";
import { BookError } from "./book-error.ts";
import { enterActs } from "./enter-archive.ts";
import type { Book } from "./open-book.ts";

/** What a token allows; each allows what stands before it, too. */
export const scopes = ["read", "write", "curate"] as const;
export type Scope = (typeof scopes)[number];

export interface Token {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  /** ISO 8601. */
  readonly added: string;
  /** Who gave it. */
  readonly by: string;
  /** ISO 8601; null while it holds. */
  readonly revoked: string | null;
}

export interface NewToken extends Token {
  /** To be handed on; it cannot be shown again. */
  readonly secret: string;
}

interface TokenWish {
  readonly name: string;
  readonly scope: string;
  readonly who: string;
}

/** Throws a BookError: `act-incomplete`, `scope-unknown`. */
export async function addToken(book: Book, { name, scope, who }: TokenWish): Promise<NewToken> {
  const known = scopes.find((one) => one === scope);
  if (known === undefined) throw scopeUnknown(scope);
  if (name.trim() === "") throw nameMissing();
  const secret = `tollbook_${randomBytes(32).toString("base64url")}`;
  const token = `t-${randomBytes(6).toString("hex")}`;
  const act: TokenAct = { act: "token", token, name: name.trim(), scope: known, hash: hashOf(secret), who };
  const { at } = await enter(book, act);
  return { id: token, name: act.name, scope: known, added: at, by: who, revoked: null, secret };
}

/** Throws a BookError, `token-not-found`. One that is revoked already stays so. */
export async function revokeToken(book: Book, id: string, who: string): Promise<Token> {
  const found = listTokens(book).find((token) => token.id === id);
  if (found === undefined) throw tokenNotFound(book, id);
  if (found.revoked !== null) return found;
  const { at } = await enter(book, { act: "revoke-token", token: id, who });
  return { ...found, revoked: at };
}

/** Oldest first, revoked ones too. */
export function listTokens({ journal }: Pick<Book, "journal">): Token[] {
  const revoked = new Map(
    journal.entries.flatMap((entry) => (entry.act === "revoke-token" ? [[entry.token, entry.at] as const] : [])),
  );
  return journal.entries.flatMap((entry) => (isToken(entry) ? [tokenOf(entry, revoked.get(entry.token) ?? null)] : []));
}

/** The token that the secret is of; undefined for one that is unknown or revoked. */
export function verifyToken(book: Pick<Book, "journal">, secret: string): Token | undefined {
  const hash = hashOf(secret);
  const entry = book.journal.entries.find((one) => isToken(one) && one.hash === hash);
  if (entry === undefined || !isToken(entry)) return undefined;
  return listTokens(book).find(({ id, revoked }) => id === entry.token && revoked === null);
}

const isToken = (entry: JournalEntry): entry is JournalEntry & TokenAct => entry.act === "token";

const tokenOf = (
  { token: id, name, scope, at: added, who: by }: JournalEntry & TokenAct,
  revoked: string | null,
): Token => ({ id, name, scope, added, by, revoked });

/** What is compared are hashes: how long a comparison takes tells nothing of the secret. */
const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

async function enter(book: Book, act: TokenAct | RevokeTokenAct): Promise<JournalEntry> {
  const entry = await book.journal.append(act, book.now());
  await book.ledger.transaction((session) => enterActs(book, session));
  return entry;
}

const scopeUnknown = (scope: string) =>
  new BookError({
    ...{ code: "scope-unknown", place: "--scope", value: scope, expectation: `one of ${scopes.join(", ")}` },
    remedy: "Name what the token is to allow: each allows what stands before it, too.",
  });

const nameMissing = () =>
  new BookError({
    ...{ code: "act-incomplete", place: "token", value: "", expectation: "a name: whose token it is, or what for" },
    remedy: 'Write a name: tollbook token add "feed reader" --scope write',
  });

const tokenNotFound = (book: Book, id: string) =>
  new BookError({
    ...{ code: "token-not-found", place: "token", value: id },
    expectation: `the id of a token of this book: ${
      listTokens(book)
        .map((token) => token.id)
        .join(", ") || "it has none"
    }`,
    remedy: "List them: tollbook token list",
  });
