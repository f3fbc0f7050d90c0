/**
 * Whether two lines of telling lead to one origin, to two, or nobody can say. Ten papers that quote one spokesman are one source.
 *
 *   Kirby in one paper, "the White House" in another, one statement → shared
 *   the army by its registers, the hospitals by their records → distinct
 *   "officials" and "a ministry" → unknown
 *
 * Different names alone prove nothing: who is named may have it from whom the other names. `distinct` says that the lines part as far as the
 * texts tell, not that the counts were made apart. Not here: near-copies of one text (text/near-duplicates); they are shared.
 */
import type { Independence, Origin } from "../../domain/estimate.ts";
import type { AttributionLink } from "../../domain/figure.ts";
import type { Mention } from "../../domain/mention.ts";
import { areSameWords, plainWords } from "../comparing/plain-words.ts";
import { type EstimateKnowledge, ToldEstimate } from "./told-estimate.ts";
import { numberKey } from "./toll-cluster.ts";

/** What leads to one origin: tellings of one estimate, all or those of one article. */
export interface SourceLine {
  /** Id of the estimate. */
  readonly estimate: string;
  readonly mentions: readonly Mention[];
  readonly knowledge: EstimateKnowledge;
}

/** Independence of two lines; the order does not matter. */
export function independenceOf(one: SourceLine, two: SourceLine): Independence {
  if (one.estimate === two.estimate || doesLeadTo(one, two) || doesLeadTo(two, one)) return "shared";
  const isNamed = [one, two].every(({ knowledge: { origin } }) => namedKinds.has(origin.kind));
  if (!isNamed || isOneSide(one, two)) return "unknown";
  return isGroundedApart(one, two) || isCountedApart(one, two) ? "distinct" : "unknown";
}

/** The same for all lines of two articles: one shared line makes them shared, one unknown pair leaves them unknown. */
export function independenceOfAll(ones: readonly SourceLine[], twos: readonly SourceLine[]): Independence {
  const all = new Set(ones.flatMap((one) => twos.map((two) => independenceOf(one, two))));
  if (all.has("shared")) return "shared";
  return all.has("unknown") || all.size === 0 ? "unknown" : "distinct";
}

const namedKinds: ReadonlySet<Origin["kind"]> = new Set(["person", "organisation", "document"] as const);

const linksOf = ({ mentions }: SourceLine): readonly AttributionLink[] =>
  mentions.flatMap(({ figure }) => figure.attribution);

/** The origin of one is named in the chains of the other, as its origin or on the way. */
function doesLeadTo(line: SourceLine, { knowledge }: SourceLine): boolean {
  const other = new ToldEstimate([], knowledge);
  if (!namedKinds.has(knowledge.origin.kind)) return false;
  return other.isOriginNamed(line.knowledge.origin.name) || linksOf(line).some((link) => other.isOrigin(link));
}

const isOneSide = ({ knowledge: one }: SourceLine, { knowledge: two }: SourceLine) =>
  one.isOfSide(two.origin.name, one.origin) || two.isOfSide(one.origin.name, two.origin);

/** Both say what they rest on, and none of it is the same. */
function isGroundedApart(one: SourceLine, two: SourceLine): boolean {
  const [grounds, others] = [groundsOf(one), groundsOf(two)];
  if (grounds.length === 0 || others.length === 0) return false;
  return !grounds.some((ground) => others.some((other) => areSameWords(ground, other)));
}

/** What a line says that it rests on: "hospital records", a document that it names. */
function groundsOf(line: SourceLine): (readonly string[])[] {
  const links = linksOf(line);
  const grounds = links.flatMap(({ groundedOn, kind, source }) => [groundedOn, kind === "document" ? source : null]);
  return grounds.flatMap((span) => (span === null ? [] : [plainWords(span.exact)]));
}

/** Both count the same outcome, and no number is in both: nobody has it from the other. */
function isCountedApart(one: SourceLine, two: SourceLine): boolean {
  const countsOf = ({ mentions }: SourceLine) =>
    mentions.flatMap(({ figure }) => (figure.quantity.share || figure.status === "denied" ? [] : [figure]));
  const [counts, others] = [countsOf(one), countsOf(two)];
  const isOfOneOutcome = counts.some(({ measure }) => others.some((other) => other.measure === measure));
  const numbers = new Set(counts.map(numberKey));
  return isOfOneOutcome && !others.some((other) => numbers.has(numberKey(other)));
}
