/**
 * Joins accounts into estimates, a few new ones at a time: only what may change is looked at again, and the result is the
 * same as if all had come at once, in whatever order.
 *
 *   await joinAccounts(store, { added: [placeAccount(account, 17)], removed: [] })
 *
 * Not here: what is held against each other (place-account.ts) and weighed (evidence.ts).
 */
import { groupBy } from "../../text/group-by.ts";
import { doMeet } from "./day-ranges.ts";
import { evidenceFor, thresholds } from "./evidence.ts";
import { estimateOf, formEstimates } from "./form-estimates.ts";
import { hangOnRoot } from "./hang-on-root.ts";
import type { Candidate, Join, JoinedAccount, JoinStore } from "./join-store.ts";
import { type PlacedAccount, stages } from "./place-account.ts";

export interface ChangedAccounts {
  readonly added: readonly PlacedAccount[];
  /** As they were joined; the store has them no more. */
  readonly removed: readonly JoinedAccount[];
}

/** Gives the accounts that are joined otherwise than before, new ones included. */
export async function joinAccounts(store: JoinStore, { added, removed }: ChangedAccounts): Promise<JoinedAccount[]> {
  const waiting = new Map<number, Map<string, JoinedAccount>>(stages.map((stage) => [stage, new Map()]));
  const wait = (accounts: readonly JoinedAccount[]) => {
    for (const account of accounts) waiting.get(account.stage)!.set(account.account.id, account);
  };
  wait(added.map(unjoined));
  const all: JoinedAccount[] = [];
  for (const stage of stages) {
    const gone = removed.filter((one) => one.stage === stage && one.root === null);
    const changed = await joinStage(store, stage, [...waiting.get(stage)!.values()], gone);
    all.push(...changed);
    const roots = [...changed.filter(({ root, before }) => root === null || before === null), ...gone];
    if (roots.length > 0) wait(await touchedBy(store, roots, stage));
  }
  return all;
}

interface Changed extends JoinedAccount {
  /** The root that it hung on before; null when it was one, undefined when it is new. */
  readonly before: string | null | undefined;
}

const unjoined = (account: PlacedAccount): JoinedAccount => ({
  ...account,
  ...{ root: "", estimate: "", isSure: false, because: [], candidates: [] },
});

async function joinStage(
  store: JoinStore,
  stage: number,
  accounts: readonly JoinedAccount[],
  gone: readonly JoinedAccount[],
): Promise<Changed[]> {
  if (accounts.length === 0 && gone.length === 0) return [];
  const found = await rootsFor(store, accounts, stage);
  const asked = accounts.map((account) => hung(account, found(account)));
  const before = new Map(accounts.map((account) => [account.account.id, account]));
  const moved = asked.filter((account) => isOtherwise(account, before.get(account.account.id)!));
  await store.save(moved);
  const touched = [
    ...accounts.filter(({ root }) => root === null),
    ...moved.filter(({ root }) => root === null),
    ...gone,
  ];
  const blocks = [...new Set(touched.map(({ block }) => block))];
  const members = blocks.length === 0 ? [] : await store.rootsIn(blocks);
  const known = new Map(members.map((member) => [member.account.id, member]));
  const formed = [...groupBy(members, ({ block }) => block).values()].flatMap(formEstimates);
  const reformed = formed.filter((member) => isOtherwise(member, known.get(member.account.id)!));
  await store.save(reformed);
  const changed = new Map([...moved, ...reformed].map((account) => [account.account.id, account]));
  return [...changed.values()].map((account) => ({ ...account, before: rootBefore(account, before, known) }));
}

/** Answers with the roots that an account may hang on, each once. */
async function rootsFor(
  store: JoinStore,
  accounts: readonly PlacedAccount[],
  stage: number,
): Promise<(account: PlacedAccount) => readonly JoinedAccount[]> {
  const keys = [...new Set(accounts.flatMap(({ sought }) => sought))];
  const roots = keys.length === 0 ? [] : await store.rootsUnder(keys);
  const under = byKeys(
    roots.filter((root) => root.stage < stage),
    new Set(keys),
  );
  return ({ sought, soughtDays }) => [
    ...new Set(sought.flatMap((key) => under.get(key) ?? []).filter(({ days }) => doMeet(days, soughtDays))),
  ];
}

/** Of their keys only those that are `asked` for, where that is told. */
function byKeys(roots: readonly JoinedAccount[], asked?: ReadonlySet<string>): Map<string, JoinedAccount[]> {
  const under = new Map<string, JoinedAccount[]>();
  for (const root of roots) {
    for (const key of root.keys) {
      if (asked?.has(key) === false) continue;
      const known = under.get(key);
      if (known === undefined) under.set(key, [root]);
      else known.push(root);
    }
  }
  return under;
}

function hung(account: JoinedAccount, roots: readonly JoinedAccount[]): JoinedAccount {
  const { join, candidates } = hangOnRoot(account, roots);
  if (join !== undefined) return { ...account, ...join };
  // Its estimate is told when its block is formed.
  const isRoot = account.root === null;
  return {
    ...account,
    root: null,
    candidates,
    ...(isRoot ? {} : { estimate: estimateOf(account), isSure: true, because: [] }),
  };
}

const isOtherwise = (now: Join, before: Join): boolean =>
  now.root !== before.root ||
  now.estimate !== before.estimate ||
  now.isSure !== before.isSure ||
  !areEqual(now.because, before.because) ||
  !areEqual(now.candidates, before.candidates, isEqualCandidate);

const isEqualCandidate = (one: Candidate, two: Candidate) =>
  one.estimate === two.estimate && one.score === two.score && areEqual(one.because, two.because);

function areEqual<T>(ones: readonly T[], twos: readonly T[], isEqual = (one: T, two: T) => one === two): boolean {
  return ones.length === twos.length && ones.every((one, index) => isEqual(one, twos[index]!));
}

function rootBefore(
  { account: { id } }: JoinedAccount,
  asked: ReadonlyMap<string, JoinedAccount>,
  known: ReadonlyMap<string, JoinedAccount>,
): string | null | undefined {
  const root = (asked.get(id) ?? known.get(id))!.root;
  return root === "" ? undefined : root;
}

/** Those of later stages for which a changed root is one of those that they may hang on, or that speak against it. */
async function touchedBy(
  store: JoinStore,
  roots: readonly JoinedAccount[],
  stage: number,
): Promise<readonly JoinedAccount[]> {
  const under = byKeys(roots);
  const seekers = await store.seekersOf([...under.keys()], stage);
  return seekers.filter((seeker) =>
    seeker.sought.some((key) => under.get(key)?.some((root) => doesConcern(root, seeker)) ?? false),
  );
}

function doesConcern(root: JoinedAccount, { account, soughtDays }: PlacedAccount): boolean {
  if (!doMeet(root.days, soughtDays)) return false;
  const evidence = evidenceFor(account, root.account);
  return evidence === undefined || evidence.score >= thresholds.candidate;
}
