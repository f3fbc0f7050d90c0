import { describe, expect, test } from "vitest";
import { readTimestamp } from "./timestamp.ts";

describe("readTimestamp", () => {
  test.each([
    ["2023-05-01T17:10:00-04:00", "2023-05-01T17:10:00-04:00"],
    ["2023-05-01T21:10:00.123Z", "2023-05-01T21:10:00+00:00"],
    ["2023-05-01 21:10 UTC", "2023-05-01T21:10:00+00:00"],
    ["2023-05-01T21:10:00+0200", "2023-05-01T21:10:00+02:00"],
    ["20230501T211000Z", "2023-05-01T21:10:00+00:00"],
    ["2023-05-01", "2023-05-01"],
    ["Mon, 01 May 2023 21:10:00 GMT", "2023-05-01T21:10:00+00:00"],
    ["Published May 1, 2023 at 5:10 p.m. ET", "2023-05-01T17:10:00-04:00"],
    ["Jan. 9, 2023, 12:05 a.m. ET", "2023-01-09T00:05:00-05:00"],
    ["Nov 5, 2023 8 AM PT", "2023-11-05T08:00:00-08:00"],
    ["March 12, 2023 10:00 CT", "2023-03-12T10:00:00-05:00"],
    ["Updated 17:45 BST, 2 May 2023", "2023-05-02T17:45:00+01:00"],
    ["1st May 2023", "2023-05-01"],
    ["05/02/2023, 8:30 a.m. ET", "2023-05-02T08:30:00-04:00"],
    ["23/05/2023", "2023-05-23"],
    ["5 May 2023 at 14:00", "2023-05-05T14:00:00"],
  ])("%s is %s", (stamp, iso) => {
    expect(readTimestamp(stamp)).toBe(iso);
  });

  test.each([
    ["3 hours ago", "no day without a clock of our own"],
    ["May 2023", "no day"],
    ["05/02/2023", "May in one country, February in another"],
    ["2023-02-30", "no such day"],
    ["31 June 2023", "no such day"],
  ])("%s is nothing: %s", (stamp, _reason) => {
    expect(readTimestamp(stamp)).toBeNull();
  });
});
