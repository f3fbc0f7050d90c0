/** Faults as problem details (RFC 9457), with the fields of all refusals as its extensions. */
import { z } from "zod";
import type { HttpFault } from "../serving/http-fault.ts";
import { inApiWords } from "./api-words.ts";
import { addResult } from "./schemas/act.ts";
import { listOf } from "./schemas/list-of.ts";
import { shown } from "./validation-fault.ts";

export const problemType = "application/problem+json";

const fieldFault = z.object({ place: z.string(), value: z.string(), expectation: z.string() });

export const problemSchema = z
  .object({
    type: z.string().describe("urn:tollbook:problem: and the code."),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string().describe("Stable name in kebab-case."),
    place: z.string().describe("Where: query.since, body.text, path.article, a header."),
    value: z.string().describe("What was found there."),
    expectation: z.string(),
    remedy: z.string(),
    errors: listOf(fieldFault).exactOptional().describe("Every field that was refused."),
    results: listOf(addResult).exactOptional().describe("Of inputs that were all refused."),
  })
  .meta({ id: "Problem", description: "RFC 9457, with the fields of all refusals as extensions." });

export type ProblemDetails = z.output<typeof problemSchema>;

/** `more`: extensions beside those of all refusals. */
export function problemDetails(
  { status, code, ...fault }: HttpFault,
  instance: string,
  more: object = {},
): ProblemDetails {
  const [place, remedy] = [inApiWords(fault.place), inApiWords(fault.remedy)];
  const expectation = inApiWords(fault.expectation);
  const value = shown(fault.value, 1000);
  return {
    ...{ type: `urn:tollbook:problem:${code}`, title: code.replaceAll("-", " "), status },
    detail: `Expected in ${place}: ${expectation.replace(/\.$/, "")}.${value === "" ? "" : ` Found: ${value}`}`,
    ...{ instance: shown(instance, 500), code, place, value, expectation, remedy },
    ...more,
  };
}
