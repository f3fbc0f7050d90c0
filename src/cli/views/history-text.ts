/**
 * What became of an article for a person to read: its versions in the order of time, under each what changed in its
 * figures since the one before and which notes are new in it.
 *
 *   2  2 May 2023, 08:30 −04:00 · added 3 May 2023, 10:00 UTC · 9 figures · v-0123456789abcdef
 *      where  Bakhmut → Ukraine  “more than 100,000” casualties, body  note 1
 *
 * Runs of versions in which neither figures nor notes changed are folded into a line.
 */
import type { ArticleHistory, Correction, HistoryChange, HistoryVersion } from "../../usecases/history-view.ts";
import { explainMarks } from "../../wording/basis-mark.ts";
import { counted } from "../../wording/counted.ts";
import { describeDay } from "../../wording/describe-period.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { widthOf, wrap, wrapIndented } from "../terminal/wrap.ts";
import { changeRows } from "./change-rows.ts";
import { articleMasthead, withheldLine } from "./history-masthead.ts";
import { noteLines } from "./note-lines.ts";

/** Lines longer than this tire the eye, however wide the terminal. */
const readingWidth = 120;

/** Shorter runs are listed one by one. */
const shortestRun = 3;

interface Sheet {
  readonly history: ArticleHistory;
  readonly output: Output;
  readonly width: number;
  /** Columns of the numbers of versions. */
  readonly gutter: number;
  readonly changesTo: ReadonlyMap<HistoryVersion, readonly HistoryChange[]>;
  readonly notesIn: ReadonlyMap<HistoryVersion, readonly Correction[]>;
}

/** In pieces to be printed in turn. `isUnfolded`: each version gets a line. */
export function* historyText(history: ArticleHistory, output: Output, isUnfolded = false): Generator<string> {
  const width = Math.min(output.columns, readingWidth);
  yield articleMasthead(history.article, output, width);
  if (history.withheld !== null) {
    yield withheldLine(history.withheld, width);
    return;
  }
  const sheet = sheetOf(history, output, width);
  let run: HistoryVersion[] = [];
  for (const [index, version] of history.versions.entries()) {
    const isQuiet = index > 0 && !sheet.changesTo.has(version) && !sheet.notesIn.has(version);
    if (isQuiet && !isUnfolded) {
      run.push(version);
      continue;
    }
    yield* quietLines(run, sheet);
    run = [];
    yield versionLines(version, history.versions[index - 1] ?? null, sheet);
  }
  yield* quietLines(run, sheet);
  const marks = explainMarks(history.corrections.map(({ atBasis }) => atBasis ?? "stated"));
  const withheld = history.withheldVersions.map(
    ({ id, reason, at }) => `Version ${id} is withheld since ${describeDay(at)}: ${printable(reason)}`,
  );
  const closing = [describeSum(history), ...withheld, ...(marks === "" ? [] : [marks])].join("\n");
  yield `\n${colorsOf(output).dim(wrap(closing, width))}\n`;
}

/** A text may stand in several states: what is told of it belongs to the one behind the state that it came from. */
function sheetOf(history: ArticleHistory, output: Output, width: number): Sheet {
  const { versions, changes, corrections } = history;
  const changesTo = new Map<HistoryVersion, HistoryChange[]>();
  const notesIn = new Map<HistoryVersion, Correction[]>();
  let next = 0;
  for (const [index, version] of versions.entries()) {
    const before = versions[index - 1]?.id;
    const own: HistoryChange[] = [];
    while (next < changes.length && changes[next]!.between[0] === before && changes[next]!.between[1] === version.id) {
      own.push(changes[next++]!);
    }
    if (own.length > 0) changesTo.set(version, own);
    if (version.sameTextAs !== null) continue;
    const notes = corrections.filter(({ version: first }) => first === version.id);
    if (notes.length > 0) notesIn.set(version, notes);
  }
  return { history, output, width, gutter: String(versions.length).length, changesTo, notesIn };
}

