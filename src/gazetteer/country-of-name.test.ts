import { expect, test } from "vitest";
import { countryOfName } from "./country-of-name.ts";

test.each([
  ["Russia", "RU"],
  ["Russian", "RU"],
  ["Russians", "RU"],
  ["Moscow", "RU"],
  ["Moscow's", "RU"],
  ["the Kremlin", "RU"],
  ["Ukraine", "UA"],
  ["Kyiv", "UA"],
  ["U.S.", "US"],
  ["United States", "US"],
  ["American", "US"],
  ["British", "GB"],
])("%s stands for %s", (name, code) => expect(countryOfName(name)).toBe(code));

test.each(["Bakhmut", "Wagner", "soldiers", "", "the", "Donetsk"])("%j stands for no country", (name) =>
  expect(countryOfName(name)).toBeNull(),
);
