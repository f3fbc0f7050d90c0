import { expect, test } from "vitest";
import { readAnchoredTimestamp } from "./anchored-timestamp.ts";

const published = "2023-05-01T15:47:00-04:00";

test.each([
  ["May 2, 8:30 a.m. ET", "2023-05-02T08:30:00-04:00", "anchored"],
  ["05/02/2023, 8:30 a.m. ET", "2023-05-02T08:30:00-04:00", "stated"],
  ["5/2/23", "2023-05-02", "anchored"],
  ["02/05/2023 14:05 BST", "2023-05-02T14:05:00+01:00", "anchored"],
  ["13/05/2023", "2023-05-13", "stated"],
  ["02.05.2023, 17:30 CEST", "2023-05-02T17:30:00+02:00", "anchored"],
  ["2023-05-02 08:30 UTC", "2023-05-02T08:30:00+00:00", "stated"],
  ["2023-05-02 08:30 CEST", "2023-05-02T08:30:00+02:00", "stated"],
  ["1405 GMT on 2 May 2023", "2023-05-02T14:05:00+00:00", "stated"],
  ["May 2, 2023 at 8:30 AM Eastern time", "2023-05-02T08:30:00-04:00", "stated"],
  ["2 May 2023, 11:30 Beijing time", "2023-05-02T11:30:00+08:00", "stated"],
  ["May 2, 2023, at noon ET", "2023-05-02T12:00:00-04:00", "stated"],
])("%s is %s (%s)", (stamp, at, basis) => {
  expect(readAnchoredTimestamp(stamp, published)).toEqual({ at, basis });
});

test.each([
  ["8:30 a.m. ET", published, "no day"],
  ["May 2", null, "no year, and nothing to take it from"],
  ["02/05/2023", null, "either order, and nothing to choose by"],
  ["30/30/2023", published, "no day of the calendar"],
  ["three hours ago", published, "no time of its own"],
])("%s against %s is nothing: %s", (stamp, anchor, _reason) => {
  expect(readAnchoredTimestamp(stamp, anchor)).toBeNull();
});

test("a day without a year is the first one from publication on", () => {
  expect(readAnchoredTimestamp("Jan. 2", "2022-12-31")?.at).toBe("2023-01-02");
  expect(readAnchoredTimestamp("Dec. 30", "2022-12-31")?.at).toBe("2022-12-30");
});
