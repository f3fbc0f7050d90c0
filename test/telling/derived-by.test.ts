/** "80,000 wounded" of 100,000 casualties and 20,000 killed is its outlet's arithmetic, unless the origin gave it. */
import { expect, test } from "vitest";
import { derivedBy } from "../../src/reconciliation/telling/derived-by.ts";
import { story, tellings } from "./told-stories.spec-kit.ts";

const said =
  "Norland's army has suffered 100,000 casualties since December, of whom 20,000 were killed, Orest Halvard said.";
const plain = ["a", "b", "c"].map((article) => story({ article }, "Losses told", said));
const rest =
  "Norland's army has suffered 100,000 casualties since December, of whom 20,000 were killed and 80,000 wounded, Orest Halvard said.";

function derivers(stories: Parameters<typeof tellings>[0]): Record<string, string | null> {
  const { estimate, tolls } = tellings(stories);
  return Object.fromEntries(tolls.map((toll) => [toll.key, derivedBy(toll, tolls, estimate)]));
}

test("one of four tells the rest: it was worked out there", () => {
  const found = derivers([...plain, story({ article: "d" }, "Losses told", rest)]);
  expect(found).toMatchObject({ "100000-casualties": null, "20000-killed": null, "80000-injured": "d" });
});

test("most of them tell it: the origin may have given it", () => {
  const all = ["a", "b"].map((article) => story({ article }, "Losses told", rest));
  expect(derivers(all)["80000-injured"]).toBeNull();
});
