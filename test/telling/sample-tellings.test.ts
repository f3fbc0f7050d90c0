/**
 * The sample case: what sample/README.md says is planted in it is told, and nothing else. "Five months" told on 2 May
 * may begin in December, as "since December" does, and says other days all the same.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Difference, Origin } from "../../src/domain/estimate.ts";
import type { Mention } from "../../src/domain/mention.ts";
import { readDocument } from "../../src/reading/read-document.ts";
import { readNotes } from "../../src/reconciliation/read-notes.ts";
import { clarificationsOf, type VersionNote } from "../../src/reconciliation/telling/clarifications.ts";
import { differencesOf } from "../../src/reconciliation/telling/differences.ts";
import { reachOf } from "../../src/reconciliation/telling/reach.ts";
import { ToldEstimate } from "../../src/reconciliation/telling/told-estimate.ts";
import { toldTolls } from "../../src/reconciliation/telling/told-toll.ts";
import { extractArticle } from "../../src/usecases/extract-document.ts";
import { noteWords } from "../../src/usecases/note-words.ts";
import { originWords } from "../../src/usecases/origin-words.ts";
import { mentionsOf } from "./told-stories.spec-kit.ts";

const pages = readdirSync("sample")
  .filter((name) => name.endsWith(".html"))
  .map((name) => {
    const { article } = readDocument({ bytes: readFileSync(`sample/${name}`), format: "html", place: name });
    const { text, parts, published, modified } = article!;
    const { figures, attributions: statements } = extractArticle(article!);
    const standsFrom = new Date(modified ?? published!).toISOString();
    const facts = { article: name.slice(11, -5), version: name.slice(0, -5), published, standsFrom };
    const mentions = mentionsOf({ text, parts, figures }, facts);
    const notes = readNotes({ text, parts, figures, statements, published, modified }, noteWords).map(
      (note): VersionNote => {
        const changes = note.changes.map((change) => {
          const at = figures.findIndex(({ id }) => id === change.figure);
          return { ...change, figure: mentions[at]?.id ?? null };
        });
        return { ...facts, note: { ...note, changes } };
      },
    );
    return { mentions, notes };
  });

/** Whose estimate a mention is of; the joining of tellings is a matter of its own. */
function originOf({ figure: { attribution, measure } }: Mention): string {
  const last = attribution.at(-1)?.source?.exact ?? "";
  if (["Mark Milley", "Sean Savett", "Yevgeny Prigozhin", "Sergei Shoigu"].includes(last)) return last;
  return measure === "displaced" ? "Mark Milley" : "John Kirby";
}

const ladder = ["National Security Council", "White House", "United States"];
const sides = ["John Kirby", "Sean Savett", "U.S.", "US", ...ladder];

function estimateOf(name: string, day: string) {
  const origin: Origin = { name, kind: "person", ladder };
  const mentions = pages.flatMap((page) => page.mentions).filter((mention) => originOf(mention) === name);
  const estimate = new ToldEstimate(mentions, {
    origin,
    said: { earliest: day, latest: day },
    words: originWords,
    isOfSide: (other) => sides.includes(other),
  });
  return { id: `e-${name}`, origin, said: { earliest: day, latest: day }, estimate, tolls: toldTolls(estimate) };
}

const kirby = estimateOf("John Kirby", "2023-05-01");
const savett = estimateOf("Sean Savett", "2023-05-01");
const milley = estimateOf("Mark Milley", "2022-11-09");

const lineOf = (telling: Mention, { type, from, to, predatesClarification }: Difference) =>
  `${telling.version} ${telling.part} ${type}: ${from.words} → ${to.words}${predatesClarification ? " (before)" : ""}`;

