/** Every type of difference with a telling that has it, and one near it that has none. */
import { describe, expect, test } from "vitest";
import { differences, type Story, someDay, story, tellings } from "./told-stories.spec-kit.ts";

const body =
  "Russia has suffered more than 100,000 casualties in Ukraine since December, Orest Halvard told reporters on Wednesday.";
const origin = story({ article: "origin" }, "Briefing", body);
const second = story({ article: "second" }, "Briefing", body.replace("told reporters", "said"));

/** What differs in a story that tells what `origin` and `second` tell. */
const differs = (text: string, more: readonly Story[] = [], published = someDay) =>
  differences(tellings([origin, second, ...more, story({ article: "told", published }, "Told anew", text)]), "told");

describe("value and hedge", () => {
  test.each([
    [
      "value: 100,000 → 120,000",
      "Russia has suffered more than 120,000 casualties in Ukraine since December, Orest Halvard said.",
    ],
    [
      "qualifier-dropped: more than → not given",
      "Russia has suffered 100,000 casualties in Ukraine since December, Orest Halvard said.",
    ],
    [
      "qualifier-changed: more than → about",
      "Russia has suffered about 100,000 casualties in Ukraine since December, Orest Halvard said.",
    ],
    [
      "qualifier-changed: more than → at least",
      "Russia has suffered at least 100,000 casualties in Ukraine since December, Orest Halvard said.",
    ],
  ])("%s", (line, text) => expect(differs(text)).toEqual([line]));

  test.each(["over 100,000", "more than a hundred thousand", "upwards of 100,000"])("none: %s", (words) =>
    expect(differs(`Russia has suffered ${words} casualties in Ukraine since December, Orest Halvard said.`)).toEqual(
      [],
    ),
  );

  test("qualifier-added", () => {
    const exact = ["a", "b"].map((article) =>
      story({ article }, "Toll", "The strike killed 312 people, Orest Halvard said."),
    );
    const told = story({ article: "told" }, "Toll", "The strike killed at least 312 people, Orest Halvard said.");
    expect(differences(tellings([...exact, told]), "told")).toEqual(["qualifier-added: not given → at least"]);
  });

  test("a headline is a telling, too", () => {
    const told = story({ article: "told" }, "Russia has 100,000 casualties", body);
    expect(differences(tellings([origin, second, told]), "told")).toEqual(["qualifier-dropped: more than → not given"]);
  });
});

describe("outcome", () => {
  test.each([
    [
      "casualties-as-deaths: casualties → killed",
      "More than 100,000 Russian soldiers have been killed since December, Orest Halvard said.",
    ],
    [
      "measure: casualties → injured",
      "More than 100,000 Russian soldiers have been wounded since December, Orest Halvard said.",
    ],
  ])("%s", (line, text) => expect(differs(text)).toEqual([line]));

  const both = "More than 100,000 Russian soldiers have been killed or wounded since February, Orest Halvard said.";
  const dead = "More than 100,000 Russian soldiers have been killed since February, Orest Halvard said.";
  const plain = "Russia has suffered more than 100,000 casualties since February, Orest Halvard said.";
  const between = (reading: string, telling: string) => {
    const origins = ["a", "b"].map((article) => story({ article }, "Toll", reading));
    return differences(tellings([...origins, story({ article: "told" }, "Toll", telling)]), "told");
  };

  test("killed or wounded told as killed, and the reverse", () => {
    expect(between(both, dead)).toEqual(["killed-and-wounded-as-killed: killed or wounded → killed"]);
    expect(between(dead, both)).toEqual(["killed-as-killed-and-wounded: killed → killed or wounded"]);
  });
  test("deaths told as casualties", () => {
    expect(between(dead, plain)).toEqual(["deaths-as-casualties: killed → casualties"]);
  });
  test("none: casualties with and without what they include", () => {
    expect(between(both, plain)).toEqual([]);
    expect(between(plain, both)).toEqual([]);
  });
});

