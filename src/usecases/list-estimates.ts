/**
 * Lists the estimates of a book, each by the first of its tolls that passes the filters, in the order in which they were said.
 *
 *   await listEstimates(book, { measure: "killed", view: "highest" }) → { estimates: [ … ], view: "highest/1", policy: "tollbook/1" }
 */
import type { Interval } from "../domain/comparison.ts";
import { isViewPolicy, type TollView, type ViewPolicy, versioned, viewPolicyNames } from "../domain/views.ts";
import type { WideningPolicy } from "../domain/widening-policies.ts";
import { findEstimates } from "../ledger/queries/find-estimates.ts";
import { viewTolls } from "../reconciliation/comparison/view-tolls.ts";
import type { AccountOrigin } from "../reconciliation/joining/account.ts";
import { readingPolicy } from "../reconciliation/telling/reading.ts";
import { repetitionsIn } from "../reconciliation/telling/repetitions.ts";
import type { ToldToll } from "../reconciliation/telling/told-toll.ts";
import { compareText } from "../text/compare-text.ts";
import { checkDay, checkMeasure, notOneOf } from "./check-filters.ts";
import { type ChoiceBound, checkConsidered } from "./considered-estimates.ts";
import { type EstimateRole, estimateRoles } from "./curation-view.ts";
import { speakerOf } from "./estimate-knowledge.ts";
import type { EstimateRow } from "./estimate-view.ts";
import { type LoadedChoice, loadChoices } from "./load-choices.ts";
import { firstToldOf, type LoadedEstimate, loadEstimates } from "./load-estimates.ts";
import type { Book } from "./open-book.ts";
import { comparableToll, readToll } from "./read-tolls.ts";
import { passesSlots, type SlotFilter } from "./slot-filter.ts";

/** All given ones must hold of one mention; each word begins a word of the slot (slot-filter.ts). */
export interface EstimateFilters {
  readonly measure?: string;
  readonly group?: string;
  readonly place?: string;
  readonly source?: string;
  /** ISO day, inclusive: said, or else told, on or after. */
  readonly since?: string;
  readonly until?: string;
  /** One of the view policies; every estimate where it is left out. */
  readonly view?: string;
  /** Only those to which a curator gave this role. */
  readonly role?: string;
}

export interface EstimateList {
  readonly estimates: readonly EstimateRow[];
  /** Name and version of the policy that chose among them: "all/1". */
  readonly view: string;
  /** What the view shows, in words, and what it could not place. */
  readonly note: string | null;
  /** Only of the view "range". */
  readonly interval: Interval | null;
}

const unlike = "whether they count the same people, place and time is for a comparison to say";

/** A bound on how many are held with all their mentions at once. */
const estimatesAtOnce = 500;

/** Throws a BookError: `measure-unknown`, `date-malformed`, `view-unknown`, `role-unknown`, `too-many-estimates`. */
export async function listEstimates(book: Book, filters: EstimateFilters & ChoiceBound): Promise<EstimateList> {
  const view = viewOf(filters.view);
  const role = roleOf(filters.role);
  const chosen = await chosenTolls(book, filters);
  const rows = role === undefined ? chosen : chosen.filter(({ row }) => row.role === role);
  if (view === "all")
    return { estimates: rows.map(({ row }) => row), view: versioned(view), note: null, interval: null };
  const shown = shownBy(rows, view);
  const kept = new Set(shown.tolls);
  return {
    estimates: rows.filter(({ row }) => kept.has(row.toll)).map(({ row }) => row),
    ...{ view: shown.view, note: shown.note ?? `${shown.means}; ${unlike}`, interval: shown.interval },
  };
}

/** Those that the view shows; a curator's roles count as choices. */
export function shownBy(rows: readonly ChosenToll[], view: ViewPolicy, widening?: WideningPolicy): TollView {
  const choices = rows.flatMap(({ row, choice }) => (choice === null ? [] : [choiceOf(row, choice)]));
  const comparable = rows.map((one) => one.comparable);
  return viewTolls(comparable, view, { choices, ...(widening === undefined ? {} : { widening }) });
}

