/**
 * An article of three to ten short paragraphs around one telling, or around two: headline, dateline, lead, what goes on from
 * it, and sentences that tell no toll. Gives the text and the mentions in it.
 *
 * Not here: copies and corrections (publish-world.ts).
 */
import { daysBetween } from "../../../src/text/dates/calendar.ts";
import type { Chance } from "../../properties/planting/chance.ts";
import { placeName } from "../drawing/statement.ts";
import type { FrameSet } from "../frames/frame.ts";
import type { Dispatch } from "../telling/tell-utterance.ts";
import type { TrueMention } from "../world.ts";
import { dateline } from "./date-words.ts";
import { unmark } from "./marks.ts";
import { Page, type Unplaced, writeTelling } from "./write-telling.ts";

/** Paragraphs with marked counts, and the mentions that the marks number. */
export interface Draft {
  readonly published: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly mentions: readonly Unplaced[];
}

export function writeArticle(
  dispatch: Dispatch,
  background: Dispatch | null,
  { frames, agency }: { readonly frames: FrameSet; readonly agency: string | null },
  chance: Chance,
): Draft {
  const { telling, day, isBeforeClarification } = dispatch;
  const page = new Page(day, frames);
  const { situation } = telling.utterance;
  // Old words without a day would pass for new ones, in the world as in the paper.
  const isDated = chance.is(daysBetween(telling.utterance.day, day) > 12 ? 0.85 : 0.65);
  const [lead, ...more] = writeTelling(telling, { page, isBeforeClarification, isDated }, chance);
  const head = datelineWords(situation.country.capital, day, agency, chance);
  const paragraphs = [`${head}${lead}`, ...joined(more, frames, chance)];
  if (background !== null) {
    const occasion = { page, isBeforeClarification: background.isBeforeClarification, isDated: true };
    paragraphs.push(
      writeTelling({ ...background.telling, tolls: background.telling.tolls.slice(0, 1) }, occasion, chance)[0]!,
    );
  }
  const title = titleOf(placeName(situation.place), chance);
  return { published: day, title, paragraphs: spaced(paragraphs, frames, chance), mentions: page.mentions };
}

function datelineWords(capital: string, day: string, agency: string | null, chance: Chance): string {
  if (agency !== null) return `${capital.toUpperCase()}, ${dateline(day)} (${agency}) – `;
  return chance.is(0.15) ? `${capital.toUpperCase()} – ` : "";
}

/** What goes on stands in the next paragraph, mostly beside something else. */
function joined(sentences: readonly string[], frames: FrameSet, chance: Chance): string[] {
  return sentences.map((words) => (chance.is(0.4) ? `${words} ${chance.of(frames.fillers)}` : words));
}

/** Paragraphs without a toll behind, never between a name and its pronoun. */
function spaced(paragraphs: readonly string[], { fillers }: FrameSet, chance: Chance): string[] {
  const wanted = chance.between(Math.max(4, paragraphs.length + 2), Math.max(6, paragraphs.length + 4));
  const extra = Array.from({ length: wanted - paragraphs.length }, () =>
    chance.some(fillers, chance.between(1, 2)).join(" "),
  );
  return [...paragraphs, ...extra];
}

/** A headline without a number: the number is the text's. */
function titleOf(place: string, chance: Chance): string {
  return chance.of([
    `New toll from ${place}`,
    `${place}: what is known`,
    `Officials speak of losses in ${place}`,
    `${place} counts the cost`,
  ]);
}

/** The printed text, and where its mentions stand. */
export function printDraft({ paragraphs, mentions }: Draft): {
  readonly text: string;
  readonly mentions: readonly TrueMention[];
} {
  const { text, places } = unmark(paragraphs.join("\n\n"));
  const placed = places.map(({ mention, start, end }) => ({
    ...mentions[mention]!,
    start,
    end,
    exact: text.slice(start, end),
  }));
  return { text, mentions: placed };
}
