/**
 * Ids of accounts under words. A million accounts stand under some twenty words each, most words under few accounts: so a list and
 * no set for each word, and each word kept once.
 */
interface Entry {
  readonly key: string;
  readonly ids: string[];
}

export class AccountIndex {
  readonly #entries = new Map<string, Entry>();

  /** Gives the words as the index keeps them. An account is added once. */
  add(keys: readonly string[], id: string): readonly string[] {
    return keys.map((key) => {
      const known = this.#entries.get(key);
      if (known === undefined) this.#entries.set(key, { key, ids: [id] });
      else known.ids.push(id);
      return known?.key ?? key;
    });
  }

  /** Each id once. */
  under(keys: readonly string[]): readonly string[] {
    const found = new Set<string>();
    for (const key of keys) for (const id of this.#entries.get(key)?.ids ?? []) found.add(id);
    return [...found];
  }
}
