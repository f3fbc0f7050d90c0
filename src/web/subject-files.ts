/** What a subject's page shows, as files: the chart as a picture that stands alone, and the tolls as CSV. */
import { createRequire } from "node:module";
import { LRUCache } from "lru-cache";
import { pngOf } from "../charting/png-of.ts";
import { versioned } from "../domain/views.ts";
import type { Served } from "../serving/served.ts";
import type { SubjectDetail } from "../usecases/page-view.ts";
import { counted } from "../wording/counted.ts";
import { describeDay } from "../wording/describe-period.ts";
import { csvPieces } from "../wording/tables/csv.ts";
import { exportedPoints, seriesSheet } from "../wording/tables/series-csv.ts";
import type { SentFile } from "./send-file.ts";
import { type ChartChoice, drawSubject } from "./subject-chart.ts";

/** Source Sans 3, under the SIL Open Font License. */
const font = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
);
const width = 960;
const pictures = new LRUCache<string, Uint8Array>({ max: 50 });

export interface FileChoice extends ChartChoice {
  /** "http://127.0.0.1:8080": a picture that was saved leads to where it was had from. */
  readonly server: string;
}

export async function subjectSvg(served: Served, subject: SubjectDetail, choice: FileChoice): Promise<SentFile> {
  const svg = standingAlone(served, subject, choice);
  return { name: `${subject.subject}.svg`, type: "image/svg+xml; charset=utf-8", bytes: Buffer.from(svg) };
}

export async function subjectPng(served: Served, subject: SubjectDetail, choice: FileChoice): Promise<SentFile> {
  const svg = standingAlone(served, subject, choice);
  const bytes = pictures.get(svg) ?? pngOf(svg, { fontFiles: [font], fontFamily: "Source Sans 3" });
  pictures.set(svg, bytes);
  return { name: `${subject.subject}.png`, type: "image/png", bytes };
}

export async function subjectCsv({ subject, series }: SubjectDetail): Promise<SentFile> {
  const pieces: string[] = [];
  for await (const piece of csvPieces(seriesSheet, exportedPoints(series))) pieces.push(piece);
  return { name: `${subject}.csv`, type: "text/csv; charset=utf-8", bytes: Buffer.from(pieces.join("")) };
}

/** Says in the picture where it comes from and by which policies. */
function standingAlone({ now }: Served, subject: SubjectDetail, choice: FileChoice): string {
  const { points, view, policy } = subject.series;
  const articles = new Set(points.map(({ reading }) => reading.article)).size;
  const newest = newestOf(subject);
  const whose = newest === null ? "" : `of ${newest}, `;
  const sources = `${counted(points.length, "toll")} ${whose}as ${counted(articles, "article")} of the book ${articles === 1 ? "tells" : "tell"} them, drawn by Tollbook on ${describeDay(now().toISOString())}`;
  return drawSubject(subject, { ...choice, width, standAlone: { sources, policy: `${view}, ${policy}` } });
}

/** "the newest 60 of 1,504 statements"; null where none is left out. */
function newestOf({ estimates, leftOut, series: { view, points } }: SubjectDetail): string | null {
  if (leftOut === 0) return null;
  const shown = new Set(points.map(({ estimate }) => estimate)).size;
  // Of all statements some may have nothing that can be shown; another view shows none of those.
  const of = view === versioned("all") ? estimates : shown + leftOut;
  return `the newest ${of - leftOut} of ${counted(of, "statement")}`;
}
