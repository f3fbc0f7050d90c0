import { expect, test } from "vitest";
import { wordBeforeGroup } from "./describe-group.ts";

test.each(["Russian soldiers", "people", "women and children", "soldiers of the coalition", "Ukrainians"])(
  "people in the plural are counted among: %s",
  (group) => expect(wordBeforeGroup(group)).toBe("among"),
);

test.each(["Russia", "Jordan", "Pakistan", "his force", "the Wagner Group"])(
  "the people of a country or a body: %s",
  (group) => expect(wordBeforeGroup(group)).toBe("of"),
);

test.each(["Russian", "Israeli", "French", "civilian"])(
  "what an adjective tells is what they are counted as: %s",
  (group) => expect(wordBeforeGroup(group)).toBe("counted as"),
);
