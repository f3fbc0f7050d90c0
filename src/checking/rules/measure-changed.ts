/**
 * A number that counts something else in the book: "100,000 killed" for 100,000 casualties.
 *
 * Not here: a draft that calls one number both (casualties-called-deaths, headline-changes-measure).
 */
import type { DifferenceType } from "../../domain/estimate.ts";
import { differencesIn, foundAt, whereTold, whoseFigure } from "../beside-book.ts";
import { defineBookCheck } from "../check.ts";

const types: readonly DifferenceType[] = [
  "casualties-as-deaths",
  "deaths-as-casualties",
  "killed-and-wounded-as-killed",
  "killed-as-killed-and-wounded",
  "measure",
];

const words = (slot: string) => `“${slot}”`;

export const measureChanged = defineBookCheck({
  name: "measure-changed",
  summary: "A number must count what its source counted: casualties are not deaths.",
  severity: "error",
  yieldsTo: ["headline-changes-measure", "casualties-called-deaths"],
  *run(draft, book) {
    for (const told of differencesIn(draft, book, types)) {
      const { figure, toll, difference } = told;
      const message = `“${figure.span.exact}” is told as ${words(difference.toWords)}, and ${whoseFigure(toll)} is of ${words(difference.fromWords)}${whereTold(difference.from)}. Say what was counted.`;
      yield { ...foundAt(told, message), span: figure.span };
    }
  },
});
