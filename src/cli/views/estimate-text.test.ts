import { expect, test } from "vitest";
import { killedToll, madeUpEstimate } from "../../wording/made-up-estimate.spec-kit.ts";
import { fakeEnvironment } from "../fake-environment.spec-kit.ts";
import { estimateText } from "./estimate-text.ts";

const textOf = (estimate = madeUpEstimate, columns = 120, hasColor = false) =>
  [...estimateText(estimate, fakeEnvironment({ columns, hasColor }).environment)].join("");
const postKilled = madeUpEstimate.tellings[3]!;
const flat = (text: string) => text.replace(/\s+/g, " ");

test("who said it, the reading with its policy, and its parts, each marked in the sentence", () => {
  const out = textOf();
  expect(out).toMatch(
    /^Ada Verrin \(Defence Ministry, Northland\)\nsaid 1 May 2023 · 4 tellings · 3 articles · 2 outlets · recommended by Ines Quill/,
  );
  expect(out).toContain(
    "As it was said (nearest-origin/2)\n  more than 4,000 (> 4,000) people reported killed or wounded",
  );
  expect(flat(out)).toContain("about 900 (≈ 900) people reported killed, part of “more than 4,000”");
  expect(flat(out)).toContain("Monday, [about 900] of them killed.” The Coast Ledger · v-1111111111111111/134-149");
});

test("every telling: outlet, day, who through whom, words, and its differences with both sides quoted", () => {
  const out = flat(textOf());
  for (const part of [
    "Clarified since place: “the ford” → “Vessel” from 1 May 2023, 23:30 UTC on, by the ministry",
    "1 The Coast Ledger · 1 May 2023 · body · the reading · v-1111111111111111/134-149-casualties",
    "The Coast Ledger ← reporters ← Ada Verrin",
    "2 Mill Herald · 2 May 2023 · headline · v-2222222222222222/0-5-killed Mill Herald ← ministry “[4,000] soldiers",
    "differs from the reading: the hedge, “more than” / not given (“4,000”)",
    "differs from the reading: what is counted, casualties (“lost”) / “killed”",
    "differs from what was clarified: place (narrower), “Vessel” / “the ford”; told before that was clarified",
    "joined in doubt, because: source named by what it belongs to, same number",
    "Tellings 1 of 4 tellings differs: the hedge in 1, what is counted in 1, place (narrower) in 1.",
    "4 outlet not known · undated · embed · no longer in the article",
    "the article, naming no source",
    "none says that a telling is wrong",
  ]) {
    expect(out).toContain(part);
  }
  expect(out).not.toMatch(/wrongly|error|mistake|fault|mislead/i);
});

test("who denies it, in which words and where; of a statement of its own, its id", () => {
  const out = flat(textOf());
  const where = "a-0000000000000002 · v-2222222222222222/332-337-killed";
  const words = "“Southland denied on Tuesday that [4,000] soldiers had been killed.”";
  expect(out).toContain(
    `Denied or disputed Southland · Mill Herald · 2 May 2023 · estimate e-00000000000000dd · ${where} ${words}`,
  );
  const [denial] = madeUpEstimate.denials;
  const own = { ...denial!, by: null, estimate: madeUpEstimate.id, outlet: null, toldFrom: null };
  expect(flat(textOf({ ...madeUpEstimate, denials: [own] }))).toContain(
    `nobody named · outlet not known · undated · ${where} ${words}`,
  );
  expect(textOf({ ...madeUpEstimate, denials: [] })).not.toContain("Denied");
});

test("what came of it: origins, copies, articles to look at again, candidates with commands, annotations", () => {
  const out = flat(textOf());
  for (const part of [
    "Ada Verrin: 3 tellings, of the same origin ministry: 1 telling, joined by what is told, not by the source's name",
    "The Coast Ledger (a-0000000000000001), outlet not known (a-0000000000000003)",
    "carries the reading from before the clarification, last seen 3 May 2023, 08:00 UTC; check again before you write to them",
    "e-00000000000000bb, because: no source against it, same number",
    'tollbook curate join e-00000000000000bb e-00000000000000aa --why "…"',
    'tollbook curate pin v-3333333333333333/39-42-killed e-00000000000000bb --why "…"',
    "Asked the ministry for its list. – Ines Quill, 4 May 2023, 10:00 UTC",
  ]) {
    expect(out).toContain(part);
  }
});

