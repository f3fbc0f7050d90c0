/** A denial of the made-up estimate, in a statement of its own. */
import type { Denial } from "../usecases/estimate-view.ts";

const exact = "Southland denied on Tuesday that 4,000 soldiers had been killed.";
const inside = (words: string) => ({
  ...{ start: 300 + exact.indexOf(words), end: 300 + exact.indexOf(words) + words.length, exact: words },
});

export const madeUpDenial: Denial = {
  by: "Southland",
  cue: inside("denied"),
  words: inside(exact),
  figure: "v-2222222222222222/332-337-killed",
  span: inside("4,000"),
  measure: "killed",
  estimate: "e-00000000000000dd",
  article: "a-0000000000000002",
  version: "v-2222222222222222",
  outlet: "Mill Herald",
  headline: "4,000 soldiers killed at the ford since December, ministry says",
  url: "https://herald.example/1",
  published: "2023-05-02",
  toldFrom: "2023-05-02",
};
