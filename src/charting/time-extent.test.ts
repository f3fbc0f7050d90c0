import { expect, test } from "vitest";
import { day } from "./sample-marks.ts";
import { timeExtent } from "./time-extent.ts";

const none = { from: null, to: null, said: null };
const shown = (toll: Parameters<typeof timeExtent>[0], isTotal = false) => {
  const extent = timeExtent(toll, isTotal);
  if (extent === null) return null;
  const iso = (moment: number) => new Date(moment).toISOString().slice(0, 13);
  return {
    certain: extent.certain?.map(iso) ?? null,
    uncertain: extent.uncertain.map((stretch) => stretch.map(iso)),
    at: iso(extent.at),
    open: `${extent.isOpenBefore ? "←" : ""}${extent.isOpenAfter ? "→" : ""}`,
  };
};

test("since some day of December, up to 1 May", () => {
  expect(shown({ ...none, from: day("2022-12-01", "2022-12-31"), to: day("2023-05-01") })).toEqual({
    certain: ["2022-12-31T00", "2023-05-02T00"],
    uncertain: [["2022-12-01T00", "2022-12-31T00"]],
    at: "2023-05-02T00",
    open: "",
  });
});

test("ends that may overlap leave no day certain", () => {
  expect(shown({ ...none, from: day("2023-01-01", "2023-01-20"), to: day("2023-01-10", "2023-01-31") })).toEqual({
    certain: null,
    uncertain: [["2023-01-01T00", "2023-02-01T00"]],
    at: "2023-02-01T00",
    open: "",
  });
});

test("a beginning alone ends at the latest when it was said, and nowhere where that is not known", () => {
  const from = day("2023-01-01");
  expect(shown({ ...none, from, said: day("2023-01-09") })).toMatchObject({
    certain: null,
    at: "2023-01-10T00",
    open: "",
  });
  expect(shown({ ...none, from })).toMatchObject({ at: "2023-01-02T00", open: "→" });
});

test("an end alone has no beginning", () => {
  expect(shown({ ...none, to: day("2023-01-09") })).toMatchObject({ at: "2023-01-10T00", open: "←" });
});

test("without a period it is the day of saying, without both it has no place", () => {
  expect(shown({ ...none, said: day("2023-01-09") })).toMatchObject({ at: "2023-01-09T12", open: "" });
  expect(shown(none)).toBeNull();
  expect(shown({ ...none, said: day("2023-02-31") })).toBeNull();
});

test("a total stands at the day up to which it counts", () => {
  const total = { from: day("2023-01-01"), to: day("2023-03-01"), said: day("2023-03-04") };
  expect(shown(total, true)).toMatchObject({ certain: null, at: "2023-03-01T12" });
});
