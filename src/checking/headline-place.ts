/**
 * Where a headline's number was counted, where no preposition says so: "[Kharkiv] shelling kills 12", "[Sudan]: 40 killed".
 *
 * Not here: places that extraction tied to the number.
 */
import type { Figure, PlaceSlot } from "../domain/figure.ts";
import { spanOf } from "../text/span.ts";
import type { Draft } from "./draft.ts";

export function placeOfHeadline(draft: Draft, headline: Figure): PlaceSlot | null {
  return headline.place ?? labelOf(headline) ?? beforeEvent(draft, headline);
}

/** It may name who says so, too, or where it was. */
function labelOf({ attribution }: Figure): PlaceSlot | null {
  const label = attribution.find(({ cue, source }) => cue?.exact === ":" && source !== null)?.source;
  return label == null ? null : { span: label, basis: "stated", id: null, within: [] };
}

function beforeEvent(draft: Draft, { span }: Figure): PlaceSlot | null {
  const part = draft.partAt(span.start);
  const match = part === undefined ? null : namedEvent.exec(part.span.exact);
  const place = match === null ? null : draft.knowledge.placeNamed(match[1]!);
  if (part === undefined || match === null || place === null) return null;
  const start = part.span.start + match.index;
  return { span: spanOf(draft.text, start, start + match[1]!.length), basis: "stated", ...place };
}

const namedEvent =
  /(?<!\p{L})(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)??) (?:[Ss]helling|[Ff]ighting|[Cc]lash(?:es)?|[Ss]iege|[Bb]attles?|[Vv]iolence|[Uu]nrest|[Bb]ombings?|[Aa]ir ?strikes?|[Ss]trikes?|[Aa]ttacks?|[Rr]aids?|[Ff]loods?|[Ee]arthquake|[Qq]uake|[Ff]ires?|[Bb]lasts?|[Ss]hootings?|[Pp]rotests|[Rr]iots|[Oo]utbreak|[Cc]holera|[Oo]ffensive|[Ff]amine|[Ll]andslides?|[Bb]andits|[Gg]angs?|[Rr]ebels)\b/u;
