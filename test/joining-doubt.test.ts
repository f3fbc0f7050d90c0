/** Which tellings of two articles are never taken for one statement without doubt. */
import { expect, test } from "vitest";
import { AccountsInMemory } from "../src/reconciliation/joining/accounts-in-memory.ts";
import { joinAccounts } from "../src/reconciliation/joining/join-accounts.ts";
import { placeAccount } from "../src/reconciliation/joining/place-account.ts";
import { readAccounts } from "../src/reconciliation/joining/read-accounts.ts";
import { extractLine } from "../src/usecases/extract-document.ts";
import { originWords } from "../src/usecases/origin-words.ts";

/** Whether all of them stand in one estimate, and without doubt. */
async function joined(...texts: readonly string[]): Promise<{ isOne: boolean; isSure: boolean }> {
  const store = new AccountsInMemory();
  for (const [index, text] of texts.entries()) {
    const { figures } = extractLine(JSON.stringify({ id: `a-${index}`, text, date: "2024-07-02" }), "a", {});
    const version = { article: `a-${index}`, published: "2024-07-02", figures, words: new Map() };
    const added = readAccounts(version, originWords).map(({ account }, at) =>
      placeAccount({ id: `c-${index}-${at}`, ...account }, `${index}-${at}`),
    );
    await joinAccounts(store, { added, removed: [] });
  }
  const isOne = new Set(store.accounts.map(({ estimate }) => estimate)).size === 1;
  return { isOne, isSure: isOne && store.accounts.every((account) => account.isSure) };
}

const spokesman =
  "Ana Ruiz, a spokeswoman for the Chilean Interior Ministry, said on Monday that 1,234 miners were hurt in Calama.";

test("one spokeswoman's number is one statement without doubt", async () => {
  const again = "Interior Ministry spokeswoman Ana Ruiz said 1,234 miners were hurt in Calama.";
  expect(await joined(spokesman, again)).toEqual({ isOne: true, isSure: true });
});

test.each([
  [
    "the army's number and a governor's",
    "The army said 1,234 miners were hurt in Calama.",
    "Governor Elena Ortiz said on Monday that 1,234 miners were hurt in Calama.",
  ],
  [
    "another number of the same source",
    spokesman,
    "Ana Ruiz, a spokeswoman for the Chilean Interior Ministry, said 1,300 miners were hurt in Calama.",
  ],
])("%s", async (_, one, two) => expect((await joined(one, two)).isSure).toBe(false));
