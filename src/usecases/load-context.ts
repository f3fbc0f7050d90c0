/**
 * An estimate with what its view needs beside it: notes on its articles, later statements of its origin's side, copies of one
 * text, and what curators said.
 */
import { findNewestVersions } from "../ledger/queries/find-newest-versions.ts";
import { findRootsUnder } from "../ledger/queries/joined-accounts.ts";
import { loadAnnotations } from "../ledger/queries/load-curated.ts";
import { loadNotesOf, type NoteInVersion } from "../ledger/queries/load-estimate-notes.ts";
import type { Session } from "../ledger/session.ts";
import { keysOfNumbers } from "../reconciliation/joining/account-keys.ts";
import type { LaterEstimate } from "../reconciliation/telling/clarifications.ts";
import type { NewestVersion } from "../reconciliation/telling/reach.ts";
import { addDays } from "../text/dates/calendar.ts";
import { groupNearDuplicates } from "../text/near-duplicates/group-near-duplicates.ts";
import { ladderedOrigin, officesOf, originInNote, sideTest } from "./estimate-knowledge.ts";
import type { EstimateDetail } from "./estimate-view.ts";
import { loadChoices } from "./load-choices.ts";
import { type LoadedEstimate, loadEstimates, toldWith } from "./load-estimates.ts";
import { accountOf } from "./stored-accounts.ts";

/** What is needed to tell how its tellings differ. */
export interface ToldContext {
  readonly estimate: LoadedEstimate;
  readonly notes: readonly NoteInVersion[];
  readonly later: readonly LaterEstimate[];
}

export interface EstimateContext extends ToldContext {
  readonly syndicated: readonly (readonly string[])[];
  readonly newestOf: (article: string) => NewestVersion | null;
  readonly curated: Pick<EstimateDetail, "candidates" | "role" | "curator" | "annotations">;
}

/** Undefined when no mention of it may be shown. */
export async function loadContext(session: Session, id: string): Promise<EstimateContext | undefined> {
  const told = await loadTold(session, id);
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

/** The same without what curators said. */
export async function loadTold(session: Session, id: string): Promise<Omit<EstimateContext, "curated"> | undefined> {
  const [bare] = await loadEstimates(session, [id]);
  if (bare === undefined) return undefined;
  const others = await loadLater(session, bare);
  const articles = [...new Set(bare.mentions.map(({ mention }) => mention.article))].sort();
  const newest = new Map((await findNewestVersions(session, articles)).map((one) => [one.article, one]));
  const syndicated = groupNearDuplicates([...newest.values()].map(({ article, text }) => ({ id: article, text })));
  const copies = new Map(syndicated.flatMap((group) => group.map((article) => [article, group[0]!] as const)));
  const versions = [...new Set(bare.mentions.map(({ mention }) => mention.version))];
  const notes = await loadNotesOf(session, versions);
  const prompters = notes.flatMap(({ note: { note, onTheWordOf } }) =>
    onTheWordOf === null ? [] : [originInNote(note.exact, onTheWordOf.exact, bare.origin)],
  );
  return {
    estimate: toldWith(bare, {
      isOfSide: sideTest([...others.map(({ origin }) => origin), ...prompters]),
      copyOf: (article) => copies.get(article) ?? article,
    }),
    notes,
    later: others,
    syndicated,
    newestOf: (article) => newest.get(article) ?? null,
  };
}

/** For so many days a statement of the same number by the same side may clarify. */
const someDays = 7;

/** What others of the origin's side said of the same numbers soon after. */
async function loadLater(session: Session, { id, origin, said, accounts }: LoadedEstimate): Promise<LaterEstimate[]> {
  const [first] = [said?.earliest, ...accounts.map(({ told }) => told)].filter((day) => day != null).sort();
  if (first === undefined) return [];
  const keys = accounts.flatMap(({ tolls }) =>
    keysOfNumbers(tolls, { earliest: first, latest: addDays(first, someDays) }),
  );
  const roots = (await findRootsUnder(session, [...new Set(keys)])).map(accountOf);
  const offices = new Set(officesOf(origin));
  const isOfSide = ({ account }: (typeof roots)[number]) =>
    officesOf(ladderedOrigin(account.origin)).some((office) => offices.has(office));
  const ids = roots.filter(isOfSide).map(({ estimate }) => estimate);
  return loadEstimates(session, [...new Set(ids)].filter((one) => one !== id).sort());
}

/** What its accounts leave open, for each mention that would move. */
function candidatesOf({ mentions }: LoadedEstimate): EstimateDetail["candidates"] {
  return mentions.flatMap(({ candidates, mention, isPinned }) =>
    isPinned ? [] : candidates.map((one) => ({ ...one, figure: mention.id })),
  );
}
