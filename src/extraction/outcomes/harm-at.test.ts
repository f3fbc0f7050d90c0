import { describe, expect, test } from "vitest";
import { toldIn } from "../told-figures.spec-kit.ts";

const told = (text: string) => toldIn(text).map(({ exact, measure }) => `${exact} ${measure}`);

describe("injuries told in several words", () => {
  test.each([
    ["Three men suffered gunshot wounds.", "Three injured"],
    ["Four people have bullet wounds.", "Four injured"],
    ["Two more people have died of their injuries.", "Two killed"],
    ["Nine miners sustained severe burns.", "Nine injured"],
    ["Two men were taken to an area hospital.", "Two injured"],
    ["Five people were rushed to hospitals in the valley.", "Five injured"],
    ["Six others were flown to Saint Anne Medical Center.", "Six injured"],
    ["Two girls were hit by stray bullets.", "Two injured"],
    ["Four teens were struck by gunfire.", "Four injured"],
    ["Shots rang out and three men were hit in the legs.", "three injured"],
    ["Two girls are recovering in a hospital.", "Two injured"],
    ["Seven were grazed in a drive-by shooting.", "Seven injured"],
    ["Two men are in the hospital after a brawl.", "Two injured"],
    ["Eight people remain in intensive care.", "Eight injured"],
    ["Four youths are recovering from stab wounds.", "Four injured"],
    ["Two other victims are expected to survive.", "Two injured"],
    ["Both drivers aside, three riders were transported by helicopter to a trauma center.", "three injured"],
    ["Two women were taken to a hospital, where they died.", "Two killed"],
    ["Three boys were rushed to Mercy Hospital, where all were pronounced dead.", "Three killed"],
  ])("%s", (text, figure) => expect(told(text)).toContain(figure));

  test.each([
    ["Two officers were taken to a hospital as a precaution.", "nobody was hurt"],
    ["Three men refused to be taken to hospital.", "they were not taken"],
    ["Forty nurses were in the hospital when the lights went out.", "they worked there"],
    ["Two crews were sent to the station.", "a station heals nobody"],
    ["Four teams were hit by injuries to key players.", "teams in sport"],
    ["Nine homes were hit by gunfire.", "homes are no people"],
    ["Two clubs were struck in the draw.", "no part of a body"],
    ["Two men were in the hospital lobby.", "a lobby is no ward"],
    ["At least one shot was fired in the yard.", "the shot is counted"],
    ["All four are expected to survive.", "those told of before"],
    ["Twelve patients are recovering from surgery.", "no wounds are told"],
  ])("nothing in %s (%s)", (text) => expect(told(text)).toEqual([]));
});

test("no injuries are nobody's injuries", () => {
  expect(told("Six guests had no injuries.")).toEqual(["no injured"]);
});

describe("verbs of weapons", () => {
  test("one who shoots is not shot", () => {
    expect(told("Two officers shot the driver.")).toEqual([]);
    expect(told("Two officers shot him.")).toEqual([]);
  });
  test("how often and when somebody was shot hides nobody", () => {
    expect(told("Two men shot 12 times near a mall are in critical condition.")).toContain("Two injured");
    expect(told("Three shot Saturday in Dayton")).toEqual(["Three injured"]);
  });
});
