import { describe, expect, it } from "vitest";
import { spanOf } from "../../text/span.ts";
import { analyse } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { tiePeriod } from "./tie-period.ts";

/** Braces mark figures, "{12|0}" one that is part of the first. Gives each figure's draft after the refiner has run. */
function tied(marked: string, date: string | null, measure: FigureDraft["measure"] = "killed"): FigureDraft[] {
  const marks: { start: number; exact: string; whole: number | null }[] = [];
  let text = "";
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    const mark = /^\{([^|]*)(?:\|(\d))?\}$/.exec(piece);
    if (mark)
      marks.push({ start: text.length, exact: mark[1]!, whole: mark[2] === undefined ? null : Number(mark[2]) });
    text += mark ? mark[1]! : piece;
  }
  const analysis = analyse(text, date, [{ kind: "body", span: spanOf(text, 0, text.length) }]);
  const drafts = marks.map(({ start, exact }) => draftOf(analysis, start, exact));
  marks.forEach(({ whole }, index) => {
    drafts[index]!.measure = measure;
    drafts[index]!.partOf = whole === null ? null : drafts[whole]!;
  });
  return tiePeriod.refine(drafts, analysis);
}

function draftOf(analysis: ReturnType<typeof analyse>, start: number, exact: string): FigureDraft {
  const part = analysis.parts[0]!;
  const sentence = part.sentences().find((each) => each.start <= start && start < each.end)!;
  const end = start + exact.length;
  const first = sentence.tokens.findIndex((token) => token.end > start);
  const last = sentence.tokens.findLastIndex((token) => token.start < end);
  const value = Number(exact.replace(/\D/g, ""));
  return {
    rule: "marked by hand",
    part,
    sentence,
    quantity: {
      span: { start, end, exact },
      first,
      last,
      kind: "number",
      low: value,
      high: value,
      qualifier: "exact",
      isYearLike: false,
    },
    unit: "person",
    reportedNone: false,
    measure: "killed",
    firstToken: first,
    lastToken: last,
    predicate: null,
    isPart: false,
    composition: null,
    group: null,
    place: null,
    period: null,
    attribution: [],
    said: null,
    disputedBy: [],
    partOf: null,
    status: "asserted",
  };
}

const spans = (marked: string, date: string | null = "2023-05-02", measure: FigureDraft["measure"] = "killed") =>
  tied(marked, date, measure).map(({ period }) => period?.span.exact ?? null);

const ties: readonly (readonly [string, ...(string | null)[]])[] = [
  ["{12} people were killed on Thursday.", "Thursday"],
  ["Kirby said on Monday that {12} people were killed last week.", "last week"],
  ["{12} people were killed on Friday, police said on Saturday.", "Friday"],
  ["On Friday, a strike killed {12} people, police said.", "Friday"],
  ["The New Year's Eve strike killed {89} soldiers.", "New Year's Eve"],
  ["Russia has suffered {100,000} casualties since December, Kirby told reporters.", "since December"],
  ["{100,000} died, Kirby said, {20,000|0} of them in action, since December.", "since December", "since December"],
  ["Nearly {10} of the soldiers who have died since December were convicts.", "since December"],
  ["The survey suggested {655,000} deaths by July 2006.", "by July 2006"],
  ["The raid of Oct. 7, 2023, in which militants killed {1,200} people, began it.", "Oct. 7, 2023"],
  ["The UN has recorded {1,900} deaths since the war began on Feb. 24.", "since the war began on Feb. 24"],
  ["The death toll since the war began now stands at {1,900}.", "since the war began"],
  ["{13} died during the mutiny.", "during the mutiny"],
  ["{45,000} are dead after 14 months of war.", "14 months of war"],
  ["Police are investigating a shooting Saturday that killed {2} people.", "Saturday"],
  ["{15} were taken on March 9, and by March 18 at least {87} were held.", "March 9", "by March 18"],
  ["{9} died in the shooting, which happened on Saturday.", "Saturday"],
  ["The toll from last week's earthquake rose to {2,901} on Tuesday.", "last week"],
  ["The army killed {15} militants in an overnight raid on Thursday.", "Thursday"],
  ["More than {60,000} people have been killed in the two-year conflict.", "two-year conflict"],
  ["The rebels released {24} hostages on Friday.", "Friday"],
  ["The fire claimed the lives of {2} firefighters on Friday.", "Friday"],
  ["The clinic recorded {31} deaths on Monday.", "Monday"],
  ["Gunmen abducted {38} pupils in Danja on Tuesday, police said.", "Tuesday"],
  ["In the 24 hours to Sunday {71} people were killed.", "the 24 hours to Sunday"],
  ["Monitors counted {250} deaths in the twelve months to November 2022.", "the twelve months to November 2022"],
  ["The decade-long civil war has killed {70,000} people.", "decade-long civil war"],
  ["Talks this month are to end a decade-long war that has left {70,000} dead.", "decade-long war"],
  ["{600} people were rescued in just four days.", "four days"],
  ["As of 9 a.m. local time on April 12 the storm had killed {46}.", "As of 9 a.m. local time on April 12"],
  ["{59} have been evacuated since the dam was breached.", "since the dam was breached"],
  ["Since the outbreak was declared on 20 March {53} have died.", "Since the outbreak was declared on 20 March"],
  ["{53} have been killed since fighting broke out.", "since fighting broke out"],
  ["The road killed {80} people this year, compared with {90} in 2022.", "this year", "2022"],
  ["The road killed {80} people, twice as many as last year.", null],
  ["YANGON/BANGKOK, April 24 (Northgate Wire) - Troops shot {11} people dead on Tuesday.", "Tuesday"],
  ["Gunmen seized {190} pupils in northwest Nigeria on Thursday.", "Thursday"],
  ["Divers found {2} bodies on Saturday, which brings the toll to {5}.", "Saturday", null],
  ["{12} people were freed since Monday; {30} refugees are in Kolm.", "since Monday", null],
  ["Models predict {400} deaths by October.", "by October"],
  // inherited
  ["A bus fell into a gorge on Saturday. {14} people died and {20} were injured.", "Saturday", "Saturday"],
  ["A train left the rails on Tuesday and overturned. {0} were hurt.", "Tuesday"],
  ["A blast on Monday killed {220} people. It also killed {50} guards.", "Monday", "Monday"],
  [
    "The New Year's Eve strike killed {89} soldiers. Kyiv claimed {400} dead and {300} injured.",
    ...Array(3).fill("New Year's Eve"),
  ],
  ["On October 7 {1,400} people died. The minister put the toll at {1,400} again.", "October 7", "October 7"],
];

