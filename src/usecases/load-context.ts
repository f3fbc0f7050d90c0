/**
 * An estimate with what its view needs beside it: notes on its articles, later statements of its origin's side, copies of one
 * text, and what curators said.
 */
import { type FoundNewest, findNewestVersions } from "../ledger/queries/find-newest-versions.ts";
import { loadAnnotations } from "../ledger/queries/load-curated.ts";
import { loadNotesOf, type NoteInVersion } from "../ledger/queries/load-estimate-notes.ts";
import type { Session } from "../ledger/session.ts";
import type { JoinedAccount } from "../reconciliation/joining/join-store.ts";
import type { LaterEstimate } from "../reconciliation/telling/clarifications.ts";
import type { NewestVersion } from "../reconciliation/telling/reach.ts";
import { groupBy } from "../text/group-by.ts";
import { groupNearDuplicates } from "../text/near-duplicates/group-near-duplicates.ts";
import { ladderedOrigin, officesOf, originInNote, sideTest } from "./estimate-knowledge.ts";
import type { EstimateDetail } from "./estimate-view.ts";
import { loadChoices } from "./load-choices.ts";
import { type LoadedEstimate, loadEstimates, toldWith } from "./load-estimates.ts";
import { loadTellers } from "./load-tellers.ts";

/** What is needed to tell how its tellings differ. */
export interface ToldContext {
  readonly estimate: LoadedEstimate;
  readonly notes: readonly NoteInVersion[];
  readonly later: readonly LaterEstimate[];
}

interface ToldWithCopies extends ToldContext {
  readonly syndicated: readonly (readonly string[])[];
  readonly newestOf: (article: string) => NewestVersion | null;
}

export interface EstimateContext extends ToldWithCopies {
  readonly curated: Pick<EstimateDetail, "candidates" | "role" | "curator" | "annotations">;
}

/** Undefined when no mention of it may be shown. */
export async function loadContext(session: Session, id: string): Promise<EstimateContext | undefined> {
  const [told] = await loadTold(session, [id]);
  if (told === undefined) return undefined;
  const choice = (await loadChoices(session, [id])).get(id);
  return {
    ...told,
    curated: {
      candidates: candidatesOf(told.estimate),
      ...{ role: choice?.role ?? null, curator: choice?.curator ?? null },
      annotations: (await loadAnnotations(session, [id])).map(({ text, who, at }) => ({ text, who, at })),
    },
  };
}

/** The same of many, without what curators said; those of which no mention may be shown are left out. */
export async function loadTold(session: Session, ids: readonly string[]): Promise<ToldWithCopies[]> {
  const estimates = await loadEstimates(session, ids);
  const laterOf = await loadTellers(session, estimates, { days: someDays, isMeant: isOfSide });
  const mentions = estimates.flatMap((one) => one.mentions.map(({ mention }) => mention));
  const newest = await findNewestVersions(session, [...new Set(mentions.map(({ article }) => article))].sort());
  const notes = await loadNotesOf(session, [...new Set(mentions.map(({ version }) => version))]);
  const beside: Beside = {
    newest: new Map(newest.map((one) => [one.article, one])),
    notes: groupBy(notes, ({ version }) => version),
  };
  return estimates.map((one) => withContext(one, laterOf(one), beside));
}

interface Beside {
  /** By article. */
  readonly newest: ReadonlyMap<string, FoundNewest>;
  /** By version. */
  readonly notes: ReadonlyMap<string, readonly NoteInVersion[]>;
}

function withContext(bare: LoadedEstimate, later: readonly LaterEstimate[], beside: Beside): ToldWithCopies {
  const mentions = bare.mentions.map(({ mention }) => mention);
  const articles = [...new Set(mentions.map(({ article }) => article))].sort();
  const texts = articles.flatMap((id) => beside.newest.get(id) ?? []).map(({ article: id, text }) => ({ id, text }));
  const syndicated = groupNearDuplicates(texts);
  const copies = new Map(syndicated.flatMap((group) => group.map((article) => [article, group[0]!] as const)));
  const notes = [...new Set(mentions.map(({ version }) => version))].flatMap((id) => beside.notes.get(id) ?? []);
  const prompters = notes.flatMap(({ note: { note, onTheWordOf } }) =>
    onTheWordOf === null ? [] : [originInNote(note.exact, onTheWordOf.exact, bare.origin)],
  );
  const estimate = toldWith(bare, {
    isOfSide: sideTest([...later.map(({ origin }) => origin), ...prompters]),
    copyOf: (article) => copies.get(article) ?? article,
  });
  return { estimate, notes, later, syndicated, newestOf: (article) => beside.newest.get(article) ?? null };
}

/** For so many days a statement of the same number by the same side may clarify. */
const someDays = 7;

function isOfSide({ account }: JoinedAccount, { origin }: LoadedEstimate): boolean {
  const offices = new Set(officesOf(origin));
  return officesOf(ladderedOrigin(account.origin)).some((office) => offices.has(office));
}

/** What its accounts leave open, for each mention that would move. */
function candidatesOf({ mentions }: LoadedEstimate): EstimateDetail["candidates"] {
  return mentions.flatMap(({ candidates, mention, isPinned }) =>
    isPinned ? [] : candidates.map((one) => ({ ...one, figure: mention.id })),
  );
}
