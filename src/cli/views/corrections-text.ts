/**
 * Corrections for a person to read, article by article: what the notes tell, then what changed without one.
 */
import type { ArticleHistory, History, HistoryChange } from "../../usecases/history-view.ts";
import { explainMarks } from "../../wording/basis-mark.ts";
import { counted } from "../../wording/counted.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { wrap, wrapIndented } from "../terminal/wrap.ts";
import { changeRows } from "./change-rows.ts";
import { articleMasthead, withheldLine } from "./history-masthead.ts";
import { noteLines } from "./note-lines.ts";

const readingWidth = 120;
const indent = "  ";

export function correctionsText(history: History | ArticleHistory, output: Output): string {
  const { article, corrections } = history;
  const width = Math.min(output.columns, readingWidth);
  const colors = colorsOf(output);
  const inner = { output, width, indent: `${indent}  `, isAccounted: true };
  const pieces = [articleMasthead(article, output, width)];
  if ("withheld" in history && history.withheld !== null) pieces.push(withheldLine(history.withheld, width));
  for (const [index, note] of corrections.entries()) {
    pieces.push("\n", noteLines(note, index + 1, { output, width, indent }));
    const told = history.changes.filter(
      ({ account }) => account.by === "note" && account.note.exact === note.note.exact,
    );
    if (told.length > 0) pieces.push(changeRows(told, () => index + 1, inner));
  }
  for (const [pair, changes] of silentByPair(history)) {
    const heading = colors.bold("Changed without a note") + colors.dim(` · ${timesOf(pair, history)}`);
    pieces.push("\n", `${wrapIndented(heading, width, indent)}\n`);
    pieces.push(changeRows(changes, () => undefined, inner));
  }
  return pieces.join("");
}

export interface CorrectionsSum {
  readonly articles: number;
  readonly notes: number;
  readonly silent: number;
  /** Whether a time was reckoned from the day of publication. */
  readonly isReckoned: boolean;
}

/** "12 notes and 3 changes without one, in 5 articles." */
export function describeCorrections({ articles, notes, silent, isReckoned }: CorrectionsSum, output: Output): string {
  const sum = `${counted(notes, "note")} and ${counted(silent, "change")} without one, in ${counted(articles, "article")}.`;
  const lines = isReckoned ? [sum, explainMarks(["anchored"])] : [sum];
  return `\n${colorsOf(output).dim(wrap(lines.join("\n"), output.columns))}\n`;
}

function silentByPair({ changes }: History): Map<HistoryChange["states"], HistoryChange[]> {
  const pairs = new Map<string, [HistoryChange["states"], HistoryChange[]]>();
  for (const change of changes.filter(({ account }) => account.by === "none")) {
    const key = change.states.join(" ");
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [change.states, [change]]);
    else known[1].push(change);
  }
  return new Map(pairs.values());
}

/** "version 1, 1 May 2023 → version 2, 2 May 2023" */
function timesOf(states: HistoryChange["states"], { versions }: History): string {
  const told = states.map((state) => {
    const version = versions.find(({ number }) => number === state);
    if (version === undefined) return `version ${state}`;
    const { number, at, added } = version;
    return keepTogether(`version ${number}, ${at === null ? `added ${describeTime(added)}` : describeTime(at)}`);
  });
  return told.join(" → ");
}
