/** Accounts kept in memory: what the ledger does with indexes, for a book that is not stored. */
import type { JoinedAccount, JoinStore } from "./join-store.ts";

export class AccountsInMemory implements JoinStore {
  readonly #accounts = new Map<string, JoinedAccount>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #bySought = new Map<string, Set<string>>();
  readonly #byBlock = new Map<string, Set<string>>();
  readonly #hanging = new Map<string, Set<string>>();

  get accounts(): readonly JoinedAccount[] {
    return [...this.#accounts.values()];
  }

  async rootsUnder(keys: readonly string[]): Promise<readonly JoinedAccount[]> {
    return this.#under(this.#byKey, keys).filter(({ root }) => root === null);
  }

  async rootsIn(blocks: readonly string[]): Promise<readonly JoinedAccount[]> {
    return this.#under(this.#byBlock, blocks).filter(({ root }) => root === null);
  }

  async seekersOf(keys: readonly string[], stage: number): Promise<readonly JoinedAccount[]> {
    return this.#under(this.#bySought, keys).filter((seeker) => seeker.stage > stage);
  }

  async save(accounts: readonly JoinedAccount[]): Promise<void> {
    for (const account of accounts) {
      const { id } = account.account;
      const known = this.#accounts.get(id);
      if (known === undefined) this.#list(account);
      else if (known.root !== null) this.#hanging.get(known.root)?.delete(id);
      this.#accounts.set(id, account);
      if (account.root !== null) put(this.#hanging, account.root, id);
      else this.#follow(account);
    }
  }

  #follow({ account: { id }, estimate }: JoinedAccount): void {
    for (const follower of this.#hanging.get(id) ?? []) {
      this.#accounts.set(follower, { ...this.#accounts.get(follower)!, estimate });
    }
  }

  #list({ account: { id }, keys, sought, block }: JoinedAccount): void {
    for (const key of keys) put(this.#byKey, key, id);
    for (const key of sought) put(this.#bySought, key, id);
    put(this.#byBlock, block, id);
  }

  #under(index: ReadonlyMap<string, ReadonlySet<string>>, keys: readonly string[]): JoinedAccount[] {
    const ids = new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]));
    return [...ids].map((id) => this.#accounts.get(id)!);
  }
}

function put(index: Map<string, Set<string>>, key: string, id: string): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([id]));
  else known.add(id);
}
