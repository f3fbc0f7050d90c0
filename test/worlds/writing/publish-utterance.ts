/**
 * All documents in which an utterance is told: articles, an agency's text with its copies in other outlets, articles that
 * are corrected later under the same address, and what the origin's own side clarified.
 *
 * Not here: the text of one article (write-article.ts), the order of the documents of a world (make-world.ts).
 */
import { addDays } from "../../../src/text/dates/calendar.ts";
import { Chance } from "../../properties/planting/chance.ts";
import { agencies, type Outlet, outlets } from "../cast/outlets.ts";
import { sourceWords } from "../cast/source-words.ts";
import { placeName, type Utterance } from "../drawing/statement.ts";
import type { FrameSet } from "../frames/frame.ts";
import type { Dispatch } from "../telling/tell-utterance.ts";
import { faithful, withAll } from "../telling/telling.ts";
import { countWords } from "./count-words.ts";
import { saidWords, stampWords } from "./date-words.ts";
import { capital, marked } from "./marks.ts";
import { type Draft, writeArticle } from "./write-article.ts";
import { Page } from "./write-telling.ts";

/** A document before it has an id. */
export interface Published {
  readonly draft: Draft;
  readonly outlet: Outlet;
  /** ISO 8601. */
  readonly at: string;
  /** Shared by the versions of an article. */
  readonly address: string;
  readonly version: 1 | 2;
  readonly copyOf: Published | null;
}

/** An earlier utterance that an article of the day may recall. */
export type Recall = (dispatch: Dispatch) => Dispatch | null;

export function publishUtterance(
  utterance: Utterance,
  dispatches: readonly Dispatch[],
  frames: FrameSet,
  recall: Recall,
  chance: Chance,
): Published[] {
  const published: Published[] = [];
  for (let at = 0; at < dispatches.length; ) {
    const dispatch = dispatches[at]!;
    const left = dispatches.length - at - 1;
    const copies = left >= 2 && chance.is(0.1) ? Math.min(left, chance.between(2, 6)) : 0;
    const agency = copies > 0 ? chance.of(agencies) : null;
    const seed = chance.between(0, 2 ** 30);
    const background = recall(dispatch);
    const write = (as: Dispatch) =>
      writeArticle(as, background, { frames, agency: agency?.name ?? null }, new Chance(seed));
    const original = place(write(dispatch), agency ?? chance.of(outlets), dispatch.day, chance);
    published.push(
      original,
      ...copiesOf(original, copies, frames, chance),
      ...corrected(original, dispatch, write, chance),
    );
    at += 1 + copies;
  }
  return [...published, ...clarifications(utterance, frames, chance)];
}

function place(draft: Draft, outlet: Outlet, day: string, chance: Chance): Published {
  const hour = String(chance.between(5, 16)).padStart(2, "0");
  const minute = String(chance.between(0, 59)).padStart(2, "0");
  const at = chance.is(0.15) ? day : `${day}T${hour}:${minute}:00Z`;
  const address = `https://${outlet.host}/${day.replaceAll("-", "/")}/${chance.between(100_000, 999_999)}`;
  return { draft, outlet, at, address, version: 1, copyOf: null };
}

/** On the same day, so that "yesterday" stays true; the end cut, the credit moved, a sentence of one's own. */
function copiesOf(original: Published, count: number, { fillers }: FrameSet, chance: Chance): Published[] {
  return chance.some(outlets, count).map((outlet) => {
    const { paragraphs, mentions } = original.draft;
    const told = paragraphs.findLastIndex((words) => /\uE000/.test(words)) + 1;
    const kept = paragraphs.slice(0, chance.between(told + 1, paragraphs.length));
    const isUncredited = chance.is(0.4);
    const lead = isUncredited ? kept[0]!.replace(/^[A-Z ]+, \w+ \d+ \([\w ]+\) – /, "") : kept[0]!;
    const own = chance.is(0.5) ? [chance.of(fillers)] : [];
    const title = chance.is(0.5) ? original.draft.title : `${original.draft.title} – ${outlet.name}`;
    const draft = { ...original.draft, title, paragraphs: [lead, ...kept.slice(1), ...own], mentions };
    return { ...place(draft, outlet, original.draft.published, chance), copyOf: original };
  });
}

/** The same article, its telling mended, with a note that says so. */
function corrected(
  original: Published,
  dispatch: Dispatch,
  write: (dispatch: Dispatch) => Draft,
  chance: Chance,
): Published[] {
  const { telling, isBeforeClarification, day } = dispatch;
  const { clarification } = telling.utterance;
  const isPlanted = telling.tolls.some(({ differences }) => differences.length > 0);
  if (isBeforeClarification && clarification !== null && chance.is(0.3)) {
    const { place: wide } = clarification;
    const mended = withAll(telling, { place: wide }, [], ["place-wider", "place-narrower", "place"]);
    // On nobody's word a note would tell of the article, and not of the statement.
    const by = sourceWords(telling.utterance.speaker, "self", new Chance(0)).end;
    const note = `after ${by} clarified that the figure covers ${placeName(wide)} as a whole, not ${placeName(telling.tolls[0]!.toll.place)} alone`;
    const draft = write({ ...dispatch, telling: mended, isBeforeClarification: false });
    return [later(original, draft, addDays(clarification.day, 1), note, chance)];
  }
  if (!isPlanted || !chance.is(0.06)) return [];
  const draft = write({ ...dispatch, telling: faithful(telling.utterance) });
  return [later(original, draft, addDays(day, chance.between(1, 3)), "to correct what was said of the toll", chance)];
}

function later(original: Published, draft: Draft, day: string, why: string, chance: Chance): Published {
  const words = chance.of([
    `Update, ${stampWords(day)}, 8:30 a.m. ET: This article was updated ${why}.`,
    `Correction, ${stampWords(day)}: This article was changed ${why}.`,
    `This article was updated on ${stampWords(day)} ${why}.`,
  ]);
  return {
    ...original,
    draft: { ...draft, paragraphs: [...draft.paragraphs, words] },
    at: `${day}T12:30:00Z`,
    version: 2,
  };
}

/** The origin's own side says what the figure covers: it may be taken for a telling, or for an utterance of its own. */
function clarifications(utterance: Utterance, frames: FrameSet, chance: Chance): Published[] {
  const { clarification, tolls, situation, speaker, day } = utterance;
  if (clarification === null) return [];
  return Array.from({ length: chance.between(1, 2) }, () => {
    const page = new Page(clarification.day, frames);
    const source = sourceWords(speaker, speaker.kind === "person" && chance.is(0.4) ? "office" : "self", chance);
    const { telling } = { telling: faithful(utterance) };
    page.count(telling.tolls[0]!, telling, source, chance, false);
    const count = marked(countWords(tolls[0]!.count, chance), 0);
    const [wide, narrow] = [placeName(clarification.place), placeName(situation.place)];
    const said = saidWords(day, clarification.day, chance);
    const sentence = chance.of([
      `The figure of ${count} given ${said} covers ${wide} as a whole and not ${narrow} alone, ${source.subject} clarified on ${stampWords(clarification.day)}.`,
      `${capital(source.subject)} clarified that the figure of ${count} given ${said} referred to all of ${wide}, not only to ${narrow}.`,
    ]);
    const mentions = page.mentions.map((mention) => ({ ...mention, isOpen: true }));
    const paragraphs = [sentence, ...chance.some(frames.fillers, 3)];
    const title = `Clarification on ${narrow}`;
    return place(
      { published: clarification.day, title, paragraphs, mentions },
      chance.of(outlets),
      clarification.day,
      chance,
    );
  });
}
