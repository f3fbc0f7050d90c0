/**
 * A world from a seed: utterances, their tellings, the articles that carry them, and the truth about each figure. The same
 * seed and options give the same world.
 *
 * Not here: scoring what was found in it (score-*.ts), writing it to disk (write-world.ts).
 */
import { Chance } from "../properties/planting/chance.ts";
import { drawUtterances } from "./drawing/draw-utterances.ts";
import { endsOf, placeName, type Toll, type Utterance } from "./drawing/statement.ts";
import { heldOutFrames } from "./frames/held-out-frames.ts";
import { newsFrames } from "./frames/news-frames.ts";
import { type Dispatch, type Shares, tellUtterance } from "./telling/tell-utterance.ts";
import { faithful } from "./telling/telling.ts";
import type { TrueArticle, TrueToll, TrueUtterance, World, WorldDocument } from "./world.ts";
import { type Published, publishUtterance, type Recall } from "./writing/publish-utterance.ts";
import { printDraft } from "./writing/write-article.ts";

export interface WorldOptions {
  readonly utterances: number;
  /** Fewest and most tellings of an utterance. */
  readonly tellings: readonly [number, number];
  /** Of the later tellings, how many carry one difference, and how many two. */
  readonly differences: Shares;
  /** "held-out" is written in other sentences, which nothing was tuned on; for the last measuring only. */
  readonly frames: "news" | "held-out";
}

const usual: WorldOptions = {
  utterances: 500,
  tellings: [1, 40],
  differences: { one: 0.42, two: 0.06 },
  frames: "news",
};

export function makeWorld(seed: number, options: Partial<WorldOptions> = {}): World {
  const { utterances: count, tellings, differences, frames } = { ...usual, ...options };
  const chance = new Chance(seed);
  const utterances = drawUtterances(chance, count, tellings);
  const published = utterances.flatMap((utterance) => {
    const dispatches = tellUtterance(utterance, chance, differences);
    const set = frames === "news" ? newsFrames : heldOutFrames;
    return publishUtterance(utterance, dispatches, set, recallFrom(utterances, chance), chance);
  });
  const { documents, articles } = print(published);
  return { documents, truth: { seed, utterances: utterances.map(trueUtterance), articles } };
}

/** One article in eight recalls what the same family, or the same origin, said before. */
function recallFrom(utterances: readonly Utterance[], chance: Chance): Recall {
  return ({ telling: { utterance }, day }) => {
    if (!chance.is(0.12)) return null;
    const isNear = (other: Utterance) =>
      other.family !== null && other.family.id === utterance.family?.id
        ? true
        : other.speaker.key === utterance.speaker.key;
    const earlier = utterances.filter((other) => other !== utterance && other.day < day && isNear(other));
    if (earlier.length === 0) return null;
    const other = chance.of(earlier);
    const isBeforeClarification = other.clarification !== null && day <= other.clarification.day;
    return other.clarification !== null && !isBeforeClarification
      ? null
      : ({ telling: faithful(other), day, isBeforeClarification } satisfies Dispatch);
  };
}

function print(published: readonly Published[]): { documents: WorldDocument[]; articles: TrueArticle[] } {
  const inOrder = [...published].sort((one, two) =>
    one.at < two.at ? -1 : one.at > two.at ? 1 : one.version - two.version,
  );
  const ids = new Map(inOrder.map((each, at) => [each, `a-${String(at + 1).padStart(5, "0")}`]));
  const documents: WorldDocument[] = [];
  const articles: TrueArticle[] = [];
  for (const each of inOrder) {
    const { text, mentions } = printDraft(each.draft);
    const [id, url] = [ids.get(each)!, each.address];
    documents.push({ id, title: each.draft.title, text, date: each.at, url, outlet: each.outlet.name });
    const copyOf = each.copyOf === null ? null : ids.get(each.copyOf)!;
    articles.push({ document: id, url, date: each.at, version: each.version, copyOf, mentions });
  }
  return { documents, articles };
}

function trueUtterance({ id, day, speaker, family, tolls, clarification }: Utterance): TrueUtterance {
  const isPerson = speaker.kind === "person";
  const origin = isPerson ? `${speaker.first} ${speaker.last}` : speaker.names[0]!;
  const ladder = isPerson ? [speaker.office, speaker.country.name] : speaker.ladder;
  const clarifiedAt = clarification === null ? null : `${clarification.day}T18:00:00Z`;
  return { id, day, origin, kind: speaker.kind, ladder, family, tolls: tolls.map(trueToll), clarifiedAt };
}

function trueToll({ key, count, share, measure, group, place, period }: Toll): TrueToll {
  const ends = share === null ? endsOf(count) : { low: share.fraction, high: share.fraction };
  const qualifier = share === null ? count.hedge : "exact";
  const words = period.kind === "day" ? period.day : period.kind === "since" ? `since ${period.month}` : period.kind;
  return { key, ...ends, qualifier, measure, group, place: placeName(place), period: words };
}
