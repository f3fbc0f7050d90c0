/** Which mentions of a statement tell the same toll, and which of them is its reading. */
import { describe, expect, test } from "vitest";
import { asToll } from "../../src/reconciliation/telling/told-toll.ts";
import { story, tellings, tollLines } from "./told-stories.spec-kit.ts";

const whole = story(
  { article: "a" },
  "Losses told",
  "Norland's army has suffered more than 100,000 casualties since December, Orest Halvard told reporters on Wednesday. More than 20,000 of them were killed, he said.",
);

describe("one toll", () => {
  test("wholes, parts and shares of a statement are tolls of their own", () => {
    const b = story(
      { article: "b" },
      "Losses",
      "Russia has suffered more than 100,000 casualties, including over 20,000 killed in action, nearly half of them Wagner fighters, Orest Halvard said. He also said that 40,000 civilians had died.",
    );
    expect(tollLines(tellings([whole, b]))).toEqual([
      "100000-casualties: a more than 100,000 | b more than 100,000",
      "20000-killed of 100000-casualties: a More than 20,000 | b over 20,000",
      "40000-killed: b 40,000",
      "0.5-killed of 20000-killed: b nearly half",
    ]);
  });

  test.each([
    ["casualties told as deaths", "More than 100,000 soldiers have been killed since December, Orest Halvard said."],
    ["the hedge gone", "The army has suffered 100,000 casualties, Orest Halvard said."],
    ["another people", "More than 100,000 Wagner casualties were counted, Orest Halvard said."],
    ["another number alone", "Norland's army has suffered 120,000 casualties since December, Orest Halvard said."],
  ])("%s", (_, text) => {
    const tolls = tellings([whole, story({ article: "b" }, "Told anew", text)]).tolls;
    expect(tolls[0]!.tellings.map(({ article }) => article)).toEqual(["a", "b"]);
    expect(tolls).toHaveLength(2);
  });

  test("the whole's outcome told of the part's number", () => {
    const b = story({ article: "b" }, "Losses", "More than 20,000 casualties were suffered, Orest Halvard said.");
    expect(tollLines(tellings([whole, b]))).toContain(
      "20000-killed of 100000-casualties: a More than 20,000 | b More than 20,000",
    );
  });
});

describe("two tolls", () => {
  test.each([
    ["told as two in one sentence", "The strike killed 30 soldiers and 30 civilians, Orest Halvard said."],
    ["two outcomes with one number", "The strike killed 30 people and wounded 30, Orest Halvard said."],
    ["two places", "The strikes killed 30 people in Odesa and 30 in Kharkiv, Orest Halvard said."],
  ])("%s", (_, text) => {
    expect(tellings([story({ article: "a" }, "Strikes", text)]).tolls).toHaveLength(2);
  });

  test.each([
    ["a number of other people", "Another 130,000 Ukrainian soldiers became casualties, Orest Halvard said."],
    [
      "a number that the others tell beside it",
      "Norland's army had 80,000 casualties in the year before, Orest Halvard said.",
    ],
    ["another order of magnitude", "Norland's army has suffered 4,000 casualties, Orest Halvard said."],
  ])("%s", (_, text) => {
    const both = story(
      { article: "c" },
      "Both",
      "Norland's army has suffered more than 100,000 casualties. Norland's army had 80,000 casualties in the year before, Orest Halvard said.",
    );
    const tolls = tellings([whole, both, story({ article: "b" }, "Told anew", text)]).tolls;
    expect(tolls[0]!.tellings.map(({ article }) => article)).toEqual(["a", "c"]);
  });

  test("small numbers of two outcomes, told apart by two stories", () => {
    const a = story({ article: "a" }, "Crash", "Five people were killed, Orest Halvard said.");
    const b = story({ article: "b" }, "Crash", "Five people were injured, Orest Halvard said.");
    expect(tellings([a, b]).tolls).toHaveLength(2);
  });

  test("a small number with another outcome that one story of many tells", () => {
    const told = (article: string, outcome: string) =>
      story({ article }, "Crash", `Five people were ${outcome} in Kharkiv, Orest Halvard said.`);
    const most = ["a", "b", "c"].map((article) => told(article, "injured"));
    expect(tollLines(tellings([...most, told("d", "killed")]))).toHaveLength(1);
    const both = story({ article: "e" }, "Crash", "Five people were injured and five were killed, Orest Halvard said.");
    expect(tollLines(tellings([...most, told("d", "killed"), both]))).toHaveLength(2);
  });

  test("half and most of one page", () => {
    const a = story(
      { article: "a" },
      "Shares",
      "More than 20,000 soldiers were killed, nearly half of them Wagner fighters, and most of those were convicts, Orest Halvard said.",
    );
    expect(tollLines(tellings([a])).map((line) => line.split(":")[0])).toEqual([
      "20000-killed",
      "0.5-killed of 20000-killed",
      "0.5-or-more-killed of 20000-killed",
    ]);
  });
});

