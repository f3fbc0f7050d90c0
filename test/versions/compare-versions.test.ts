/** What differs between two versions, read and extracted as the use cases do. Lines begin with the slot. */
import { describe, expect, test } from "vitest";
import { changesBetween, changesBetweenPages, comparisonOf, type Times } from "./two-versions.spec-kit.ts";

const story = (...paragraphs: string[]) => ["Blast at a market", ...paragraphs].join("\n\n");
const plain = "The market had opened at dawn.";

/** Body sentence before, after, expected lines. */
type Case = [string, string, string[]];
const told = (cases: Case[], times: Times = {}) =>
  test.each(cases)("%s → %s", (before, after, expected) => {
    expect(changesBetween(story(plain, before), story(plain, after), times)).toEqual(expected);
  });

describe("each slot", () => {
  told([
    [
      "At least 12 people were killed in Kharkiv, police said.",
      "At least 15 people were killed in Kharkiv, police said.",
      ["value: 12 → 15"],
    ],
    ["Twelve people were killed in Kharkiv.", "15 people were killed in Kharkiv.", ["value: Twelve → 15"]],
    [
      "More than 100,000 people were displaced.",
      "More than 10,000 people were displaced.",
      ["value: 100,000 → 10,000"],
    ],
    [
      "At least 12 people were killed in Kharkiv.",
      "12 people were killed in Kharkiv.",
      ["qualifier: at-least → exact"],
    ],
    [
      "About 12 people were killed in Kharkiv.",
      "More than 12 people were killed in Kharkiv.",
      ["qualifier: approximately → more-than"],
    ],
    ["12 people were killed in Kharkiv.", "12 people were injured in Kharkiv.", ["measure: killed → injured"]],
    [
      "The army suffered 300 casualties in May.",
      "The army suffered 300 deaths in May.",
      ["measure: casualties → killed"],
    ],
    [
      "The militants said they had killed 80 soldiers in Mopti on Monday.",
      "The militants killed 80 soldiers in Mopti on Monday.",
      ["source: militants → –"],
    ],
    ["12 civilians were killed in Kharkiv.", "12 soldiers were killed in Kharkiv.", ["group: civilians → soldiers"]],
    ["12 women were killed in Kharkiv.", "12 people were killed in Kharkiv.", ["group: women → people"]],
    ["12 people were killed in Bakhmut.", "12 people were killed in Kherson.", ["place: Bakhmut → Kherson"]],
    ["12 people were killed in Bakhmut.", "12 people were killed.", ["place: Bakhmut → –"]],
    ["12 people were killed in Bakhmut.", "12 people were killed in Ukraine.", ["place: Bakhmut → Ukraine"]],
    [
      "12 people were killed in Kharkiv on Monday.",
      "12 people were killed in Kharkiv on Sunday.",
      ["period: Monday → Sunday"],
    ],
    [
      "300 people have died since December.",
      "300 people have died since March.",
      ["period: since December → since March"],
    ],
    [
      "12 people were killed, the police said.",
      "12 people were killed, the health ministry said.",
      ["source: police → health ministry"],
    ],
    ["12 people were killed, the police said.", "12 people were killed.", ["source: police → –"]],
    [
      "12 people were killed, Ukrainian officials said.",
      "12 people were killed, officials said.",
      ["source: Ukrainian officials → officials"],
    ],
    [
      "The army said 12 people were killed.",
      "The army denied that 12 people were killed.",
      ["status: asserted → denied"],
    ],
  ]);
});

describe("a rewording is no change", () => {
  told([
    ["12 people were killed in Kharkiv.", "Twelve people were killed in Kharkiv.", []],
    ["More than 12 people were killed in Kharkiv.", "Over 12 people were killed in Kharkiv.", []],
    ["At least 12 people were killed in Kharkiv.", "No fewer than 12 people were killed in Kharkiv.", []],
    ["12 people were killed in Kyiv.", "12 people were killed in Kiev.", []],
    ["12 people were killed in Kharkiv.", "12 persons were killed in Kharkiv.", []],
    ["12 people died in Kharkiv.", "12 individuals died in Kharkiv.", []],
    ["40 U.S. troops were killed.", "40 American soldiers were killed.", []],
    ["The 12 civilians were killed in Kharkiv.", "12 Civilians were killed in Kharkiv.", []],
    ["12 people were killed, John Kirby said.", "12 people were killed, Kirby said.", []],
    ["12 people were killed, John Kirby said.", "12 people were killed, said Mr Kirby, the spokesman.", []],
    ["12 people were killed, the health ministry said.", "12 people were killed, the Ministry of Health said.", []],
    ["12 people were killed, the World Health Organization said.", "12 people were killed, the WHO said.", []],
    ["12 people were killed in Kharkiv on Tuesday.", "12 people were killed in Kharkiv on June 4.", []],
    ["12 people were killed in Kharkiv, police said.", "Police said 12 people were killed in Kharkiv.", []],
    ["12 people were killed in Kharkiv.", "12 people were killed in Kharkiv; nobody knew why.", []],
    ["12 people were killed at teh market.", "12 people were killed at the market.", []],
  ]);
});

