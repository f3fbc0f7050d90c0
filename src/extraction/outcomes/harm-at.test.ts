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
    ["Two riders were hit and taken to a trauma center.", "Two injured"],
    ["A gunman opened fire and five people were struck.", "five injured"],
    ["Police named three people found in an apparent murder-suicide.", "three killed"],
    ["Five people are recovering after a drive-by shooting.", "Five injured"],
    ["Two boys are recovering after being accidentally shot.", "Two injured"],
    ["Two men are in very critical condition.", "Two injured"],
    ["Three women remain in critical but stable condition.", "Three injured"],
    ["Four teens are on life support.", "Four injured"],
    ["Seven riders remain at Mercy Hospital.", "Seven injured"],
    ["Two girls are in surgery.", "Two injured"],
    ["Three other victims, a man of 21, a girl of 19 and a 3-year-old boy were taken to a hospital.", "Three injured"],
    ["A crash hospitalized three people.", "three injured"],
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
    ["Two teams are recovering after a long flight.", "a flight wounds nobody"],
    ["Two cars are in very good condition.", "cars are no people"],
    ["Two drivers work at Mercy Hospital.", "they are no patients"],
    ["Two people planned the murder-suicide attempt in the woods.", "an attempt may fail"],
    ["Two singers were struck by the beauty of it.", "no fire is told"],
    ["Two officers were shot at by a man in a car.", "nobody was hit"],
    ["Two officers were shot at as they ran.", "nobody was hit"],
    ["Not a single shot was heard.", "the shot is counted"],
    ["Some of the windows were shot out.", "windows are no people"],
  ])("nothing in %s (%s)", (text) => expect(told(text)).toEqual([]));
});

test("no injuries are nobody's injuries", () => {
  expect(told("Six guests had no injuries.")).toEqual(["no injured"]);
});

describe("verbs of weapons", () => {
  test("one who shoots is not shot", () => {
    expect(told("Two officers shot the driver.")).toEqual([]);
    expect(told("Two officers shot him.")).toEqual([]);
    expect(told("Two men shot their landlord.")).toEqual([]);
    expect(told("Two gunmen shot former minister Ann Roe.")).toEqual([]);
    expect(told("Two robbers shot local guards.")).toEqual([]);
  });
  test("how often and when somebody was shot hides nobody", () => {
    expect(told("Two men shot 12 times near a mall are in critical condition.")).toContain("Two injured");
    expect(told("Three shot Saturday in Dayton")).toEqual(["Three injured"]);
  });
  test("what came of it decides", () => {
    expect(told("A boy shot and fatally wounded four friends.")).toEqual(["four killed"]);
    expect(told("A man stabbed and killed two guards.")).toEqual(["two killed"]);
    expect(told("Gunmen shot or killed nine farmers.")).toEqual(["nine casualties"]);
  });
});

describe("whom somebody is accused of harming", () => {
  test.each([
    ["The four neighbours he is accused of shooting lived there.", "four injured"],
    ["Three women whom Doe was convicted of killing lived here.", "Three killed"],
  ])("%s", (text, figure) => expect(told(text)).toContain(figure));
  test.each([
    ["Three men he is accused of shooting at him fled.", "the gerund has an object of its own"],
    ["Three lawyers he is accused of bribing came.", "no harm"],
  ])("nothing in %s (%s)", (text) => expect(told(text).join(" ")).not.toMatch(/injured|killed/));
});

describe("a clause between people and their fate", () => {
  test.each([
    ["Six monks -- five of them Danes and one Swede -- and two women were killed.", "Six killed"],
    ["The guests mourned six monks, five of them Danes, who were killed on Friday.", "six killed"],
    ["Two guards who were sleeping were wounded.", "Two injured"],
    ["Two suspects - a man and a woman - were wounded.", "Two injured"],
    ["Three boys aged 5, 7 and 10 were killed.", "Three killed"],
    ["Police said two men, a cook and a driver, were wounded.", "two injured"],
  ])("%s", (text, figure) => expect(told(text)).toContain(figure));
  test.each([
    ["Two boys who saw the men killed ran home.", "the men were killed"],
    ["Two sisters of the mayor, who was killed on Friday, came.", "the mayor was killed"],
    ["Police arrested two men, a cook and a driver, were told.", "another clause"],
    ["Two guards - police said the mayor was killed - came.", "a sentence between the dashes"],
  ])("nothing in %s (%s)", (text) => expect(told(text)).toEqual([]));
});
