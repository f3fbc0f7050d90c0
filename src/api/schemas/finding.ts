/** What is found in a draft, as `check --format json` tells it. */
import { z } from "zod";
import { severities } from "../../domain/finding.ts";
import { problem, span } from "./figure.ts";
import { listOf } from "./list-of.ts";

export const severity = z.enum(severities);

const range = z
  .object({
    ...{ line: z.int(), column: z.int(), endLine: z.int(), endColumn: z.int() },
    ...{ start: z.int(), end: z.int() },
  })
  .meta({
    id: "SourceRange",
    description: "In the draft as it was sent: lines and columns from 1, columns in UTF-16 code units.",
  });

const evidence = z
  .discriminatedUnion("from", [
    z.object({ from: z.literal("draft"), span }),
    z.object({
      from: z.literal("book"),
      ...{ article: z.string(), version: z.string() },
      outlet: z.string().nullable(),
      headline: z.string().nullable(),
      url: z.string().nullable(),
      published: z.string().nullable(),
      estimate: z.string().nullable(),
      span,
    }),
  ])
  .meta({
    id: "Evidence",
    description: "Other words that a finding rests on: of the draft, or of an article of the book.",
  });

export const finding = z
  .object({
    rule: z.string().describe("Name of the check."),
    severity,
    message: z.string().describe("What, why, what to do."),
    span,
    at: range.nullable().describe("Null where the characters do not stand so in what was sent."),
    evidence: listOf(evidence),
    edit: z.object({ span, replacement: z.string() }).nullable().describe("Null where no edit is safe."),
  })
  .meta({ id: "Finding" });

export const checkedDraft = z
  .object({
    findings: listOf(finding).describe("In the order of the text."),
    text: z.string().describe("Into which their spans lead."),
    figures: z.int().describe("How many were read in it."),
    silenced: z.int().describe("How many findings comments in the draft silence."),
    problems: listOf(problem),
  })
  .meta({ id: "CheckedDraft" });
