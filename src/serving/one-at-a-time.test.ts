import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

test("work is done in turn, also after one that failed", async () => {
  const inTurn = oneAtATime();
  const done: string[] = [];
  const step = (name: string, wait: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    done.push(name);
    if (name === "b") throw new Error("b fails");
    return name;
  };
  const results = await Promise.allSettled([inTurn(step("a", 10)), inTurn(step("b", 5)), inTurn(step("c", 0))]);
  expect(done).toEqual(["a", "b", "c"]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
