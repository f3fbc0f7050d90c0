/**
 * Whether a number that a draft tells was put right since: its source withdrew it for another ("police lowered the toll from 40 to
 * 30", in whatever article), or a newsroom's note says that it was another ("38, not 58").
 *
 * Looked for where the number itself stands: all that a source said in a month would take longer than the rest of the check. So
 * "31, not 41" in an article of a later statement is not found.
 * Not here: notes on the word of the source's side, and its later statements of the same number (reconciliation/telling/clarifications).
 */
import type { KnownDifference } from "../checking/book-view.ts";
import type { CorrectionNote } from "../domain/correction.ts";
import type { Mention } from "../domain/mention.ts";
import { numbersOf } from "../domain/numbers-of.ts";
import { areSameWords, plainWords } from "../reconciliation/comparing/plain-words.ts";
import { numberOf } from "../reconciliation/telling/hedge.ts";
import { type ClarifiedSlot, isOtherSlot } from "../reconciliation/telling/slot-fits.ts";
import type { ToldToll } from "../reconciliation/telling/told-toll.ts";
import { doesContain, type Span } from "../text/span.ts";
import { evidenceOf } from "./book-evidence.ts";
import type { ToldContext } from "./load-context.ts";
import type { LoadedEstimate } from "./load-estimates.ts";
import { originWords } from "./origin-words.ts";

/** Undefined where nothing put it right. `told`: in the draft; `deniers`: statements in which somebody denies the number. */
export function knownPutRight(
  told: Mention,
  toll: ToldToll,
  { estimate, notes }: ToldContext,
  deniers: readonly LoadedEstimate[],
): KnownDifference | undefined {
  if (told.figure.quantity.share || numbersOf(told.figure.quantity) !== numbersOf(toll.reading.figure.quantity))
    return undefined;
  const others = [estimate, ...deniers].flatMap((one) => one.mentions.map(({ mention }) => mention));
  const withdrawn = others.filter((one) => isWithdrawn(one, toll, estimate));
  const given = withdrawn.flatMap((one) => instead(one, others, estimate)).sort(newestFirst)[0];
  const difference = (mention: Mention, words: Span, isOfNote: boolean): KnownDifference => ({
    type: "value",
    from: evidenceOf(mention, words, estimate.id),
    fromWords: words.exact,
    to: told.figure.span,
    toWords: numberOf(told).exact,
    isClarified: true,
    isOfNote,
  });
  if (given !== undefined) return difference(given, given.figure.span, false);
  for (const { note, version } of notes) {
    const to = numberInNote(note, toll);
    const carrier = others.find((mention) => mention.version === version && !isOfOther(mention, toll));
    if (to !== undefined && carrier !== undefined) return difference(carrier, to, true);
  }
  return undefined;
}

const isOfOther = ({ figure }: Mention, { reading }: ToldToll, ...slots: readonly ClarifiedSlot[]) =>
  [...slots, "measure" as const, "group" as const, "place" as const].some((slot) =>
    isOtherSlot(slot, { ...reading.figure, toldOn: [] }, { ...figure, toldOn: [] }, originWords),
  );

/** The same toll, denied by the side that gave it, or by nobody who is named. */
function isWithdrawn(mention: Mention, toll: ToldToll, { told }: LoadedEstimate): boolean {
  const { figure } = mention;
  if (figure.status !== "denied" || figure.quantity.share) return false;
  const sources = figure.disputedBy.flatMap(({ source }) => (source === null ? [] : [source.exact]));
  return !isOfOther(mention, toll, "value") && sources.every((name) => isNamedOf(name, told));
}

/** So far from the withdrawn number the one in its place may stand. */
const reach = 300;

/** What the same article has the source give in its place, close by. */
function instead({ version, figure, words }: Mention, others: readonly Mention[], { told }: LoadedEstimate): Mention[] {
  return others.filter((other) => {
    const { status, measure, quantity, attribution, span, partOf } = other.figure;
    if (other.version !== version || status !== "asserted" || measure !== figure.measure || partOf !== null)
      return false;
    const isNear = doesContain(words, span) || Math.abs(span.start - figure.span.start) < reach;
    const isOfSource =
      attribution.length === 0
        ? doesContain(words, span) && figure.disputedBy.length > 0
        : attribution.some(({ source }) => source !== null && isNamedOf(source.exact, told));
    return isNear && isOfSource && !quantity.share && numbersOf(quantity) !== numbersOf(figure.quantity);
  });
}

/** The source itself, whom it speaks for, or the name shortly: "police" for "police in Louisville". */
function isNamedOf(name: string, told: LoadedEstimate["told"]): boolean {
  const { origin, isOfSide } = told.knowledge;
  if (isOfSide(name, origin) || told.isOriginNamed(name)) return true;
  const own = new Set(plainWords(origin.name));
  return plainWords(name).every((word) => own.has(word) || word === "the");
}

const newestFirst = (one: Mention, two: Mention) => Date.parse(two.standsFrom) - Date.parse(one.standsFrom);

/** The number that a correction has in place of the toll's. */
function numberInNote({ kind, changes, isAboutNote }: CorrectionNote, { reading }: ToldToll): Span | undefined {
  if (isAboutNote || kind === "update") return undefined;
  const own = plainWords(numberOf(reading).exact);
  const change = changes.find(
    ({ slot, from, to, measure }) =>
      slot === "value" &&
      from !== null &&
      to !== null &&
      (measure === null || measure === reading.figure.measure) &&
      areSameWords(plainWords(from), own),
  );
  return change?.toSpan ?? undefined;
}
