/**
 * How the time of joining grows with the number of mentions, in memory: from 10,000 on, ten times as many each time. Beside it what
 * n log n would give from the first row.
 */
import { AccountsInMemory } from "../../src/reconciliation/joining/accounts-in-memory.ts";
import { joinAccounts } from "../../src/reconciliation/joining/join-accounts.ts";
import { placeAccount } from "../../src/reconciliation/joining/place-account.ts";
import { madeUpAccounts } from "./made-up-accounts.ts";

const accountsAtOnce = 64;

export async function measureJoining(sizes: readonly number[]): Promise<void> {
  console.log("\njoining mentions into estimates, in memory");
  let first: { seconds: number; size: number } | undefined;
  for (const size of sizes) {
    const seconds = await secondsToJoin(size);
    first ??= { seconds, size };
    const expected = (first.seconds * size * Math.log(size)) / (first.size * Math.log(first.size));
    const rate = Math.round(size / seconds).toLocaleString("en");
    const row = [
      `${size.toLocaleString("en")} mentions`.padStart(20),
      `${seconds.toFixed(2)} CPU-seconds`.padStart(20),
    ];
    console.log(`${row.join("")}  ${rate.padStart(9)} a second  ${(seconds / expected).toFixed(2)} of n log n`);
  }
}

async function secondsToJoin(size: number): Promise<number> {
  const accounts = madeUpAccounts(size);
  const store = new AccountsInMemory();
  const before = process.cpuUsage();
  for (let start = 0; start < accounts.length; start += accountsAtOnce) {
    const added = accounts
      .slice(start, start + accountsAtOnce)
      .map((account, index) => placeAccount(account, String(start + index).padStart(8, "0")));
    await joinAccounts(store, { added, removed: [] });
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
