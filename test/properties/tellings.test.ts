/**
 * Stories put together by chance from the words that tell a statement: whatever they tell, every mention is in one toll, no
 * difference is between a reading and itself, and every side of a difference stands in its text.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { differencesOf } from "../../src/reconciliation/telling/differences.ts";
import { ToldEstimate } from "../../src/reconciliation/telling/told-estimate.ts";
import { toldTolls } from "../../src/reconciliation/telling/told-toll.ts";
import { isFoundIn } from "../../src/text/span.ts";
import { knowledge, story, tellings } from "../telling/told-stories.spec-kit.ts";

const rounds = process.env.TOLLBOOK_SOAK === undefined ? 60 : 2_000;

const oneOf = (...words: string[]) => fc.constantFrom(...words);
const sentence = fc
  .record({
    hedge: oneOf("", "more than ", "over ", "about ", "at least ", "nearly "),
    number: oneOf("100,000", "100,000", "100,000", "20,000", "120,000", "half"),
    people: oneOf("Russian soldiers", "Wagner fighters", "people", "Moscow's troops", "Ukrainian civilians"),
    fate: oneOf("were killed", "were killed or wounded", "became casualties", "were wounded"),
    place: oneOf("", " in Ukraine", " in Bakhmut", " in Kharkiv"),
    period: oneOf("", " since December", " over the last four months", " in January", " in five months"),
    source: oneOf(
      ", Orest Halvard said",
      ", the Ministry of Defence said",
      "",
      ", Mia Tovey wrote, citing Orest Halvard",
    ),
  })
  .map(({ hedge, number, people, fate, place, period, source }) => {
    const whom = number === "half" ? `half of the ${people}` : `${number} ${people}`;
    return `In all ${hedge}${whom} ${fate}${place}${period}${source}.`;
  });
const stories = fc
  .array(fc.tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) =>
    all.map(([sentences, day], at) =>
      story({ article: `a${at}`, published: `2024-06-0${day}` }, "Toll told", ...sentences),
    ),
  );

test("every mention is in one toll, and the order of the mentions does not matter", () => {
  const orders = fc.tuple(stories, fc.infiniteStream(fc.nat()));
  fc.assert(
    fc.property(orders, ([all, keys]) => {
      const { tolls, estimate } = tellings(all);
      const told = tolls.flatMap((toll) => toll.tellings.map(({ id }) => id));
      expect(told.toSorted()).toEqual(estimate.mentions.map(({ id }) => id));
      const shuffled = estimate.mentions
        .map((mention) => ({ mention, key: keys.next().value }))
        .sort((one, two) => one.key - two.key)
        .map(({ mention }) => mention);
      expect(toldTolls(new ToldEstimate(shuffled, knowledge()))).toEqual(tolls);
    }),
    { numRuns: rounds },
  );
});

test("a reading does not differ from itself, and differences stand in their texts", () => {
  fc.assert(
    fc.property(stories, (all) => {
      const { tolls, estimate } = tellings(all);
      const textOf = new Map(all.flatMap(({ mentions, text }) => mentions.map(({ id }) => [id, text] as const)));
      for (const toll of tolls) {
        expect(differencesOf(toll.reading, toll, estimate)).toEqual([]);
        for (const telling of toll.tellings)
          for (const { from, to, type } of differencesOf(telling, toll, estimate)) {
            // What the reading leaves open is read from another telling of the toll.
            expect(toll.tellings.map(({ id }) => id)).toContain(from.figure);
            expect(to.figure).toBe(telling.id);
            for (const { figure, span } of [from, to])
              expect(isFoundIn(span, textOf.get(figure)!), `${type}: ${span.exact}`).toBe(true);
          }
      }
    }),
    { numRuns: rounds },
  );
});
