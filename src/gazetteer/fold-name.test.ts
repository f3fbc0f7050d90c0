import { expect, it } from "vitest";
import { foldAreaName, foldName } from "./fold-name.ts";

it.each([
  ["Khān Yūnis", "khan yunis"],
  ["Deir al-Balah", "deir al balah"],
  ["Cox’s Bāzār", "coxs bazar"],
  ["U.S.", "us"],
  ["Łódź", "lodz"],
])("folds %s to %s", (name, key) => expect(foldName(name)).toBe(key));

it.each([
  ["Zhytomyr Oblast", "zhytomyr"],
  ["Khan Yunis Governorate", "khan yunis"],
  ["Province of Cebu", "cebu"],
  ["Northern District", "northern"],
])("cuts the generic word of %s", (name, key) => expect(foldAreaName(name)).toBe(key));

it("keeps a name that is only a generic word", () => expect(foldAreaName("District")).toBe("district"));
