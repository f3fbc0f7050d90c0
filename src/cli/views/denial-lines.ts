/**
 * Who rejects what an estimate tells, for a person to read: who, in which words, and where they stand.
 *
 *   Southland · Mill Herald · 2 May 2023 · estimate e-00000000000000dd · a-0000000000000002 · …
 *   “Southland denied on Tuesday that [4,000] soldiers had been killed.”
 */
import { doesContain } from "../../text/span.ts";
import type { Denial, EstimateDetail } from "../../usecases/estimate-view.ts";
import { describeDay } from "../../wording/describe-period.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { wrapIndented } from "../terminal/wrap.ts";
import { quotedSentence } from "./toll-lines.ts";

interface Layout {
  readonly output: Output;
  readonly width: number;
  readonly indent: string;
}

/** One block a denial. */
export function denialBlocks({ id, denials }: EstimateDetail, { output, width, indent }: Layout): string[] {
  const { bold, dim } = colorsOf(output);
  return denials.map((denial) => {
    const { by, words, span, measure } = denial;
    const figures = doesContain(words, span) ? [{ span, measure }] : [];
    const lines = [
      `${bold(by === null ? "nobody named" : printable(by))} ${dim(`· ${factsOf(denial, id).join(" · ")}`)}`,
      quotedSentence(words, figures, output),
    ];
    return lines.map((line) => wrapIndented(line, width, indent)).join("\n");
  });
}

function factsOf({ outlet, toldFrom, estimate, article, figure }: Denial, id: string): string[] {
  return [
    printable(outlet ?? "outlet not known"),
    toldFrom === null ? "undated" : keepTogether(describeDay(toldFrom)),
    ...(estimate === id ? [] : [`estimate ${estimate}`]),
    article,
    figure,
  ];
}
