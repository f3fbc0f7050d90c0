/** What the address of a subject's page says of how it is shown: view, policy, form of the chart, and which two tolls are compared. */
import { type Fields, fieldOf } from "./query-fields.ts";
import { type ChartChoice, chartKinds, chartScales } from "./subject-chart.ts";

export interface SubjectFields extends ChartChoice {
  readonly view: string;
  readonly policy: string | undefined;
  readonly left: string | undefined;
  readonly right: string | undefined;
}

/** What `subjectFields` reads. */
export const subjectNames = ["chart", "scale", "view", "policy", "left", "right"] as const;

/** A form of the chart that there is not is as if it were not asked for; views and policies are refused by the book. */
export function subjectFields(query: Fields): SubjectFields {
  return {
    chart: oneOf(chartKinds, fieldOf(query, "chart")) ?? "periods",
    scale: oneOf(chartScales, fieldOf(query, "scale")) ?? "linear",
    view: fieldOf(query, "view") ?? "all",
    policy: fieldOf(query, "policy"),
    left: fieldOf(query, "left"),
    right: fieldOf(query, "right"),
  };
}

function oneOf<Name extends string>(names: Readonly<Record<Name, string>>, given = ""): Name | undefined {
  return Object.hasOwn(names, given) ? (given as Name) : undefined;
}