describe("no finding without changed characters", () => {
  test("a place added to the story is no change of a count that stands as it stood", () => {
    const count = "The blast killed 12 people and wounded 30.";
    const scene = "The mayor of Kharkiv spoke of a black day.";
    expect(changesBetween(story(plain, count), story(plain, scene, count))).toEqual([]);
    expect(changesBetween(story(plain, scene, count), story(plain, count))).toEqual([]);
  });

  test("a hedge that spreads over a second count is dropped from the first alone", () => {
    const before = story("At least 12 people were killed and 30 wounded.");
    expect(changesBetween(before, before.replace("At least 12", "Twelve"))).toEqual(["qualifier: at-least → exact"]);
  });

  test("a scene that is replaced in its place moves the counts that draw on it", () => {
    const before = story("Shells hit a market in Kharkiv on Tuesday.", "Twelve people were killed.");
    expect(changesBetween(before, before.replace("Kharkiv", "Kherson"))).toEqual(["place: Kharkiv → Kherson"]);
  });

  test("paragraphs in another order", () => {
    const one = "At least 12 people were killed in Kharkiv on Monday, police said.";
    const two = "In Kherson, shelling wounded 40 people, said the governor, Anna Berg.";
    expect(changesBetween(story(one, two, plain), story(two, plain, one))).toEqual([]);
  });
});

describe("numbers of another kind", () => {
  told([
    ["Dozens of people were killed in Lund.", "41 people were killed in Lund.", ["value: Dozens → 41"]],
    ["Dozens of people were killed in Lund.", "Scores of people were killed in Lund.", ["value: Dozens → Scores"]],
    [
      "Between 40 and 50 people were killed.",
      "Between 40 and 60 people were killed.",
      ["value: Between 40 and 50 → Between 40 and 60"],
    ],
    [
      "40 people were killed, half of them women.",
      "40 people were killed, a third of them women.",
      ["value: half → a third"],
    ],
    ["12 people were killed in Lund.", "15 people were hurt in Lund.", ["value: 12 → 15", "measure: killed → injured"]],
  ]);
});

describe("what happened is no other because something else was changed", () => {
  told([
    ["40 residents were rescued in Lund.", "40 soldiers were rescued in Lund.", ["group: residents → soldiers"]],
    ["40 residents were rescued in Lund.", "40 residents were evacuated in Lund.", ["measure: rescued → evacuated"]],
  ]);

  test("a post shown in the story takes no source from it", () => {
    const page = (source: string) =>
      `<html><head><title>Blast at a market</title></head><body><article><h1>Blast at a market</h1><p>The market had opened at dawn, and
<p>12 people were killed in Lund, ${source} said.</p><blockquote class="twitter-tweet"><p>We counted 30 dead at the bridge.</p>— Ida Holt
(@idaholt) <a href="https://twitter.com/idaholt/status/1">May 1, 2023</a></blockquote></article></body></html>`;
    expect(changesBetweenPages(page("the police"), page("the army"))).toEqual(["source: police → army"]);
  });
});