test("the tolls of both statements", () => {
  expect(kirby.tolls.map(({ key, whole, tellings }) => [key, whole?.key ?? null, tellings.length])).toEqual([
    ["100000-casualties", null, 13],
    ["20000-killed", "100000-casualties", 8],
    ["0.5-killed", "20000-killed", 6],
    ["0.5-or-more-killed", "20000-killed", 3],
  ]);
  expect(milley.tolls.map(({ key }) => key)).toEqual(["100000-casualties", "2000000-displaced", "40000-killed"]);
  expect(kirby.tolls.slice(0, 2).map(({ reading }) => reading.article)).toEqual([
    "sable-ridge-tribune",
    "sable-ridge-tribune",
  ]);
  expect(milley.tolls[0]!.reading.article).toBe("fennmoor-gazette");
});

describe("differences", () => {
  const notes = pages.flatMap((page) => page.notes);
  const clarify = (at: number) =>
    clarificationsOf(kirby.tolls[at]!, kirby.estimate, { notes, estimates: [savett, milley] });

  test("of Kirby's statement", () => {
    const lines = kirby.tolls.flatMap((toll, at) =>
      toll.tellings.flatMap((telling) =>
        differencesOf(telling, toll, kirby.estimate, clarify(at)).map((found) => lineOf(telling, found)),
      ),
    );
    expect(lines).toEqual([
      "2023-05-01-northgate-courier body qualifier-dropped: more than → not given",
      "2023-05-01-northgate-courier headline qualifier-dropped: more than → not given",
      "2023-05-01-quillmark-weekly headline place-narrower: Ukraine → Bakhmut (before)",
      "2023-05-01-quillmark-weekly body place-narrower: Ukraine → Bakhmut (before)",
      "2023-05-01-quillmark-weekly body period: since December → over the last four months",
      "2023-05-02-channel-veldt body place-narrower: Ukraine → Bakhmut",
      "2023-05-02-channel-veldt body period: since December → five months of fighting",
      "2023-05-02-channel-veldt headline qualifier-dropped: more than → not given",
      "2023-05-02-channel-veldt headline place-narrower: Ukraine → Bakhmut",
      "2023-05-02-portside-herald headline qualifier-dropped: more than → not given",
      "2023-05-02-portside-herald headline casualties-as-deaths: casualties → killed",
      "2023-05-02-portside-herald body casualties-as-deaths: casualties → killed",
      "2023-05-02-quillmark-weekly body period: since December → over the last four months",
      "2023-05-01-northgate-courier body qualifier-dropped: over → not given",
      "2023-05-02-channel-veldt body qualifier-changed: over → At least",
      "2023-05-02-portside-herald body qualifier-changed: over → Around",
    ]);
  });

  test("of Milley's", () => {
    const lines = milley.tolls.flatMap((toll) =>
      toll.tellings.flatMap((telling) =>
        differencesOf(telling, toll, milley.estimate).map((found) => lineOf(telling, found)),
      ),
    );
    expect(lines).toEqual([
      "2023-05-01-quillmark-weekly body qualifier-dropped: Well over → not given",
      "2023-05-02-quillmark-weekly body qualifier-dropped: Well over → not given",
    ]);
  });

  test("the whole was clarified by a note and by a statement", () => {
    const told = clarify(0).map(({ at, by, slot, from, to, estimate }) => [
      at,
      by,
      slot,
      from?.words,
      to.words,
      estimate,
    ]);
    expect(told).toEqual([
      ["2023-05-02T02:11:43.000Z", "Sean Savett", "place", undefined, "Ukraine", "e-Sean Savett"],
      ["2023-05-02T08:30:00-04:00", "Sean Savett", "place", "Bakhmut", "Ukraine", null],
    ]);
  });

  test("and the old place is still told by one article", () => {
    const newestOf = (article: string) => ({
      version:
        article === "quillmark-weekly"
          ? "2023-05-02-quillmark-weekly"
          : pages.flatMap(({ mentions }) => mentions).find((mention) => mention.article === article)!.version,
      lastSeen: "2023-05-03T00:00:00.000Z",
    });
    const reached = clarify(0).map((clarification) =>
      reachOf(kirby.tolls[0]!, clarification, kirby.estimate, newestOf),
    );
    expect(reached.map((all) => all.map(({ article }) => article))).toEqual([["channel-veldt"], ["channel-veldt"]]);
  });
});
