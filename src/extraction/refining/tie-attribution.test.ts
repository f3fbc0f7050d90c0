import { describe, expect, test } from "vitest";
import { quantitiesOf } from "../../text/quantity.ts";
import { spanOf } from "../../text/span.ts";
import { analyse } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { tieAttribution } from "./tie-attribution.ts";

/** Drafts of every quantity of the text, as a figure rule would leave them. */
function draftsIn(text: string) {
  const analysis = analyse(text, null, [{ kind: "body", span: spanOf(text, 0, text.length) }]);
  const part = analysis.parts[0]!;
  const drafts = part.sentences().flatMap((sentence) =>
    quantitiesOf(sentence).map(
      (quantity): FigureDraft => ({
        rule: "spec",
        part,
        sentence,
        quantity,
        unit: "person",
        reportedNone: false,
        measure: "killed",
        firstToken: quantity.first,
        lastToken: quantity.last,
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
      }),
    ),
  );
  return { drafts, tie: () => tieAttribution.refine(drafts, analysis) };
}

const chainsIn = (text: string) =>
  draftsIn(text)
    .tie()
    .map(({ attribution }) => attribution.map(({ source }) => source?.exact ?? null));

describe("the chain ends with the origin", () => {
  test.each([
    ["The ministry said 40 people had died.", [["ministry"]]],
    ["At least 40 people died, the ministry said, the Northern Herald reported.", [["Northern Herald", "ministry"]]],
    ["Erik Holm told the Northern Herald that 40 people had died.", [["Northern Herald", "Erik Holm"]]],
    ["The office cited the prosecutor for 40 children killed.", [["office", "prosecutor"]]],
    [
      "At least 40 people died, according to the assessment given to the Northern Herald.",
      [["Northern Herald", "assessment"]],
    ],
    ["At least 40 people died, the radio said, citing the coast guard.", [["radio", "coast guard"]]],
    ["The ministry cut its toll from 40 dead to 30.", [["ministry"], ["ministry"]]],
    ["At least 40 people died, the Harbour Project finds.", [["Harbour Project"]]],
    ["Police found 40 people dead.", [[]]],
    ["At least 40 people died.", [[]]],
    ["It is believed that 40 people died.", [[null]]],
  ])("%s → %j", (text, chains) => {
    expect(chainsIn(text)).toEqual(chains);
  });
});

describe("figures without a source of their own", () => {
  test("a part takes its whole's", () => {
    const { drafts, tie } = draftsIn("The ministry said 40 people had died. Twelve were children.");
    drafts[1]!.partOf = drafts[0]!;
    expect(tie()[1]!.attribution).toEqual(drafts[0]!.attribution);
  });

  test.each([
    ["The list goes on behind a semicolon", "The pier fell and 40 people died, the ministry said; 12 more were hurt."],
    [
      "The sentence behind goes on about the dead",
      "The ministry said 40 people had died. The dead include 12 children.",
    ],
  ])("%s", (_, text) => {
    expect(chainsIn(text)[1]).toEqual(["ministry"]);
  });

  test.each([
    ["a new subject", "The ministry said 40 people had died. In May 12 soldiers drowned."],
    ["a new paragraph's sentence", "The ministry said 40 people had died.\n\nThe dead include 12 children."],
  ])("stay without: %s", (_, text) => {
    expect(chainsIn(text)[1]).toEqual([]);
  });
});

describe("who rejects it", () => {
  test.each([
    ["The army rejected totals of 300 dead.", ["army"]],
    ["The army denied that 300 had died.", ["army"]],
    ["The rebels claimed 300 dead, numbers that the army disputes.", ["army"]],
    ["The army refused to accept an estimate that 300 had died.", ["army"]],
  ])("%s → %j", (text, sources) => {
    const [draft] = draftsIn(text).tie();
    expect(draft!.status).toBe("denied");
    expect(draft!.disputedBy.map(({ source }) => source?.exact)).toEqual(sources);
  });

  test("a lowered toll is withdrawn, the new one stands", () => {
    const [old, current] = draftsIn("The army lowered its toll from 400 dead to 300.").tie();
    expect([old!.status, current!.status]).toEqual(["denied", "asserted"]);
  });

  test("what a denier says for himself stands", () => {
    const [draft] = draftsIn("The army denied the raid and said 12 soldiers had died.").tie();
    expect(draft!.status).toBe("asserted");
  });
});
