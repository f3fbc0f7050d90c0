import { expect, test } from "vitest";
import { toldFrom } from "./told-from.ts";

const [published, statedTime] = ["2023-05-01T15:47:00-04:00", "2023-05-02T08:30:00-04:00"];

test.each([
  ["a first version, though it was modified since", { published, statedTime, isFirst: true }, published],
  ["a later version", { published, statedTime, isFirst: false }, statedTime],
  ["a later version without a time", { published, statedTime: null, isFirst: false }, published],
  ["an article that only says when it was modified", { published: null, statedTime, isFirst: true }, statedTime],
  ["an undated article", { published: null, statedTime: null, isFirst: true }, null],
  [
    "a later version that says it stood before publication",
    { published, statedTime: "2023-05-01T19:46:00Z", isFirst: false },
    published,
  ],
  [
    "a later version by a clock in another zone",
    { published, statedTime: "2023-05-01T19:48:00Z", isFirst: false },
    "2023-05-01T19:48:00Z",
  ],
  ["a version of the day of publication", { published: "2023-05-01", statedTime, isFirst: false }, statedTime],
])("%s", (_, standing, expected) => expect(toldFrom(standing)).toBe(expected));