describe("a part told as the whole", () => {
  const withPart = ["p", "q"].map((article) =>
    story(
      { article },
      "Briefing",
      "Russia has suffered more than 100,000 casualties since December, including 20,000 killed, Orest Halvard said. Wagner fighters were 9,000 of those killed, he said.",
    ),
  );

  test.each([
    [
      "outcome",
      "part-as-whole: killed → casualties",
      "Russia has suffered 20,000 casualties since December, Orest Halvard said.",
    ],
    [
      "people",
      "part-as-whole: Wagner fighters → Russian soldiers",
      "Orest Halvard said that 9,000 Russian soldiers had been killed.",
    ],
  ])("%s", (_, line, text) => expect(differs(text, withPart)).toEqual([line]));

  test.each([
    "Russia's dead number 20,000, Orest Halvard said.",
    "Russia has suffered more than 100,000 casualties since December and 20,000 of them were killed, Orest Halvard said.",
    "Orest Halvard said that 9,000 fighters had been killed.",
  ])("none: %s", (text) => expect(differs(text, withPart)).toEqual([]));
});

test("a part's number told of people at large", () => {
  const whole = ["p", "q"].map((article) =>
    story({ article }, "Fire", "The fire killed 100 people, including 18 children, Orest Halvard said."),
  );
  const told = story({ article: "told" }, "Fire", "The fire killed 18 people, Orest Halvard said.");
  expect(differences(tellings([...whole, told]), "told")).toEqual(["part-as-whole: children → people"]);
});

test("a hedge before another number is none of this one's", () => {
  const told = (article: string, count: string) =>
    story({ article }, "Crash", `The crash left ${count} people dead and 34 injured, Orest Halvard said.`);
  const one = tellings([told("a", "26"), told("b", "26"), told("told", "about 26")]);
  expect(differences(one, "told")).toEqual(["qualifier-added: not given → about"]);
});

describe("rough words for a number", () => {
  const told = (article: string, count: string) =>
    story({ article }, "Fire", `The fire killed ${count} people in Corvale, Orest Halvard said on Wednesday.`);

  test.each([
    ["a dozen", "at least a dozen", "qualifier-changed: a dozen → at least"],
    ["at least a dozen", "a dozen", "qualifier-changed: at least → a dozen"],
    ["about a dozen", "twelve", "qualifier-dropped: about → not given"],
    ["dozens of", "24", "qualifier-dropped: dozens → not given"],
    ["at least two dozen", "dozens of", "qualifier-changed: at least → dozens"],
    ["a dozen", "dozens of", "value: a dozen → dozens"],
  ])("%s → %s", (read, other, difference) =>
    expect(differences(tellings([told("a", read), told("b", read), told("told", other)]), "told")).toEqual([
      difference,
    ]),
  );

  test.each([
    ["a dozen", "twelve"],
    ["twelve", "a dozen"],
    ["a dozen", "about a dozen"],
    ["dozens of", "several dozen"],
  ])("none: %s → %s", (read, other) =>
    expect(differences(tellings([told("a", read), told("b", read), told("told", other)]), "told")).toEqual([]),
  );
});

describe("people", () => {
  test("group", () => {
    expect(
      differs("More than 100,000 Wagner casualties have been counted since December, Orest Halvard said."),
    ).toEqual(["group: Russia → Wagner"]);
  });

  test.each(["Russian soldiers", "the Russian army", "Russian forces", "Moscow's troops", "Russians"])(
    "none: %s",
    (people) => {
      expect(
        differs(`Among ${people} there were more than 100,000 casualties since December, Orest Halvard said.`),
      ).toEqual([]);
      expect(differs(`More than 100,000 casualties were suffered by ${people}, Orest Halvard said.`)).toEqual([]);
    },
  );
});

