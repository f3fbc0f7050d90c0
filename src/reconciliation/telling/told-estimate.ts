/**
 * An estimate with all its mentions and what is known of its origin: what the parts of this folder look at.
 *
 * What this room cannot know (countries, who belongs to whom, the quotations of a version) is handed in.
 * Not here: which mentions are of one estimate.
 */
import type { Origin } from "../../domain/estimate.ts";
import type { AttributionLink, DayRange, Quote, Slot } from "../../domain/figure.ts";
import type { Mention } from "../../domain/mention.ts";
import { groupBy } from "../../text/group-by.ts";
import { doesContain } from "../../text/span.ts";
import { isSameSource } from "../comparing/same-source.ts";
import type { OriginWords } from "../joining/origin-words.ts";
import { linkOf, OriginTies } from "./origin-ties.ts";

export interface EstimateKnowledge {
  readonly origin: Origin;
  /** The day of the statement, where it is known. */
  readonly said: DayRange | null;
  readonly words: OriginWords;
  /** Whether a name is the origin or someone that it speaks for: "White House" for John Kirby. */
  readonly isOfSide: (name: string, origin: Origin) => boolean;
  /** The direct quotations of a version. */
  readonly quotesOf?: (version: string) => readonly Quote[];
  /** Whether a version is the origin's own words: a transcript, its own post. */
  readonly isOriginal?: (version: string) => boolean;
  /** What near-copies of one text have in common; an article is its own where it has none. */
  readonly copyOf?: (article: string) => string;
}

/** The mentions of one estimate, in the order of their ids, each once. */
export class ToldEstimate {
  readonly mentions: readonly Mention[];
  readonly knowledge: EstimateKnowledge;
  readonly #byId: ReadonlyMap<string, Mention>;
  readonly #byVersion: ReadonlyMap<string, readonly Mention[]>;
  readonly #originLink: AttributionLink;
  readonly #ties: OriginTies;

  constructor(mentions: readonly Mention[], knowledge: EstimateKnowledge) {
    this.#byId = new Map(mentions.map((mention) => [mention.id, mention]));
    this.mentions = [...this.#byId.values()].sort((one, two) => (one.id < two.id ? -1 : 1));
    this.#byVersion = groupBy(this.mentions, ({ version }) => version);
    this.knowledge = knowledge;
    this.#originLink = linkOf(knowledge.origin);
    this.#ties = new OriginTies(knowledge.origin, knowledge.words);
  }

  mention(id: string): Mention | undefined {
    return this.#byId.get(id);
  }

  /** The estimate's mentions in one version. */
  inVersion(version: string): readonly Mention[] {
    return this.#byVersion.get(version) ?? [];
  }

  /** Whether a link names the origin itself, if shortly: "the army" for "Ukraine's army". */
  isOrigin(link: AttributionLink): boolean {
    if (link.source === null) return false;
    return isSameSource(link, this.#originLink) || this.#ties.isOffice(link);
  }

  /** Whether words name the origin itself. */
  isOriginNamed(name: string): boolean {
    return isSameSource(linkOf({ name, kind: "person" }), this.#originLink);
  }

  /** Whether a link names the origin's side: itself, or whom it speaks for. */
  isOfSide(link: AttributionLink): boolean {
    const { source } = link;
    if (source === null) return false;
    return this.knowledge.isOfSide(source.exact, this.knowledge.origin) || this.#ties.isGovernment(link);
  }
}

/**
 * A slot that the mention's own sentence tells; null where it has none, or took it over from elsewhere in the text. What an
 * extractor took over is a reading of the text, and nobody is told to have said it here.
 */
export function ownSlot<Kind extends Slot>({ words }: Mention, slot: Kind | null): Kind | null {
  return slot !== null && (slot.basis !== "inherited" || doesContain(words, slot.span)) ? slot : null;
}
