/** Options that the commands about estimates share: which tolls, under which policies. */
import { measures } from "../domain/measures.ts";
import { viewPolicyNames } from "../domain/views.ts";
import { type WideningPolicy, wideningPolicyNames } from "../domain/widening-policies.ts";
import { estimateRoles } from "../usecases/curation-view.ts";
import type { OptionDefinition } from "./command.ts";
import { UsageError } from "./user-error.ts";

export const measureOption = {
  flags: "--measure <name>",
  summary: "only this measure",
  choices: measures.map(({ name }) => name),
} as const satisfies OptionDefinition;

export const groupOption = {
  flags: "--group <words>",
  summary: "only among people so called",
} as const satisfies OptionDefinition;

export const placeOption = {
  flags: "--place <words>",
  summary: "only in this place",
} as const satisfies OptionDefinition;

export const sourceOption = {
  flags: "--source <words>",
  summary: "only said by, or through, this source",
} as const satisfies OptionDefinition;

export const viewOption = {
  flags: "--view <policy>",
  summary: "which of them to show",
  choices: viewPolicyNames,
} as const satisfies OptionDefinition;

export const roleOption = {
  flags: "--role <role>",
  summary: "only those to which a curator gave this role",
  choices: estimateRoles,
} as const satisfies OptionDefinition;

const bareName = (policy: string) => policy.split("/")[0]!;

export const policyOption = {
  flags: "--policy <name>",
  summary: "how stated numbers are widened to intervals",
  choices: wideningPolicyNames.map(bareName),
} as const satisfies OptionDefinition;

/** The newest version of the policy so called: "acled" → "acled/1". */
export function wideningPolicy(name: string | undefined): WideningPolicy | undefined {
  return wideningPolicyNames.findLast((policy) => bareName(policy) === name);
}

export const limitOption = {
  flags: "--limit <number>",
  summary: "at most so many",
  check: checkLimit,
} as const satisfies OptionDefinition;

function checkLimit(value: string, flag: string): void {
  if (/^[1-9]\d{0,8}$/.test(value)) return;
  throw new UsageError({
    code: "not-a-number",
    place: flag,
    value,
    expectation: "a whole number from 1 on",
    remedy: `Write ${flag} 20.`,
  });
}
