/**
 * Whether all in the book who tell a figure of a draft have it from one. Looked for where the draft tells it of several.
 *
 * A telling that names nobody may have it from anywhere: it is no second origin. Unnamed sources may be anybody: nothing is told then.
 */
import type { KnownLine } from "../checking/book-view.ts";
import type { Draft } from "../checking/draft.ts";
import { mayBeOfSeveral, severalSourcesOf } from "../checking/several-sources.ts";
import type { Session } from "../ledger/session.ts";
import { keysOfNumbers } from "../reconciliation/joining/account-keys.ts";
import { tieOf } from "../reconciliation/joining/is-one-origin.ts";
import { independenceOf } from "../reconciliation/telling/independence.ts";
import { addDays } from "../text/dates/calendar.ts";
import { statementOf } from "./book-evidence.ts";
import { officesOf, speakerOf } from "./estimate-knowledge.ts";
import { type LoadedEstimate, loadEstimates } from "./load-estimates.ts";
import type { PlacedFigure } from "./place-draft.ts";
import { areSamePeople, isGiven, placeBeside } from "./same-subject.ts";
import { findStatements } from "./stored-accounts.ts";

/** For so many days a number is told with whom it came from. */
const someDays = 60;
/** One article is no sign that others have nobody else. */
const fewestOutlets = 2;

export async function knownLines(
  session: Session,
  draft: Draft,
  placed: readonly PlacedFigure[],
): Promise<KnownLine[]> {
  const lines: KnownLine[] = [];
  for (const one of placed) {
    if (!isGiven(one.toll) || !mayBeOfSeveral(draft, one.figure)) continue;
    const estimates = await loadTelling(session, one);
    const line = lineIn(estimates, one);
    if (line !== undefined && severalSourcesOf(draft, one.figure, line.outlets) !== undefined) lines.push(line);
  }
  return lines;
}

/** The estimate that it tells, and all that tell the same number of the same people about that time. */
async function loadTelling(session: Session, { toll, estimate, mention }: PlacedFigure): Promise<LoadedEstimate[]> {
  const latest = mention.standsFrom.slice(0, 10);
  const keys = keysOfNumbers([toll], { earliest: addDays(latest, -someDays), latest });
  const roots = await findStatements(session, keys);
  const ids = roots
    .filter(({ account }) =>
      account.tolls.some(
        (other) =>
          isGiven(other) &&
          other.measure === toll.measure &&
          areSamePeople(toll, other) &&
          placeBeside(toll, other) !== undefined,
      ),
    )
    .map((root) => root.estimate);
  return loadEstimates(session, [...new Set([...ids, ...(estimate === null ? [] : [estimate])])].sort());
}

function lineIn(estimates: readonly LoadedEstimate[], { figure, toll }: PlacedFigure): KnownLine | undefined {
  const named = estimates
    .filter(({ origin }) => origin.kind !== "none")
    .sort((one, two) => two.mentions.length - one.mentions.length);
  const [main] = named;
  if (main === undefined || !named.every((one) => isOfOne(one) && areOfOneSide(one, main))) return undefined;
  const told = main.tolls.find(
    ({
      reading: {
        figure: { measure },
      },
    }) => measure === toll.measure,
  );
  const articles = new Map(
    estimates.flatMap(({ mentions }) => mentions.map(({ mention }) => [mention.article, mention.outlet])),
  );
  const outlets = [...new Set([...articles.values()].filter((outlet) => outlet !== null))].sort();
  if (told === undefined || outlets.length < fewestOutlets) return undefined;
  return { figure: figure.id, origin: statementOf(main, told), articles: articles.size, outlets };
}

/** Whoever its articles name is the source, or whom it speaks for. */
function isOfOne({ accounts }: LoadedEstimate): boolean {
  const speaker = speakerOf(accounts);
  return (
    speaker !== undefined &&
    accounts.every(({ origin }) => {
      const tie = tieOf(origin, speaker);
      return tie !== undefined && tie !== "unknown";
    })
  );
}

function areOfOneSide(one: LoadedEstimate, main: LoadedEstimate): boolean {
  if (one === main || independenceOf(lineOf(one), lineOf(main)) === "shared") return true;
  const offices = new Set(officesOf(main.origin));
  return officesOf(one.origin).some((office) => offices.has(office));
}

const lineOf = ({ id, told: { mentions, knowledge } }: LoadedEstimate) => ({ estimate: id, mentions, knowledge });
