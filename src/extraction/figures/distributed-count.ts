/**
 * One outcome told place by place or day by day: "killed three people in Kharkiv, [two] in Mykolaiv and [one] in Sumy",
 * "24 deaths: [17] in Lund and seven in Ystad".
 *
 * Not here: a count with a verb of its own; the first count of the row.
 */
import type { Quantity } from "../../text/quantity.ts";
import type { Token } from "../../text/sentence.ts";
import { defineFigureRule, type EarlierFigure } from "../figure-rule.ts";

/** "66 deaths were reported in Lund and [four] in Ystad" */
const reports = /^(?:was|were|been|reported|recorded|noted|confirmed|counted|registered|occurred|happened)$/;
const places = new Set(["in", "at", "near", "from", "outside"]);

export const distributedCount = defineFigureRule({
  name: "distributed-count",
  kinds: ["number", "vague"],
  read: ({ group, quantity, tokens, earlier, sentence }) => {
    if (group.nounClass !== "none" || quantity.isYearLike || earlier?.sentence !== sentence) return undefined;
    const link = tokens[quantity.first - 1]?.lower;
    const isSetOff = link === ":" || link === "(" || link === "–" || link === "—";
    const isFirst = isSetOff || (link === "," && isShared(tokens, quantity, earlier));
    if (link !== "," && link !== "and" && !isFirst) return undefined;
    const next = tokens[behindAside(tokens, quantity.last + 1)]?.lower ?? "";
    const between = tokens.slice(earlier.lastToken + 1, quantity.first);
    if (isFirst && places.has(next) && opensParts(tokens, quantity, earlier))
      return { measure: earlier.measure, lastToken: quantity.last, unit: earlier.unit, isPart: true };
    const isRow =
      (places.has(next) || isDay(tokens, quantity.last + 1)) &&
      between.length <= 8 &&
      between.some(({ lower }, i) => places.has(lower) || isDay(between, i)) &&
      !between.some(({ pos, lower }) => (pos === "VERB" || pos === "AUX") && !reports.test(lower));
    return isRow
      ? { measure: earlier.measure, lastToken: quantity.last, unit: earlier.unit, isPart: earlier.isPart }
      : undefined;
  },
});

/** "on Monday", "on 12 May" */
const isDay = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === "on" &&
  /^(?:\w+day|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    tokens[at + 1]?.lower ?? "",
  );

/** "16 people died: [12] in Luzon": set off from the whole, and no more than it. */
function opensParts(
  tokens: readonly Token[],
  { first, low }: Quantity,
  { quantity, lastToken }: EarlierFigure,
): boolean {
  const between = tokens.slice(lastToken + 1, first);
  const isNear = between.length <= 16 && !between.some(({ pos, exact }) => pos === "VERB" || exact === ";");
  return isNear && (quantity.high === null || (low ?? 0) <= quantity.high);
}

/** "two deaths, [one] in Lund and the other in Ystad": the other share of the whole follows. */
function isShared(
  tokens: readonly Token[],
  { first, last, high }: Quantity,
  { quantity, lastToken }: EarlierFigure,
): boolean {
  if (lastToken !== first - 2 || quantity.high === null || (high ?? quantity.high) >= quantity.high) return false;
  for (let i = last + 2; i < last + 10 && i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (lower === "and" || lower === ",") {
      const at = tokens[i + 1]?.lower === "and" ? i + 2 : i + 1;
      const other = tokens[at]?.lower === "the" ? at + 1 : at;
      const isOther = tokens[other]?.pos === "NUM" || /^others?$/.test(tokens[other]?.lower ?? "");
      if (isOther && places.has(tokens[other + 1]?.lower ?? "")) return true;
    }
  }
  return false;
}

/** "13 (four of them children) in Lund" */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.exact !== "(") return at;
  for (let i = at + 1; i < at + 8 && i < tokens.length; i++) if (tokens[i]!.exact === ")") return i + 1;
  return at;
}
