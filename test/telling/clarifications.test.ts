/** What the origin's side said later: from notes and from statements, how far the old telling reached, and what predates it. */
import { describe, expect, test } from "vitest";
import type { CorrectionNote } from "../../src/domain/correction.ts";
import { type ClarifyingSources, clarificationsOf } from "../../src/reconciliation/telling/clarifications.ts";
import { reachOf } from "../../src/reconciliation/telling/reach.ts";
import { differences, type Story, spokesman, story, tellings } from "./told-stories.spec-kit.ts";

const day = "2024-06-05T15:00:00.000Z";
const later = "2024-06-06T09:00:00.000Z";
const inBakhmut = "Russia has suffered more than 100,000 casualties in Bakhmut since December, Orest Halvard said.";
const inUkraine = "Russia has suffered more than 100,000 casualties in Ukraine since December, Orest Halvard said.";
const first = ["a", "b"].map((article) => story({ article, published: day }, "Briefing", inBakhmut));
const noteText =
  "This article was updated after Corin Vasmer clarified that the figures are for Ukraine and not for Bakhmut alone.";
const corrected = story({ article: "a", version: "v-a2", published: later }, "Briefing", inUkraine);

/** The note as it is read from the corrected version; spans lead into the words above. */
function noteOn(word: string | null, figure: string, at: string | null = "2024-06-06T08:30:00-04:00"): CorrectionNote {
  const spanOf = (exact: string) => {
    const start = noteText.indexOf(exact);
    return { start, end: start + exact.length, exact };
  };
  return {
    note: spanOf(noteText),
    label: null,
    kind: "update",
    at,
    atBasis: null,
    touches: ["body"],
    changes: [
      {
        slot: "place",
        from: "Bakhmut",
        to: "Ukraine",
        fromSpan: spanOf("Bakhmut"),
        toSpan: spanOf("Ukraine"),
        measure: "casualties",
        figure,
      },
    ],
    reach: "named",
    onTheWordOf: word === null ? null : { ...spanOf("Corin Vasmer"), exact: word },
    isAboutNote: false,
  };
}

/** All stories of one statement, with the clarifications of its first toll. */
function clarified(stories: readonly Story[], sources: Partial<ClarifyingSources>) {
  const told = tellings(stories);
  const found = clarificationsOf(told.tolls[0]!, told.estimate, { notes: [], estimates: [], ...sources });
  return { told, found };
}

const ofNote = (word: string | null, at?: string | null) => {
  const figure = corrected.mentions[0]!.id;
  const note = { article: "a", version: "v-a2", standsFrom: later, note: noteOn(word, figure, at) };
  return clarified([...first, corrected], { notes: [note] });
};

/** A statement of its own a day later. */
const estimateOf = (text: string, name: string, published = later) => ({
  id: "e-later",
  origin: { ...spokesman, name },
  said: { earliest: published.slice(0, 10), latest: published.slice(0, 10) },
  tolls: tellings([story({ article: "l", published }, "Statement", text)]).tolls,
});

describe("from a note", () => {
  test("on the word of the origin's side", () => {
    const { found } = ofNote("Corin Vasmer");
    expect(found).toMatchObject([
      { slot: "place", by: "Corin Vasmer", at: "2024-06-06T08:30:00-04:00", estimate: null, article: "a" },
    ]);
    expect(found[0]!.from!.words).toBe("Bakhmut");
    expect(found[0]!.to.words).toBe("Ukraine");
  });

  test("of the number, where the toll of the old one has no telling of the new", () => {
    const [number, right] = ["20,000", "250,000"];
    const telling = (count: string) => `Russia has lost ${count} soldiers killed in Ukraine, Orest Halvard said.`;
    const mended = story({ article: "a", version: "v-a2", published: later }, "Briefing", telling(right));
    const old = ["a", "b"].map((article) => story({ article, published: day }, "Briefing", telling(number)));
    const { changes, ...note } = noteOn("Corin Vasmer", mended.mentions[0]!.id);
    const put = { ...changes[0]!, slot: "value", from: number, to: right, measure: "killed" } as const;
    const notes = [{ article: "a", version: "v-a2", standsFrom: later, note: { ...note, changes: [put] } }];
    const { told, found } = clarified([...old, mended], { notes });
    expect(told.tolls[0]!.tellings.map(({ figure }) => figure.span.exact)).not.toContain(right);
    expect(found).toMatchObject([{ slot: "value", by: "Corin Vasmer", to: { words: right } }]);
    const elsewhere = { ...notes[0]!, note: { ...note, changes: [{ ...put, from: "21,000" }] } };
    expect(clarified([...old, mended], { notes: [elsewhere] }).found).toEqual([]);
  });

  test("a day is no moment: the version's own time counts", () => {
    expect(ofNote("Corin Vasmer", "2024-06-06").found[0]!.at).toBe(later);
    expect(ofNote("Corin Vasmer", null).found[0]!.at).toBe(later);
  });

  test.each([[null], ["the coroner"]])("none on the word of %s", (word) => expect(ofNote(word).found).toEqual([]));

  test("none about another toll", () => {
    const note = { article: "a", version: "v-a2", standsFrom: later, note: noteOn("Corin Vasmer", "v-a2/1-2-killed") };
    expect(clarified([...first, corrected], { notes: [note] }).found).toEqual([]);
  });
});

