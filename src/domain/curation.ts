/**
 * What a curator does about estimates: the acts as the journal keeps them.
 *
 *   {"act":"split","estimate":{"id":"e-12…","founders":[…]},"figures":[{"figure":"v-…/51-69-killed",…}],"who":"…","why":"…"}
 *
 * An act must find what it names after a rebuild, and under a later extractor. So it names each thing in several ways:
 * an estimate also by the accounts that found it, a mention also by the account that it belongs to.
 */

/** A mention, and by what it is found again. */
export interface MentionTrace {
  /** "v-0123456789abcdef/51-69-killed" */
  readonly figure: string;
  readonly article: string;
  readonly account: string;
  /** Which toll of the account it tells. */
  readonly toll: number;
}

export interface EstimateTrace {
  /** As it was called when the act was made. */
  readonly id: string;
  /** Mentions of the accounts that it began with, the first first; none for an estimate that a curator split off. */
  readonly founders: readonly MentionTrace[];
}

interface Reasoned {
  readonly who: string;
  readonly why: string;
}

/** The mentions become an estimate of their own, see splitEstimateId. */
export interface SplitAct extends Reasoned {
  readonly act: "split";
  readonly estimate: EstimateTrace;
  readonly figures: readonly MentionTrace[];
}

/** All of `estimate` belongs to `into`. */
export interface JoinAct extends Reasoned {
  readonly act: "join";
  readonly estimate: EstimateTrace;
  readonly into: EstimateTrace;
}

/** The mentions belong to `estimate`, whatever else is joined or split. */
export interface PinAct extends Reasoned {
  readonly act: "pin";
  readonly estimate: EstimateTrace;
  readonly figures: readonly MentionTrace[];
}

export interface RecommendAct extends Reasoned {
  readonly act: "recommend";
  readonly estimate: EstimateTrace;
  /** Null takes the role away. */
  readonly role: "recommended" | "triangulation" | null;
}

export interface AnnotateAct extends Reasoned {
  readonly act: "annotate";
  readonly estimate: EstimateTrace;
  readonly text: string;
}

/** Takes an act back: all later ones hold as if it had never been. */
export interface UndoAct extends Reasoned {
  readonly act: "undo";
  /** Its number in the journal. */
  readonly undoes: number;
}

export type Curation = SplitAct | JoinAct | PinAct | RecommendAct | AnnotateAct | UndoAct;

/** "e-s00007": no estimate that Tollbook joins is called so, since their digits are hexadecimal. */
export function splitEstimateId(seq: number): string {
  return `e-s${String(seq).padStart(5, "0")}`;
}
