/** The generated world keeps its promises: the yardstick of estimates must itself be true. */
import { expect, test } from "vitest";
import { differenceTypes } from "../../src/domain/estimate.ts";
import { checkExtraction } from "./check-extraction.ts";
import { makeWorld } from "./make-world.ts";
import { scoreWorld } from "./score-world.ts";
import { documentAt, trueMentions } from "./tie-figures.ts";

const small = makeWorld(7, { utterances: 40 });
const large = makeWorld(1);
const mentions = trueMentions(large.truth);

test("the same seed gives the same world, another seed another", () => {
  expect(makeWorld(7, { utterances: 40 })).toEqual(small);
  expect(makeWorld(8, { utterances: 40 }).documents[0]).not.toEqual(small.documents[0]);
});

test("each mention stands at its characters, and no text holds a mark", () => {
  for (const [at, { document, mentions: told }] of large.truth.articles.entries()) {
    const { id, text } = large.documents[at]!;
    expect(document).toBe(id);
    expect(text).not.toMatch(/[\uE000-\uF000]|undefined|null| {2}|,,|\.\./);
    for (const { start, end, exact } of told) expect(text.slice(start, end)).toBe(exact);
  }
});

test("a world is of the size that was asked for, and its articles short", () => {
  expect(large.truth.utterances).toHaveLength(500);
  expect(large.documents.length).toBeGreaterThan(4000);
  expect(large.documents.length).toBeLessThan(6000);
  const words = large.documents.map(({ text }) => text.split(/\s+/).length).sort((a, b) => a - b);
  expect(words[Math.floor(words.length / 2)]).toBeGreaterThan(55);
  expect(words.at(-1)).toBeLessThan(260);
});

test("every type of difference is planted, some third of the mentions carry one and few two", () => {
  const planted = new Set(mentions.flatMap(({ differences }) => differences));
  expect([...planted].sort()).toEqual([...differenceTypes].sort());
  const share = (count: number) =>
    mentions.filter(({ differences }) => differences.length === count).length / mentions.length;
  expect(share(1)).toBeGreaterThan(0.2);
  expect(share(1)).toBeLessThan(0.4);
  expect(share(2)).toBeLessThan(0.08);
});

test("no origin says two things on one day, and every kind of near miss occurs", () => {
  const said = large.truth.utterances.map(({ origin, day, ladder }) => `${origin} of ${ladder.join()} on ${day}`);
  expect(new Set(said).size).toBe(said.length);
  const kinds = new Set(large.truth.utterances.map(({ family }) => family?.kind));
  for (const kind of [
    "series",
    "other-topic",
    "same-number-elsewhere",
    "colleague",
    "namesake",
    "twin-police",
    "rivals",
  ])
    expect(kinds).toContain(kind);
});

test("copies, corrected versions and clarifications occur, each with what it leads back to", () => {
  const { articles } = large.truth;
  const ids = new Set(articles.map(({ document }) => document));
  const copies = articles.flatMap(({ copyOf }) => copyOf ?? []);
  expect(copies.length).toBeGreaterThan(200);
  expect(copies.every((id) => ids.has(id))).toBe(true);
  const corrected = articles.filter(({ version }) => version === 2);
  const first = new Set(articles.filter(({ version }) => version === 1).map(({ url }) => url));
  expect(corrected.length).toBeGreaterThan(50);
  expect(corrected.every(({ url }) => first.has(url))).toBe(true);
  expect(mentions.some(({ predatesClarification }) => predatesClarification)).toBe(true);
  expect(mentions.some(({ isOpen }) => isOpen)).toBe(true);
});

test("the version of an article is found by its address and day", () => {
  const find = documentAt(large.truth);
  for (const { document, url, date } of large.truth.articles)
    expect(find(url, date.replace("Z", "+00:00"))).toBe(document);
});

test("the extractor reads nearly all of it right, and most of the sentences kept for the last measuring", () => {
  const share = ({ mentions: all, right }: ReturnType<typeof checkExtraction>) => right / all;
  expect(share(checkExtraction(small))).toBeGreaterThan(0.96);
  expect(share(checkExtraction(makeWorld(7, { utterances: 20, frames: "held-out" })))).toBeGreaterThan(0.9);
});

test("what the truth itself says scores full marks", () => {
  const found = mentions.map(({ document, start, end, utterance, differences, predatesClarification }) => {
    return { document, start, end, estimate: utterance, sure: true, differences, predatesClarification };
  });
  const { clusters, differences, predating } = scoreWorld(large.truth, found);
  expect(clusters).toMatchObject({ pairwiseF1: 1, surePrecision: 1, mentionsLost: 0, unread: 0, unplanted: 0 });
  expect([differences.f1, predating.precision, predating.recall]).toEqual([1, 1, 1]);
});
