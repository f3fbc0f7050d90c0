/**
 * Lines of a cumulative series of official tolls, as points to subtract and as documents to add to a book.
 *
 *   {"series": "ua", "date": "2022-02-25", "measure": "personnel", "value": 2800, "cumulative": true, "hedge": "about", …}
 *   → "The General Staff … said on 25 February 2022 that Russian losses since 24 February 2022 were about 2,800 personnel."
 *
 * Only totals of people are points: vehicles and weapons are no tolls, and what the author of a data set corrected is no total.
 * "Personnel" says neither killed nor wounded. The reports call them losses, and so does the document; the book reads casualties.
 * Not here: reading the file (measure-series.ts), adding documents.
 */
import type { Quantity } from "../../src/domain/figure.ts";
import type { SeriesPoint } from "../../src/reconciliation/comparison/difference-series.ts";

export interface SeriesLine {
  readonly id: string;
  readonly gold: {
    readonly series: string;
    readonly date: string;
    readonly measure: string;
    readonly value: number;
    readonly cumulative: boolean;
    readonly hedge: string | null;
    readonly source: string;
  };
}

/** Whose losses a series counts and since when, as the reports behind it head their totals ("from 24.02.22 to …"). */
const headings: Readonly<Record<string, { readonly whose: string; readonly since: string }>> = {
  ua: { whose: "Russian", since: "24 February 2022" },
};

const hedges: Readonly<Record<string, Quantity["qualifier"]>> = { about: "approximately", more: "more-than" };
const hedgeWords: Readonly<Record<string, string>> = { about: "about ", more: "more than " };

const isTotalOfPeople = ({ gold }: SeriesLine) => gold.cumulative && gold.measure === "personnel";
const wordsOf = ({ value, hedge }: SeriesLine["gold"]) =>
  `${hedgeWords[hedge ?? ""] ?? ""}${value.toLocaleString("en")}`;

/** The totals of people among the lines, in their order. Throws on a hedge that it does not know: none may be dropped. */
export function seriesPoints(lines: readonly SeriesLine[]): SeriesPoint[] {
  return lines.filter(isTotalOfPeople).map(({ id, gold }) => {
    const qualifier = gold.hedge === null ? "exact" : hedges[gold.hedge];
    if (qualifier === undefined) throw new Error(`${id}: unknown hedge "${gold.hedge}"`);
    const isOpen = qualifier === "more-than";
    const quantity: Quantity = {
      ...{ low: gold.value, high: isOpen ? null : gold.value, qualifier },
      ...{ share: false, unit: "person", reportedNone: false },
    };
    return { id, day: { earliest: gold.date, latest: gold.date }, quantity, words: wordsOf(gold) };
  });
}

/** One line of JSON lines that tells a total as a report would; null for what is no total of people of a known side. */
export function seriesDocument(line: SeriesLine): string | null {
  const { gold, id } = line;
  const heading = headings[gold.series];
  if (!isTotalOfPeople(line) || heading === undefined) return null;
  const day = inWords(gold.date);
  const told = `${heading.whose} losses since ${heading.since} were ${wordsOf(gold)} personnel`;
  return JSON.stringify({ id, date: gold.date, text: `The ${gold.source} said on ${day} that ${told}.` });
}

const inWords = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    ...{ day: "numeric", month: "long", year: "numeric" },
    timeZone: "UTC",
  });
