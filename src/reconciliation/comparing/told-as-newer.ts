/**
 * Words that tell a count as a newer one: "the toll rose to 15", "was revised to 15", "now stands at 15", "the latest toll",
 * "up from 12". They must be new in the sentence: a count that rose yesterday already is no newer today.
 */
import type { Sentence, Token } from "../../text/sentence.ts";
import type { Stretch } from "../../text/text-diff.ts";
import { wordSet } from "../../text/word-set.ts";

const moving = wordSet(
  `rose rise rises risen rising climb climbs climbed climbing increase increases increased increasing jump jumps jumped
  grow grows grew grown growing surge surges surged soar soars soared mount mounts mounted swell swelled swollen edged
  crept fall falls fell fallen drop drops dropped decrease decreased decline declined reach reaches reached pass passed
  surpass surpassed exceed exceeded topped doubled brings brought bringing takes taking pushed pushing`,
);
const setting = wordSet(
  "raise raises raised raising lower lowers lowered revise revises revised revising update updates updated adjusted",
);
const countNouns = wordSet(
  `toll tolls tally tallies count counts number numbers figure figures total totals estimate estimates deaths death dead
  casualties fatalities injured wounded injuries victims`,
);
const newest = wordSet("latest newest new newer updated revised");
const oldest = wordSet("earlier previous previously initial initially preliminary");

/** How far before the count such words may stand, and "now" behind it: "15 people are now dead". */
const reach = 10;
const nearBehind = 5;

/** Whether words that are new in the sentence tell the count at `figure` as newer than another. */
export function isToldAsNewer({ tokens }: Sentence, figure: Stretch, isNew: (stretch: Stretch) => boolean): boolean {
  const first = tokens.findIndex(({ end }) => end > figure.start);
  const last = tokens.findLastIndex(({ start }) => start < figure.end);
  if (first < 0) return false;
  return tokens.some((token, at) => tellsNewer(tokens, at, first, last) && isNew(token));
}

function tellsNewer(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const { lower } = tokens[at]!;
  const isBefore = at < first && first - at <= reach;
  const next = tokens[at + 1]?.lower ?? "";
  if (lower === "now") return isBefore || (at > last && at - last <= nearBehind);
  if ((newest.has(lower) || oldest.has(lower)) && hasCountNoun(tokens, at + 1, at + 4)) return true;
  if (lower === "up" || lower === "down") return next === "from" && at > last;
  const isMoving = moving.has(lower);
  if (!isMoving && !setting.has(lower)) return false;
  // "shells fell on 12 houses": it is the count that moves, or it moves to the count.
  const isOfCount = hasCountNoun(tokens, Math.max(0, at - reach), first);
  return isBefore && (isOfCount || /^(?:to|past|above|beyond)$/.test(tokens[first - 1]?.lower ?? ""));
}

const hasCountNoun = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ lower }) => countNouns.has(lower));
