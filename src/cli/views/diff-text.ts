/**
 * What differs between two versions for a person to read: the figures first, then the sentences, those first that matter to
 * the figures, with what was removed and added in each.
 */
import type { VersionDiff } from "../../usecases/diff-versions.ts";
import { explainMarks } from "../../wording/basis-mark.ts";
import { counted } from "../../wording/counted.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { wrap, wrapIndented } from "../terminal/wrap.ts";
import { changeRows } from "./change-rows.ts";
import { articleMasthead } from "./history-masthead.ts";
import { noteLines } from "./note-lines.ts";
import { markEdits } from "./word-edits.ts";

type Sentence = VersionDiff["sentences"][number];

const readingWidth = 120;
const indent = "  ";

/** In pieces to be printed in turn. `isWhole`: trifles too. */
export function* diffText(diff: VersionDiff, output: Output, isWhole = false): Generator<string> {
  const width = Math.min(output.columns, readingWidth);
  const colors = colorsOf(output);
  const layout = { output, width, indent };
  const title = (text: string) => `\n${colors.bold(text)}\n`;
  yield articleMasthead(diff.article, output, width);
  const [before, after] = [diff.before, diff.after].map(describeVersion);
  yield `\n${wrap(`${before} → ${after}`, width)}\n`;
  if (diff.changes.length > 0) {
    yield title("Figures");
    yield changeRows(diff.changes, numberOf(diff), { ...layout, hasHeads: true });
  } else yield `\n${wrap("No figure changed.", width)}\n`;
  if (diff.corrections.length > 0) yield title("New notes");
  for (const [index, note] of diff.corrections.entries()) {
    yield `${index > 0 ? "\n" : ""}${noteLines(note, index + 1, layout)}`;
  }
  // New notes stand above.
  const sentences = diff.sentences.filter(({ part, before }) => part !== "note" || before !== null);
  const shown = sentences.filter(({ isTrivial }) => isWhole || !isTrivial);
  if (shown.length > 0) yield title("Sentences");
  for (const sentence of shown) yield sentenceLines(sentence, output, width);
  yield* closing(diff, sentences.length - shown.length, output, width);
}

function describeVersion({ number, at, added }: VersionDiff["before"]): string {
  return keepTogether(
    `version ${number} (${at === null ? `undated, added ${describeTime(added)}` : describeTime(at)})`,
  );
}

function numberOf({ corrections }: VersionDiff) {
  return ({ exact }: { readonly exact: string }) => {
    const at = corrections.findIndex(({ note }) => note.exact === exact);
    return at < 0 ? undefined : at + 1;
  };
}

function sentenceLines(sentence: Sentence, output: Output, width: number): string {
  const colors = colorsOf(output);
  const facts = [
    sentence.part === "body" ? null : sentence.part,
    sentence.isMoved ? "moved" : null,
    sentence.before === null ? "new" : null,
    sentence.after === null ? "gone" : null,
  ].filter((fact) => fact !== null);
  const label = facts.length === 0 ? "" : `${colors.dim(`${facts.join(", ")}:`)} `;
  return `${wrapIndented(label + markEdits(sentence, output), width, indent)}\n`;
}

function* closing(diff: VersionDiff, trifles: number, output: Output, width: number): Generator<string> {
  const colors = colorsOf(output);
  const say = (text: string) => `\n${colors.dim(wrap(text, width))}\n`;
  const marks = explainMarks(diff.corrections.map(({ atBasis }) => atBasis ?? "stated"));
  if (marks !== "") yield say(marks);
  if (diff.sentences.length === 0) yield say("The two versions have the same words.");
  if (trifles > 0) {
    const verb = trifles === 1 ? "differs" : "differ";
    yield say(
      `${counted(trifles, "sentence")} ${verb} only in space, punctuation, quotation marks or capitals; --all shows them.`,
    );
  }
}
