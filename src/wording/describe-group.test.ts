import { expect, test } from "vitest";
import { wordBeforeGroup } from "./describe-group.ts";

test.each(["Russian soldiers", "people", "women and children", "soldiers of the coalition", "Ukrainians"])(
  "people in the plural are counted among: %s",
  (group) => expect(wordBeforeGroup(group)).toBe("among"),
);

test.each(["Russia", "Russian", "civilian", "his force"])("a country or an adjective is named as whom: %s", (group) =>
  expect(wordBeforeGroup(group)).toBe("whom:"),
);
