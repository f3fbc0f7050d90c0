import { describe, expect, it } from "vitest";
import { readSentences } from "../text/sentence.ts";
import { findPlaces, type PlaceMention } from "./places.ts";

const mentionsIn = (text: string) => readSentences(text).flatMap((sentence) => findPlaces(sentence, text));
/** The places as the text has them, without peoples, organisations' names and frames. */
const isPlace = ({ isDemonym, isPartOfName, isFrame }: PlaceMention) => !isDemonym && !isPartOfName && !isFrame;
const placesIn = (text: string) => mentionsIn(text).filter(isPlace);
const named = (text: string) => placesIn(text).map(({ span }) => span.exact);

describe("places that the gazetteer lists", () => {
  it.each([
    ["A strike near Bakhmut killed 20.", ["Bakhmut"]],
    ["Rain fell in southern Israel and the Bekaa Valley.", ["southern Israel", "Bekaa Valley"]],
    ["Troops took el-Fasher in October.", ["el-Fasher"]],
    ["A bomb went off at the edge of Kabul's airport.", ["Kabul's airport"]],
    ["They died in the Saudi Hospital alone.", ["Saudi Hospital"]],
    ["Herders were shot in the Kajuru area.", ["Kajuru area"]],
  ])("%s", (text, places) => expect(named(text)).toEqual(places));

  it("takes the province where the text says so", () => {
    expect(placesIn("A strike hit the Donetsk Oblast.")[0]?.id).toBe("UA.05");
  });
});

describe("places that only the grammar tells", () => {
  it.each([
    ["Gunmen rode into Tarmaber village at dawn.", ["Tarmaber village"], []],
    ["Gunmen attacked the village of Ouldoro in Burkina Faso.", ["Ouldoro"], ["Burkina Faso"]],
    ["Ten died near Ouldoro, a town in eastern Chad.", ["Ouldoro"], ["eastern Chad", "Chad"]],
  ])("%s", (text, places, within) => {
    expect(named(text)).toEqual(places);
    expect(placesIn(text)[0]?.id).toBeNull();
    expect(placesIn(text)[0]?.within).toEqual(within);
  });
});

it("knows a town that nobody lists again once the text has led to it", () => {
  const text = "Ouldoro counts its dead.";
  const found = (names: readonly string[]) =>
    findPlaces(readSentences(text)[0]!, text, new Map(), new Set(names)).map(({ name }) => name);
  expect(found([])).toEqual([]);
  expect(found(["Ouldoro"])).toEqual(["Ouldoro"]);
});

describe("places that nobody lists, told one beside the other", () => {
  it.each([
    ["Gunmen killed 30 people in Ouldoro, Tarmaber and Kuriga.", ["Ouldoro", "Tarmaber", "Kuriga"]],
    ["Gunmen killed 30 people in Ouldoro, Tarmaber, Kuriga, and Soniva.", ["Ouldoro", "Tarmaber", "Kuriga", "Soniva"]],
    ["Gunmen killed 30 people in Ouldoro, Lund and Kuriga.", ["Ouldoro", "Lund", "Kuriga"]],
  ])("%s", (text, places) => {
    expect(named(text)).toEqual(places);
    expect(placesIn(text)[0]?.within).toEqual([]);
  });

  it("takes a wider place behind a comma for what holds the first", () => {
    expect(placesIn("Gunmen killed 30 people in Ouldoro, Texas, and Kuriga.")[0]?.within).toEqual([
      "Texas",
      "United States",
    ]);
    expect(placesIn("Gunmen killed 30 people in Ouldoro, Tarmaber.")[0]?.within).toEqual(["Tarmaber"]);
  });
});

describe("places that bear a number", () => {
  it.each([
    ["Five soldiers fell on Hill 402.", ["Hill 402"]],
    ["A coach burnt out on the A4 motorway.", ["A4 motorway"]],
    ["Shells fell near School No. 12.", ["School No. 12"]],
  ])("%s", (text, places) => expect(named(text)).toEqual(places));
});

