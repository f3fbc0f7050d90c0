import { expect, test } from "vitest";
import { pairsAt, placeDocuments, type TimelineDocument } from "./neighbours.ts";

/** Document `offset` of the archive: version `version_id` from `stands_from` on. */
const document = (version_id: string, stands_from: string, record_offset: number): TimelineDocument => ({
  article_id: "a",
  version_id,
  stands_from,
  segment: 1,
  record_offset,
});

function pairs(had: readonly TimelineDocument[], added: readonly TimelineDocument[]): string[] {
  const placed = placeDocuments(had, added);
  return added.flatMap((one) => pairsAt(one.version_id, placed.get(one)!)).map(({ before, after }) => before + after);
}

const [a, b, c] = [document("a", "1", 0), document("b", "2", 1), document("c", "3", 2)];

test("each document makes a pair with what stands around it when it is added", () => {
  expect(pairs([], [a, b, c])).toEqual(["ab", "bc"]);
  expect(pairs([a, c], [document("b", "2", 3)])).toEqual(["ab", "bc"]);
});

test("groups and the order within one change nothing: the archive's order decides", () => {
  const late = document("b", "2", 3);
  expect(pairs([], [late, c, a])).toEqual(["ab", "bc", "ac"]);
  expect(pairs([a, c], [late])).toEqual(["ab", "bc"]);
});

test("the same text again makes no pair with itself; a text that comes back makes one the other way", () => {
  expect(pairs([a], [document("a", "2", 1)])).toEqual([]);
  expect(pairs([a, b], [document("a", "3", 2)])).toEqual(["ba"]);
  expect(pairs([a, c], [document("c", "2", 3)])).toEqual(["ac"]);
});

test("at the same time the archive's order decides", () => {
  expect(pairs([], [document("a", "1", 1), document("b", "1", 0)])).toEqual(["ba"]);
});
