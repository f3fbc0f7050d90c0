import { describe, expect, test } from "vitest";
import type { Finding } from "../../domain/finding.ts";
import { spanOf } from "../../text/span.ts";
import { markFindings } from "./mark-findings.ts";

/** Findings at the words that are named, each with what it rests on. */
function marked(text: string, ...named: readonly (readonly [words: string, ...beside: string[]])[]) {
  const spanAt = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);
  const findings = named.map(
    ([words, ...beside]): Finding => ({
      ...{ rule: "bound-dropped", severity: "error", message: "", span: spanAt(words), edit: null },
      evidence: beside.map((one) => ({ from: "draft", span: spanAt(one) })),
    }),
  );
  return markFindings(text, findings).map(({ pieces }) =>
    pieces
      .map(({ words, findings: over, ending, isEvidence }) => {
        const numbers = over.map(({ number }) => number).join("+");
        return `${words}${numbers && `{${numbers}}`}${ending.map((one) => `<${one}`).join("")}${isEvidence ? "*" : ""}`;
      })
      .join("|"),
  );
}

describe("a draft with its findings", () => {
  test("is cut into paragraphs, and these where findings begin and end", () => {
    expect(marked("Flood\r\n\r\nAt least 12 died.\n \nIt rained.", ["At least 12"])).toEqual([
      "Flood",
      "At least 12{1}<1| died.",
      "It rained.",
    ]);
  });

  test("shows both of two that overlap, the shorter first, and where each ends", () => {
    expect(marked("12 people died here", ["12 people"], ["people died"])).toEqual([
      "12 {1}|people{1+2}<1| died{2}<2| here",
    ]);
    expect(marked("12 people died here", ["12 people died"], ["people"])).toEqual([
      "12 {1}|people{2+1}<2| died{1}<1| here",
    ]);
    expect(marked("12 people", ["12 people"], ["12 people"])).toEqual(["12 people{1+2}<1<2"]);
  });

  test("shows what findings rest on, each once", () => {
    expect(marked("12 died. Ten died.", ["12", "Ten"], ["12", "Ten"])).toEqual(["12{1+2}<1<2| died. |Ten*| died."]);
  });

  test("marks a finding that runs over paragraphs in each, and lists it where it begins", () => {
    const text = "12 died\n\nand 13";
    expect(marked(text, ["died\n\nand"])).toEqual(["12 |died{1}", "and{1}<1| 13"]);
    const finding: Finding = {
      rule: "x",
      severity: "note",
      message: "",
      span: spanOf(text, 3, 12),
      evidence: [],
      edit: null,
    };
    expect(markFindings(text, [finding]).map(({ findings }) => findings.length)).toEqual([1, 0]);
  });

  test("loses no character, and has each anchor once", () => {
    const text = "Ten died, 12 were hurt.\n\nTen died.";
    const findings = [0, 4, 10, 25].map(
      (start): Finding => ({
        rule: "x",
        severity: "note",
        message: "",
        span: spanOf(text, start, start + 8),
        evidence: [{ from: "draft", span: spanOf(text, 0, 3) }],
        edit: null,
      }),
    );
    const paragraphs = markFindings(text, findings);
    expect(paragraphs.map(({ pieces }) => pieces.map(({ words }) => words).join(""))).toEqual(text.split("\n\n"));
    const anchors = paragraphs.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.anchors));
    expect(anchors.sort()).toEqual(["at-1", "at-2", "at-3", "at-4", "words-0-3"]);
  });
});
