/** Which tolls a list shows, by the name of the policy that chose them: "View: latest, those that may have been said last." */
import { isViewPolicy, viewPolicies } from "../../domain/views.ts";
import { printable } from "../terminal/printable.ts";

/** `view` with or without its version: "latest/1". */
export function describeView(view: string): string {
  const name = view.split("/")[0]!;
  return `View: ${printable(view)}${isViewPolicy(name) ? `, ${viewPolicies[name]}` : ""}.`;
}