describe("the reading", () => {
  const readingOf = (...stories: ReturnType<typeof story>[]) => {
    const quotes = new Map(
      stories.flatMap(({ mentions, quotes: own }) => mentions.map(({ version }) => [version, own])),
    );
    const [toll] = tellings(stories, { quotesOf: (version) => quotes.get(version) ?? [] }).tolls;
    return toll!.reading.article;
  };
  const named = story(
    { article: "named" },
    "Toll",
    "More than 300 people were killed, Orest Halvard said on Wednesday.",
  );
  const plain = story({ article: "plain" }, "Toll", "Some 300 people were killed.");
  const raised = story({ article: "raised" }, "Toll", "300 people were killed, the Ministry of Defence said.");
  const quoted = story({ article: "quoted" }, "Toll", '"Over 300 people were killed," Orest Halvard said.');
  const relayed = story(
    { article: "relayed" },
    "Toll",
    "300 people were killed, the reporter Mia Tovey wrote, citing Orest Halvard.",
  );

  test("a quotation of the origin comes first", () => expect(readingOf(named, quoted, plain)).toBe("quoted"));
  test("then who names the origin himself", () => expect(readingOf(plain, raised, relayed, named)).toBe("named"));
  test("then with tellers between", () => expect(readingOf(plain, raised, relayed)).toBe("relayed"));
  test("then whom he speaks for", () => expect(readingOf(plain, raised)).toBe("raised"));

  test("among those equally near, what most say; copies count once", () => {
    const hedgeless = (article: string) =>
      story({ article }, "Toll", "On Wednesday 300 people were killed in Odesa, Orest Halvard said.");
    const second = story(
      { article: "second" },
      "Toll",
      "More than 300 people were killed, Orest Halvard told Parliament.",
    );
    expect(readingOf(hedgeless("x"), named, second)).toBe("named");
    const copies = [hedgeless("x1"), hedgeless("x2"), hedgeless("x3")];
    expect(readingOf(...copies, named, second)).toMatch(/^x/);
    const copyOf = (article: string) => article.slice(0, 1);
    expect(tellings([...copies, named, second], { copyOf }).tolls[0]!.reading.article).toBe("named");
  });

  test("the origin's own text is as good as a quotation", () => {
    const isOriginal = (version: string) => version === "v-plain";
    expect(tellings([named, plain], { isOriginal }).tolls[0]!.reading.article).toBe("plain");
  });

  test("a place that more of those equally near tell otherwise is not read", () => {
    const inPlace = (article: string, place: string) =>
      story({ article }, "Toll", `More than 300 people were killed in ${place}, Orest Halvard said.`);
    expect(readingOf(inPlace("a", "Lviv"), inPlace("b", "Kharkiv"), inPlace("c", "Kharkiv"))).toBe("b");
  });

  test("a quotation that stands alone with its place is not read", () => {
    const inPlace = (article: string, place: string, text = "Over 300 people were killed in Kharkiv, Orest Halvard") =>
      story({ article }, "Toll", `${text.replace("Kharkiv", place)} said.`);
    const alone = inPlace("q", "Lviv", '"Over 300 people were killed in Kharkiv," Orest Halvard');
    expect(readingOf(alone, inPlace("a", "Kharkiv"), inPlace("b", "Kharkiv"))).toBe("q");
    expect(readingOf(alone, ...["a", "b", "c"].map((article) => inPlace(article, "Kharkiv")))).toBe("a");
  });

  test("nor is one that stands alone with its number", () => {
    const told = (article: string, count: string) =>
      story({ article }, "Toll", `${count} people were killed in Odesa, Orest Halvard said.`);
    const alone = story({ article: "q" }, "Toll", '"40 people were killed in Odesa," Orest Halvard said.');
    expect(readingOf(alone, ...["a", "b", "c"].map((article) => told(article, "400")))).toBe("a");
  });

  test("nor is one that drops the hedge of three others", () => {
    const told = (article: string) => story({ article }, "Toll", "Over 300 people were killed, Orest Halvard said.");
    const bare = story({ article: "q" }, "Toll", '"300 people were killed," Orest Halvard said.');
    expect(readingOf(bare, ...["a", "b"].map(told))).toBe("q");
    expect(readingOf(bare, ...["a", "b", "c"].map(told))).toBe("a");
  });

  test("a quotation keeps the outcome that two tell otherwise, and yields it to three", () => {
    const told = (article: string) =>
      story({ article }, "Toll", "More than 300 people were killed, Orest Halvard said.");
    const quotation = story({ article: "q" }, "Toll", '"There were over 300 casualties," Orest Halvard said.');
    expect(readingOf(quotation, ...["a", "b"].map(told))).toBe("q");
    expect(readingOf(quotation, ...["a", "b", "c"].map(told))).toBe("a");
  });

  test("the origin's own text is read, whatever others tell", () => {
    const told = (article: string) => story({ article }, "Toll", "Over 300 people were killed, Orest Halvard said.");
    const text = story({ article: "text" }, "Toll", "280 people were killed.");
    const isOriginal = (version: string) => version === "v-text";
    expect(tellings([text, ...["a", "b", "c", "d"].map(told)], { isOriginal }).tolls[0]!.reading.article).toBe("text");
  });

  test("where as many tell one as the other, the earliest day; of one day, the quotation", () => {
    const told = (article: string, published: string, count: string) =>
      story({ article, published }, "Toll", `${count} people were killed in Odesa, Orest Halvard said.`);
    expect(readingOf(told("b", "2024-06-06", "Over 300"), told("a", "2024-06-05", "300"))).toBe("a");
    expect(readingOf(told("a", "2024-06-06", "Over 300"), told("b", "2024-06-05", "300"))).toBe("b");
    const quotation = story({ article: "q" }, "Toll", '"Over 300 people were killed in Odesa," Orest Halvard said.');
    expect(readingOf(told("a", "2024-06-05", "300"), told("b", "2024-06-05", "300"), quotation)).toBe("q");
  });

  test("who has it through others, or names only the side, is heard half", () => {
    const bare = (article: string, source: string) =>
      story({ article }, "Toll", `300 people were killed in Odesa, ${source}.`);
    const [one, two, three] = [
      bare("a", "the Ministry of Defence said"),
      bare("b", "the reporter Mia Tovey wrote, citing Orest Halvard"),
      bare("c", "the Ministry of Defence said"),
    ];
    expect(readingOf(one, two, named)).toBe("named");
    expect(tellings([one, two, three, named]).tolls[0]!.slots.hedge!.article).not.toBe("named");
  });

  test("a note on an article is no telling where a story is", () => {
    const [mention] = plain.mentions;
    const note = { ...named, mentions: [{ ...named.mentions[0]!, part: "note" as const }] };
    expect(readingOf(note, { ...plain, mentions: [mention!] })).toBe("plain");
  });

  test("the day nearest the statement, where they say the same", () => {
    const late = story(
      { article: "a-late", published: "2024-06-09" },
      "Toll",
      "More than 300 people were killed in Odesa, Orest Halvard said.",
    );
    expect(readingOf(late, named)).toBe("named");
  });

  test("a denied telling is none where one asserts", () => {
    const denied = story({ article: "a" }, "Toll", "Orest Halvard denied that 300 people had been killed.");
    expect(readingOf(denied, plain)).toBe("plain");
  });

  test("a toll is kept as its reading has it", () => {
    const { tolls } = tellings([whole]);
    expect(asToll("e-1", tolls[1]!)).toMatchObject({
      id: "e-1/20000-killed",
      reading: tolls[1]!.reading.id,
      measure: "killed",
      partOf: "e-1/100000-casualties",
      quantity: { qualifier: "more-than", low: 20_000 },
    });
  });
});

test("an estimate of no mentions has no tolls", () => expect(tellings([]).tolls).toEqual([]));