export interface ChosenToll {
  readonly row: EstimateRow;
  /** What a curator made of the estimate. */
  readonly choice: LoadedChoice | null;
  readonly comparable: ReturnType<typeof comparableToll>;
  /** Who said it as joining sees it; undefined for nobody. */
  readonly speaker: AccountOrigin | undefined;
}

/** Which of the tolls of an estimate that pass are listed. */
type TollPick = (passing: readonly ToldToll[]) => readonly ToldToll[];

const firstToll: TollPick = (passing) => passing.slice(0, 1);
/** A statement may tell of several peoples; what is a part of a toll told is not told beside it. */
export const wholeTolls: TollPick = (passing) =>
  passing.filter(({ whole }) => whole === null || !passing.includes(whole));

/** Of each estimate that passes, those of its tolls that `pick` takes from the ones that do. */
export async function chosenTolls(
  book: Book,
  filters: EstimateFilters & ChoiceBound,
  pick = firstToll,
): Promise<ChosenToll[]> {
  const { measure = null, group = null, place = null, source = null, since = null, until = null } = filters;
  checkMeasure(measure);
  checkDay("--since", since);
  checkDay("--until", until);
  const ids = await findEstimates(book.ledger, { measure, group, place, source, since, until });
  checkConsidered(ids.length, filters);
  const chosen = await tollsOf(book, ids, { measure, group, place, source }, pick);
  return chosen.sort((a, b) => compareText(utteredOn(a.row), utteredOn(b.row)));
}

/** Of each of the estimates, in their order, the tolls that `pick` takes from those of which some telling passes. */
export async function tollsOf(
  book: Book,
  ids: readonly string[],
  filter: SlotFilter,
  pick = firstToll,
): Promise<ChosenToll[]> {
  const chosen: ChosenToll[] = [];
  for (let start = 0; start < ids.length; start += estimatesAtOnce) {
    const some = ids.slice(start, start + estimatesAtOnce);
    const estimates = await loadEstimates(book.ledger, some);
    const choices = await loadChoices(book.ledger, some);
    for (const estimate of estimates) {
      const passing = estimate.tolls.filter(({ tellings }) =>
        tellings.some(({ figure }) => passesSlots(figure, filter)),
      );
      const choice = choices.get(estimate.id) ?? null;
      for (const toll of pick(passing)) {
        const row = rowOf(estimate, toll, choice);
        const comparable = comparableToll(estimate, toll);
        chosen.push({
          row,
          choice,
          comparable,
          speaker: speakerOf(estimate.accounts),
        });
      }
    }
  }
  return chosen;
}

/** The day on which an estimate was said, or else first told; what has neither comes last. */
export const utteredOn = ({ said, firstTold }: Pick<EstimateRow, "said" | "firstTold">) =>
  said?.earliest ?? firstTold ?? "9999";

function rowOf(estimate: LoadedEstimate, toll: ToldToll, choice: LoadedChoice | null): EstimateRow {
  const { id, origin, said, mentions, tolls } = estimate;
  const { id: tollId, derivedBy: _, ...read } = readToll(estimate, toll);
  return {
    ...read,
    ...{ id, toll: tollId, origin, said, firstTold: firstToldOf(estimate) },
    ...{ tellings: mentions.length, repeated: repetitionsIn(tolls).size },
    articles: new Set(mentions.map(({ mention }) => mention.article)).size,
    others: tolls.filter((one) => one !== toll).map((one) => readToll(estimate, one)),
    ...{ role: choice?.role ?? null, curator: choice?.curator ?? null },
    policy: readingPolicy,
  };
}

const choiceOf = ({ toll }: EstimateRow, { role: kind, curator, why: reason }: LoadedChoice) => ({
  ...{ kind, curator, tolls: [toll], interval: null, reason },
});

export function viewOf(name: string = "all"): ViewPolicy {
  if (isViewPolicy(name)) return name;
  throw notOneOf("view-unknown", "--view", name, viewPolicyNames);
}

export function roleOf(name: string | undefined): EstimateRole | undefined {
  const role = estimateRoles.find((one) => one === name);
  if (name !== undefined && role === undefined) throw notOneOf("role-unknown", "--role", name, estimateRoles);
  return role;
}
