/** Whether two lines lead to one origin. */
import { expect, test } from "vitest";
import type { Origin } from "../../src/domain/estimate.ts";
import { independenceOf, independenceOfAll, type SourceLine } from "../../src/reconciliation/telling/independence.ts";
import { knowledge, spokesman, story } from "./told-stories.spec-kit.ts";

const health: Origin = { name: "Nadia Rahel", kind: "person", ladder: ["Health Board"] };
const officials: Origin = { name: "officials", kind: "unnamed", ladder: [] };

function line(estimate: string, origin: Origin, text: string): SourceLine {
  return { estimate, mentions: story({ article: estimate }, "Toll", text).mentions, knowledge: knowledge({ origin }) };
}

const army = line("e-1", spokesman, "More than 300 people were killed, Orest Halvard said.");

test.each([
  ["one statement", line("e-1", spokesman, "300 people died, the Ministry of Defence said.")],
  ["one origin, said on another day", line("e-2", spokesman, "310 people have been killed, Orest Halvard said.")],
  [
    "the origin in the other's chain",
    line("e-2", health, "300 people were killed, Nadia Rahel said, citing Orest Halvard."),
  ],
])("shared: %s", (_, other) => {
  expect(independenceOf(army, other)).toBe("shared");
  expect(independenceOf(other, army)).toBe("shared");
});

test("distinct: two named origins that count for themselves", () => {
  const other = line("e-2", health, "412 people were killed, Nadia Rahel said.");
  expect(independenceOf(army, other)).toBe("distinct");
  expect(independenceOf(other, army)).toBe("distinct");
});

test("distinct: both say what they rest on, and it differs", () => {
  const one = line("e-1", spokesman, "More than 300 people were killed, Orest Halvard said, citing army registers.");
  const two = line("e-2", health, "More than 300 people were killed, Nadia Rahel said, citing hospital records.");
  expect(independenceOf(one, two)).toBe("distinct");
});

test.each([
  ["two names and one number", line("e-2", health, "More than 300 people were killed, Nadia Rahel said.")],
  ["nobody named", line("e-2", officials, "412 people were killed, officials said.")],
  ["the same side", line("e-2", { ...spokesman, name: "Corin Vasmer" }, "412 people were killed, Corin Vasmer said.")],
  ["another outcome", line("e-2", health, "412 people were wounded, Nadia Rahel said.")],
])("unknown: %s", (_, other) => {
  expect(independenceOf(army, other)).toBe("unknown");
  expect(independenceOf(other, army)).toBe("unknown");
});

test("articles: one shared line makes them shared, one unknown pair leaves them unknown", () => {
  const counted = line("e-2", health, "412 people were killed, Nadia Rahel said.");
  const vague = line("e-3", officials, "412 people were killed, officials said.");
  expect(independenceOfAll([army, counted], [army])).toBe("shared");
  expect(independenceOfAll([army], [counted])).toBe("distinct");
  expect(independenceOfAll([army], [counted, vague])).toBe("unknown");
  expect(independenceOfAll([army], [])).toBe("unknown");
});
