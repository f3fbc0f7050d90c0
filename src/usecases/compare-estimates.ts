/**
 * Compares two tolls of the book, or says what forbids it. Each is an estimate (its first toll), a toll, or one mention in its own
 * words: so that what follows from another telling ("100,000" for "well over 100,000") can be asked, too.
 */
import { isWideningPolicy, type WideningPolicy, wideningPolicyNames } from "../domain/widening-policies.ts";
import type { Session } from "../ledger/session.ts";
import type { ComparableToll } from "../reconciliation/comparison/comparable-toll.ts";
import { compareTolls } from "../reconciliation/comparison/compare-tolls.ts";
import { describeComparison } from "../reconciliation/comparison/describe-comparison.ts";
import { independenceOf } from "../reconciliation/telling/independence.ts";
import { BookError } from "./book-error.ts";
import { notOneOf } from "./check-filters.ts";
import type { EstimateComparison, ReadToll } from "./estimate-view.ts";
import { findEstimate, notFound } from "./find-estimate.ts";
import { type LoadedEstimate, loadEstimates } from "./load-estimates.ts";
import type { Book } from "./open-book.ts";
import { comparableReading, comparableToll, readToll } from "./read-tolls.ts";

/** Throws a BookError: `estimate-not-found`, `estimate-ambiguous`, `toll-not-found`, `policy-unknown`. */
export async function compareEstimates(
  book: Book,
  left: string,
  right: string,
  { policy }: { readonly policy?: string } = {},
): Promise<EstimateComparison> {
  const widening = wideningOf(policy);
  const [one, two] = [await sideOf(book.ledger, left), await sideOf(book.ledger, right)];
  const comparison = compareTolls(one.comparable, two.comparable, widening);
  return {
    ...comparison,
    readings: { left: one.read, right: two.read },
    independence: independenceOf(lineOf(one.estimate), lineOf(two.estimate)),
    sentences: describeComparison(comparison),
  };
}

/** "tollbook" means its newest version, "tollbook/1" that one. The default when it is left out. */
export function wideningOf(name: string = wideningPolicyNames[0]!): WideningPolicy {
  const found = isWideningPolicy(name) ? name : wideningPolicyNames.findLast((one) => one.startsWith(`${name}/`));
  if (found === undefined) throw notOneOf("policy-unknown", "--policy", name, wideningPolicyNames);
  return found;
}

interface Side {
  readonly estimate: LoadedEstimate;
  readonly comparable: ComparableToll;
  readonly read: ReadToll;
}

const lineOf = ({ id, told }: LoadedEstimate) => ({ estimate: id, mentions: told.mentions, knowledge: told.knowledge });

async function sideOf(session: Session, reference: string): Promise<Side> {
  const meant = await findEstimate(session, reference);
  const [estimate] = await loadEstimates(session, [meant.estimate]);
  if (estimate === undefined) throw notFound(reference);
  const { tolls, said } = estimate;
  if (meant.figure !== null) {
    const toll = tolls.find(({ tellings }) => tellings.some((one) => one.id === meant.figure));
    const mention = toll?.tellings.find((one) => one.id === meant.figure);
    // A telling that a later version repeats stands for its mention of before.
    if (toll === undefined || mention === undefined) throw notFound(reference);
    const read = readToll(estimate, { ...toll, reading: mention });
    return { estimate, comparable: comparableReading(mention.id, mention, toll, said), read };
  }
  const toll = meant.toll === null ? tolls[0]! : tolls.find(({ key }) => key === meant.toll);
  if (toll === undefined) throw tollNotFound(reference, estimate);
  return { estimate, comparable: comparableToll(estimate, toll), read: readToll(estimate, toll) };
}

function tollNotFound(reference: string, { id, tolls }: LoadedEstimate): BookError {
  return new BookError({
    code: "toll-not-found",
    place: reference,
    value: "no toll of this estimate",
    expectation: `one of ${tolls.map(({ key }) => `${id}/${key}`).join(", ")}`,
    remedy: `See them with their tellings: tollbook estimate ${id}`,
  });
}
