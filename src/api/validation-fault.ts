/**
 * What a schema refuses, in the grammar of all refusals: the field, what was found there, what was expected.
 *
 *   { place: "query.since", value: "\"yesterday\"", expectation: "a day as 2023-05-01" }
 */
import type { z } from "zod";
import type { HttpFault } from "../serving/http-fault.ts";

/** Where a request holds what a schema reads. */
export type HttpPart = "body" | "query" | "path";

export interface FieldFault {
  readonly place: string;
  readonly value: string;
  readonly expectation: string;
}

type Issue = z.core.$ZodIssue;

/** The first fault as the whole's, and all of them beside it. */
export function validationFault(error: z.core.$ZodError, given: unknown, part: HttpPart) {
  const found = error.issues.slice(0, 50).map((issue) => fieldFault(issue, given, part));
  // What is too long often lacks the form that was expected, too.
  const errors = found.filter(({ place }, index) => found.findIndex((one) => one.place === place) === index);
  const [first] = error.issues;
  const code = first === undefined ? "field-invalid" : codeOf(first, given);
  const remedy = remedies[code];
  return { status: 400, code, ...errors[0]!, remedy, errors } satisfies HttpFault & { errors: FieldFault[] };
}

const remedies = {
  "field-unknown": "Leave it out, or look its name up in /api/v1/openapi.json.",
  "field-missing": "Give it. /api/v1/openapi.json tells what it takes.",
  "field-invalid": "Give what was expected. /api/v1/openapi.json tells what each field takes.",
} as const;

function codeOf(issue: Issue, given: unknown): keyof typeof remedies {
  if (issue.code === "unrecognized_keys") return "field-unknown";
  return valueAt(given, issue.path) === undefined ? "field-missing" : "field-invalid";
}

function fieldFault(issue: Issue, given: unknown, part: HttpPart): FieldFault {
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path;
  const value = valueAt(given, path);
  return {
    place: [part, ...path].map((one) => shown(String(one), 100)).join("."),
    value: value === undefined ? "nothing" : shown(textOf(value), 200),
    expectation: expectationOf(issue),
  };
}

function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return "only fields that this address knows";
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return "one of the forms that the reference gives";
    case "invalid_type":
      // A field that has a sentence of its own gives it as the message.
      return issue.message.startsWith("Invalid input") ? `a value of type ${issue.expected}` : issue.message;
    default:
      return issue.message;
  }
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  let value = given;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const textOf = (value: unknown) => (typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing"));

/** Short, and without what terminals and parsers trip over. */
export function shown(text: string, most: number): string {
  const clean = text.slice(0, most).replace(/[\p{Cc}\p{Cs}]/gu, "\ufffd");
  return text.length > most ? `${clean}…` : clean;
}
