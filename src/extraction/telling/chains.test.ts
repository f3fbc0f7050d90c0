/** Whole chains: who told it nearest this text first, the origin last, with channel and ground. */
import { describe, expect, test } from "vitest";
import { extractFigures } from "../extract-figures.ts";

const figuresIn = (text: string) => extractFigures({ text, date: null }, { figuresOnly: true }).figures;
const chainsIn = (text: string) =>
  figuresIn(text).map(({ attribution }) => attribution.map(({ source }) => source?.exact ?? null));

test.each([
  // Another source takes the word.
  ["Police put the toll at 12, but clinic records list 19 dead.", [["Police"], ["clinic records"]]],
  [
    "Officials said 35 people were killed, although records seen by Reuters list 47 dead.",
    [["Officials"], ["Reuters", "records"]],
  ],
  ["The army says 9 soldiers died, while local medics count at least 22 dead.", [["army"], ["local medics"]]],
  ["Although the army says 9 soldiers died, local medics count at least 22 dead.", [["army"], ["local medics"]]],
  // The same source goes on.
  ["The army says 9 soldiers died, but that 22 rebels were killed.", [["army"], ["army"]]],
  ["The army says 9 soldiers died while 22 rebels were killed.", [["army"], ["army"]]],
])("sources side by side: %s", (text, chains) => {
  expect(chainsIn(text)).toEqual(chains);
});

