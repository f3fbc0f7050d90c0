/**
 * The estimates that tell the numbers of others soon after them: two questions to the store, of however many estimates.
 */
import type { Session } from "../ledger/session.ts";
import { keysOfNumbers } from "../reconciliation/joining/account-keys.ts";
import type { JoinedAccount } from "../reconciliation/joining/join-store.ts";
import { addDays } from "../text/dates/calendar.ts";
import { type LoadedEstimate, loadEstimates } from "./load-estimates.ts";
import { findStatements } from "./stored-accounts.ts";

export interface TellersAsked {
  /** How many days after it was first said or told. */
  readonly days: number;
  /** Whether what a statement of the number says is of interest to the estimate. */
  readonly isMeant: (root: JoinedAccount, estimate: LoadedEstimate) => boolean;
}

/** Answers for each of the estimates, itself left out, in the order of their ids. */
export async function loadTellers(
  session: Session,
  estimates: readonly LoadedEstimate[],
  { days, isMeant }: TellersAsked,
): Promise<(estimate: LoadedEstimate) => LoadedEstimate[]> {
  const rootsOf = await findTellers(session, estimates, days);
  const idsOf = new Map(
    estimates.map((estimate) => {
      const meant = [...rootsOf(estimate)].filter((root) => isMeant(root, estimate));
      return [estimate.id, new Set(meant.map((root) => root.estimate).filter((id) => id !== estimate.id))];
    }),
  );
  const all = [...new Set([...idsOf.values()].flatMap((ids) => [...ids]))].sort();
  const loaded = await loadEstimates(session, all);
  const byId = new Map(loaded.map((one) => [one.id, one]));
  return ({ id }) => [...idsOf.get(id)!].sort().flatMap((other) => byId.get(other) ?? []);
}

async function findTellers(session: Session, estimates: readonly LoadedEstimate[], days: number) {
  const keysOf = new Map(estimates.map((estimate) => [estimate.id, keysSoonAfter(estimate, days)]));
  const keys = [...new Set([...keysOf.values()].flat())];
  const under = new Map<string, JoinedAccount[]>(keys.map((key) => [key, []]));
  for (const root of await findStatements(session, keys)) for (const key of root.keys) under.get(key)?.push(root);
  return ({ id }: LoadedEstimate) => new Set(keysOf.get(id)!.flatMap((key) => under.get(key)!));
}

function keysSoonAfter({ said, accounts }: LoadedEstimate, days: number): string[] {
  const [first] = [said?.earliest, ...accounts.map(({ told }) => told)].filter((day) => day != null).sort();
  if (first === undefined) return [];
  return accounts.flatMap(({ tolls }) => keysOfNumbers(tolls, { earliest: first, latest: addDays(first, days) }));
}
