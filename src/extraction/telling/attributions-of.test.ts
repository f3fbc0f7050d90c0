import { describe, expect, test } from "vitest";
import { spanOf } from "../../text/span.ts";
import { analyse } from "../analysis.ts";
import { attributionsOf } from "./attributions-of.ts";

const attributionsIn = (text: string) =>
  attributionsOf(analyse(text, null, [{ kind: "body", span: spanOf(text, 0, text.length) }]));

function lastIn(text: string) {
  const last = attributionsIn(text).at(-1)!;
  const { speaker, channel, groundedOn, relayedBy } = last;
  return {
    name: speaker?.name.exact,
    kind: speaker?.kind,
    role: speaker?.role?.exact,
    organisation: speaker?.organisation?.exact,
    channel: channel?.exact,
    groundedOn: groundedOn?.exact,
    relayedBy: relayedBy.map(({ name }) => name.exact),
  };
}

describe("the parts of a source", () => {
  test("title, body and name", () => {
    expect(lastIn("Harbour Security Council spokesman Erik Holm said the pier fell.")).toMatchObject({
      name: "Erik Holm",
      kind: "person",
      role: "spokesman",
      organisation: "Harbour Security Council",
    });
  });

  test("an apposition gives role and body", () => {
    expect(lastIn("Erik Holm, spokesman for the interior ministry, said the pier fell.")).toMatchObject({
      name: "Erik Holm",
      role: "spokesman",
      organisation: "interior ministry",
    });
  });

  test("the name stands in the apposition", () => {
    expect(lastIn("The ground forces commander, Col. Gen. Erik Holm, said the pier fell.")).toMatchObject({
      name: "Erik Holm",
      role: "commander",
    });
  });

  test.each([
    ["The interior ministry said the pier fell.", "interior ministry", "organisation"],
    ["A leaked report says the pier fell.", "leaked report", "document"],
    ["Two officials said the pier fell.", "Two officials", "unnamed"],
    ["Researchers at the University of Lund say the pier fell.", "Researchers at the University of Lund", "unnamed"],
    ["The WHO said the pier fell.", "WHO", "organisation"],
  ])("%s names %s, %s", (text, name, kind) => {
    expect(lastIn(text)).toMatchObject({ name, kind });
  });

  test("whom it was told passes it on", () => {
    expect(lastIn("Erik Holm told the Northern Herald that the pier fell.").relayedBy).toEqual(["Northern Herald"]);
    expect(lastIn("Erik Holm told reporters that the pier fell.").relayedBy).toEqual([]);
  });

  test("channel and ground", () => {
    expect(lastIn("Erik Holm said by email that the pier fell, based on hospital records.")).toMatchObject({
      channel: "email",
      groundedOn: "hospital records",
    });
  });
});

describe("whom a short form means", () => {
  test.each([
    ["Mayor Erik Holm left. Holm said the pier fell.", "Erik Holm"],
    ["Mayor Erik Holm said the pier fell. He said it was old.", "Erik Holm"],
    ["Russia's Defence Ministry said the pier fell. The ministry said it was old.", "Russia's Defence Ministry"],
    ["The Ports Safety Organization met. The pier fell, the PSO said.", "Ports Safety Organization"],
    ["Spokesman Erik Holm said the pier fell. The spokesman said it was old.", "Erik Holm"],
    ["A count by the Northern Herald rests on records: it lists 40 dead.", "Northern Herald"],
  ])("%s → %s", (text, name) => {
    expect(lastIn(text).name).toBe(name);
  });

  test("a place is no surname", () => {
    expect(lastIn("Troops in Norland met Eva Norland. Norland said the pier fell.").name).toBe("Norland");
  });
});

test("the same analysis is read once", () => {
  const text = "He said it fell.";
  const analysis = analyse(text, null, [{ kind: "body", span: spanOf(text, 0, text.length) }]);
  expect(attributionsOf(analysis)).toBe(attributionsOf(analysis));
});

test("a part without a word of saying is not tokenised", () => {
  const analysis = analyse("The pier is old.", null, [{ kind: "body", span: spanOf("The pier is old.", 0, 16) }]);
  const part = { ...analysis.parts[0]!, sentences: () => expect.fail("tokenised") };
  expect(attributionsOf({ ...analysis, parts: [part] })).toEqual([]);
});