test.each([
  [
    "The Lund Observatory, a charity-run group, reported, quoting medics, that 14 civilians were killed.",
    ["Lund Observatory", "medics"],
  ],
  ["State television said citing local officials that 21 people were killed.", ["State television", "local officials"]],
  [
    "Interfax reported, citing the governor, who quoted the fire service, that 12 people died.",
    ["Interfax", "governor", "fire service"],
  ],
  ["Citing police, local media said 12 people were killed.", ["local media", "police"]],
  [
    "The Lund Express newspaper, citing officials in Malmo, reported that 12 people were killed.",
    ["Lund Express newspaper", "officials in Malmo"],
  ],
  // The maker of a document, not the paper that it stands on.
  ["An AFP tally based on hospital records counts 12 people killed.", ["AFP"]],
  ["According to a Reuters count, 12 people were killed.", ["Reuters"]],
  ["A Lund Herald analysis of court records found 12 people were killed.", ["Lund Herald"]],
  ["Media reports say 12 people were killed.", ["Media reports"]],
  // Where and when an entry was written is nobody's name.
  ["ISLAMABAD: The flood killed 12 people on Monday, the relief authority said.", ["relief authority"]],
  ["The roads are closed. 11.05 Firefighters say 12 people were killed.", ["Firefighters"]],
  ["The BBC, quoting local radio, said 12 people were killed.", ["BBC", "local radio"]],
  ["Twelve people were killed, the news agency SANA quoted a military source as saying.", ["SANA", "military source"]],
  ["The mayor was quoted by Interfax as saying 12 people were killed.", ["Interfax", "mayor"]],
  ["The governor said 12 people were killed in an interview with the Lund Mirror.", ["Lund Mirror", "governor"]],
  ["The governor, who asked not to be named, said 12 people were killed.", ["governor"]],
  ["An official who declined to be named said 12 people were killed.", ["official"]],
  ["Doctors treating the wounded told Radio Lund that 12 people were killed.", ["Radio Lund", "Doctors"]],
  ["Rockets killed 12 people in Lund, the regional governor, Anna Berg, told Radio Lund.", ["Radio Lund", "Anna Berg"]],
  ["Twelve people were killed, the ministry said, Radio Lund reported on Monday.", ["Radio Lund", "ministry"]],
  [
    "The harbour office told lawmakers that 12 people were killed, Anna Berg told reporters.",
    ["Anna Berg", "harbour office"],
  ],
  ["The Red League, according to the relief office, estimates 1,200 dead.", ["relief office", "Red League"]],
  ["The ship's roster, which Radio Lund has seen, lists 12 dead.", ["Radio Lund", "ship's roster"]],
  ["The harbour agency, HARBA, said 12 people were killed.", ["HARBA"]],
  [
    "Rescue worker Anna Berg told Agence France-Presse (AFP) 12 people were killed.",
    ["Agence France-Presse", "Anna Berg"],
  ],
  ["Radio Lund said 12 people were killed, a figure it attributed to the clinic.", ["Radio Lund", "clinic"]],
  ["In a video posted on Telegram, the mayor said 12 people were killed.", ["mayor"]],
  ["Lund League, using probate records, estimates that 1,200 people were killed.", ["Lund League"]],
  ["The mayor tells the BBC Nordic service: 12 people dead at the farm.", ["BBC Nordic service", "mayor"]],
  ["The mayor told WLND-TV late Thursday that 12 people were killed.", ["WLND-TV", "mayor"]],
  ["The ministry spokesman, Hamad al-Berg, said 12 people were killed.", ["Hamad al-Berg"]],
  ["A nurse, Anna Berg, said 12 people were killed.", ["Anna Berg"]],
  [
    "In remarks quoted by the official SANA news agency, the General Staff said 12 people were killed.",
    ["SANA news agency", "General Staff"],
  ],
  ["The medic, whom Radio Lund quoted on Monday, said 12 people were killed.", ["Radio Lund", "medic"]],
  ["In an e-mail to Reuters, the governor said 12 people were killed.", ["Reuters", "governor"]],
  ["Anna Berg said in a video posted on Telegram that 12 people were killed.", ["Anna Berg"]],
  ["In comments carried by the state news agency SANA, the governor said 12 people were killed.", ["SANA", "governor"]],
  ["A nurse, speaking to Radio Lund, said 12 people were killed.", ["Radio Lund", "nurse"]],
  ["Twelve people were killed, the clinic said, as reported by Radio Lund.", ["Radio Lund", "clinic"]],
  ["Twelve people were killed, according to nurses quoted by Radio Lund.", ["Radio Lund", "nurses"]],
  ["The list, compiled by the Harbour Union, counts 12 people killed.", ["Harbour Union"]],
  ["A person familiar with the matter said 12 people were killed.", ["person familiar with the matter"]],
  ["Ukraine's General Staff said 12 people were killed.", ["Ukraine's General Staff"]],
  ["Kirby at the podium said 12 people were killed.", ["Kirby"]],
  ["Researchers at the University of Lund said 12 people were killed.", ["Researchers at the University of Lund"]],
  ["Gen Erik Holm spoke on Monday. Twelve people were killed, the general said.", ["Erik Holm"]],
  ["The General Staff told AFP 12 people were killed.", ["AFP", "General Staff"]],
  ["General Erik Holm told AFP 12 people were killed.", ["AFP", "Erik Holm"]],
  ["Erik Holm told AFP 12 people were killed.", ["AFP", "Erik Holm"]],
  ["The doctor told the Northern Herald that 12 people were killed.", ["Northern Herald", "doctor"]],
])("one relays another: %s", (text, chain) => {
  expect(chainsIn(text)).toEqual([chain]);
});

test.each([
  ["The envoy told the UN in a letter that 300 civilians had been killed.", "the UN listened"],
  ["The envoy told the Security Council that 300 civilians had been killed.", "the council listened"],
  ["The envoy told Congress that 300 civilians had been killed.", "lawmakers listened"],
  ["The envoy told Prime Minister Erik Holm that 300 civilians had been killed.", "the minister listened"],
])("%s: %s", (text) => {
  expect(chainsIn(text)).toEqual([["envoy"]]);
});

