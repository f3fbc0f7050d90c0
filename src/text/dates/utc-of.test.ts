import { expect, test } from "vitest";
import { utcOf } from "./utc-of.ts";

test.each([
  ["2023-05-02T08:30:00-04:00", "2023-05-02T12:30:00.000Z"],
  ["2023-05-02T08:30", "2023-05-02T08:30:00.000Z"],
  ["2023-05-02", "2023-05-02T00:00:00.000Z"],
  ["on Tuesday", null],
  [null, null],
])("%s is %s", (time, utc) => expect(utcOf(time)).toBe(utc));