describe("figures that move, go and come", () => {
  const count = "At least 12 people were killed in Kharkiv, police said.";
  const other = "In Kherson 40 people were wounded.";

  test("a count that is told in another sentence now is the same", () => {
    const after = story("Police in Kharkiv gave the toll: at least 12 people were killed.", plain, other);
    expect(changesBetween(story(plain, other, count), after)).toEqual([]);
  });

  test("moved and changed on the way", () => {
    const after = story(count.replace("12", "15"), plain, other);
    expect(changesBetween(story(plain, other, count), after)).toEqual(["value: 12 → 15"]);
  });

  test("the only mention is taken out, or put in", () => {
    expect(changesBetween(story(plain, count, other), story(plain, other))).toEqual(["gone: At least 12"]);
    expect(changesBetween(story(plain, other), story(plain, count, other))).toEqual(["appeared: At least 12"]);
  });

  test("a mention is taken out while the story still tells the toll", () => {
    const again = "The 12 were not named. At least 12 people were killed, the police repeated.";
    expect(changesBetween(story(count, plain, again), story(count, plain))).toEqual([]);
    expect(changesBetween(story(count, plain), story(count, plain, again))).toEqual([]);
  });

  test("retold elsewhere in other words: what those leave open is not taken back, what they contradict is", () => {
    const before = story(plain, other, count);
    expect(changesBetween(before, story("In all, at least 12 died.", plain, other))).toEqual([]);
    const after = story("The army counted at least 12 dead.", plain, other);
    expect(changesBetween(before, after)).toEqual(["source: police → army"]);
  });

  test("a sentence that was written anew in the place of another", () => {
    const before = story(plain, "Twelve died in Lund.", other);
    expect(changesBetween(before, story(plain, "Bombs that fell on Lund left fifteen civilians dead.", other))).toEqual(
      ["value: Twelve → fifteen", "group: – → civilians", "place: Lund → –"],
    );
  });

  test("a number that is held up beside is not the toll any more", () => {
    const before = story("The death toll is 12, police said.");
    const after = story("The death toll is 15, police said, compared with 12 killed in last year's blast.");
    expect(changesBetween(before, after)[0]).toBe("value: 12 → 15");
  });

  test("a count that only its neighbours make one is not gone with them", () => {
    const told = "The ministry said 300 people were killed in Lund.";
    const bare = "The army says 433.";
    expect(changesBetween(story(plain, `${told} ${bare}`), story(plain, `It rained. ${bare}`))).toEqual(["gone: 300"]);
  });

  test("with another hedge it is not the same toll", () => {
    const again = "Exactly 12 people were killed in Kharkiv, the governor said.";
    expect(changesBetween(story(count, plain), story(count, plain, again))).toEqual(["appeared: 12"]);
  });

  test("each of two counts in a sentence keeps its outcome", () => {
    const before = story("The blast killed 12 people and wounded 30.");
    expect(changesBetween(before, story("The blast killed 14 people and wounded 33."))).toEqual([
      "value: 12 → 14",
      "value: 30 → 33",
    ]);
    expect(changesBetween(before, story("The blast wounded 30 people and killed 12."))).toEqual([]);
  });

  test("the numbers of a note are the note's", () => {
    const note = "Correction: An earlier version of this article said that 21 people had died.";
    expect(changesBetween(story(count, plain), story(count, plain, note))).toEqual([]);
  });
});

