/**
 * The place at the head of a dispatch, "KABUL (AP) —", "LYNCHBURG, Va. (WSET) --", "ISKENDER, Feb 8 (Northgate Wire) –", and of a
 * headline that names its subject, "Bakhmut: five months of fighting".
 */
import type { Token } from "../../text/sentence.ts";

const longest = 14;
const inCapitals = /^\p{Lu}[\p{Lu}.'’-]{2,}$/u;

/** Whether the words from the first token to `last` head a dispatch: names, dates and brackets up to a dash. */
export function headsDispatch(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== 0) return false;
  const next = tokens[last + 1]?.exact ?? "";
  if (!/^(?:,|\(|—|–|--|-|\/)$/.test(next)) return false;
  for (let i = last + 1; i < tokens.length && i < longest; i++) {
    const { exact, pos } = tokens[i]!;
    if (/^(?:—|–|--|-)$/.test(exact)) return true;
    if (pos === "VERB" || pos === "AUX" || pos === "ADP" || pos === "DET") return false;
  }
  return false;
}

/** A dispatch's place in capitals, which nobody else writes so: "ISKENDER", "NEW KOLM". */
export const isInCapitals = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(first, last + 1).every(({ exact }) => inCapitals.test(exact));

/** "Bakhmut: five months of fighting". */
export const headsLine = (tokens: readonly Token[], first: number, last: number) =>
  first === 0 && tokens[last + 1]?.exact === ":";
