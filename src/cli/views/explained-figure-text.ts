/**
 * One figure of an explanation: what it is, the rule that read it, and a line for each slot with where its words came from.
 *
 * Not here: the sentence around it (explanation-text.ts).
 */
import type { ExplainedFigure, SlotPath } from "../../domain/explanation.ts";
import type { Figure } from "../../domain/figure.ts";
import { describeDays, describePeriod } from "../../wording/describe-period.ts";
import { describeInterval, describeMeasure, saysItself } from "../../wording/describe-quantity.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf, paintMeasure } from "../terminal/colors.ts";
import { layOutRow } from "../terminal/columns.ts";
import { wrapIndented } from "../terminal/wrap.ts";

const labels: Readonly<Record<SlotPath["slot"], string>> = {
  measure: "measure",
  quantity: "hedge",
  group: "whom",
  place: "where",
  period: "when",
  attribution: "source",
  said: "said",
  disputedBy: "against",
  partOf: "part of",
  status: "status",
};
const labelWidth = 8;
const indent = 6;

export function explainedFigureText(figure: Figure, explained: ExplainedFigure, width: number, output: Output): string {
  const colors = colorsOf(output);
  const words = paintMeasure(figure.measure, printable(figure.span.exact), colors);
  const interval = saysItself(figure) ? "" : ` (${describeInterval(figure.quantity)})`;
  const name = figure.id.padStart(4);
  const title = wrapIndented(`${words}${interval} ${describeMeasure(figure)}`, width, " ".repeat(indent));
  const valueWidth = Math.floor((width - indent - labelWidth) * 0.36);
  const widths = [labelWidth, valueWidth, width - indent - labelWidth - valueWidth - 4];
  const rows = [ruleRow(explained), ...slotRows(figure, explained, output)];
  const table = rows.map((row) => layOutRow([colors.dim(row[0]), row[1], row[2]], widths)).join("\n");
  return `${colors.bold(name)}${title.slice(name.length)}\n${table.replace(/^/gm, " ".repeat(indent))}\n`;
}

type Row = readonly [label: string, value: string, how: string];

function ruleRow({ rule, refusedBy, alsoReadBy }: ExplainedFigure): Row {
  const also = alsoReadBy.map((reading) => `${reading.rule} (as ${reading.measure})`);
  const before = refusedBy.length === 0 ? "asked first" : `${refusedBy.length} asked before did not read it`;
  return [
    "rule",
    rule,
    [before, also.length > 0 ? `behind it would ${also.join(", ")}` : ""].filter(Boolean).join("; "),
  ];
}

function slotRows(figure: Figure, { path }: ExplainedFigure, output: Output): Row[] {
  const { dim } = colorsOf(output);
  const told = path.filter(({ slot }) => slot !== "status" || figure.status !== "asserted");
  const rows = told.map((step, i): Row => {
    const isNextLink = step.slot === "attribution" && told[i - 1]?.slot === "attribution";
    return [
      isNextLink ? "  ← from" : labels[step.slot],
      filledWith(step, figure),
      `${printable(step.how)}${dim(` ${keepTogether(`· ${step.by}`)}`)}`,
    ];
  });
  const empty = (["group", "place", "period", "attribution"] as const).filter(
    (slot) => !path.some((step) => step.slot === slot),
  );
  const missing = empty.map((slot) => labels[slot]).join(", ");
  return empty.length === 0 ? rows : [...rows, ["–", dim(`not given: ${missing}`), ""]];
}

function filledWith({ slot, span }: SlotPath, figure: Figure): string {
  if (slot === "status") return figure.status;
  const words = span === null ? "" : `“${printable(span.exact)}”`;
  const days = daysOf(slot, figure);
  return days === null ? words : `${words}\n${days.split(" → ").map(keepTogether).join(" → ")}`;
}

function daysOf(slot: SlotPath["slot"], { period, said }: Figure): string | null {
  if (slot === "said") return said && describeDays(said.day);
  return slot === "period" && period !== null ? describePeriod(period) : null;
}
