import { describe, expect, test } from "vitest";
import { toldIn } from "../told-figures.spec-kit.ts";

const groupOf = (text: string, words: string) => {
  const figure = toldIn(text).findLast(({ exact }) => exact === words);
  return figure && [figure.group, figure.groupBasis];
};

describe("the people that the sentence names elsewhere", () => {
  test.each([
    ["Norway's casualties on the river are put at 2,000.", "2,000", "Norway", "the owner of the toll"],
    ["The number of soldiers killed rose to 12.", "12", "soldiers", "the people inside the toll"],
    ["The siege has cost Norway 3,000 casualties.", "3,000", "Norway", "whom it cost them"],
    ["The raid left the garrison with 40 casualties.", "40", "garrison", "whom it left with them"],
    ["The army had suffered only 94 casualties.", "94", "army", "who suffered them"],
    ["Half of the dead were thought to be sailors.", "Half", "sailors", "what a share is made of"],
    ["Of the hostages, around 100 were killed.", "around 100", "hostages", "of whom the sentence speaks"],
    ["Norway has raised to 89 the number of its soldiers killed.", "89", "soldiers", "the number of whom"],
    [
      "Eleven members of the Kolm Liberation Army were killed.",
      "Eleven",
      "members of the Kolm Liberation Army",
      "theirs",
    ],
    [
      "Eleven members of the Army of National Liberation died.",
      "Eleven",
      "members of the Army of National Liberation",
      "with its whole name",
    ],
    ["Some 40 soldiers of the coalition were killed.", "Some 40", "soldiers of the coalition", "an alliance's"],
    ["Six children under five died.", "Six", "children under five", "of that age"],
    ["Half of the dead were soldiers of the Kolm Group.", "Half", "soldiers of the Kolm Group", "with the name"],
    ["Fourteen people died. Six of the dead were nurses.", "Six", "nurses", "who is counted of the dead"],
    ["At least seven of those killed were nurses.", "At least seven", "nurses", "who is counted of them"],
    ["The raid left 12 dead, all civilians.", "12", "civilians", "who all of them were"],
    ["The raid left 12 dead, all of them sailors.", "12", "sailors", "who all of them were"],
    ["Sailors account for a third of the dead.", "a third", "Sailors", "who makes up a share"],
  ])("%s %s: %s (%s)", (text, words, group) => expect(groupOf(text, words)).toEqual([group, "stated"]));
});

describe("the people of another figure", () => {
  test.each([
    [
      "Some 400 Norwegian soldiers were killed and 300 more injured.",
      "300",
      "Norwegian soldiers",
      "coordinated with it",
    ],
    ["The army suffered 900 casualties, including 200 killed.", "200", "army", "its whole"],
    ["The quake killed 68 villagers and injured 47.", "47", "villagers", "coordinated with it"],
    ["The storm killed 12 sailors. The earlier figure had been 15.", "15", "sailors", "restated"],
    ["The raid killed 120 nurses, he said. She spoke of 120 dead.", "120", "nurses", "the same number"],
    ["Some 300 soldiers were captured. Of them, 40 were wounded.", "40", "soldiers", "of them"],
    ["The raid killed 20 nurses. Three of the dead were on leave.", "Three", "nurses", "its whole"],
  ])("%s %s: %s (%s)", (text, words, group) => expect(groupOf(text, words)).toEqual([group, "inherited"]));
});

describe("nobody is better than the wrong people", () => {
  test.each([
    ["It suffered 94 casualties.", "94", "a pronoun names nobody"],
    ["The storm killed 12 fishermen; 40 were hurt.", "40", "a clause of its own"],
    ["The storm killed 12 fishermen. It hurt 40.", "40", "a sentence of its own"],
    ["Nine sailors died. The number of missing rose to 12.", "12", "the missing are others"],
    ["The storm killed 12 fishermen. The fire killed 40.", "40", "another event's dead"],
    ["The fire killed 12 fishermen. The storm left 12 dead.", "12", "small numbers meet by chance"],
    ["In these provinces, since 25 June, there have been 23 dead.", "23", "a day does not die"],
    ["Police found 145 wounded, three of them critical.", "three", "critical is nobody"],
    ["The lake is deep. The toll rose to 12.", "12", "the lake does not die"],
    ["The report lists 94 casualties.", "94", "the report does not suffer"],
  ])("%s %s (%s)", (text, words) => expect(groupOf(text, words)).toEqual([null, null]));

  test.each([
    ["Some 40 residents of Kolm were killed.", "Some 40", "residents", "where they live is no part of who they are"],
    ["Some 40 soldiers of the Netherlands were killed.", "Some 40", "soldiers", "a country is no body of soldiers"],
    ["Some 40 soldiers under fire died.", "Some 40", "soldiers", "fire is no age"],
  ])("%s %s: %s (%s)", (text, words, group) => expect(groupOf(text, words)).toEqual([group, "stated"]));

  test("the group that the phrase itself names stays", () => {
    expect(groupOf("Norway's army said that 40 Danish soldiers were killed.", "40")).toEqual([
      "Danish soldiers",
      "stated",
    ]);
  });
});
