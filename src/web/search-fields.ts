/** What is searched for, as the form's fields give it. */
import { HttpProblem } from "../serving/http-problem.ts";
import type { SearchChoice } from "../usecases/page-view.ts";
import { type Fields, fieldOf } from "./query-fields.ts";

export const searchNames = ["words", "measure", "low", "high", "group", "place", "source", "since", "until"] as const;
export type SearchFields = Readonly<Record<(typeof searchNames)[number], string>>;

export function searchFields(query: Fields): SearchFields {
  const given = searchNames.map((name) => [name, (fieldOf(query, name) ?? "").trim().slice(0, 500)]);
  return Object.fromEntries(given) as SearchFields;
}

/** Throws an HttpProblem: `number-malformed`. */
export function searchChoice({ low, high, ...others }: SearchFields): SearchChoice {
  const words = Object.entries(others).filter(([, value]) => value !== "");
  return { ...Object.fromEntries(words), ...numberIn("low", low), ...numberIn("high", high) };
}

/** "1,204" as people write it; empty for none. */
function numberIn(name: "low" | "high", text: string): Partial<Record<"low" | "high", number>> {
  const bare = text.replace(/[\s,]/g, "");
  if (bare === "") return {};
  if (/^\d{1,15}$/.test(bare)) return { [name]: Number(bare) };
  throw new HttpProblem({
    ...{ status: 400, code: "number-malformed", place: name === "low" ? "number from" : "number to", value: text },
    expectation: "a whole number of people, such as 1,204",
    remedy: "Write it in digits, or leave the field empty.",
  });
}
