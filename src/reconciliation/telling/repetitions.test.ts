import { expect, test } from "vitest";
import { story, tellings } from "../../../test/telling/told-stories.spec-kit.ts";
import { repetitionsIn } from "./repetitions.ts";

const said = "Norland has lost more than 4,000 soldiers since March, Orest Halvard said on Wednesday.";
const again = "Halvard put the loss at more than 4,000 soldiers.";
const version = (name: string, published: string, ...paragraphs: string[]) =>
  story({ article: "a", version: name, published }, ...paragraphs);

const inVersions = (...versions: ReturnType<typeof story>[]) =>
  [...repetitionsIn(tellings(versions).tolls)].map((pair) => pair.map((id) => id.split("/")[0]).join(" repeats "));

test("a sentence of an earlier version counts once, wherever in the text it stands", () => {
  const first = version("v-9", "2024-06-05T10:00:00.000Z", "Losses", said);
  const second = version("v-1", "2024-06-05T12:00:00.000Z", "Losses grow", "Nobody else gave a number.", said);
  expect(inVersions(second, first)).toEqual(["v-1 repeats v-9"]);
});

test("another sentence, another article and a sentence that one version has twice are tellings of their own", () => {
  const first = version("v-1", "2024-06-05T10:00:00.000Z", "Losses", said);
  expect(inVersions(first, version("v-2", "2024-06-05T12:00:00.000Z", "Losses", again))).toEqual([]);
  expect(inVersions(first, story({ article: "b" }, "Losses", said))).toEqual([]);
  expect(inVersions(version("v-3", "2024-06-05T10:00:00.000Z", "Losses", said, said))).toEqual([]);
});
