/** The tellings of docs/methodology.md are joined into statements as it says. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AccountsInMemory } from "../src/reconciliation/joining/accounts-in-memory.ts";
import { joinAccounts } from "../src/reconciliation/joining/join-accounts.ts";
import { placeAccount } from "../src/reconciliation/joining/place-account.ts";
import { readAccounts } from "../src/reconciliation/joining/read-accounts.ts";
import { extractLine } from "../src/usecases/extract-document.ts";
import { originWords } from "../src/usecases/origin-words.ts";

const row = /^\| (\d) \| (\d{4}-\d\d-\d\d) \| (.+) \| ([A-E]) \|$/gm;
const tellings = [...readFileSync("docs/methodology.md", "utf8").matchAll(row)].map(
  ([, number = "", date = "", text = "", statement = ""]) => ({ number, date, text, statement }),
);

function accountsOf({ number, date, text }: (typeof tellings)[number]) {
  const { figures } = extractLine(JSON.stringify({ id: number, text, date }), number, {});
  const version = { article: number, published: date, figures, words: new Map() };
  return readAccounts(version, originWords).map(({ account }, index) =>
    placeAccount({ id: `c-${number}-${index}`, ...account }, `${number}-${index}`),
  );
}

async function joinedByNumber(order: typeof tellings): Promise<Map<string, string[]>> {
  const store = new AccountsInMemory();
  for (const telling of order) await joinAccounts(store, { added: accountsOf(telling), removed: [] });
  const estimates = new Map<string, string[]>();
  for (const { account, estimate } of store.accounts) {
    estimates.set(estimate, [...(estimates.get(estimate) ?? []), account.article].sort());
  }
  return estimates;
}

const expected = [..."ABCDE"].map((statement) =>
  tellings.filter((telling) => telling.statement === statement).map(({ number }) => number),
);

test.each([
  ["in their order", tellings],
  ["from the last to the first", tellings.toReversed()],
])("%s", async (_, order) => {
  expect(tellings).toHaveLength(9);
  expect([...(await joinedByNumber(order)).values()].sort()).toEqual(expected);
});
