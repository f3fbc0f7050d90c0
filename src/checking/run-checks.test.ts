import { expect, test } from "vitest";
import { readDraft } from "../../test/checking/read-draft.ts";
import { defineBookCheck, defineCheck } from "./check.ts";
import { runChecks } from "./run-checks.ts";

const draft = readDraft("At least 12 people were killed and 30 wounded, police said.", "2023-05-01");
const book = { tolls: [], newer: [], lines: [], otherwise: [] };
const every = defineCheck({
  name: "every-figure",
  summary: "",
  severity: "warning",
  *run({ figures }) {
    for (const { span } of figures.toReversed()) yield { span, message: "Seen." };
    yield { span: figures[0]!.span, message: "Seen again." };
  },
});
const beside = defineBookCheck({
  name: "beside",
  summary: "",
  severity: "error",
  yieldsTo: ["every-figure"],
  *run({ figures }) {
    yield { span: figures[0]!.span, message: "Known." };
  },
});

test("findings come in the order of the text, each place once", () => {
  const { findings } = runChecks([every], draft);
  expect(findings.map(({ span, message }) => `${span.exact}: ${message}`)).toEqual(["At least 12: Seen.", "30: Seen."]);
});

test("a check that is switched off finds nothing, and another severity is taken over", () => {
  expect(runChecks([every], draft, { severities: { "every-figure": "off" } }).findings).toEqual([]);
  const { findings } = runChecks([every], draft, { severities: { "every-figure": "note" } });
  expect(findings.map(({ severity }) => severity)).toEqual(["note", "note"]);
});

test("a check against the book runs with a book alone, and adds nothing to what the text's own check tells", () => {
  expect(runChecks([beside], draft).findings).toEqual([]);
  expect(runChecks([beside], draft, { book }).findings).toHaveLength(1);
  expect(runChecks([every, beside], draft, { book }).findings.map(({ rule }) => rule)).toEqual([
    "every-figure",
    "every-figure",
  ]);
});

test("a check of the text leaves to the book what the book tells more of", () => {
  const yields = { ...every, name: "yields", yieldsTo: ["knows"] };
  const knows = { ...beside, name: "knows", yieldsTo: [] };
  expect(runChecks([yields, knows], draft).findings).toHaveLength(2);
  expect(runChecks([yields, knows], draft, { book }).findings.map(({ rule }) => rule)).toEqual(["knows", "yields"]);
});

test("a check that breaks costs no other its findings, and is told", () => {
  const broken = defineCheck({
    ...every,
    name: "broken",
    run: () => ({
      [Symbol.iterator]: () => {
        throw new Error("no");
      },
    }),
  });
  const { findings, problems } = runChecks([broken, every], draft);
  expect(findings).toHaveLength(2);
  expect(problems).toMatchObject([{ code: "check-failed", place: "broken" }]);
});