describe("a newer count that says so", () => {
  const times: Times = {
    published: "2024-06-03T10:00:00Z",
    before: "2024-06-03T10:00:00Z",
    after: "2024-06-04T18:00:00Z",
  };
  describe("with a later time", () => {
    told(
      [
        [
          "12 people were killed, officials said on Monday.",
          "15 people were killed, officials said on Tuesday.",
          ["value: 12 → 15 (update)"],
        ],
        [
          "As of Monday evening, 12 people were dead.",
          "As of Tuesday evening, 15 people were dead.",
          ["value: 12 → 15 (update)", "period: As of Monday evening → As of Tuesday evening (update)"],
        ],
        [
          "By noon, 12 people were dead.",
          "By 6 p.m., 15 people were dead.",
          ["value: 12 → 15 (update)", "period: By noon → By 6 p.m. (update)"],
        ],
        [
          "At least 12 people were killed, police said on Monday.",
          "15 people were killed, the governor said on Tuesday.",
          ["value: 12 → 15 (update)", "qualifier: at-least → exact (update)", "source: police → governor (update)"],
        ],
      ],
      times,
    );
  });

  describe("told as risen or fallen", () => {
    told(
      [
        [
          "The death toll stood at 12, police said.",
          "The death toll rose to 15, police said.",
          ["value: 12 → 15 (update)"],
        ],
        [
          "The death toll is 15, police said.",
          "The death toll was revised down to 12, police said.",
          ["value: 15 → 12 (update)"],
        ],
        [
          "The death toll stood at 12, police said.",
          "The death toll now stands at 15, police said.",
          ["value: 12 → 15 (update)"],
        ],
      ],
      times,
    );
  });

  describe("the same words as before are no update", () => {
    told(
      [
        [
          "12 people were killed, officials said on Monday.",
          "15 people were killed, officials said on Monday.",
          ["value: 12 → 15"],
        ],
        ["The death toll rose to 12, police said.", "The death toll rose to 15, police said.", ["value: 12 → 15"]],
        [
          "12 people were killed, officials said on Monday.",
          "15 people were killed, officials said on Sunday.",
          ["value: 12 → 15"],
        ],
        [
          "12 people were killed on Monday, officials said.",
          "15 people were killed on Tuesday, officials said.",
          ["value: 12 → 15", "period: Monday → Tuesday"],
        ],
        [
          "Shells fell on the market; 12 people were killed.",
          "Rockets fell on the market; 15 people were killed.",
          ["value: 12 → 15"],
        ],
      ],
      times,
    );
  });

  test("a weekday that stood there before is that day, whenever the page was made", () => {
    const [before, after] = [12, 15].map((n) =>
      story(plain, `${n} people were killed, ${n === 15 ? "city " : ""}officials said on Tuesday.`),
    );
    const weekLater = { published: "2024-06-03", before: "2024-06-04", after: "2024-06-11" };
    expect(changesBetween(before!, after!, weekLater)).toEqual(["value: 12 → 15"]);
  });

  test("what is to come dates no count", () => {
    const before = story(plain, "12 people were killed, officials said.");
    const after = story(plain, "15 people were killed, officials said; a service will be held on Friday.");
    expect(changesBetween(before, after)).toEqual(["value: 12 → 15"]);
  });

  test("a version that does not say when it was made may tell of the days behind its publication", () => {
    const [before, after] = [
      story(plain, "12 people were killed, police said on Wednesday."),
      story(plain, "15 people were killed, police said on Friday."),
    ];
    expect(changesBetween(before, after)).toEqual(["value: 12 → 15 (update)"]);
    expect(changesBetween(before, after.replace("Friday", "Tuesday"))).toEqual(["value: 12 → 15"]);
  });

  describe("a place, group or outcome is never an update", () => {
    told(
      [
        [
          "12 people were killed in Bakhmut, officials said on Monday.",
          "12 people were killed in Kherson, officials said on Tuesday.",
          ["place: Bakhmut → Kherson"],
        ],
        [
          "12 people were killed, officials said on Monday.",
          "12 people were injured, officials said on Tuesday.",
          ["measure: killed → injured"],
        ],
      ],
      times,
    );
  });

  test("a block on top with a stamp of its own", () => {
    const block = "At least 12 people were killed at the market, the police said.";
    const later = "The governor spoke of 15 dead at the market.";
    const before = story("14:05", block, plain);
    expect(changesBetween(before, story("17:40", later, "14:05", block, plain))).toEqual(["appeared: 15 (update)"]);
    expect(changesBetween(before, before.replace("12", "15"))).toEqual(["value: 12 → 15"]);
    expect(changesBetween(before, story(`17:40 — ${later}`, "14:05", block, plain))).toEqual(["appeared: 15 (update)"]);
  });

  test("two blocks on top at once, whose day nobody tells", () => {
    const block = "At least 12 people were killed at the market, the police said.";
    const before = story("22:05", block, plain);
    const after = story(
      "07:10",
      "The army spoke of 19 dead at the market.",
      "06:40",
      "Doctors spoke of 15 dead at the market.",
      "22:05",
      block,
      plain,
    );
    expect(changesBetween(before, after)).toEqual(["appeared: 19 (update)", "appeared: 15 (update)"]);
    const below = story("22:05", block, "21:10", "Doctors spoke of 15 dead at the market.", plain);
    expect(changesBetween(before, below)).toEqual(["appeared: 15"]);
  });

  test("a block set above others with an earlier stamp", () => {
    const block = "At least 12 people were killed at the market, the police said.";
    const later = "The governor spoke of 15 dead at the market.";
    const day = (clock: string) => `2024-06-04T${clock}:00Z`;
    const made = { published: day("08:00"), before: day("14:30"), after: day("18:00") };
    const withBlock = (clock: string) => story(clock, later, "14:05", block, plain);
    expect(changesBetween(story("14:05", block, plain), withBlock("13:10"), made)).toEqual(["appeared: 15"]);
    expect(changesBetween(story("14:05", block, plain), withBlock("17:10"), made)).toEqual(["appeared: 15 (update)"]);
    // In the morning, last night's stamp is last night's.
    const morning = { ...made, after: "2024-06-05T07:00:00Z" };
    expect(changesBetween(story("14:05", block, plain), withBlock("06:40"), morning)).toEqual([
      "appeared: 15 (update)",
    ]);
  });

  test.each([
    ["12.05pm BST", "2.40pm BST"],
    ["6:05 a.m. ET", "9:15 a.m. ET"],
    ["June 4, 2024, 10:05 a.m.", "June 4, 2024, 1:15 p.m."],
    ["Posted at 10:05", "Posted at 13:15"],
  ])("stamps of other pages: %s, %s", (old, young) => {
    const block = "Twelve people were killed at the market, police say.";
    const later = "Fifteen people were killed at the market, police say.";
    expect(changesBetween(story(old, block, plain), story(young, later, old, block, plain), times)).toEqual([
      "appeared: Fifteen (update)",
    ]);
    expect(changesBetween(story(old, block, plain), story(young, later, plain), times)).toEqual([
      "value: Twelve → Fifteen (update)",
    ]);
  });

  test("what a count grew by is not the count", () => {
    const before = story("Rescuers have found 12 bodies.", plain);
    const after = story("Rescuers have found three more bodies, bringing the death toll to 15.", plain);
    expect(changesBetween(before, after)).toEqual(["appeared: three (update)", "value: 12 → 15 (update)"]);
  });

  test("what a newer count leaves open is not taken back", () => {
    const before = story("At least 12 miners were killed in Kharkiv on Monday, police said.");
    expect(changesBetween(before, story("The death toll has risen to 15, police said."))).toEqual([
      "value: 12 → 15 (update)",
      "qualifier: at-least → exact (update)",
    ]);
  });

  test("a count that is gone while a newer one stands elsewhere is that count", () => {
    const before = story("At least 12 miners were killed in Kharkiv, police said.", plain, "Schools stayed shut.");
    const after = story(
      plain,
      "Schools stayed shut.",
      "By Tuesday the number of miners who died in Kharkiv had risen to 15.",
    );
    expect(changesBetween(before, after, times)[0]).toBe("value: 12 → 15 (update)");
  });

  test("a page's own stamp dates no count", () => {
    const before = story("Last updated at 14:05", "12 people were killed.");
    expect(changesBetween(before, story("Last updated at 17:40", "15 people were killed."))).toEqual([
      "value: 12 → 15",
    ]);
  });

  test("a headline follows the story", () => {
    const before = ["Blast kills 12 in Kharkiv", plain, "The death toll stood at 12, police said."].join("\n\n");
    const after = ["Blast kills 15 in Kharkiv", plain, "The death toll has risen to 15, police said."].join("\n\n");
    expect(changesBetween(before, after)).toEqual(["value: 12 → 15 (update)", "value: 12 → 15 (update)"]);
  });

  test("a count that appears with a day after the version before", () => {
    const added = "As of Tuesday, 40 people were missing.";
    expect(changesBetween(story(plain), story(plain, added), times)).toEqual(["appeared: 40 (update)"]);
    expect(changesBetween(story(plain), story(plain, added.replace("Tuesday", "Monday")), times)).toEqual([
      "appeared: 40",
    ]);
  });
});