const ignores: readonly (readonly [string, string])[] = [
  ["Kirby said on Monday that {12} people had died.", "Monday is when he said it"],
  ["{12} people had died, the ministry announced on Tuesday.", "Tuesday is when it announced"],
  ["A report published in January gave {12} deaths.", "January is when it was published"],
  ["The ministry's estimates of November 2006 came to {100,000}.", "an estimate's month"],
  ["On Tuesday, the ministry said {12} people had died.", "Tuesday is when it said so"],
  ["The war, which broke out in 2023, has killed {40,000} people.", "2023 is in a clause about something else"],
  ["It was the deadliest attack in three years, with {12} dead.", "a record held up beside it"],
  ["The toll rose to {53} on Tuesday.", "the day of the count, not of the deaths"],
  ["Another {30} victims will be buried on July 11.", "what lies ahead covers no count"],
  ["A man accused of killing {2} women pleaded not guilty on Tuesday.", "the court's day"],
  ["The minister spoke on Monday. {12} people were killed.", "nothing happened on Monday but a speech"],
  ["A raid hit Kolm on Monday. Since then {12} people were killed.", "since then is not on Monday"],
  ["A raid hit Kolm on Monday and another on Tuesday. {12} people were killed.", "either day may be meant"],
  ["The ministry released a list of {12} dead on Monday.", "a list was released, not people"],
  ["Kyiv claimed on Monday that {400} were dead.", "a claim is told"],
  ["{40} have died since the army has no doctors.", "since tells why"],
  ["{150} people have died. In May the rains will come.", "another sentence about another event"],
  ["SAN SALVADOR, 6 APR 90 (AFP) -- {5} soldiers were killed in the city.", "a dateline is the day of the report"],
];

