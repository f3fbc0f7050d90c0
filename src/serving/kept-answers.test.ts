import { expect, test, vi } from "vitest";
import { KeptAnswers } from "./kept-answers.ts";

const answer = (written: string) => ({ written, status: 200, headers: {} });

test("an answer is made once, and again under another tag", async () => {
  const kept = new KeptAnswers();
  const make = vi.fn(async () => answer("x"));
  await kept.answer("1", "a", make);
  expect(await kept.answer("1", "a", make)).toEqual(answer("x"));
  expect(make).toHaveBeenCalledTimes(1);
  await kept.answer("1", "b", make);
  expect(make).toHaveBeenCalledTimes(2);
});

test("those who ask at once wait for one making", async () => {
  const kept = new KeptAnswers();
  const make = vi.fn(async () => answer("x"));
  const all = await Promise.all([1, 2, 3].map(() => kept.answer("1", "a", make)));
  expect(all.map(({ written }) => written)).toEqual(["x", "x", "x"]);
  expect(make).toHaveBeenCalledTimes(1);
});

test("when the book changes nothing is kept, not even what was in the making", async () => {
  const kept = new KeptAnswers();
  const make = vi.fn(async () => answer("x"));
  let finish = (_: ReturnType<typeof answer>) => {};
  const slow = kept.answer("1", "slow", () => new Promise((resolve) => (finish = resolve)));
  await kept.answer("1", "a", make);
  await kept.answer("2", "a", make);
  expect(make).toHaveBeenCalledTimes(2);
  finish(answer("old"));
  expect(await slow).toEqual(answer("old"));
  expect(await kept.answer("2", "slow", make)).toEqual(answer("x"));
});

test("what fails is not kept, and what is very long is given but not kept", async () => {
  const kept = new KeptAnswers();
  await expect(kept.answer("1", "a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  const make = vi.fn(async () => answer("x".repeat(9 * 1024 * 1024)));
  expect((await kept.answer("1", "a", make)).written).toHaveLength(9 * 1024 * 1024);
  await kept.answer("1", "a", make);
  expect(make).toHaveBeenCalledTimes(2);
});
