/** Who denies an estimate: in its own tellings, and in statements that deny the same number. */
import { expect, test } from "vitest";
import { rejectionsOf } from "../../src/reconciliation/telling/rejections.ts";
import { originWords } from "../../src/usecases/origin-words.ts";
import { story } from "./told-stories.spec-kit.ts";

const told = (...paragraphs: string[]) => story({ article: paragraphs.join(" ") }, ...paragraphs).mentions;
const own = told("Some 400 Russian soldiers were killed in Makiivka, Ukraine's General Staff said.");

const deniersIn = (others: ReturnType<typeof told>, mentions = own) =>
  rejectionsOf(mentions, others, originWords).map(({ dispute }) => dispute?.source?.exact ?? null);

test("a telling that says that it is disputed", () => {
  const disputed = told("Some 400 soldiers were killed, Ukraine's General Staff said, a figure that Moscow disputes.");
  expect(deniersIn([], disputed)).toEqual(["Moscow"]);
  expect(deniersIn([])).toEqual([]);
});

test("a statement of its own that denies the same number of the same", () => {
  expect(deniersIn(told("Russia's defence ministry denied that 400 soldiers had been killed."))).toEqual([
    "Russia's defence ministry",
  ]);
});

test.each([
  ["another number", "Russia's defence ministry denied that 500 soldiers had been killed."],
  ["another outcome", "Russia's defence ministry denied that 400 soldiers had been injured."],
  ["other people", "Russia's defence ministry denied that 400 civilians had been killed."],
  ["another place", "Russia's defence ministry denied that 400 soldiers had been killed in Bakhmut."],
  ["not denied", "Some 400 soldiers were killed, Russia's defence ministry said."],
])("no denial of it: %s", (_, text) => {
  expect(told(text)).toHaveLength(1);
  expect(deniersIn(told(text))).toEqual([]);
});
