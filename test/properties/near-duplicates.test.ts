/**
 * Made-up stories with the copies that papers make of a wire (trimmed, with a paragraph of their own, restyled), and with stories
 * that only share quotations, background or half of their sentences: the first are grouped, the others not.
 */
import { expect, test } from "vitest";
import { groupNearDuplicates, groupSignatures } from "../../src/text/near-duplicates/group-near-duplicates.ts";
import { shinglesOf } from "../../src/text/near-duplicates/shingles.ts";
import { likenessOf, signatureOf } from "../../src/text/near-duplicates/signature.ts";
import { Chance } from "./planting/chance.ts";

const syllables = "ka lo mi ren sa tor vu bel dis pan gro hei ul ster no ti".split(" ");
const wordsOf = (chance: Chance, count: number) =>
  Array.from({ length: count }, () =>
    Array.from({ length: chance.between(1, 3) }, () => chance.of(syllables)).join(""),
  );
const sentenceOf = (chance: Chance) => wordsOf(chance, chance.between(12, 28));
type Text = readonly (readonly string[])[];
const written = (text: Text) => text.map((words) => `${words.join(" ")}.`).join(" ");

/** About 600 words. */
const storyOf = (chance: Chance): Text => Array.from({ length: 30 }, () => sentenceOf(chance));
const newHeadline = (text: Text, chance: Chance): Text => [wordsOf(chance, 9), ...text.slice(1)];
const restyled = (text: Text, chance: Chance, share: number): Text =>
  text.map((words) => (chance.is(share) ? words.with(chance.between(0, words.length - 1), "restyled") : words));

const copies: Readonly<Record<string, (text: Text, chance: Chance) => Text>> = {
  "another headline": newHeadline,
  trimmed: (text, chance) => text.slice(0, Math.ceil(text.length * (0.7 + 0.25 * chance.next()))),
  "a paragraph of its own": (text, chance) => [...newHeadline(text, chance), ...storyOf(chance).slice(0, 5)],
  "trimmed, and a paragraph of its own": (text, chance) => [...text.slice(0, 25), ...storyOf(chance).slice(0, 3)],
  "a word changed in every second sentence": (text, chance) => restyled(text, chance, 0.5),
  moved: (text, chance) => chance.some(text, text.length),
};
const others: Readonly<Record<string, (text: Text, chance: Chance) => Text>> = {
  "two quotations in common": (text, chance) => [...storyOf(chance).slice(2), ...text.slice(4, 6)],
  "background in common": (text, chance) => [...storyOf(chance).slice(8), ...text.slice(-8)],
  "half of the sentences in common": (text, chance) => [...text.slice(0, 15), ...storyOf(chance).slice(0, 15)],
};

const stories = 100;

/** The share of 100 stories whose second text is grouped with the first, of texts laid all together. */
function sharesGrouped(kinds: Readonly<Record<string, (text: Text, chance: Chance) => Text>>, threshold?: number) {
  return Object.entries(kinds).map(([kind, edit], seed) => {
    const texts = Array.from({ length: stories }, (_, at) => {
      const chance = new Chance(seed * 1000 + at);
      const text = storyOf(chance);
      return [
        { id: `${at}-a`, text: written(text) },
        { id: `${at}-b`, text: written(edit(text, chance)) },
      ];
    }).flat();
    const groups = groupNearDuplicates(texts, threshold);
    expect(groups.filter((ids) => new Set(ids.map((id) => id.split("-")[0])).size > 1)).toEqual([]);
    return { kind, share: groups.length / stories };
  });
}

test("copies are grouped, and stories that only share something are not", () => {
  for (const { kind, share } of sharesGrouped(copies)) expect(share, kind).toBeGreaterThanOrEqual(0.97);
  for (const { kind, share } of sharesGrouped(others)) expect(share, kind).toBeLessThanOrEqual(0.01);
});

test("a signature tells what two texts have in common", () => {
  const errors = Array.from({ length: 200 }, (_, at) => {
    const chance = new Chance(at);
    const text = storyOf(chance);
    const other = [...text.slice(0, chance.between(0, 30)), ...storyOf(chance)].slice(0, 30);
    const [one, two] = [text, other].map((each) => new Set(shinglesOf(written(each))));
    const common = [...one!].filter((shingle) => two!.has(shingle)).length;
    const likeness = likenessOf(signatureOf(written(text)), signatureOf(written(other)));
    return likeness - common / (one!.size + two!.size - common);
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(Math.abs(mean(errors))).toBeLessThan(0.01);
  expect(Math.sqrt(mean(errors.map((error) => error ** 2)))).toBeLessThan(0.04);
});

test("the order of the texts does not matter, and a thousand copies are one group", () => {
  const chance = new Chance(7);
  const text = storyOf(chance);
  const texts = Array.from({ length: 1_000 }, (_, at) => ({
    id: `c${String(at).padStart(4, "0")}`,
    text: written(newHeadline(text, chance)),
  }));
  const groups = groupNearDuplicates(texts);
  expect(groups.map((ids) => ids.length)).toEqual([1_000]);
  expect(groupNearDuplicates(texts.toReversed())).toEqual(groups);
});

test("500 documents of 600 words a second at least, signed and grouped", () => {
  const texts = Array.from({ length: 1_000 }, (_, at) => ({ id: `d${at}`, text: written(storyOf(new Chance(at))) }));
  const before = process.cpuUsage();
  const groups = groupSignatures(texts.map(({ id, text }) => ({ id, signature: signatureOf(text) })));
  const { user, system } = process.cpuUsage(before);
  expect(groups).toEqual([]);
  expect(texts.length / ((user + system) / 1e6)).toBeGreaterThan(500);
});
