/** A place as a sentence names it; found by places.ts. */
import type { PlaceKind } from "../../gazetteer/listing.ts";
import type { Span } from "../../text/span.ts";

export interface PlaceMention {
  /** Token indices in the sentence, last inclusive, with the words that narrow it: "southern Israel", "Kajuru area". */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Identifier in the gazetteer; null for a place that it does not list, or a part of one that it does. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Names of what holds it, narrowest first. */
  readonly within: readonly string[];
  /** Code of the country, "" when unknown or more than one. */
  readonly country: string;
  /** "Russian": a people, not a place. */
  readonly isDemonym: boolean;
  /** Part of another name, of an organisation, office or person: "Gaza Health Ministry", "Israel's army". */
  readonly isPartOfName: boolean;
  /** Token index of the preposition that leads to it ("in", "of"), null when none does. */
  readonly preposition: number | null;
  /** It only says where the place named just beside it lies: "eastern Ukraine" in "Bakhmut in eastern Ukraine". */
  readonly isFrame: boolean;
}

/** What else the document names, to tell like-named places apart: codes of countries and provinces and how often each is named. */
export type PlaceFocus = ReadonlyMap<string, number>;

/** A town that nobody lists, under the name that the text gives it. */
export function plainMention(first: number, last: number, span: Span): PlaceMention {
  return {
    first,
    last,
    span,
    id: null,
    name: span.exact,
    kind: "city",
    within: [],
    country: "",
    isDemonym: false,
    isPartOfName: false,
    preposition: null,
    isFrame: false,
  };
}
