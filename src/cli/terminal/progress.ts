/**
 * A progress bar on standard error, where that is a terminal; elsewhere nothing, so that logs stay clean.
 *
 *   const progress = startProgress(environment, 8); progress.advance(1, "page.html"); progress.stop();
 */

import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";

export interface Progress {
  readonly isShown: boolean;
  /** `amount` of the total is done; `label` says what was. */
  advance(amount: number, label: string): void;
  /** Takes the bar away; also when it is not shown. */
  stop(): void;
}

const hidden: Progress = { isShown: false, advance: () => {}, stop: () => {} };
const barWidth = 24;

/** `total` in any unit; 0 when it is not known. */
export async function startProgress(stderr: Output, total: number): Promise<Progress> {
  if (!stderr.isTty) return hidden;
  const { default: cliProgress } = await import("cli-progress");
  let count = 0;
  const bar = new cliProgress.SingleBar({
    stream: stderr.stream as NodeJS.WriteStream,
    format: total > 0 ? "{bar} {percentage} %  {count}  {label}" : "{count}  {label}",
    barsize: barWidth,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    clearOnComplete: true,
    // A label cut to fit never wraps; the library's own switch would leave wrapping off after a crash.
    linewrap: true,
    gracefulExit: false,
  });
  bar.start(Math.max(total, 1), 0, { label: "reading", count });
  return {
    isShown: true,
    advance(amount, label) {
      count++;
      bar.increment(amount, { count, label: cutToFit(printable(label), stderr.columns - barWidth - 20) });
    },
    stop: () => bar.stop(),
  };
}

/** The end of a path tells more than its beginning. */
function cutToFit(label: string, width: number): string {
  if (label.length <= width) return label;
  return width < 2 ? "" : `…${label.slice(label.length - width + 1)}`;
}
