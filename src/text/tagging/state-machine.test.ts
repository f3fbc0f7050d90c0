import { expect, test } from "vitest";
import { StateMachine, unheard } from "./state-machine.ts";

/** Knows 5, 5 6 and 5 6 7, of which the 5 is context, and 8 9, which is passed over; nothing else begins with 5 6 8. */
const otherwise = 2_070_003;
const machine = new StateMachine(
  JSON.stringify([
    100,
    8,
    {
      0: { 5: 1, 8: 4, [otherwise]: 0 },
      1: { 6: 2, [otherwise]: 7 },
      2: { 7: 3, 8: 6, [otherwise]: 8 },
      4: { 9: 5, [otherwise]: 0 },
      6: { 6: 3, [otherwise]: 0 },
    },
    { 3: "long", 5: "0", 7: "short", 8: "middling" },
    { 3: [1, 0] },
  ]),
);

function found(...events: number[]): string[] {
  const names: string[] = [];
  const columns = events.map((event) => (event === unheard ? unheard : machine.columnOf(event)));
  machine.find(columns, (at, name) => names.push(`${name}@${at}`));
  return names;
}

test.each([
  [[5], ["short@0"], "at the end of the text"],
  [[1, 5, 6, 1], ["middling@1"], "the longest that there is"],
  [[5, 6, 7], ["long@1"], "from behind its context"],
  [[5, 6, 8, 9], ["middling@0", "0@2"], "back to what was whole, and on behind it"],
  [[5, 5, 5], ["short@0", "short@1", "short@2"], "one after the other"],
  [[5, unheard, 6, 7, unheard], ["long@1"], "over what it does not hear"],
  [[8, 1, 6, 7], [], "nothing that breaks off"],
  [[], [], "nothing in nothing"],
])("in %j finds %j: %s", (events, names) => expect(found(...events)).toEqual(names));

test("many unheard events in a row cost no more than others", () => {
  const start = performance.now();
  found(...Array.from({ length: 100_000 }, () => unheard));
  expect(performance.now() - start).toBeLessThan(1000);
});
