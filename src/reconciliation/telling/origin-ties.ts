/**
 * How the source that a telling names is tied to the estimate's origin: its office told shortly ("the army" for "Ukraine's army"),
 * or the government above it ("Ukrainian officials", "Kyiv").
 *
 * Not here: persons and their names (comparing/same-source.ts), and who is known to speak for whom (EstimateKnowledge).
 */
import type { Origin } from "../../domain/estimate.ts";
import type { AttributionLink } from "../../domain/figure.ts";
import type { Span } from "../../text/span.ts";
import type { AccountOrigin } from "../joining/account.ts";
import { linkOrigin } from "../joining/account-origin.ts";
import { tieOf } from "../joining/is-one-origin.ts";
import type { OriginWords } from "../joining/origin-words.ts";

export class OriginTies {
  readonly #origin: AccountOrigin;
  /** Of the origin and all whom it speaks for, as far as any tells it. */
  readonly #side: string | null;
  readonly #words: OriginWords;
  /** Thousands of tellings name the same few. */
  readonly #known = new Map<string, AccountOrigin>();

  constructor(origin: Origin, words: OriginWords) {
    this.#words = words;
    this.#origin = this.#read(linkOf(origin));
    const rungs = [origin.name, ...origin.ladder].map((name) => this.#read(linkOf({ name, kind: "organisation" })));
    this.#side = rungs.find(({ side }) => side !== null)?.side ?? null;
  }

  /** The same office, if only by its short name; a person is no office. */
  isOffice(link: AttributionLink): boolean {
    const one = this.#read(link);
    return one.rank === 2 && this.#origin.rank === 2 && tieOf(one, this.#origin) !== undefined;
  }

  /** A government as a whole, where the origin is nearer and not of another country. */
  isGovernment(link: AttributionLink): boolean {
    const { rank, side } = this.#read(link);
    return rank === 1 && this.#origin.rank > 1 && (this.#side === null || this.#side === side);
  }

  #read(link: AttributionLink): AccountOrigin {
    const key = [link.kind, link.source?.exact, link.role?.exact, link.organisation?.exact].join("|");
    const known = this.#known.get(key) ?? linkOrigin(link, this.#words);
    this.#known.set(key, known);
    return known;
  }
}

export function linkOf({ name, kind }: Pick<Origin, "name" | "kind">): AttributionLink {
  const source: Span = { start: 0, end: name.length, exact: name };
  const none = { cue: null, role: null, organisation: null, channel: null, groundedOn: null };
  return { source, kind: kind === "none" ? "organisation" : kind, ...none };
}
