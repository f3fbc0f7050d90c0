import { expect, test } from "vitest";
import { remembering } from "./remembering.ts";

test("asks once for each key, until it holds as many answers as it may", () => {
  const asked: string[] = [];
  const shout = remembering(2, (key) => {
    asked.push(key);
    return key.toUpperCase();
  });
  expect([shout("a"), shout("b"), shout("a"), shout("c"), shout("a")]).toEqual(["A", "B", "A", "C", "A"]);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});
