import { expect, test } from "vitest";
import type { Mention } from "../../domain/mention.ts";
import { comparableOf } from "./comparable-toll.ts";
import { people, slot } from "./tolls.spec-kit.ts";

const figure = {
  ...{ id: "8-10-killed", span: { start: 8, end: 10, exact: "41" }, quantity: people(41), measure: "killed" as const },
  ...{ composition: null, group: slot("people"), place: null, period: null, attribution: [], said: null },
  ...{ disputedBy: [], partOf: null, status: "asserted" as const, rule: "count-then-outcome" },
};
const mention: Mention = {
  ...{ id: "v-1/8-10-killed", article: "a-1", version: "v-1", outlet: null, headline: null, url: null },
  ...{ published: "2023-05-02T06:00Z", standsFrom: "2023-05-02T06:00:00Z", part: "body", words: figure.span, figure },
};

test("a mention is compared as of the day on which its text was published", () => {
  expect(comparableOf(mention)).toMatchObject({ id: "v-1/8-10-killed", words: "41", measure: "killed" });
  expect(comparableOf(mention).said).toEqual({ earliest: "2023-05-02", latest: "2023-05-02" });
  expect(comparableOf({ ...mention, published: null }).said).toBeNull();
});

test("a mention whose text dates the statement is compared as of that day", () => {
  const day = { earliest: "2023-05-01", latest: "2023-05-01" };
  const said = { ...slot("on Monday"), day };
  expect(comparableOf({ ...mention, figure: { ...figure, said } }).said).toEqual(day);
});
