/**
 * A state of the USA behind a town, a party or before a number of post: "Dayton, Ohio" is a word, "Miami, Fla." → florida, "(D-Md.)" → (d) maryland, "Santa Clara, CA 95051" → california.
 *
 * Not here: the same letters elsewhere ("Miss.", "IN", "OR").
 */
import { postalStates, states } from "../abbreviations.ts";
import { before, matchAt } from "../match-at.ts";
import { isShouted } from "../say-word.ts";
import { defineSpeechRule } from "../speech-rule.ts";

const short = /((?:[NRSW]\.)?[A-Z][a-z]{0,4})\./y;
const postal = /([A-Z]{2})(?![A-Za-z'])/y;
const behindTown = /(?:[A-Za-z.], |\((?:[DRI]|Dem|Rep)\.?[-–])$/;

export const state = defineSpeechRule({
  name: "state",
  read(text, at, end) {
    const isBehindTown = behindTown.test(before(text, at));
    const abbreviated = matchAt(short, text, at, end);
    const long = abbreviated && states[abbreviated[1]!];
    if (long !== undefined && isBehindTown) return { end: at + abbreviated![0].length, words: long.split(" ") };
    const letters = matchAt(postal, text, at, end)?.[1] ?? "";
    const name = postalStates[letters];
    if (name === undefined || isShouted(text, at)) return undefined;
    const isPostal =
      /^ \d{5}(?!\d)/.test(text.slice(at + 2, at + 9)) ||
      (isBehindTown && /^(?:$|[,.);]|\s*$)/.test(text.slice(at + 2)));
    return isPostal ? { end: at + 2, words: name.split(" ") } : undefined;
  },
});
