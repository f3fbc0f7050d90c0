/** Faults as problem details (RFC 9457), with the fields of all refusals as its extensions. */
import type { HttpFault } from "../serving/http-problem.ts";

export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly place: string;
  readonly value: string;
  readonly expectation: string;
  readonly remedy: string;
}

export function problemDetails({ status, code, place, value, expectation, remedy }: HttpFault, instance: string) {
  const details: ProblemDetails = {
    ...{ type: `urn:tollbook:problem:${code}`, title: code.replaceAll("-", " "), status },
    detail: `Expected in ${place}: ${expectation}${value === "" ? "" : ` Found: ${value}`}`,
    ...{ instance, code, place, value, expectation, remedy },
  };
  return details;
}
