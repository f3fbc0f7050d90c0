import { expect, test } from "vitest";
import { madeUpActs, madeUpLog } from "../../wording/made-up-comparison.spec-kit.ts";
import { fakeEnvironment } from "../fake-environment.spec-kit.ts";
import { curationText } from "./curation-text.ts";

const { stdout } = fakeEnvironment({ columns: 140 }).environment;

test("each act with who, when and why, and whether it was taken back", () => {
  const out = curationText(madeUpLog, stdout);
  expect(out).toContain(
    "1  split off v-2222222222222222/0-5-killed from e-00000000000000aa as e-s1 · 2 Jan 2026, 03:04 UTC · tester · taken back since\n   why: another briefing\n",
  );
  expect(out).toContain("2  took back act 1 ·");
  expect(out).toContain("4  gave e-00000000000000aa the role “recommended” ·");
});

test("an annotation that is its own reason says it once", () => {
  const { annotate } = madeUpActs;
  expect(curationText([{ ...annotate, why: annotate.text }], stdout)).not.toContain("why:");
});
