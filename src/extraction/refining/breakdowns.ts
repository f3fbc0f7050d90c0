/**
 * Parts that a list or a table lays out: the cells over a column's total, and counts in one sentence that add up to the toll
 * before them, "killed 31 people: 19 in Homs and 12 in Hama", "229 dead (148 men, 81 women)".
 *
 * Not here: parts that a word states (link-parts.ts).
 */
import type { FigureDraft } from "../figure-draft.ts";
import { rowLabelOf } from "../row-label.ts";

/** How many rows a table may have beneath a cell. */
const longestTable = 60;
/** How many counts a list may have. */
const longestList = 24;

/** The cell in the total's row of the same column, before or behind. */
export function totalOfColumn(drafts: readonly FigureDraft[], at: number): FigureDraft | undefined {
  const cell = drafts[at]!;
  const row = rowLabelOf(cell);
  if (row === undefined || row.isTotal) return undefined;
  const isTotal = (draft: FigureDraft) => {
    const label = draft.measure === cell.measure ? rowLabelOf(draft) : undefined;
    return label?.isTotal === true && label.column === row.column;
  };
  return (
    drafts.slice(at + 1, at + longestTable).find(isTotal) ??
    drafts.slice(Math.max(0, at - longestTable), at).findLast(isTotal)
  );
}

/** Links the counts of a list to the toll right before it that they add up to. */
export function linkSums(drafts: readonly FigureDraft[]): void {
  for (let from = 1; from < drafts.length; ) {
    const to = endOfList(drafts, from);
    const whole = to - from >= 2 ? wholeOf(drafts, from, to) : undefined;
    if (whole) for (const part of drafts.slice(from, to)) if (part !== whole) part.partOf = whole;
    from = Math.max(to, from + 1);
  }
}

/** Index behind the run of plain counts of one measure in one sentence that begins at `from`. */
function endOfList(drafts: readonly FigureDraft[], from: number): number {
  const { sentence, measure } = drafts[from]!;
  let to = from;
  while (
    to < drafts.length &&
    to - from < longestList &&
    drafts[to]!.sentence === sentence &&
    drafts[to]!.measure === measure &&
    drafts[to]!.partOf === null &&
    exactValue(drafts[to]!) !== undefined
  )
    to++;
  return to;
}

function wholeOf(drafts: readonly FigureDraft[], from: number, to: number): FigureDraft | undefined {
  const first = drafts[from]!;
  const isList = drafts.slice(from, to).every(({ unit }) => unit === first.unit);
  // The first of the list may be the toll itself: "31 dead: 19 here, 12 there".
  for (const [at, begin] of [
    [from - 1, from],
    [from, from + 1],
  ] as const) {
    const whole = drafts[at];
    if (!whole || to - begin < 2 || !isList || whole.unit !== first.unit || whole.part !== first.part) continue;
    if (whole.measure !== first.measure && whole.measure !== "casualties") continue;
    // Set off right behind the toll, the list is of it, whatever it comes to: a wrong sum must be seen.
    if (isSetOff(whole, drafts[begin]!)) return whole;
    const sum = drafts.slice(begin, to).reduce((all, draft) => all + exactValue(draft)!, 0);
    if (sum === exactValue(whole) && (whole.sentence !== first.sentence || opensList(drafts[begin]!))) return whole;
  }
  return undefined;
}

/** "31 dead: [19] here", "31 dead ([19] men": else the first may be one of the list. */
const opensList = ({ sentence: { tokens }, quantity }: FigureDraft) =>
  /^[:(]$/.test(tokens[quantity.first - 1]?.exact ?? "");

/** "40 people died: [seven] in Homs, 12 in Hama". */
const isSetOff = (whole: FigureDraft, first: FigureDraft) =>
  whole.sentence === first.sentence &&
  opensList(first) &&
  /^(?:in|at|near|from|on)$/.test(first.sentence.tokens[first.quantity.last + 1]?.lower ?? "") &&
  first.quantity.first - whole.lastToken === 2 &&
  exactValue(whole) !== undefined &&
  exactValue(whole)! > exactValue(first)!;

function exactValue({ quantity: { kind, low, high } }: FigureDraft): number | undefined {
  return kind === "number" && low !== null && low === high && low > 0 ? low : undefined;
}
