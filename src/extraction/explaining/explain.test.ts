import { expect, test } from "vitest";
import { readLines } from "../../../scripts/evaluation/gold.ts";
import type { Part, PartKind } from "../../domain/article.ts";
import type { ExplainedSlot, Explanation } from "../../domain/explanation.ts";
import { extractFigures } from "../extract-figures.ts";

/** A document of parts, each a kind and its words; bare words are one body. */
function explained(parts: string | readonly (readonly [PartKind, string])[], date: string | null = "2023-05-01") {
  const listed = typeof parts === "string" ? [["body", parts] as const] : parts;
  const text = listed.map(([, words]) => words).join("\n\n");
  let start = 0;
  const placed = listed.map(([kind, words]): Part => {
    const span = { start, end: start + words.length, exact: words };
    start = span.end + 2;
    return { kind, span };
  });
  return extractFigures({ text, date, parts: placed }, { explain: true }).explanation!;
}

const stepsOf = ({ figures }: Explanation, id: string, slot: ExplainedSlot) =>
  figures
    .find((figure) => figure.id === id)!
    .path.filter((step) => step.slot === slot)
    .map(({ by, span, how }) => [by, span?.exact, how]);

test("a figure names its rule, those that refused it, and those that would have read it too", () => {
  const [figure] = explained("At least 12 people were killed.").figures;
  expect(figure).toMatchObject({ id: "f1", rule: "count-then-outcome", alsoReadBy: [] });
  expect(figure!.refusedBy).toContain("count-of-outcome");
  expect(figure!.sentence.exact).toBe("At least 12 people were killed.");
});

test("what its own sentence says", () => {
  const explanation = explained("The quake killed 12 miners in Homs on Monday, officials said.");
  expect(stepsOf(explanation, "f1", "group")).toEqual([["outcome-then-count", "miners", "in its own sentence"]]);
  expect(stepsOf(explanation, "f1", "place")).toEqual([["tie-place", "Homs", "in its own sentence"]]);
  expect(stepsOf(explanation, "f1", "period")).toEqual([
    ["tie-period", "Monday", "in its own sentence; reckoned from the day of publication, 2023-05-01"],
  ]);
  expect(stepsOf(explanation, "f1", "attribution")).toEqual([
    ["tie-attribution", "officials", "content-then-source at “said”"],
  ]);
});

test("what it takes from its whole, and that it is a part", () => {
  const explanation = explained("The blast killed 30 soldiers in Homs. The dead included 12 officers.");
  expect(stepsOf(explanation, "f2", "partOf")).toEqual([["link-parts", "30", "killed f1, from the sentence before"]]);
  expect(stepsOf(explanation, "f2", "place")).toEqual([["tie-place", "Homs", "from the whole f1"]]);
});

test("what it takes from another figure, the sentence and the paragraph before, the headline", () => {
  const inSentence = explained("In Homs 12 soldiers were killed and 30 wounded.");
  expect(stepsOf(inSentence, "f2", "group")).toEqual([["tie-group", "soldiers", "from f1 (in its own sentence)"]]);
  const inParagraph = explained("Shells fell on the market in Homs. Twelve people died.");
  expect(stepsOf(inParagraph, "f1", "place")).toEqual([["tie-place", "Homs", "from the sentence before"]]);
  const apart = explained([
    ["body", "The flood killed 12 people in Homs."],
    ["body", "The flood also injured 30."],
  ]);
  expect(stepsOf(apart, "f2", "place")).toEqual([["tie-place", "Homs", "from f1 (the paragraph before)"]]);
});

test("the hedge of a parallel count, a dated event, a name found elsewhere, a rejection", () => {
  const hedged = explained("At least 13 civilians were killed and 60 wounded.");
  expect(stepsOf(hedged, "f2", "quantity")[0]![2]).toBe("exact by its own words, at-least by those before it");
  const dated = explained("Ukraine has lost 300 soldiers since the Russian invasion.");
  expect(stepsOf(dated, "f1", "period")[0]![2]).toContain("list of events: full-scale invasion of Ukraine, 2022-02-24");
  const named = explained("Governor Ana Petrova visited the town. She said 12 people were missing.");
  expect(stepsOf(named, "f1", "attribution")[0]![2]).toContain("“She” names this source, from the sentence before");
  const withdrawn = explained("The agency withdrew its figure of 312 deaths.");
  expect(stepsOf(withdrawn, "f1", "status")[0]![2]).toBe("told inside its own rejection or withdrawal");
});

test("a measure that what else is told has changed", () => {
  const shot = explained("Four people were shot, one fatally.");
  const step = ["widen-shot", "Four", "injured by its rule, casualties by what else is told"];
  expect(stepsOf(shot, "f1", "measure")).toEqual([step]);
});

test.each([
  ["Rebels killed 12 men and took [3] tanks.", "figure-rules", "it counts “tanks”, which no toll counts"],
  ["He saw [12] men, and nobody was hurt.", "figure-rules", "“hurt” in its sentence: none of the"],
  ["Nobody was killed. He saw [40] men.", "figure-rules", "nothing in its sentence tells what became of anybody"],
  ["She paid $[400] after her son was killed.", "plain-count", "“$” before it: money, an age, a label"],
  ["Two died in May [2019].", "plain-count", "a date"],
  ["Two men died. Image 9 of [16].", "plain-count", "a place in a series"],
  ["Two died in [2019].", "plain-count", "a year"],
  ["Two children [under five] died.", "plain-count", "an age, or a stretch of time"],
  ["None of the [38] passengers died.", "plain-count", "those of whom another number tells"],
  ["Two died by [9] p.m.", "plain-count", "“p.m.” behind it: a time, a share, a rank"],
])("no figure: %s", (marked, by, reason) => {
  const at = marked.indexOf("[");
  const { dropped } = explained(marked.replace(/[[\]]/g, ""));
  expect(dropped.find(({ span }) => span.start === at)).toMatchObject({ by, reason: expect.stringContaining(reason) });
});

test("a and no are told of only before people", () => {
  const words = explained("A blast killed 12 men; a nurse saw no car.").dropped.map(({ span }) => span.exact);
  expect(words).toEqual(["a"]);
});

test("parts that were never looked at, and why", () => {
  const { skipped } = explained([
    ["byline", "By 12 reporters who were injured"],
    ["body", "It rained."],
    ["body", "The wounded were seen."],
    ["body", "Twelve died."],
  ]);
  expect(skipped.map(({ by, reason }) => [by, reason])).toEqual([
    ["read-figures", "no figures are read in a byline"],
    ["toll-scan", "nothing in it tells what became of anybody"],
    ["toll-scan", "nothing in it counts"],
  ]);
});

test("explaining changes nothing that is read, and every span is exact", () => {
  for (const { text } of readLines<{ text: string }>("test/corpus/passages.ndjson").slice(0, 60)) {
    const { explanation, ...read } = extractFigures({ text, date: "2024-01-01" }, { explain: true });
    expect(read).toEqual(extractFigures({ text, date: "2024-01-01" }));
    const steps = explanation!.figures.flatMap(({ path, sentence }) => [sentence, ...path.map(({ span }) => span)]);
    for (const span of [...steps, ...explanation!.dropped.map((candidate) => candidate.span)])
      if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.exact);
    expect(explanation!.figures.map(({ id }) => id)).toEqual(read.figures.map(({ id }) => id));
  }
});
