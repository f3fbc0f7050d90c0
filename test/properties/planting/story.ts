/** An article while it is being written: its tolls as slots, everything else as words. */
import type { Chance } from "./chance.ts";
import { drawToll, type Toll, writeToll } from "./toll-sentence.ts";
import {
  capital,
  events,
  groups,
  hedges,
  months,
  outcomes,
  outlets,
  places,
  plainSentences,
  sources,
  weekdays,
  writers,
} from "./words.ts";

export type Piece = { readonly kind: "plain"; readonly words: string } | { readonly kind: "toll"; readonly toll: Toll };
export interface Paragraph {
  readonly kind: "body" | "stamp" | "note";
  readonly pieces: readonly Piece[];
}
export interface Story {
  readonly outlet: string;
  readonly writer: string;
  /** A post shown inside the page, told by somebody of the place; null where there is none. */
  readonly post: string | null;
  /** The count of the lead, as the headline last took it over. */
  readonly headline: Toll;
  readonly paragraphs: readonly Paragraph[];
}

export const plain = (words: string): Piece => ({ kind: "plain", words });
export const paragraphOf = (...pieces: readonly Piece[]): Paragraph => ({ kind: "body", pieces });

/** Tolls with their place in the story. */
export interface Told {
  readonly paragraph: number;
  readonly piece: number;
  readonly toll: Toll;
}
export function tollsIn({ paragraphs }: Story): Told[] {
  return paragraphs.flatMap(({ pieces }, paragraph) =>
    pieces.flatMap((each, piece) => (each.kind === "toll" ? [{ paragraph, piece, toll: each.toll }] : [])),
  );
}

export function withPiece(
  story: Story,
  { paragraph, piece }: { paragraph: number; piece: number },
  by: Piece | null,
): Story {
  const paragraphs = story.paragraphs
    .map((each, at) =>
      at === paragraph ? { ...each, pieces: each.pieces.flatMap((old, i) => (i === piece ? (by ?? []) : old)) } : each,
    )
    .filter(({ pieces }) => pieces.length > 0);
  return { ...story, paragraphs };
}

const writePiece = (piece: Piece) => (piece.kind === "plain" ? piece.words : writeToll(piece.toll));
export const writeParagraph = ({ pieces }: Paragraph) => pieces.map(writePiece).join(" ");

export function writeHeadline({ headline: toll }: Story): string {
  const hedge = hedges[toll.hedge][toll.hedgeWords % hedges[toll.hedge].length]!;
  const outcome = outcomes[toll.measure]!;
  const count = `${hedge}${toll.value.toLocaleString("en-US")} ${toll.group.words}`;
  return `${capital(count)} ${outcome[toll.outcomeWords % outcome.length]} in ${toll.event} in ${toll.place}`;
}

export function drawStory(chance: Chance, publishedWeekday: number): Story {
  const count = chance.between(3, 6);
  const where = chance.some(places, count);
  const tolls = where.map((place, at) => {
    const isMonth = chance.is(0.1);
    return drawToll(chance, {
      place,
      event: events[(chance.between(0, 9) + at) % events.length]!,
      day: isMonth ? chance.of(months) : weekdays[(publishedWeekday + 7 - chance.between(0, 2)) % 7]!,
      group: chance.of(groups),
      source: chance.of(sources),
    });
  });
  const paragraphs = tolls.map((toll): Paragraph => {
    const around = () => chance.some(plainSentences, chance.between(0, 2)).map(plain);
    return paragraphOf(...around(), { kind: "toll", toll }, ...around());
  });
  const others = Array.from({ length: chance.between(2, 5) }, () =>
    paragraphOf(...chance.some(plainSentences, chance.between(1, 3)).map(plain)),
  );
  const [lead, ...rest] = paragraphs;
  return {
    outlet: chance.of(outlets),
    writer: chance.of(writers),
    post: chance.is(0.4)
      ? `We counted ${chance.between(3, 40)} dead at the bridge in ${chance.other(places, ...where)}. Nobody came to help.`
      : null,
    headline: { ...tolls[0]!, isInWords: false, second: null },
    paragraphs: [lead!, ...chance.some([...rest, ...others], rest.length + others.length)],
  };
}
