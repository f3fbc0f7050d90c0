/** The rows of accounts and their keys, field for column. docs/reference/tables.md says what each means. */
export interface AccountEntry {
  readonly id: string;
  readonly article_id: string;
  readonly seq: string;
  readonly stage: number;
  readonly block: string;
  readonly facts: string;
  readonly root_id: string | null;
  readonly estimate_id: string;
  readonly is_sure: boolean;
  readonly because: readonly string[];
  readonly candidates: string;
  readonly day: string;
}

export interface AccountKeysEntry {
  readonly account_id: string;
  readonly keys: readonly string[];
  readonly sought: readonly string[];
}
