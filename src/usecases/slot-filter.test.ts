import { expect, test } from "vitest";
import type { Figure } from "../domain/figure.ts";
import { anySlots, passesSlots, type SlotFilter } from "./slot-filter.ts";

const spanOf = (exact: string) => ({ start: 0, end: exact.length, exact });
const link = { source: spanOf("John Kirby"), cue: null, kind: "person", channel: null, groundedOn: null } as const;
const figure: Figure = {
  quantity: { low: 900, high: 900, qualifier: "exact", share: false, unit: "person", reportedNone: false },
  ...{ id: "f1", span: spanOf("900"), measure: "killed", composition: null },
  group: { span: spanOf("anti-government Wagner fighters"), basis: "stated" },
  place: { span: spanOf("Ökvistby"), basis: "stated", id: null, within: ["Donetsk Oblast", "Ukraine"] },
  ...{ period: null, said: null, disputedBy: [], partOf: null, status: "asserted", rule: "made up" },
  attribution: [{ ...link, role: spanOf("spokesman"), organisation: spanOf("White House") }],
};

test.each<[Partial<SlotFilter>, boolean]>([
  [{}, true],
  [{ measure: "killed" }, true],
  [{ measure: "injured" }, false],
  [{ group: "fighters wagner" }, true],
  [{ group: "WAGN fight" }, true],
  [{ group: "anti-gov" }, true],
  [{ group: "agner" }, false],
  [{ group: "wagner soldiers" }, false],
  [{ place: "ökvist" }, true],
  [{ place: "kvistby" }, false],
  [{ place: "ukraine, donetsk" }, true],
  [{ source: "kirby house" }, true],
  [{ source: "the" }, false],
  [{ group: "…" }, false],
  [{ group: "wagner", measure: "injured" }, false],
])("words of a filter begin words of the slot: %j", (filter, passes) => {
  expect(passesSlots(figure, { ...anySlots, ...filter })).toBe(passes);
});

test("an empty slot passes no words", () => {
  const bare: Figure = { ...figure, group: null, place: null, attribution: [] };
  expect(passesSlots(bare, anySlots)).toBe(true);
  for (const slot of ["group", "place", "source"])
    expect(passesSlots(bare, { ...anySlots, [slot]: "a" }), slot).toBe(false);
});