describe("families told for people, and the reverse", () => {
  const flood = (article: string, who: string, more = "") =>
    story({ article }, "Flood", `The flood displaced 12 ${who} in Corvale, Orest Halvard said on Wednesday.${more}`);

  test.each([
    ["people", "families", "group: people → families"],
    ["families", "people", "group: families → people"],
    ["villagers", "households", "group: villagers → households"],
  ])("%s → %s", (read, told, difference) => {
    const all = tellings([flood("a", read), flood("b", read), flood("told", told)]);
    expect(all.tolls).toHaveLength(1);
    expect(differences(all, "told")).toEqual([difference]);
    expect(differences(all, "b")).toEqual([]);
  });

  test("none: a version that tells both tells two tolls", () => {
    const both = flood("told", "families", " The storm displaced 12 people, he said.");
    const all = tellings([flood("a", "people"), flood("b", "people"), both]);
    expect(all.tolls).toHaveLength(2);
    expect(differences(all, "told")).toEqual([]);
  });
});

test("what people were doing says not who they are: none", () => {
  const origins = ["a", "b"].map((article) =>
    story({ article }, "Collapse", "The collapse killed 31 miners, Orest Halvard said."),
  );
  const told = story({ article: "told" }, "Collapse", "The collapse killed 31 workers, Orest Halvard said.");
  expect(differences(tellings([...origins, told]), "told")).toEqual([]);
});

describe("people named more closely", () => {
  const between = (reading: string, telling: string) => {
    const told = (article: string, people: string) =>
      story({ article }, "Strike", `The strike killed 31 ${people}, Orest Halvard said.`);
    return differences(tellings([told("a", reading), told("b", reading), told("told", telling)]), "told");
  };

  test.each([
    ["people", "villagers"],
    ["people", "police officers"],
    ["Nigerian troops", "Nigerian officers"],
    ["civilians", "villagers"],
    ["villagers", "passengers"],
  ])("%s → %s", (reading, telling) => {
    expect(between(reading, telling)).toEqual([`group: ${reading} → ${telling}`]);
  });

  test.each([
    ["villagers", "people"],
    ["Nigerian troops", "people"],
    ["Nigerian officers", "Nigerian troops"],
    ["Nigerian troops", "Nigerian servicemen"],
    ["people", "residents"],
    ["people", "victims"],
  ])("none: %s → %s", (reading, telling) => expect(between(reading, telling)).toEqual([]));
});

test("what the reading leaves open its version may tell", () => {
  const told = "More than 300 troops have been hurt in Nigeria since May, Orest Halvard said.";
  const stories = ["a", "b"].map((article) =>
    story({ article }, "Losses", told, `"Over 300 troops have been hurt," Orest Halvard said.`),
  );
  const other = story({ article: "told" }, "Losses", told.replace("May", "March"));
  expect(differences(tellings([...stories, other]), "told")).toEqual(["period: since May → since March"]);
});

describe("what the reading leaves open another telling tells", () => {
  const quoted = (article: string, words: string) => story({ article }, "Fire", `"${words}," Orest Halvard said.`);
  const said = (article: string, words: string) => story({ article }, "Fire", `${words}, Orest Halvard said.`);
  const read = (...stories: Story[]) => {
    const quotes = new Map(
      stories.flatMap(({ mentions, quotes: own }) => mentions.map(({ version }) => [version, own])),
    );
    return tellings(stories, { quotesOf: (version) => quotes.get(version) ?? [] });
  };

  test("a quotation without its days", () => {
    const told = read(
      quoted("q", "The fire killed 31 people in Kharkiv"),
      said("a", "The fire killed 31 people in Kharkiv on Monday"),
      said("b", "The fire killed 31 people in Kharkiv on Monday"),
      said("c", "The fire killed 31 people in Kharkiv on Sunday"),
    );
    expect(told.tolls[0]!.reading.article).toBe("q");
    expect(["q", "a", "b"].flatMap((article) => differences(told, article))).toEqual([]);
    expect(differences(told, "c")).toEqual(["period: Monday → Sunday"]);
  });

  test("one that says “people” does not make the passengers of the others a difference", () => {
    const told = read(
      quoted("q", "The fire killed 31 people in Kharkiv"),
      said("a", "The fire killed 31 passengers in Kharkiv"),
      said("b", "The fire killed 31 passengers in Kharkiv"),
      said("c", "The fire killed 31 police officers in Kharkiv"),
    );
    expect(["q", "a", "b"].flatMap((article) => differences(told, article))).toEqual([]);
    expect(differences(told, "c")).toEqual(["group: passengers → police officers"]);
  });

  test("words that fit two peoples are not read for either", () => {
    const told = read(
      said("a", "The fire killed 31 Nigerian soldiers in Jos"),
      said("b", "The fire killed 31 Nigerian soldiers in Jos"),
      said("c", "The fire killed 31 Nigerian civilians in Jos"),
      said("d", "The fire killed 31 Nigerians in Jos"),
    );
    expect(differences(told, "c")).toEqual(["group: Nigerian soldiers → Nigerian civilians"]);
  });
});

