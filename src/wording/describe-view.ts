/** Which tolls a list shows, by the name of the policy that chose them: "View: latest, those that may have been said last." */
import { isViewPolicy, viewPolicies } from "../domain/views.ts";
import { printable } from "./printable.ts";

/** `view` with or without its version: "latest/1". `note`: what is told of it in place of what it means. */
export function describeView(view: string, note: string | null = null): string {
  const name = view.split("/")[0]!;
  const told = note ?? (isViewPolicy(name) ? viewPolicies[name] : null);
  return `View: ${printable(view)}${told === null ? "" : `, ${printable(told)}`}.`;
}