test("sections with nothing to say are left out; after a clarification it is said that no article carries the old reading", () => {
  const none = { candidates: [], annotations: [], syndicated: [], reach: [], role: null } as const;
  const out = flat(textOf({ ...madeUpEstimate, ...none }));
  expect(out).not.toMatch(/Near copies|May be the same|curator/);
  expect(out).toContain("No article of the book carries the reading from before the clarification.");
  expect(textOf({ ...madeUpEstimate, ...none, clarifications: [] })).not.toMatch(/Clarified since|look at again/);
});

test("what versions of an article repeat is told once, by the version that stands", () => {
  const [first, ...rest] = madeUpEstimate.tellings;
  const before = { ...first!, version: "v-0", figure: "v-0/134-149-casualties", stands: false };
  const again = { ...first!, repeats: before.figure };
  const out = flat(textOf({ ...madeUpEstimate, tellings: [before, again, ...rest] }));
  expect(out).toContain("body · the reading · in 2 versions · v-1111111111111111/134-149-casualties");
  expect(out).not.toContain("v-0/");
  expect(out).toContain("said 1 May 2023 · 4 tellings · 3 articles");
  expect(out).toContain("1 of 4 tellings differs");
  const moved = { ...before, words: { ...before.words, exact: `${before.words.exact} Again.` } };
  expect(textOf({ ...madeUpEstimate, tellings: [moved, first!, ...rest] })).toContain("v-0/134-149-casualties");
});

test.each([
  ["denied", "denied where it is told"],
  ["forecast", "a forecast"],
  ["compared", "held up for comparison"],
] as const)("a telling that is %s says so", (status, words) => {
  const [first, ...rest] = madeUpEstimate.tellings;
  expect(textOf()).not.toContain(words);
  expect(flat(textOf({ ...madeUpEstimate, tellings: [{ ...first!, status }, ...rest] }))).toContain(`body · ${words}`);
});

test("what only another version of a repeated sentence differs in is told with it", () => {
  const [first, second, ...rest] = madeUpEstimate.tellings;
  const again = { ...second!, version: "v-9", figure: "v-9/0-5-killed", repeats: second!.figure, differences: [] };
  const out = flat(textOf({ ...madeUpEstimate, tellings: [first!, { ...second!, stands: false }, again, ...rest] }));
  expect(out).toContain("headline · in 2 versions · v-9/0-5-killed");
  expect(out).toContain("in another version: differs from the reading: the hedge, “more than” / not given (“4,000”)");
  expect(out).toContain("1 of 4 tellings differs: the hedge in 1");
});

test("a part that another telling links to its whole names whose words do", () => {
  const linkedBy = { figure: postKilled.figure, outlet: "Mill Herald", words: postKilled.words };
  const out = flat(textOf({ ...madeUpEstimate, tolls: [madeUpEstimate.tolls[0]!, { ...killedToll, linkedBy }] }));
  expect(out).toContain(
    "part of “more than 4,000” as told by Mill Herald: “Verrin: some 4,000 lost, and 900 dead.” (v-3333333333333333/39-42-killed)",
  );
});

test("a toll that nobody tells says so, and a telling of an unknown toll is not lost", () => {
  const tellings = madeUpEstimate.tellings.map((one) => (one.toll === killedToll.id ? { ...one, toll: "e-x/1" } : one));
  const out = flat(textOf({ ...madeUpEstimate, tellings }));
  expect(out).toContain("people reported killed: no telling of its own");
  expect(out).toContain("4 outlet not known");
});

test.each([60, 80, 120, 140])("no line is wider than %d columns", (columns) => {
  const lines = textOf(madeUpEstimate, columns).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
});

test("words from a page cannot command the terminal", () => {
  const evil = "\u001b]0;owned\u0007";
  const tellings = madeUpEstimate.tellings.map((one) => ({ ...one, outlet: evil, chain: [evil] }));
  const out = textOf({ ...madeUpEstimate, tellings, origin: { ...madeUpEstimate.origin, name: evil } });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed.
  expect(out).not.toMatch(/[\u0000-\u0008\u001b\u0080-\u009f]/);
});
