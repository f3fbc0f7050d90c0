/**
 * The narrations of a book that are being made: each once, and spoken one after the other, since a voice takes a processor for itself. While one is
 * examined the next may be spoken, and no third: their sound is held in memory.
 */
import { BookError } from "./book-error.ts";
import type { KeptNarration } from "./keep-narrations.ts";
import type { NarrationMaking } from "./narration-making.ts";
import type { Book } from "./open-book.ts";

/** So many may be under way and waiting. */
const most = 8;

interface Entry {
  readonly making: NarrationMaking;
  readonly finished: Promise<KeptNarration>;
}

interface Makings {
  readonly byName: Map<string, Entry>;
  /** Settled when the last that was entered is spoken. */
  spoken: Promise<unknown>;
  /** Settled when the last but one has ended, and when the last has. */
  endings: readonly [Promise<unknown>, Promise<unknown>];
  /** How many have ended. */
  ended: number;
}

const ofBooks = new WeakMap<object, Makings>();

function makingsOf(book: Pick<Book, "journal">): Makings {
  // A book is handed around in several shapes; its journal is one.
  const found = ofBooks.get(book.journal) ?? newMakings();
  ofBooks.set(book.journal, found);
  return found;
}

function newMakings(): Makings {
  const nothing = Promise.resolve();
  return { byName: new Map(), spoken: nothing, endings: [nothing, nothing], ended: 0 };
}

export const findMaking = (book: Pick<Book, "journal">, name: string): NarrationMaking | undefined =>
  makingsOf(book).byName.get(name)?.making;

/** Another text whenever a making began or ended. */
export function makingsMark(book: Pick<Book, "journal">): string {
  const { byName, ended } = makingsOf(book);
  return [ended, ...byName.keys()].join(" ");
}

/** Lets it begin when its turn has come. Throws a BookError `too-many-narrations`. `onFault` is told what ended it, unless it was stopped. */
export function enterMaking(
  book: Pick<Book, "journal">,
  making: NarrationMaking,
  onFault: (error: Error) => void,
): NarrationMaking {
  const makings = makingsOf(book);
  if (makings.byName.size >= most) throw tooMany(makings.byName.size);
  const [lastButOne, last] = makings.endings;
  const finished = Promise.all([makings.spoken, lastButOne]).then(() => making.run());
  const ending = finished
    .catch((error: Error) => {
      if (!making.isStopped) onFault(error);
    })
    .finally(() => {
      makings.byName.delete(making.name);
      makings.ended++;
    });
  makings.spoken = making.spoken;
  makings.endings = [last, ending];
  makings.byName.set(making.name, { making, finished });
  return making;
}

/** Stops those of the versions, or all, and waits until they have ended. */
export async function stopMakings(book: Pick<Book, "journal">, versions?: readonly string[]): Promise<void> {
  const entries = [...makingsOf(book).byName.values()];
  const stopping = entries.filter(({ making }) => versions === undefined || versions.includes(making.versionId));
  for (const { making } of stopping) making.stop();
  await Promise.allSettled(stopping.map(({ finished }) => finished));
}

function tooMany(count: number): BookError {
  return new BookError({
    ...{ code: "too-many-narrations", place: "narration", value: `${count} that are being made or wait` },
    expectation: `at most ${most} at once`,
    remedy: "Ask again when one of them is finished, in a minute or two.",
  });
}