test("a hedge that may be another number's is neither added nor dropped", () => {
  const told = (article: string, words: string) => story({ article }, "Crash", `${words}, Orest Halvard said.`);
  const all = tellings([
    told("a", "The crash left at least 26 people dead and 340 injured"),
    told("b", "The crash left 340 people injured and at least 26 dead"),
    told("c", "The crash left at least 340 people injured"),
  ]);
  expect(["a", "b"].flatMap((article) => differences(all, article))).toEqual([]);
  expect(differences(all, "c")).toEqual(["qualifier-added: not given → at least"]);
});

test("authorities told shortly after their full name are whom the origin speaks for, all the same", () => {
  const origin = { name: "Ukraine's army", kind: "organisation", ladder: ["Ukraine's army", "Ukraine"] } as const;
  const told = (article: string, source: string, more = "") =>
    story({ article }, "Losses", `The army lost 300 people in Lviv, ${source} said.${more}`);
  const stories = [
    told("a", "Ukraine's army"),
    told("told", "Ukrainian authorities", " Authorities put the number of people killed in Lviv at 300."),
  ];
  expect(differences(tellings(stories, { origin, isOfSide: () => false }), "told")).toEqual([
    "attribution-raised: Ukraine's army → Ukrainian authorities",
    "attribution-raised: Ukraine's army → Ukrainian authorities",
  ]);
});

describe("places", () => {
  test("a town in a region that is told by another word for its kind", () => {
    const text = "The raids killed 41 people in the Kaduna region in May, Orest Halvard said.";
    const stories = ["a", "b"].map((article) => story({ article }, "Raids", text));
    const told = story({ article: "told" }, "Raids", text.replace("the Kaduna region", "Zaria"));
    expect(differences(tellings([...stories, told]), "told")).toEqual(["place-narrower: Kaduna region → Zaria"]);
  });

  test("none: a region told by its town's bare name", () => {
    const [full, bare] = ["in the Luhansk region", "in Luhansk"].map(
      (place) => `The shelling killed 41 people ${place} on Tuesday, Orest Halvard said.`,
    );
    const stories = ["a", "b"].map((article) => story({ article }, "Shelling", full!));
    expect(differences(tellings([...stories, story({ article: "told" }, "Shelling", bare!)]), "told")).toEqual([]);
  });

  test.each([
    [
      "place-narrower: Ukraine → Bakhmut",
      "Russia has suffered more than 100,000 casualties in Bakhmut since December, Orest Halvard said.",
    ],
    [
      "place: Ukraine → Syria",
      "Russia has suffered more than 100,000 casualties in Syria since December, Orest Halvard said.",
    ],
  ])("%s", (line, text) => expect(differs(text)).toEqual([line]));

  test.each([
    ["north-eastern Ukraine", "Kharkiv", "place-narrower"],
    ["Ukraine", "Drabinivtsi", "place-narrower"],
    ["Drabinivtsi", "Ukraine", "place-wider"],
    ["Ukraine", "Black Sea waters", undefined],
  ])("%s told as %s: %s", (from, to, type) => {
    const text = (place: string) => `The shelling killed 41 people in ${place} on Tuesday, Orest Halvard said.`;
    const origins = ["a", "b"].map((article) => story({ article }, "Shelling", text(from)));
    const told = story({ article: "told" }, "Shelling", text(to));
    const lines = differences(tellings([...origins, told]), "told");
    expect(lines).toEqual(type === undefined ? [] : [`${type}: ${from} → ${to}`]);
  });

  test("place-wider", () => {
    const text = "The shelling killed 41 people in Kharkiv on Tuesday, Orest Halvard said.";
    const origins = ["a", "b"].map((article) => story({ article }, "Shelling", text));
    const told = story({ article: "told" }, "Shelling", text.replace("Kharkiv", "Ukraine"));
    expect(differences(tellings([...origins, told]), "told")).toEqual(["place-wider: Kharkiv → Ukraine"]);
  });

  test.each([
    "Russia has suffered more than 100,000 casualties since December, Orest Halvard said.",
    "Russia has suffered more than 100,000 casualties in all of Ukraine since December, Orest Halvard said.",
    "Halvard spoke of Bakhmut at length. Russia has suffered more than 100,000 casualties since December, Orest Halvard said.",
  ])("none: %s", (text) => expect(differs(text)).toEqual([]));
});

