/**
 * A book for tests of curation: a flood that one article tells in two versions and another echoes, and a fire.
 *
 * A text with DATED tells the day on which it was said, so that the statement without a day goes to its estimate.
 */
import { expect } from "vitest";
import type { Book } from "../../src/usecases/open-book.ts";
import type { Readers } from "../../src/usecases/readers.ts";
import { sentenceOn, stubReaders } from "./stub-readers.ts";
import { addAll, textInput } from "./test-books.ts";

export const datingReaders: Readers = {
  ...stubReaders,
  extract(article) {
    const read = stubReaders.extract(article);
    if (!article.text.includes("DATED")) return read;
    const day = { earliest: "2023-05-01", latest: "2023-05-01" };
    return { ...read, figures: read.figures.map((figure) => ({ ...figure, said: { ...figure.said!, day } })) };
  },
};

const date = "2023-05-02";
const flooded = `${sentenceOn(1200)}\n${sentenceOn(40)}`;
export const flood = textInput("flood.txt", `Flood\n\n${flooded}`, { url: "https://n.example/flood", date });
const flood2 = textInput("flood-2.txt", `Flood\n\nIt rained.\n${flooded}`, {
  url: "https://n.example/flood",
  date,
});
const echo = textInput("echo.txt", `Echo\n\n${sentenceOn(1200)}`, { url: "https://m.example/echo", date });
const fire = textInput("fire.txt", `Fire\n\n${sentenceOn(777, "Brenia")}`, {
  url: "https://n.example/fire",
  date,
});
export const datedFire = textInput("dated.txt", `Dated\n\n${sentenceOn(777, "Brenia")}\nDATED`, {
  url: "https://m.example/fire",
  date,
});

export interface PlacedMention {
  readonly id: string;
  /** "Flood 1200" */
  readonly name: string;
  readonly estimate: string;
  readonly isSure: boolean;
  readonly isPinned: boolean;
  readonly because: readonly string[];
}

/** In the order of adding and of the text. */
export function mentionsIn({ ledger }: Book): Promise<PlacedMention[]> {
  return ledger.query<PlacedMention>(
    `select m.version_id || '/' || m.key as id, v.headline || ' ' || substring(s.exact from '\\d+') as name,
       m.estimate_id as estimate, m.is_sure as "isSure", m.is_pinned as "isPinned", m.because
     from tollbook.mentions m
     join tollbook.versions v on v.id = m.version_id
     join tollbook.figures f on f.version_id = m.version_id and f.key = m.key
     join tollbook.spans s on s.version_id = m.version_id and s.owner_id = m.key
       and s.owner_kind = 'figure' and s.slot = 'span'
     join tollbook.documents d on d.version_id = m.version_id
     order by d.segment, d.record_offset, f.position`,
  );
}

/** By name: the estimates that its mentions belong to. */
export async function placesIn(book: Book): Promise<Record<string, string[]>> {
  const places: Record<string, string[]> = {};
  for (const { name, estimate } of await mentionsIn(book)) {
    places[name] = [...new Set([...(places[name] ?? []), estimate])];
  }
  return places;
}

/** Adds flood, echo and fire. Gives the ids of mentions by name, those of the first version, and of the two estimates. */
export async function fill(book: Book): Promise<{ ids: Record<string, string>; floods: string; fires: string }> {
  await addAll(book, [flood, flood2, echo, fire]);
  const mentions = await mentionsIn(book);
  const estimateOf = (name: string) => mentions.find((mention) => mention.name === name)!.estimate;
  const [floods, fires] = [estimateOf("Flood 1200"), estimateOf("Fire 777")];
  const places = { "Flood 1200": [floods], "Flood 40": [floods], "Echo 1200": [floods], "Fire 777": [fires] };
  expect(await placesIn(book)).toEqual(places);
  expect(floods).not.toBe(fires);
  return { ids: Object.fromEntries(mentions.toReversed().map(({ name, id }) => [name, id])), floods, fires };
}
