import { describe, expect, test } from "vitest";
import type { Quantity } from "../../domain/figure.ts";
import { type CuratorChoice, isViewPolicy, type ViewPolicy, viewPolicyNames } from "../../domain/views.ts";
import type { ComparableToll } from "./comparable-toll.ts";
import { dayRange, people, toll } from "./tolls.spec-kit.ts";
import { viewTolls } from "./view-tolls.ts";

const of = (id: string, number: number, qualifier: Quantity["qualifier"] = "exact", words = `${qualifier} ${number}`) =>
  toll({ id, quantity: people(number, qualifier), words });
const shown = (view: ViewPolicy, ...tolls: ComparableToll[]) => viewTolls(tolls, view).tolls;

test("every policy names itself, that of widening, and what it shows", () => {
  for (const view of viewPolicyNames) {
    expect(viewTolls([of("a", 41)], view)).toMatchObject({
      view: `${view}/1`,
      policy: "tollbook/1",
      means: expect.stringMatching(/\w/),
    });
    expect(viewTolls([], view).note).toMatch(/^(?:there are no|nobody has)/);
  }
  expect(viewTolls([of("a", 41)], "all", { widening: "acled/1" }).policy).toBe("acled/1");
  expect([isViewPolicy("all"), isViewPolicy("best"), isViewPolicy("toString")]).toEqual([true, false, false]);
});

describe("lowest, highest and range", () => {
  const atLeast = of("at least 50", 50, "at-least");
  const sixty = of("60", 60);

  test("open bounds are respected", () => {
    expect(shown("lowest", atLeast, sixty)).toEqual(["at least 50"]);
    expect(shown("highest", atLeast, sixty)).toEqual(["at least 50", "60"]);
    expect(shown("highest", sixty, of("55", 55))).toEqual(["60"]);
    expect(viewTolls([atLeast, sixty], "range")).toMatchObject({
      ...{ tolls: ["at least 50", "60"], interval: { low: 50, high: null }, means: expect.stringContaining("open") },
    });
  });

  test("they go by what the words may mean", () => {
    const about = of("about 62", 62, "approximately", "about 62");
    expect(shown("lowest", sixty, about)).toEqual(["about 62"]);
    expect(viewTolls([sixty, about], "range").interval).toMatchObject({ low: 55.8, high: 68.2 });
    const [dozens, twenty] = [of("dozens", 24, "vague", "dozens"), of("20", 20)];
    expect(shown("lowest", dozens, twenty)).toEqual(["20"]);
    expect(viewTolls([dozens, twenty], "lowest", { widening: "acled/1" }).tolls).toEqual(["dozens"]);
  });

  test("ties are all kept, and a bound that is not reached is none", () => {
    expect(shown("lowest", of("a", 60), sixty, of("more", 60, "more-than"))).toEqual(["a", "60"]);
    expect(shown("highest", of("under", 60, "less-than"), sixty, of("b", 60))).toEqual(["60", "b"]);
    expect(viewTolls([of("under", 60, "less-than"), of("up to", 60, "at-most")], "range").interval).toEqual({
      ...{ low: 0, high: 60, lowExclusive: false, highExclusive: false },
    });
  });

  test("casualties are not ranked among deaths, nor households among people", () => {
    const casualties = toll({ id: "c", measure: "casualties" });
    expect(viewTolls([sixty, casualties], "lowest")).toMatchObject({
      ...{ tolls: [], note: "not ranked, as the tolls count different things: killed (person), casualties (person)" },
    });
  });

  test("a share without its whole has no place among counts", () => {
    const half = toll({ id: "half", words: "half", quantity: { ...people(0.5), share: true } });
    expect(viewTolls([sixty, half], "lowest")).toMatchObject({ tolls: ["60"], leftOut: [{ id: "half" }] });
    const resolved = { ...half, whole: { quantity: people(80), words: "80" } };
    expect(shown("lowest", sixty, resolved)).toEqual(["half"]);
  });
});

test("the latest are all that may have been said last", () => {
  const said = (id: string, days: string | null) => toll({ id, said: days === null ? null : dayRange(days) });
  const tolls = [
    said("1", "2023-05-01"),
    said("2", "2023-05-03"),
    said("some day", "2023-05-01..2023-05-31"),
    said("?", null),
  ];
  expect(viewTolls(tolls, "latest")).toMatchObject({ tolls: ["2", "some day"], leftOut: [{ id: "?" }] });
  expect(viewTolls([said("?", null)], "latest")).toMatchObject({ tolls: [], note: "none of the tolls can be placed" });
});

describe("what curators chose", () => {
  const tolls = [of("a", 41), of("b", 43)];
  const choice = (given: Partial<CuratorChoice>): CuratorChoice => ({
    ...{ kind: "recommended", curator: "A. Curator", tolls: ["b"], interval: null, reason: "the hospital's own count" },
    ...given,
  });

  test("nobody is asked, nothing is recommended", () => {
    expect(viewTolls(tolls, "recommended")).toMatchObject({ tolls: [], note: "nobody has recommended a toll" });
    const elsewhere = choice({ tolls: ["z"] });
    expect(viewTolls(tolls, "recommended", { choices: [elsewhere] }).choices).toEqual([]);
  });

  test("a recommendation is shown with who made it and why", () => {
    const view = viewTolls(tolls, "recommended", { choices: [choice({})] });
    expect(view).toMatchObject({ tolls: ["b"], note: null, choices: [{ curator: "A. Curator" }] });
  });

  test("curators who differ are shown both, without an interval of their own", () => {
    const interval = { low: 41, high: 43, lowExclusive: false, highExclusive: false };
    const worked = choice({ kind: "triangulation", tolls: ["a", "b"], interval });
    expect(viewTolls(tolls, "triangulation", { choices: [worked, choice({})] })).toMatchObject({
      interval,
      tolls: ["a", "b"],
    });
    const other = { ...worked, curator: "B. Curator" };
    expect(viewTolls(tolls, "triangulation", { choices: [worked, other] })).toMatchObject({
      interval: null,
      choices: [worked, other],
    });
  });
});
