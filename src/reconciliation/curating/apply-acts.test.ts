import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EstimateTrace } from "../../domain/curation.ts";
import { applyActs, type FoundAct, type FoundThings } from "./apply-acts.ts";

const by = { who: "ed", why: "test" };
const trace = (id: string): EstimateTrace => ({ id, founders: [] });
const at = (estimate: string | null, more: Partial<FoundThings> = {}): FoundThings => ({
  ...{ estimate, into: null, figures: [] },
  ...more,
});
const told = (name: string) => ({ account: name, toll: 0 });

const join = (seq: number, from: string, into: string): FoundAct => ({
  seq,
  act: { act: "join", ...by, estimate: trace(from), into: trace(into) },
  found: at(from, { into }),
});
const pin = (seq: number, name: string, estimate: string): FoundAct => ({
  seq,
  act: { act: "pin", ...by, estimate: trace(estimate), figures: [] },
  found: at(estimate, { figures: [told(name)] }),
});
const split = (seq: number, name: string, estimate: string): FoundAct => ({
  seq,
  act: { act: "split", ...by, estimate: trace(estimate), figures: [] },
  found: at(estimate, { figures: [told(name)] }),
});
const recommend = (seq: number, estimate: string, role: "recommended" | "triangulation" | null): FoundAct => ({
  seq,
  act: { act: "recommend", ...by, estimate: trace(estimate), role },
  found: at(estimate),
});

const intoOf = (acts: readonly FoundAct[]) =>
  Object.fromEntries(applyActs(acts).aliases.map(({ from, into }) => [from, into]));
const placesOf = (acts: readonly FoundAct[]) =>
  Object.fromEntries(applyActs(acts).placements.map(({ account, estimate }) => [account, estimate]));

describe("joins", () => {
  test("a chain leads to its last, whichever link came first", () => {
    expect(intoOf([join(1, "A", "B"), join(2, "B", "C")])).toEqual({ A: "C", B: "C" });
    expect(intoOf([join(1, "B", "C"), join(2, "A", "B")])).toEqual({ A: "C", B: "C" });
  });

  test("an act about an estimate that was joined is about the one that it went into", () => {
    expect(intoOf([join(1, "A", "B"), join(2, "A", "C")])).toEqual({ A: "C", B: "C" });
  });

  test("without an act, those after it hold as if it had never been", () => {
    expect(intoOf([join(2, "A", "C")])).toEqual({ A: "C" });
  });

  test("what is one already is left so: there are no circles", () => {
    expect(intoOf([join(1, "A", "B"), join(2, "B", "A")])).toEqual({ A: "B" });
  });

  test("however many there are, no alias leads to another, none to itself", () => {
    const name = fc.constantFrom("A", "B", "C", "D", "E");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 12 }), (pairs) => {
        const into = intoOf(pairs.map(([from, to], index) => join(index + 1, from, to)));
        for (const target of Object.values(into)) expect(into).not.toHaveProperty(target);
      }),
    );
  });

  test("an estimate that an act names and that is called otherwise now keeps its old name as an alias", () => {
    const moved: FoundAct = { ...recommend(1, "A", "recommended"), found: at("B") };
    expect(intoOf([moved, join(2, "B", "C")])).toEqual({ A: "C", B: "C" });
  });
});

describe("placements", () => {
  test("the last act on a telling holds", () => {
    expect(placesOf([split(1, "c", "A"), pin(2, "c", "B")])).toEqual({ c: "B" });
    expect(placesOf([pin(1, "c", "B"), split(2, "c", "B")])).toEqual({ c: "e-s00002" });
  });

  test("tellings go where their estimate is joined into, also one that was split off", () => {
    expect(placesOf([pin(1, "c", "A"), join(2, "A", "B")])).toEqual({ c: "B" });
    expect(placesOf([split(1, "c", "A"), join(2, "e-s00001", "B")])).toEqual({ c: "B" });
  });

  test("what an act names and is nowhere is left out", () => {
    const lost: FoundAct = { ...pin(1, "c", "A"), found: at(null, { figures: [told("c")] }) };
    const gone: FoundAct = { ...split(2, "c", "A"), found: at("A", { figures: [null] }) };
    expect(placesOf([lost, gone])).toEqual({});
  });
});

describe("roles", () => {
  const rolesOf = (acts: readonly FoundAct[]) =>
    applyActs(acts).roles.map(({ estimate, role, act }) => [estimate, role, act]);

  test("the last act on what is one estimate now decides", () => {
    expect(rolesOf([recommend(1, "A", "recommended"), recommend(2, "A", "triangulation")])).toEqual([
      ["A", "triangulation", 2],
    ]);
    expect(rolesOf([recommend(1, "A", "recommended"), recommend(2, "A", null)])).toEqual([]);
    expect(rolesOf([recommend(1, "A", "recommended"), join(2, "A", "B")])).toEqual([["B", "recommended", 1]]);
  });
});
