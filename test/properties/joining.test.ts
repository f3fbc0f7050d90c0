/**
 * However articles come, one by one or together, in whatever order, the same accounts make the same estimates.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Account, AccountOrigin, AccountToll } from "../../src/reconciliation/joining/account.ts";
import { AccountsInMemory } from "../../src/reconciliation/joining/accounts-in-memory.ts";
import { joinAccounts } from "../../src/reconciliation/joining/join-accounts.ts";
import { type PlacedAccount, placeAccount } from "../../src/reconciliation/joining/place-account.ts";

const us = "United States";
const whiteHouse = ["White House", us];
const person = (name: string, body: string | null, side: string | null): AccountOrigin => ({
  ...{ rank: 3, name, kind: "person", person: name.toLowerCase().split(" "), body, at: null, side },
  ladder: body === null ? [] : whiteHouse,
});
const origins: readonly AccountOrigin[] = [
  person("Ana Ruiz", "white house", us),
  person("Ruiz", null, null),
  person("Carl Ruiz", null, "Chile"),
  person("Lena Voss", "white house", us),
  {
    rank: 2,
    name: "White House",
    kind: "organisation",
    person: null,
    body: "white house",
    at: null,
    side: us,
    ladder: whiteHouse,
  },
  { rank: 1, name: "US officials", kind: "unnamed", person: null, body: null, at: null, side: us, ladder: [us] },
  { rank: 0, name: "", kind: "none", person: null, body: null, at: null, side: null, ladder: [] },
];

const tolls = fc.record<AccountToll>({
  low: fc.constantFrom(12, 1_200, 1_250, 100_000),
  high: fc.constant(null),
  share: fc.constant(false),
  measure: fc.constantFrom("killed", "casualties", "displaced"),
  group: fc.constantFrom([], ["Chile"], ["miner"]),
  place: fc.constantFrom(null, "CL"),
  within: fc.constantFrom([], ["Chile"]),
  isPlaceTold: fc.boolean(),
  from: fc.constant(null),
  to: fc.constantFrom(null, { earliest: "2024-03-01", latest: "2024-03-04" }),
  whole: fc.constant(null),
  status: fc.constant("asserted"),
});
const day = fc.constantFrom("2024-03-04", "2024-03-05", "2024-03-07", "2024-03-12");
const accounts = fc.array(
  fc.record({
    told: fc.option(day),
    said: fc.option(day.map((one) => ({ earliest: one, latest: one }))),
    origin: fc.constantFrom(...origins),
    tolls: fc.array(tolls, { minLength: 1, maxLength: 2 }),
  }),
  { minLength: 2, maxLength: 24 },
);

const placed = (list: readonly Omit<Account, "id" | "article">[]) =>
  list.map((account, at) =>
    placeAccount({ id: `c-${at}`, article: `a-${at}`, ...account }, String(at).padStart(3, "0")),
  );

const shuffled = ({ seq }: PlacedAccount, seed: number) => (Number(seq) * 7919 + seed) % 104_729;

async function joined(groups: readonly (readonly PlacedAccount[])[]) {
  const store = new AccountsInMemory();
  for (const added of groups) await joinAccounts(store, { added, removed: [] });
  return store.accounts
    .map(({ account: { id }, root, estimate, isSure, because, candidates }) => ({
      id,
      root,
      estimate,
      isSure,
      because,
      candidates,
    }))
    .sort((a, b) => Number(a.id.slice(2)) - Number(b.id.slice(2)));
}

test("one by one, in any order, gives what all at once gives", async () => {
  await fc.assert(
    fc.asyncProperty(accounts, fc.nat(), async (list, seed) => {
      const all = placed(list);
      const order = all.toSorted((a, b) => shuffled(a, seed) - shuffled(b, seed));
      const whole = await joined([all]);
      expect(await joined(order.map((one) => [one]))).toEqual(whole);
      const half = order.length >> 1;
      expect(await joined([order.slice(half), order.slice(0, half)])).toEqual(whole);
    }),
    { numRuns: Number(process.env.TOLLBOOK_SOAK ?? 0) > 0 ? 3_000 : 150 },
  );
});
