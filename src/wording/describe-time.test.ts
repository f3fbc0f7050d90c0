import { expect, test } from "vitest";
import { describeTime } from "./describe-time.ts";

test.each([
  ["2023-05-01T15:47:00-04:00", "1 May 2023, 15:47 −04:00"],
  ["2023-05-01T15:47:30.123Z", "1 May 2023, 15:47 UTC"],
  ["2023-05-01T15:47+0530", "1 May 2023, 15:47 +05:30"],
  ["2023-05-01T15:47", "1 May 2023, 15:47"],
  ["2023-05-01", "1 May 2023"],
  ["last Monday", "last Monday"],
])("%s is %s", (iso, words) => {
  expect(describeTime(iso)).toBe(words);
});
