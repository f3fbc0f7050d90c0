import { expect, test } from "vitest";
import { describeView } from "./describe-view.ts";

test("a view says what it shows; one that is not known is named", () => {
  expect(describeView("latest/1")).toBe("View: latest/1, those that may have been said last.");
  expect(describeView("own")).toBe("View: own.");
  expect(describeView("recommended/1", "nobody has recommended a toll")).toBe(
    "View: recommended/1, nobody has recommended a toll.",
  );
});
