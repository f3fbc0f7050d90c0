/**
 * The changes that an article's notes tell, found by what the versions show: "21 → 12" by either number, the place by
 * either name. A note stays valid for its article: what it names it accounts for whenever the text follows.
 */
import type { ChangeSlot, CorrectionNote, ToldChange } from "../../domain/correction.ts";
import { plainWords } from "../comparing/plain-words.ts";
import type { CountedChange } from "./counted-change.ts";
import { plainSlot } from "./plain-slot.ts";

interface Told {
  /** Position of the note. */
  readonly note: number;
  /** It says that it changed the headline, and nothing else. */
  readonly isOfHeadline: boolean;
  readonly index: number;
  readonly change: ToldChange;
}

export class ToldChanges {
  readonly #bySlot = new Map<ChangeSlot, Map<string, Told[]>>();
  /** Which sides of which told change the versions have shown so far: "3/0 from". */
  readonly #shown = new Set<string>();

  constructor(notes: readonly CorrectionNote[]) {
    notes.forEach(({ changes, touches }, note) => {
      const isOfHeadline = touches.length === 1 && touches[0] === "headline";
      changes.forEach((change, index) => {
        for (const side of [change.from, change.to]) this.#add(side, { note, index, change, isOfHeadline });
      });
    });
  }

  /** Position of the first note that tells the change; remembers what of the told changes was shown. */
  find(change: CountedChange): number | undefined {
    let found: number | undefined;
    for (const { note, index, change: told, isOfHeadline } of this.#candidates(change)) {
      if (isOfHeadline && change.part !== "headline") continue;
      const sides = sidesShown(told, change);
      for (const side of sides) this.#shown.add(`${note}/${index} ${side}`);
      if (isShownBy(told, change)) {
        this.#shown.add(`${note}/${index}`);
        found ??= note;
      }
    }
    return found;
  }

  /** In one step, or from one side to the other over several. */
  wasShown(note: number, index: number): boolean {
    const has = (side: string) => this.#shown.has(`${note}/${index}${side}`);
    return has("") || (has(" from") && has(" to"));
  }

  #add(words: string | null, told: Told): void {
    if (words === null) return;
    const { slot } = told.change;
    const known = this.#bySlot.get(slot) ?? new Map<string, Told[]>();
    this.#bySlot.set(slot, known);
    for (const key of keysOf(slot, words)) {
      const list = known.get(key);
      if (list === undefined) known.set(key, [told]);
      else if (!list.includes(told)) list.push(told);
    }
  }

  #candidates(change: CountedChange): Set<Told> {
    const slot = change.slot ?? "value";
    const known = this.#bySlot.get(slot);
    const keys = [change.from, change.to].flatMap((words) => (words === null ? [] : keysOf(slot, words)));
    return new Set(keys.flatMap((key) => known?.get(key) ?? []));
  }
}

/** Numbers and names are found whole, other words each. */
function keysOf(slot: ChangeSlot, words: string): readonly string[] {
  return isOfWords(slot) ? plainWords(words) : [plainSlot(slot, words)];
}

const isOfWords = (slot: ChangeSlot) => slot === "place" || slot === "group" || slot === "source" || slot === "period";

/** Whether the versions show what the note tells: a side that either does not give is taken as it comes. */
export function isShownBy(told: ToldChange, change: CountedChange): boolean {
  if (told.from === null && told.to === null) return false;
  // What is told of one toll's place or time holds for its parts, whatever they count.
  const isOfOther = told.measure !== null && told.measure !== change.measure;
  if (isOfOther && (told.slot === "value" || told.slot === "qualifier")) return false;
  if (change.slot === null) return told.slot === "value" && showsLoneFigure(told, change);
  if (told.slot !== change.slot) return false;
  const from = agreement(told.slot, told.from, change.from);
  const to = agreement(told.slot, told.to, change.to);
  return from !== false && to !== false && (from === true || to === true);
}

/** The sides of a told change that a change of the same slot and toll has: it may take several steps. */
function sidesShown(told: ToldChange, change: CountedChange): ("from" | "to")[] {
  if (told.slot !== change.slot || (told.measure !== null && told.measure !== change.measure)) return [];
  return (["from", "to"] as const).filter((side) => agreement(told.slot, told[side], change[side]) === true);
}

/** A figure that is gone had the old number, one that appeared has the new. */
function showsLoneFigure({ from, to }: ToldChange, change: CountedChange): boolean {
  return change.kind === "gone"
    ? agreement("value", from, change.from) === true
    : agreement("value", to, change.to) === true;
}

/** Null where one of the two does not say. */
function agreement(slot: ChangeSlot, told: string | null, shown: string | null): boolean | null {
  if (told === null || shown === null) return null;
  if (!isOfWords(slot)) return plainSlot(slot, told) === plainSlot(slot, shown);
  return doAgree(plainWords(told), plainWords(shown));
}

/** "Kirby" and "John Kirby", "Ukraine" and "eastern Ukraine": one says all that the other says. */
function doAgree(one: readonly string[], two: readonly string[]): boolean {
  const [less, more] = one.length <= two.length ? [one, new Set(two)] : [two, new Set(one)];
  return less.length > 0 && less.every((word) => more.has(word));
}

export function areOneSource(one: string | null, two: string | null): boolean {
  return one !== null && two !== null && doAgree(plainWords(one), plainWords(two));
}
