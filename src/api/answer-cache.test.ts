import { expect, test, vi } from "vitest";
import { AnswerCache } from "./answer-cache.ts";

const answer = (written: string) => ({ written, status: 200, headers: {} });

test("an answer is made once, and again under another tag", async () => {
  const cache = new AnswerCache();
  const make = vi.fn(async () => answer("x"));
  await cache.answer("a", make);
  expect(await cache.answer("a", make)).toEqual(answer("x"));
  expect(make).toHaveBeenCalledTimes(1);
  await cache.answer("b", make);
  expect(make).toHaveBeenCalledTimes(2);
});

test("what fails is not kept, and what is very long is given but not kept", async () => {
  const cache = new AnswerCache();
  await expect(cache.answer("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  const make = vi.fn(async () => answer("x".repeat(9 * 1024 * 1024)));
  expect((await cache.answer("a", make)).written).toHaveLength(9 * 1024 * 1024);
  await cache.answer("a", make);
  expect(make).toHaveBeenCalledTimes(2);
});