describe("from a statement", () => {
  const said = "The more than 100,000 Russian casualties since December are for all of Ukraine, Corin Vasmer said.";

  test("of the same side and number, with another place", () => {
    const { found } = clarified(first, { estimates: [estimateOf(said, "Corin Vasmer")] });
    expect(found.map(({ slot, from, to, by, estimate }) => [slot, from?.words, to.words, by, estimate])).toEqual([
      ["place", "Bakhmut", "Ukraine", "Corin Vasmer", "e-later"],
    ]);
    expect(found[0]!.at).toBe(later);
  });

  test("a slot that the reading leaves open, where tellings part on it", () => {
    const open = ["c", "d", "e"].map((article) =>
      story({ article, published: day }, "Briefing", inBakhmut.replace(" in Bakhmut", "")),
    );
    const estimates = [estimateOf(said, "Corin Vasmer")];
    expect(clarified(open, { estimates }).found).toEqual([]);
    const { found, told } = clarified([...open, ...first.slice(0, 1)], { estimates });
    expect(told.tolls[0]!.reading.article).toBe("a");
    expect(found).toHaveLength(1);
  });

  test.each([
    ["another number", said.replace("100,000", "90,000"), "Corin Vasmer", later],
    ["another side", said, "Mia Tovey", later],
    ["weeks later", said, "Corin Vasmer", "2024-07-01T09:00:00.000Z"],
    ["a day before", said, "Corin Vasmer", "2024-06-04T09:00:00.000Z"],
    ["the same place", said.replace("all of Ukraine", "Bakhmut"), "Corin Vasmer", later],
  ])("none: %s", (_, text, name, published) => {
    expect(clarified(first, { estimates: [estimateOf(text, name, published)] }).found).toEqual([]);
  });

  test("the origin's own later number is one only where it says so", () => {
    const by = (verb: string) => said.replace("Corin Vasmer said", `Orest Halvard ${verb}`);
    const slots = (verb: string) =>
      clarified(first, { estimates: [estimateOf(by(verb), "Orest Halvard")] }).found.map(({ slot }) => slot);
    expect(slots("said")).toEqual([]);
    expect(slots("clarified")).toEqual(["place"]);
  });

  test("another outcome and another period are clarified, too", () => {
    const dead = "Moscow's 100,000 dead since December were in Bakhmut, Orest Halvard said.";
    const wider = "Since June Russia has suffered more than 100,000 casualties in Bakhmut, Corin Vasmer said.";
    const origins = ["a", "b"].map((article) => story({ article, published: day }, "Briefing", dead));
    const { found } = clarified(origins, { estimates: [estimateOf(wider, "Corin Vasmer")] });
    expect(found.map(({ slot, to }) => [slot, to.words])).toEqual([
      ["measure", "casualties"],
      ["period", "Since June"],
    ]);
  });
});

describe("what follows", () => {
  const { told, found } = ofNote("Corin Vasmer");

  test("tellings from before are compared with it, and marked", () => {
    expect(differences(told, "b", found)).toEqual(["place-narrower: Ukraine → Bakhmut (before)"]);
    expect(differences(told, "b")).toEqual([]);
  });

  test("tellings from after are not marked", () => {
    const late = story({ article: "late", published: "2024-06-07T09:00:00.000Z" }, "Losses", inBakhmut);
    const all = tellings([...first, corrected, late]);
    expect(differences(all, "late", found)).toEqual(["place-narrower: Ukraine → Bakhmut"]);
    expect(differences(all, "a", found)).toEqual(["place-narrower: Ukraine → Bakhmut (before)"]);
  });

  test("the reading keeps what was read", () =>
    expect(told.tolls[0]!.reading.figure.place?.span.exact).toBe("Bakhmut"));

  test("said twice, it counts from the first time", () => {
    const again = { ...found[0]!, at: "2024-06-08T00:00:00.000Z" };
    const late = story({ article: "late", published: "2024-06-07T09:00:00.000Z" }, "Losses", inBakhmut);
    expect(differences(tellings([...first, corrected, late]), "late", [again, found[0]!])).toEqual([
      "place-narrower: Ukraine → Bakhmut",
    ]);
  });

  test("it reaches articles whose newest version still says so, and that were seen since", () => {
    const newest = new Map([
      ["a", { version: "v-a2", lastSeen: "2024-06-09T00:00:00.000Z" }],
      ["b", { version: "v-b", lastSeen: "2024-06-09T00:00:00.000Z" }],
    ]);
    const reach = (lastSeen?: string) =>
      reachOf(told.tolls[0]!, found[0]!, told.estimate, (article) => {
        const known = newest.get(article);
        return known ? { ...known, lastSeen: lastSeen ?? known.lastSeen } : null;
      });
    expect(reach()).toMatchObject([{ article: "b", figures: [first[1]!.mentions[0]!.id] }]);
    expect(reach("2024-06-05T20:00:00.000Z")).toEqual([]);
    expect(reachOf(told.tolls[0]!, found[0]!, told.estimate, () => null)).toEqual([]);
  });
});
