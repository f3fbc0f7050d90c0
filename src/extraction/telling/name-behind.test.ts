import { expect, test } from "vitest";
import { spanOf } from "../../text/span.ts";
import { analyse } from "../analysis.ts";
import { attributionsOf } from "./attributions-of.ts";

const speakerIn = (text: string) => {
  const { speaker } = attributionsOf(analyse(text, null, [{ kind: "body", span: spanOf(text, 0, text.length) }])).at(
    -1,
  )!;
  return [speaker?.name.exact, speaker?.kind, speaker?.role?.exact];
};

test.each([
  ["The clerk, Anna Berg, said the pier fell.", ["Anna Berg", "person", "clerk"]],
  ["His sister, Anna Berg, said the pier fell.", ["Anna Berg", "person", "sister"]],
  ["The ministry's spokesman, Omar al-Masri, said the pier fell.", ["Omar al-Masri", "person", "spokesman"]],
  ["The agency's director-general, Anna Berg, said the pier fell.", ["Anna Berg", "person", "director-general"]],
  ["Kolm's Interior Minister, Anna Berg, said the pier fell.", ["Anna Berg", "person", "Interior Minister"]],
  [
    "The pier fell, according to a statement by the spokeswoman, Anna Berg, on Monday.",
    ["Anna Berg", "person", "spokeswoman"],
  ],
  ["The pier fell, according to a report by the Fund for Ports.", ["Fund for Ports", "organisation", undefined]],
  ["The pier fell, the radio reported, citing the mayor's spokesman, Erik Holm.", ["Erik Holm", "person", "spokesman"]],
  ["Holm's brother, Ali, said the pier fell.", ["Ali", "person", "brother"]],
  ["The country's ports agency, LPA, said the pier fell.", ["LPA", "organisation", undefined]],
  [
    "The report, published by the Lund Observatory, says the pier fell.",
    ["Lund Observatory", "organisation", undefined],
  ],
  ["An official briefed on the inquiry said the pier fell.", ["official briefed on the inquiry", "unnamed", undefined]],
  ["One of those present said the pier fell.", ["One of those present", "unnamed", undefined]],
  ["“We were quiet,” said one, Anna Berg.", ["Anna Berg", "person", undefined]],
  // The name of a place behind a body is no name of it.
  ["The ports agency, Lund, said the pier fell.", ["ports agency", "organisation", undefined]],
])("%s → %j", (text, speaker) => {
  expect(speakerIn(text)).toEqual(speaker);
});
