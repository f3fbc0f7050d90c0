/** Accounts kept in memory: what the ledger does with indexes, for a book that is not stored. */
import { AccountIndex } from "./account-index.ts";
import type { JoinedAccount, JoinStore } from "./join-store.ts";

export class AccountsInMemory implements JoinStore {
  readonly #accounts = new Map<string, JoinedAccount>();
  readonly #byKey = new AccountIndex();
  readonly #bySought = new AccountIndex();
  readonly #byBlock = new AccountIndex();
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
      if (known !== undefined && known.root !== null) this.#hanging.get(known.root)?.delete(id);
      this.#accounts.set(id, known === undefined ? this.#listed(account) : { ...account, ...placeOf(known) });
      if (account.root === null) this.#follow(account);
      else this.#hang(account.root, id);
    }
  }

  #follow({ account: { id }, estimate }: JoinedAccount): void {
    for (const follower of this.#hanging.get(id) ?? []) {
      this.#accounts.set(follower, { ...this.#accounts.get(follower)!, estimate });
    }
  }

  #hang(root: string, id: string): void {
    const hanging = this.#hanging.get(root);
    if (hanging === undefined) this.#hanging.set(root, new Set([id]));
    else hanging.add(id);
  }

  #listed(account: JoinedAccount): JoinedAccount {
    const { id } = account.account;
    const [block] = this.#byBlock.add([account.block], id);
    return {
      ...account,
      block: block!,
      keys: this.#byKey.add(account.keys, id),
      sought: this.#bySought.add(account.sought, id),
    };
  }

  #under(index: AccountIndex, keys: readonly string[]): JoinedAccount[] {
    return index.under(keys).map((id) => this.#accounts.get(id)!);
  }
}

/** As it was listed: its keys are then kept once. */
const placeOf = ({ block, keys, sought }: JoinedAccount) => ({ block, keys, sought });
