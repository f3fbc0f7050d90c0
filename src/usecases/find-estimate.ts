/**
 * What a user means by an estimate: its id, that of one of its tolls or mentions, or the beginning of one if it is the only one.
 */
import { findEstimateNow } from "../ledger/queries/find-curated.ts";
import { findEstimateIds, findMentionEstimate } from "../ledger/queries/find-estimate-ids.ts";
import type { Session } from "../ledger/session.ts";
import { BookError } from "./book-error.ts";

export interface MeantEstimate {
  readonly estimate: string;
  /** Key of the toll that was named: "100000-casualties". */
  readonly toll: string | null;
  /** Id of the mention that was named. */
  readonly figure: string | null;
}

/** Throws a BookError: `estimate-not-found`, `estimate-ambiguous`. */
export async function findEstimate(session: Session, reference: string): Promise<MeantEstimate> {
  const wanted = reference.trim();
  if (/^v-[0-9a-f]+\//.test(wanted)) {
    const estimate = await findMentionEstimate(session, wanted);
    if (estimate === undefined) throw notFound(wanted);
    return { estimate, toll: null, figure: wanted };
  }
  const [id = "", toll = null] = wanted.split("/");
  // An id from before it was joined into another, or was found to be part of one.
  const now = await findEstimateNow(session, id);
  if (now !== undefined) return { estimate: now, toll: now === id ? toll : null, figure: null };
  const found = id === "" ? [] : await findEstimateIds(session, id.startsWith("e-") ? id : `e-${id}`);
  const [estimate, other] = found;
  if (estimate === undefined) throw notFound(wanted);
  if (other !== undefined) throw ambiguous(wanted, found);
  return { estimate, toll, figure: null };
}

export function notFound(reference: string): BookError {
  return new BookError({
    code: "estimate-not-found",
    place: reference,
    value: "no estimate, toll or figure of this book",
    expectation: "the id of an estimate, of one of its tolls, or of a figure, or the beginning of the first",
    remedy: "See which there are: tollbook estimates",
  });
}

function ambiguous(reference: string, found: readonly string[]): BookError {
  return new BookError({
    code: "estimate-ambiguous",
    place: reference,
    value: `the beginning of several: ${found.slice(0, 5).join(", ")}`,
    expectation: "the id of one estimate",
    remedy: "Give more of the id.",
  });
}