describe("one place inside another", () => {
  it.each([
    ["in Bakhmut in eastern Ukraine", "Bakhmut", ["Donetsk", "Ukraine"]],
    ["in Gaza City's Shijaiyah neighborhood", "Shijaiyah neighborhood", ["Gaza Strip", "Palestine"]],
    ["in a single Darfur town, El Geneina", "El Geneina", ["Western Darfur", "Sudan"]],
    ["in Paris, Texas", "Paris", ["Texas", "United States"]],
    ["in Alturas, Calif.", "Alturas", ["California", "United States"]],
    ["in the village of Tarmaber in Ethiopia's Amhara region", "Tarmaber", ["Amhara", "Ethiopia"]],
  ])("Twelve people were killed %s", (tail, place, within) => {
    const found = placesIn(`Twelve people were killed ${tail} on Monday.`);
    expect(found.map(({ span }) => span.exact)).toEqual([place]);
    expect(found[0]?.within).toEqual(within);
  });

  it("does not put one country into another", () => {
    expect(named("The United States in Yemen has struck 800 targets.")).toEqual(["United States", "Yemen"]);
  });
});

describe("a name behind a place", () => {
  it.each([
    ["Ten died in clashes in Wau, James Deng, the state information minister, said.", ["Wau"]],
    ["Nine died in Swat district, Farooq Khan, a spokesman for the rescue service, said.", ["Swat district"]],
    ["Three people were shot in Aurora, Maria Lopez, a police spokeswoman, told reporters.", ["Aurora"]],
    ["Ten died in Wau, James Deng, who runs the clinic, said.", ["Wau"]],
    ["Ten died in Wau, Deng said.", ["Wau"]],
    ["In Wau, James Deng, 40, lost two brothers.", ["Wau"]],
    ["In Wau, James Deng lost two brothers.", ["Wau"]],
    ["Ten died in Wau and James Deng, the minister, resigned.", ["Wau"]],
  ])("is a person's: %s", (text, places) => expect(named(text)).toEqual(places));

  it.each([
    ["Ten died in Kuriga, Kaduna, on Monday.", ["Kuriga"]],
    ["Ten died in Wau, Ouldoro and Juba, officials said.", ["Wau", "Ouldoro", "Juba"]],
    ["Officials in Wau and Ouldoro said that ten had died.", ["Wau", "Ouldoro"]],
    ["Ten died in Wau, Juba, a witness said.", ["Wau", "Juba"]],
    ["Ten died in Wau and Tarmaber, the minister, James Deng, said.", ["Wau", "Tarmaber"]],
    ["Ten died in Wau and Tarmaber, according to the minister.", ["Wau", "Tarmaber"]],
  ])("is a place's: %s", (text, places) => expect(named(text)).toEqual(places));
});

describe("names that are no places", () => {
  it.each([
    ["Gen. Mark Milley said Wagner had lost men in May.", "people, companies and months"],
    ["Reading the report, Nancy wept.", "a verb and a first name that are towns as well"],
    ["The Gaza Health Ministry gave the count.", "part of an office's name"],
    ["Israel's army claims success.", "whose army it is"],
    ["Researchers at the University of Ghent disagree.", "part of a university's name"],
    ["He spoke to the Economic Club of New York.", "part of a club's name"],
    ["BBC Russia has a list.", "part of a broadcaster's name"],
    ["Us and them, we all know.", "a pronoun, not the country"],
    ["They met in Parliament in March.", "an institution and a month"],
    ["They hid in Room 5.", "a numbered thing"],
    ["School 5 won, and Highway 40 is long.", "nothing leads there"],
  ])("%s (%s)", (text) => expect(named(text)).toEqual([]));

  it("marks a people as a people", () => {
    const [people] = mentionsIn("Russian casualties rose.");
    expect(people).toMatchObject({ isDemonym: true, country: "RU" });
  });
});

describe("like-named places", () => {
  const text = "Two people died in Antioch.";
  const antioch = (focus: ReadonlyMap<string, number>) => findPlaces(readSentences(text)[0]!, text, focus)[0];

  it("take the country that the document names", () => {
    expect(antioch(new Map())?.country).toBe("TR");
    const california = new Map([
      ["US", 3],
      ["US.CA", 1],
    ]);
    expect(antioch(california)).toMatchObject({ country: "US", within: ["California", "United States"] });
  });
});

it("ties every mention to its characters", () => {
  const text = "In Kharkiv, near Izium's market, and in Mykolaiv, 30 died; Gaza City's Rimal quarter was hit.";
  for (const { span } of mentionsIn(text)) expect(text.slice(span.start, span.end)).toBe(span.exact);
});