test.each([
  [
    "The mayor told Radio Lund that 12 people were killed. He added that 30 people were injured.",
    [
      ["Radio Lund", "mayor"],
      ["Radio Lund", "mayor"],
    ],
  ],
  [
    "The mayor told Radio Lund that 12 people were killed. Police said 30 people were injured. He said 4 people died later.",
    [["Radio Lund", "mayor"], ["Police"], ["mayor"]],
  ],
  [
    "The AP said 12 people were killed. The mayor told the news agency that 30 people were injured.",
    [["AP"], ["AP", "mayor"]],
  ],
  ["The mayor told a news agency that 30 people were injured.", [["news agency", "mayor"]]],
  ["The mayor told this newspaper that 30 people were injured.", [["mayor"]]],
  ["The relief group said its researchers had recorded 12 deaths.", [["relief group"]]],
  ["Harbour Union spokesman Erik Holm said the union had recorded 12 deaths.", [["Erik Holm"]]],
  ["Erik Holm said the ministry had recorded 12 deaths.", [["Erik Holm", "ministry"]]],
  ["The clinic says 200 people are missing, compared with the ministry's estimate of 90.", [["clinic"], ["ministry"]]],
  ["Unlike the clinic, which says 200 people died, the ministry has confirmed 40 deaths.", [["clinic"], ["ministry"]]],
  [
    "Ten people died, the army said; Radio Lund, citing the clinic, said 12 people died.",
    [["army"], ["Radio Lund", "clinic"]],
  ],
  ["Officers found four people dead at the scene, the sheriff said.", [["sheriff"]]],
  ["A study found that 40 people had died.", [["study"]]],
  ["A man charged with killing two people was freed, police said.", [["police"]]],
  ["A report released on Monday by the Harbour Union said 12 people died.", [["Harbour Union"]]],
  ["Nurses Without Frontiers said 12 people died.", [["Nurses Without Frontiers"]]],
  ["The minister, who was citing the clinic, put the death toll at 40.", [["minister", "clinic"]]],
])("from sentence to sentence and body to body: %s", (text, chains) => {
  expect(chainsIn(text)).toEqual(chains);
});

describe("by what means, and on what ground", () => {
  const means = (text: string) => {
    const origin = figuresIn(text)[0]?.attribution.at(-1);
    return [origin?.channel?.exact ?? null, origin?.groundedOn?.exact ?? null];
  };

  test.each([
    ["Erik Holm wrote on Telegram that 12 people were killed.", "Telegram"],
    ["The mayor said in a televised address that 12 people were killed.", "televised address"],
    ["Speaking on state television, the president said 12 soldiers died.", "state television"],
    ["In a telephone interview, the surgeon said 30 people had died.", "telephone interview"],
    ["Twelve people were killed, the governor said in a post on Facebook.", "post on Facebook"],
    ["The minister said 12 people were killed in a statement.", "statement"],
    ["The minister said 12 people were killed in an interview with the Lund Mirror.", "interview"],
    ["The minister said 12 people were killed in the address.", null],
    ["The police chief said by phone that 12 people were killed.", "phone"],
    ["The minister said in Kabul that 12 people were killed.", null],
    ["The minister said 12 people were killed in a report of the year.", null],
  ])("%s → %s", (text, channel) => {
    expect(means(text)[0]).toBe(channel);
  });

  test.each([
    ["After reviewing clinic records, the group said 400 people were killed.", "clinic records"],
    ["The group said 400 people were killed, based on satellite images.", "satellite images"],
    [
      "The general said 400 fighters were killed but did not say how the figure was reached.",
      "did not say how the figure was reached",
    ],
    ["The general said 400 fighters were killed, without giving evidence.", "without giving evidence"],
    ["The general said 400 fighters were killed. He did not elaborate.", "did not elaborate"],
    ["The general said 400 fighters were killed. The road did not elaborate on it.", null],
    ["The mayor said 40 people were killed but did not say how many were women.", null],
    ["The company, based on the island, said 4 workers were killed.", null],
    ["The agency attributed the deaths to heat and said 40 people died.", null],
  ])("%s rests on %s", (text, ground) => {
    expect(means(text)[1]).toBe(ground);
  });
});
