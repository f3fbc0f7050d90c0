import { expect, test } from "vitest";
import { describeAct } from "./describe-act.ts";
import { madeUpActs } from "./made-up-comparison.spec-kit.ts";

test.each<[keyof typeof madeUpActs, string]>([
  ["split", "split off v-2222222222222222/0-5-killed from e-00000000000000aa as e-s1"],
  ["undo", "took back act 1"],
  ["join", "joined e-00000000000000aa into e-00000000000000bb"],
  ["pin", "pinned v-2222222222222222/0-5-killed to e-00000000000000aa"],
  ["recommend", "gave e-00000000000000aa the role “recommended”"],
  ["unset", "took the role of e-00000000000000aa away"],
  ["annotate", "annotated e-00000000000000aa: “Asked the ministry.”"],
])("%s", (name, words) => {
  expect(describeAct(madeUpActs[name])).toBe(words);
});
