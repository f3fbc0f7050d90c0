/**
 * One estimate for a person to read: who said it and when, its tolls as they are read, what was clarified since and who denies them, then
 * every telling with how it differs, then what came of it: origins, copies, articles to look at again, and what curators wrote.
 *
 * Not here: lists of estimates (estimates-table.ts), JSON, and what may be the same statement (estimate-aftermath.ts).
 */
import type { Basis } from "../../domain/figure.ts";
import type { EstimateDetail, ReadToll } from "../../usecases/estimate-view.ts";
import { explainMarks } from "../../wording/basis-mark.ts";
import { counted } from "../../wording/counted.ts";
import { describeClarified, describeDrift } from "../../wording/describe-difference.ts";
import { describeRole } from "../../wording/describe-role.ts";
import { describeSpeaker, describeUttered } from "../../wording/describe-speaker.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { type FoldedTelling, foldTellings } from "../../wording/fold-tellings.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Environment, Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { wrap, wrapIndented } from "../terminal/wrap.ts";
import { denialBlocks } from "./denial-lines.ts";
import { candidateLines, originLines, reachLines, syndicatedLines } from "./estimate-aftermath.ts";
import { tellingLines } from "./telling-lines.ts";
import { countedWords, quotedSentence, readFrom, tollLines } from "./toll-lines.ts";

/** Lines longer than this tire the eye, however wide the terminal. */
const readingWidth = 120;
const indent = "  ";

/** In pieces to be printed in turn. */
export function* estimateText(
  estimate: EstimateDetail,
  { stdout, invokedAs }: Pick<Environment, "stdout" | "invokedAs">,
): Generator<string> {
  const width = Math.min(stdout.columns, readingWidth);
  const layout = { output: stdout, width, indent };
  yield masthead(estimate, stdout, width);
  yield* section(`As it was said (${estimate.policy})`, tollBlocks(estimate, layout), layout);
  yield* section("Clarified since", clarifiedBlocks(estimate, layout), layout);
  yield* section("Denied or disputed", denialBlocks(estimate, layout), layout);
  yield* tellings(estimate, layout);
  yield* section("Whom the tellings lead to", [originLines(estimate, layout)], layout);
  yield* section("Near copies of one text", [syndicatedLines(estimate, layout)], layout);
  yield* section("Articles to look at again", reachLines(estimate, layout), layout);
  yield* section("May be the same statement", candidateLines(estimate, invokedAs, layout), layout);
  yield* section("What curators wrote", [annotationLines(estimate, width)], layout);
  yield closing(estimate, stdout, width);
}

interface Layout {
  readonly output: Output;
  readonly width: number;
  readonly indent: string;
}

/** Nothing where there is nothing to say. */
function* section(title: string, blocks: readonly string[], { output }: Layout): Generator<string> {
  const told = blocks.filter((block) => block !== "");
  if (told.length > 0) yield `\n${colorsOf(output).bold(title)}\n${told.join("\n\n")}\n`;
}

function masthead(
  { id, origin, said, firstTold, tellings, tolls, role, curator }: EstimateDetail,
  output: Output,
  width: number,
): string {
  const colors = colorsOf(output);
  const articles = new Set(tellings.map(({ article }) => article)).size;
  const outlets = new Set(tellings.flatMap(({ outlet }) => outlet ?? [])).size;
  const facts = [
    keepTogether(describeUttered({ said, firstTold })),
    keepTogether(counted(foldedIn({ tellings, tolls }).length, "telling")),
    keepTogether(`${counted(articles, "article")}`),
    ...(outlets === 0 ? [] : [keepTogether(counted(outlets, "outlet"))]),
    ...(role === null ? [] : [describeRole(role, curator)]),
    id,
  ];
  return `${wrap(colors.bold(describeSpeaker(origin)), width)}\n${wrap(colors.dim(facts.join(" · ")), width)}\n`;
}

function tollBlocks({ tolls }: EstimateDetail, { output, width }: Layout): string[] {
  return inSentences(tolls).map((together) => {
    const lines = together.flatMap((toll) => tollLines(toll, tolls, output));
    const last = together.at(-1)!;
    const all = [...lines, quotedSentence(last.words, together, output), readFrom(together, output)];
    return all.map((line) => wrapIndented(line, width, indent)).join("\n");
  });
}