describe("the changed sentences", () => {
  test("those that touch figures come first, trivial ones last", () => {
    const before = story(
      "Rain fell on the valley.",
      "12 people died, police said.",
      "He said: “Go home, all of you”.",
      "In 30 villages the power failed.",
      "40 people were hurt in Lund, doctors said.",
    );
    const after = before
      .replace("Blast at", "Bomb at")
      .replace("Rain fell", "Heavy rain fell")
      .replace("12 people died", "15 people died")
      .replace("“Go home, all of you”", '"Go home, all of you"')
      .replace("30 villages", "31 villages")
      .replace("doctors said", "doctors told us");
    const { sentences, changes } = comparisonOf(before, after);
    expect(sentences.map(({ impact, isTrivial }) => [impact, isTrivial])).toEqual([
      ["figure-change", false],
      ["figure", false],
      ["number", false],
      ["headline", false],
      ["wording", false],
      ["trivial", true],
    ]);
    expect(sentences[0]!.changes).toEqual([0]);
    expect(changes[0]).toMatchObject({ from: "12", to: "15", part: "body" });
    for (const { before: from, after: to } of sentences) {
      if (from) expect(before.slice(from.start, from.end)).toBe(from.exact);
      if (to) expect(after.slice(to.start, to.end)).toBe(to.exact);
    }
  });

  test("a stop inside a number is not trivial", () => {
    const { sentences } = comparisonOf(story("It cost 1.5 million."), story("It cost 15 million."));
    expect(sentences.map(({ impact }) => impact)).toEqual(["number"]);
  });
});

test("the same text has no differences", () => {
  const text = story("12 people died.");
  expect(comparisonOf(text, text)).toMatchObject({ changes: [], sentences: [], edits: [{ kind: "same" }] });
});