function versionLines(version: HistoryVersion, before: HistoryVersion | null, sheet: Sheet): string {
  const { history, output, width, gutter } = sheet;
  const layout = { output, width, indent: " ".repeat(gutter + 2) };
  const changes = sheet.changesTo.get(version) ?? [];
  const numberOf = (note: { readonly exact: string }) => {
    const at = history.corrections.findIndex((one) => one.note.exact === note.exact);
    return at < 0 ? undefined : at + 1;
  };
  const lines = [headOf(version, sheet)];
  if (before !== null && before.headline !== version.headline) {
    lines.push(`${wrapIndented(`headline: ${printable(version.headline ?? "(none)")}`, width, layout.indent)}\n`);
  }
  if (changes.length > 0) lines.push(changeRows(changes, numberOf, layout));
  else if (before !== null) {
    const quiet = sheet.notesIn.has(version) ? "no figure changed" : describeQuiet(version);
    lines.push(`${wrapIndented(colorsOf(output).dim(quiet), width, layout.indent)}\n`);
  }
  for (const note of sheet.notesIn.get(version) ?? []) {
    lines.push("\n", noteLines(note, history.corrections.indexOf(note) + 1, layout));
  }
  return `\n${lines.join("")}`;
}

function headOf({ number, at, added, figures, id }: HistoryVersion, { output, width, gutter }: Sheet): string {
  const colors = colorsOf(output);
  const label = String(number).padStart(gutter);
  const own = colors.bold(at === null ? "undated" : keepTogether(describeTime(at)));
  const indent = " ".repeat(gutter + 2);
  const facts = colors.dim(` · ${counted(figures, "figure")} · ${id}`);
  const when = colors.dim(`added ${describeTime(added)}`);
  const line = `${indent}${own}${facts}${colors.dim(" · ")}${when}`;
  const text =
    widthOf(line) <= width ? line : [own + facts, when].map((one) => wrapIndented(one, width, indent)).join("\n");
  return `${colors.bold(label)}${text.slice(gutter).replaceAll("\u00a0", " ")}\n`;
}

function* quietLines(run: readonly HistoryVersion[], sheet: Sheet): Generator<string> {
  const { output, width, gutter } = sheet;
  const colors = colorsOf(output);
  const indent = " ".repeat(gutter + 2);
  const line = (label: string, text: string) => {
    const wrapped = wrapIndented(colors.dim(text), width, indent);
    return `${colors.dim(label.padStart(gutter))}${wrapped.slice(gutter)}\n`;
  };
  if (run.length < shortestRun) {
    for (const version of run) {
      yield line(String(version.number), `${timeOf(version)} · ${describeQuiet(version)} · ${version.id}`);
    }
    return;
  }
  const [first, last] = [run[0]!, run.at(-1)!];
  const versions = `versions ${first.number} to ${last.number}`;
  yield line("", `${versions}: ${timeOf(first)} to ${timeOf(last)} · no figure changed, no new note`);
}

const timeOf = ({ at, added }: HistoryVersion) =>
  keepTogether(at === null ? `undated, added ${describeTime(added)}` : describeTime(at));

/** What there is to say of a version in which no figure changed. */
function describeQuiet({ sentences, sameTextAs }: HistoryVersion): string {
  const again = sameTextAs === null ? "" : `the text of version ${sameTextAs} again; `;
  if (sentences === 0) return `${again}punctuation or spacing only`;
  return `${again}wording only${sentences === null ? "" : `, in ${counted(sentences, "sentence")}`}`;
}

/** "3 versions. 4 changes: 2 told by notes, 1 newer count, 1 without a note." */
function describeSum({ versions, changes, corrections }: ArticleHistory): string {
  const count = (by: HistoryChange["account"]["by"]) => changes.filter(({ account }) => account.by === by).length;
  const parts = [
    count("note") > 0 ? `${count("note")} told by a note` : null,
    count("update") > 0 ? `${count("update")} ${count("update") === 1 ? "newer count" : "newer counts"}` : null,
    count("none") > 0 ? `${count("none")} without a note` : null,
  ].filter((part) => part !== null);
  const told = changes.length === 0 ? "" : `: ${parts.join(", ")}`;
  const figures = `${counted(changes.length, "change")} of figures${told}`;
  return `${counted(versions.length, "version")}, ${counted(corrections.length, "note")}, ${figures}.`;
}
