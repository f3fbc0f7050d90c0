/**
 * What a newsroom's note says changed, each change in a line, and whether the versions show it.
 *
 *   says: where Bakhmut → Ukraine, headline and body – the versions show it
 */
import type { Correction, CorrectionChange } from "../usecases/history-view.ts";
import { describeFromTo, describeSlot } from "./describe-change.ts";

/** Nothing where the note tells no change and accounts for none. */
export function describeTold({ changes, reach, touches }: Pick<Correction, "changes" | "reach" | "touches">): string[] {
  if (changes.length === 0) {
    if (reach === "additions") return ["says that something was added"];
    return reach === "anything" ? ["says that the article changed, not how"] : [];
  }
  const where = touches.length === 0 ? "" : `, ${touches.join(" and ")}`;
  return changes.map((change) => `says: ${describeSlot(change.slot)} ${describeFromTo(change)}${where}${seen(change)}`);
}

function seen({ isSeen, from, to }: CorrectionChange): string {
  if (isSeen === null && from === null && to === null) return "";
  if (isSeen === null) return " – the version before is not in the book";
  return isSeen ? " – the versions show it" : " – the versions in the book do not show it";
}
