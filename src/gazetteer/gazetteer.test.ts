import { describe, expect, it } from "vitest";
import { aliases } from "./aliases.ts";
import { demonyms } from "./demonyms.ts";
import { americanState, countryCodeOf, countryOfDemonym, lookUpPlaces, namesAround } from "./gazetteer.ts";

const first = (name: string) => lookUpPlaces(name)[0];

describe("look up places", () => {
  it.each([
    ["Bakhmut", "city", "Donetsk", "Ukraine"],
    ["Avdiivka", "city", "Donetsk", "Ukraine"],
    ["Jabalia", "city", "Gaza Strip", "Palestine"],
    ["al-Fallujah", "city", "Anbar", "Iraq"],
    ["El Paso", "city", "Texas", "United States"],
    ["Darfur", "region", "Sudan"],
    ["Kerala", "admin1", "India"],
  ])("%s is a %s in %s", (name, kind, ...within) => {
    const place = first(name);
    expect(place?.kind).toBe(kind);
    expect(place && namesAround(place)).toEqual(within);
  });

  it.each([
    ["Kiev", "Kyiv"],
    ["El Geneina", "Geneina"],
    ["Stepanakert", "Khankendi"],
    ["U.S.", "United States"],
    ["Ivory Coast", "Côte d'Ivoire"],
    ["Khan Younis", "Khān Yūnis"],
    ["DRC", "Democratic Republic of the Congo"],
  ])("%s and %s are one place", (spelling, other) => {
    expect(first(spelling)?.id).toBeDefined();
    expect(first(spelling)?.id).toBe(first(other)?.id);
  });

  it("takes Gaza for the Strip and Gaza City for the town", () => {
    expect(first("Gaza")?.id).toBe("PS.GZ");
    expect(first("Gaza City")?.kind).toBe("city");
  });

  it("gives the country before the state and the towns of its name", () => {
    expect(first("Georgia")?.id).toBe("GE");
    expect(lookUpPlaces("Georgia").map(({ id }) => id)).toContain("US.GA");
  });

  it("lists nothing under a word that is no place", () => {
    expect(lookUpPlaces("Casualties")).toEqual([]);
  });

  it("resolves every spelling of the alias file to its place", () => {
    const lines = aliases
      .trim()
      .split("\n")
      .map((line) => line.split("|"));
    expect(lines.length).toBeGreaterThan(100);
    for (const [name, area, spellings = ""] of lines) {
      for (const spelling of spellings.split(", ")) {
        expect(
          lookUpPlaces(spelling).some((place) => place.name === name && place.area === area),
          spelling,
        ).toBe(true);
      }
    }
  });
});

describe("country of a demonym", () => {
  it.each([
    ["Russian", "RU"],
    ["Ukrainians", "UA"],
    ["British", "GB"],
    ["Syrian", "SY"],
  ])("%s is of %s", (word, code) => expect(countryOfDemonym(word)?.id).toBe(code));

  it("finds none in a country's own name", () => expect(countryOfDemonym("Russia")).toBeUndefined());

  it("knows a people of every country that it lists one for", () => {
    for (const line of demonyms.trim().split("\n")) {
      const [code, , words = ""] = line.split("|");
      for (const word of words.split(", ").filter((each) => each !== ""))
        expect(countryOfDemonym(word), `${code} ${word}`).toBeDefined();
    }
  });
});

describe("American states behind a town", () => {
  it.each([
    ["Calif.", "US.CA"],
    ["MO", "US.MO"],
    ["N.Y.", "US.NY"],
  ])("%s is %s", (word, id) => expect(americanState(word)?.id).toBe(id));

  it("leaves other words alone", () => expect(americanState("Mozart")).toBeUndefined());
});

it("tells the country of a place, and none of a sea", () => {
  expect(countryCodeOf(first("Aleppo")!)).toBe("SY");
  expect(countryCodeOf(first("Black Sea")!)).toBe("");
});
