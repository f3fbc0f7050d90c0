import { expect, test } from "vitest";
import { describeSpeaker, describeUttered } from "./describe-speaker.ts";
import { madeUpEstimate } from "./made-up-estimate.spec-kit.ts";

const { origin } = madeUpEstimate;

test("a speaker with whom they speak for", () => {
  expect(describeSpeaker(origin)).toBe("Ada Verrin (Defence Ministry, Northland)");
  expect(describeSpeaker({ name: "Northland", kind: "organisation", ladder: ["Northland"] })).toBe("Northland");
  const ministry = {
    name: "Vessel health ministry",
    kind: "organisation",
    ladder: ["Vessel Health Ministry"],
  } as const;
  expect(describeSpeaker(ministry)).toBe("Vessel health ministry");
  expect(describeSpeaker({ name: "", kind: "none", ladder: [] })).toBe("no source named");
});

test("a day is told as wide as it is known", () => {
  const told = { firstTold: "2023-05-03" };
  expect(describeUttered({ ...told, said: { earliest: "2023-05-01", latest: "2023-05-01" } })).toBe("said 1 May 2023");
  expect(describeUttered({ ...told, said: { earliest: "2023-04-30", latest: "2023-05-02" } })).toBe(
    "said 30 Apr – 2 May 2023",
  );
  expect(describeUttered({ ...told, said: null })).toBe("told 3 May 2023, day of saying not given");
  expect(describeUttered({ firstTold: null, said: null })).toBe("day not known");
});
