/**
 * How far a statement went before it was clarified: the articles whose newest version still tells the slot as it was before.
 *
 * An article that the book last got before the clarification is not told: what it says since, nobody looked.
 * Not here: whether an article should have changed. Many are of record, and stay as they were.
 */
import type { Reached } from "../../domain/estimate.ts";
import type { Mention } from "../../domain/mention.ts";
import { groupBy } from "../../text/group-by.ts";
import { ownSlots } from "./own-slots.ts";
import type { ReadClarification } from "./read-clarification.ts";
import { isOtherSlot } from "./slot-fits.ts";
import type { ToldEstimate } from "./told-estimate.ts";
import type { ToldToll } from "./told-toll.ts";

/** An article's newest version, and when the book last got it, ISO 8601. */
export interface NewestVersion {
  readonly version: string;
  readonly lastSeen: string;
}

/**
 * The articles that still carry what was clarified, in the order of their ids. `newestOf` gives null for an article whose
 * newest version is not known.
 */
export function reachOf(
  toll: ToldToll,
  clarification: ReadClarification,
  estimate: ToldEstimate,
  newestOf: (article: string) => NewestVersion | null,
): Reached[] {
  const { words } = estimate.knowledge;
  const { slot, said, at } = clarification;
  const told = toll.tellings.filter(({ part }) => part !== "note");
  const carrying = told.filter((telling) => isOtherSlot(slot, ownSlots(telling), said, words));
  const reached = [...groupBy(carrying, ({ article }) => article)].flatMap(([article, mentions]) => {
    const newest = newestOf(article);
    if (newest === null || Date.parse(newest.lastSeen) < Date.parse(at)) return [];
    const own = mentions.filter(({ version }) => version === newest.version);
    return own.length === 0 ? [] : [reachedBy(article, own, newest)];
  });
  return reached.sort((one, two) => (one.article < two.article ? -1 : 1));
}

function reachedBy(article: string, mentions: readonly Mention[], { lastSeen }: NewestVersion): Reached {
  const { outlet, headline, url } = mentions[0]!;
  return { article, outlet, headline, url, figures: mentions.map(({ id }) => id), lastSeen };
}