describe("tie-period", () => {
  it.each(ties.map(([marked, ...expected]) => ({ marked, expected })))("ties $marked", ({ marked, expected }) => {
    expect(spans(marked)).toEqual(expected);
  });

  it.each(ignores)("ignores %s (%s)", (marked) => {
    expect(spans(marked)).toEqual([null]);
  });

  it("says which days, and how it knows", () => {
    const [december] = tied("It has lost {100,000} men since December.", "2023-05-01");
    expect(december!.period).toMatchObject({
      basis: "anchored",
      from: { earliest: "2022-12-01", latest: "2022-12-31" },
      to: { earliest: "2023-05-01", latest: "2023-05-01" },
    });
    const [stated] = tied("It lost {100} men in November 2022.", null);
    expect(stated!.period).toMatchObject({
      basis: "stated",
      from: { earliest: "2022-11-01" },
      to: { latest: "2022-11-30" },
    });
    const [, part] = tied("It lost {100} men on Monday. {20|0} of them were guards.", "2023-05-02");
    expect(part!.period).toMatchObject({ basis: "inherited", from: { earliest: "2023-05-01" } });
  });

  it("ends an open period on the day on which the text says it was told", () => {
    const [milley] = tied("Milley said in November that {100,000} Russians had died since the invasion.", "2023-05-02");
    expect(milley!.period).toMatchObject({ from: { earliest: "2022-02-24" }, to: { latest: "2022-11-30" } });
  });

  it("begins a count up to a day where the text's earlier count began", () => {
    const [, later] = tied("Since March 2003 {100} have died. A survey had {50} by July 2006.", null);
    expect(later!.period).toMatchObject({ from: { earliest: "2003-03-01" }, to: { latest: "2006-07-31" } });
  });

  it.each([
    ["the first eight months of the war", "2022-10-23"],
    ["the first 100 days of the war", "2022-06-03"],
    ["the first two weeks of the war", "2022-03-09"],
    ["the first 24 hours of the war", "2022-02-25"],
  ])("takes %s from its beginning to the last of its days", (words, end) => {
    const [first] = tied(`Ukraine lost {100,000} in ${words}.`, "2023-05-02");
    expect(first!.period).toMatchObject({ from: { earliest: "2022-02-24" }, to: { earliest: end, latest: end } });
  });

  it("counts the last four months back from the day of the statement", () => {
    const [last] = tied("Ukraine lost {100,000} over the last four months.", "2023-05-01");
    expect(last!.period).toMatchObject({ from: { earliest: "2023-01-01" }, to: { latest: "2023-05-01" } });
  });

  it.each([
    ["since the invasion of Ukraine began in February", "2022-11-10", "2022-02-24", "2022-02-24"],
    ["since Russia invaded Ukraine in February 2022", "2023-05-02", "2022-02-24", "2022-02-24"],
    ["since the war in Ukraine began in March", "2022-11-10", "2022-03-01", "2022-03-31"],
    ["since the invasion of Ukraine began in February", "2023-05-02", "2023-02-01", "2023-02-28"],
    ["since the unrest in Ukraine began in February", "2022-11-10", "2022-02-01", "2022-02-28"],
  ])(
    "%s, told on %s, begins on the day of a known event of that month, else in the month",
    (words, date, earliest, latest) => {
      const [since] = tied(`It has killed {100} people ${words}.`, date);
      expect(since!.period?.from).toEqual({ earliest, latest });
    },
  );

  it("lets a forecast's deadline lie ahead, and a past one behind", () => {
    const [ahead] = tied("The toll could exceed {5,000} by Friday.", "2023-05-02");
    expect(ahead!.period).toMatchObject({ to: { earliest: "2023-05-05", latest: "2023-05-05" } });
    const [behind] = tied("The toll had exceeded {5,000} by Friday.", "2023-05-02");
    expect(behind!.period).toMatchObject({ to: { latest: "2023-04-28" } });
  });

  it("does not date flight, which goes on, by the day of the event", () => {
    expect(spans("A raid hit Kolm on Monday. {1,200} people were displaced.", "2023-05-02", "displaced")).toEqual([
      null,
    ]);
  });

  it("ends the past week, and what began on a day, on the day of the statement", () => {
    const [week] = tied("{63} people were killed over the past week.", "2023-05-02");
    expect(week!.period).toMatchObject({ from: { earliest: "2023-04-25" }, to: { latest: "2023-05-02" } });
    const [begun] = tied("Clashes that began on Sunday have killed {63} people.", "2023-05-02");
    expect(begun!.period).toMatchObject({ from: { earliest: "2023-04-30" }, to: { latest: "2023-05-02" } });
    const [months] = tied("{63} died in the twelve months to November 2022.", "2023-05-02");
    expect(months!.period).toMatchObject({ from: { earliest: "2021-12-01" }, to: { latest: "2022-11-30" } });
  });

  it("leaves tolls of other events alone", () => {
    expect(spans("The October 7 attack killed {1,200} people. Since then {11,000} people have died in Gaza.")).toEqual([
      "October 7",
      null,
    ]);
    expect(spans("A blast on Thursday killed {12} people. Officials spoke of {30} dead.")).toEqual(["Thursday", null]);
    expect(spans("On Monday a strike killed {13} soldiers. The ministry said {13} miners were missing.")[1]).toBeNull();
  });

  it("leaves the days open without a date, and borrows a year that the text has named", () => {
    const [open] = tied("{12} were killed on Thursday.", null);
    expect(open!.period).toMatchObject({ from: null, to: null });
    const [, borrowed] = tied("In July 1995 {8,372} died. They killed {2,000} on July 11.", null);
    expect(borrowed!.period).toMatchObject({ basis: "inherited", from: { earliest: "1995-07-11" } });
  });

  it("reads the day of the report from a dateline when nothing else gives it", () => {
    const [today] = tied("LIMA, 21 JAN 90 (EFE) -- The army killed {14} rebels on Saturday.", null);
    expect(today!.period).toMatchObject({ from: { earliest: "1990-01-20" } });
  });
});