describe("periods", () => {
  test.each([
    [
      "period: since December → over the last four months",
      "Russia has suffered more than 100,000 casualties over the last four months, Orest Halvard said.",
    ],
    [
      "period: since December → since March",
      "Russia has suffered more than 100,000 casualties since March, Orest Halvard said.",
    ],
    // It begins within December, and says other days all the same.
    [
      "period: since December → over the past six months",
      "Russia has suffered more than 100,000 casualties over the past six months, Orest Halvard said.",
    ],
    [
      "period: since December → January",
      "Russia has suffered more than 100,000 casualties in January, Orest Halvard said.",
    ],
  ])("%s", (line, text) => expect(differs(text)).toEqual([line]));

  test.each([
    [
      "the open end is another day",
      "Russia has suffered more than 100,000 casualties since December, Orest Halvard said on Wednesday.",
      "2024-06-07",
    ],
    [
      "not over yet",
      "Russia has suffered more than 100,000 casualties from December to the end of this year, Orest Halvard said.",
      someDay,
    ],
    ["left out", "Russia has suffered more than 100,000 casualties, Orest Halvard said.", someDay],
  ])("none: %s", (_, text, published) => expect(differs(text, [], published)).toEqual([]));
});

describe("sources and certainty", () => {
  test.each([
    [
      "attribution-lost: Orest Halvard → not given",
      "Russia has suffered more than 100,000 casualties in Ukraine since December.",
    ],
    [
      "attribution-raised: Orest Halvard → Ministry of Defence",
      "Russia has suffered more than 100,000 casualties, the Ministry of Defence said.",
    ],
    ["certainty: asserted → denied", "Orest Halvard denied that Russia had suffered more than 100,000 casualties."],
  ])("%s", (line, text) => expect(differs(text)).toEqual([line]));

  test("an office by its short name is the office, its government is not", () => {
    const origin = { name: "Ukraine's army", kind: "organisation", ladder: ["Ukraine's army", "Ukraine"] } as const;
    const told = (article: string, source: string) =>
      story({ article }, "Losses", `The army lost 300 people in Lviv, ${source} said.`);
    const stories = [told("a", "Ukraine's army"), told("b", "Ukraine's army")];
    const between = (source: string) =>
      differences(tellings([...stories, told("told", source)], { origin, isOfSide: () => false }), "told");
    expect(between("the army")).toEqual([]);
    expect(between("Ukrainian officials")).toEqual(["attribution-raised: Ukraine's army → Ukrainian officials"]);
  });

  test("none: the story names the origin for another toll of the statement", () => {
    const told = `Russia has suffered more than 100,000 casualties, the Ministry of Defence said. More than 20,000 of them were killed, Orest Halvard said.`;
    expect(differs(told)).toEqual([]);
  });
  test("none: a headline without a source above a story with one", () => {
    const told = story({ article: "told" }, "More than 100,000 Russian casualties since December", body);
    expect(differences(tellings([origin, second, told]), "told")).toEqual([]);
  });
});