/** Neighbours that one sentence tells, together. */
function inSentences(tolls: readonly ReadToll[]): ReadToll[][] {
  const groups: ReadToll[][] = [];
  for (const toll of tolls) {
    const before = groups.at(-1)?.at(-1);
    if (before?.article === toll.article && before.words.start === toll.words.start) groups.at(-1)!.push(toll);
    else groups.push([toll]);
  }
  return groups;
}

function clarifiedBlocks({ clarifications }: EstimateDetail, { output, width }: Layout): string[] {
  const { dim } = colorsOf(output);
  return clarifications.map((one) => {
    const where = one.estimate === null ? "a note of article" : `estimate ${one.estimate}, article`;
    const lines = [
      `${describeClarified(one)}`,
      dim(`from ${keepTogether(describeTime(one.at))} on, by ${printable(one.by)} · ${where} ${one.article}`),
    ];
    return lines.map((line) => wrapIndented(line, width, indent)).join("\n");
  });
}

/** Under the toll that they tell, where the statement has several. */
function* tellings({ tolls, tellings: every }: EstimateDetail, { output, width }: Layout): Generator<string> {
  const all = foldedIn({ tolls, tellings: every });
  const drift = describeDrift(all.map(({ telling, repeated }) => [telling, ...repeated]));
  yield `\n${colorsOf(output).bold("Tellings")}\n${drift === "" ? "" : `${wrapIndented(drift, width, indent)}\n`}`;
  const gutter = String(all.length).length + indent.length;
  let number = 0;
  for (const [index, toll] of tolls.entries()) {
    const own = all.filter(({ telling }) => telling.toll === toll.id);
    if (tolls.length > 1) {
      const count = own.length === 0 ? ": no telling of its own" : "";
      yield `${index > 0 || drift !== "" ? "\n" : ""}${wrapIndented(`${countedWords(toll, output)}${count}`, width, indent)}\n`;
    }
    for (const telling of own) {
      number++;
      yield `${number > 1 || tolls.length > 1 || drift !== "" ? "\n" : ""}${tellingLines(telling, number, toll.reading, { output, width, gutter })}`;
    }
  }
  for (const telling of strays(all, tolls)) {
    number++;
    yield `\n${tellingLines(telling, number, "", { output, width, gutter })}`;
  }
}

const foldedIn = ({ tolls, tellings: every }: Pick<EstimateDetail, "tolls" | "tellings">) =>
  foldTellings(every, new Set(tolls.map(({ reading }) => reading)));

/** None is lost, should its toll not be among them. */
function strays(all: readonly FoldedTelling[], tolls: EstimateDetail["tolls"]): FoldedTelling[] {
  const known = new Set(tolls.map(({ id }) => id));
  return all.filter(({ telling }) => !known.has(telling.toll));
}

function annotationLines({ annotations }: EstimateDetail, width: number): string {
  const lines = annotations.map(
    ({ text, who, at }) => `${printable(text)} – ${printable(who)}, ${keepTogether(describeTime(at))}`,
  );
  return lines.map((line) => wrapIndented(line, width, indent)).join("\n");
}

/** What the signs mean that stand above. */
function closing(estimate: EstimateDetail, output: Output, width: number): string {
  const isDifferent = estimate.tellings.some(({ differences }) => differences.length > 0);
  const marks = explainMarks(basesOf(estimate));
  const lines = [...(isDifferent ? [aboutDifferences] : []), ...(marks === "" ? [] : [marks])];
  return lines.length === 0 ? "" : `\n${colorsOf(output).dim(wrap(lines.join("\n"), width))}\n`;
}

const aboutDifferences =
  "Differences: words of the reading / of the telling. They describe; none says that a telling is wrong, or why it differs.";

function* basesOf({ tolls }: EstimateDetail): Generator<Basis> {
  for (const { group, place, period } of tolls) {
    for (const slot of [group, place, period]) if (slot !== null) yield slot.basis;
  }
}
