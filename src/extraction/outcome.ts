/**
 * Outcome words: what became of the people counted, and how the word takes its count.
 * "killed" may follow its people (passive) or come before them (active); "died" only follows; "deaths" is itself counted.
 *
 * Not here: whether the words stand in a toll at all; the figure rules decide.
 */
import type { MeasureName } from "../domain/measures.ts";
import type { Token } from "../text/sentence.ts";
import { outcomePhrases } from "./outcome-phrases.ts";
import { isWeaponVerb } from "./outcomes/weapon-verbs.ts";

/** How an outcome word takes its count. */
export interface Outcome {
  readonly measure: MeasureName;
  /** Token indices, last inclusive. */
  readonly first: number;
  readonly last: number;
  /** "killed 12": its people stand behind it. */
  readonly isActive: boolean;
  /** "12 were killed", "12 died", "12 dead": its people stand before it. */
  readonly isAfter: boolean;
  /** "12 deaths", "12 dead", "12 wounded": counted itself. */
  readonly isCounted: boolean;
  /** "dead and wounded", "killed or injured": two outcomes of one count. */
  readonly isJoint: boolean;
}

interface Pattern {
  readonly words: readonly string[];
  readonly measure: MeasureName;
  readonly isActive: boolean;
  readonly isAfter: boolean;
  readonly isCounted: boolean;
}

const patterns = new Map<string, Pattern[]>();
for (const [measure, uses] of Object.entries(outcomePhrases) as [MeasureName, (typeof outcomePhrases)[MeasureName]][]) {
  add(measure, uses.active, { isActive: true });
  add(measure, uses.after, { isAfter: true });
  add(measure, uses.both, { isActive: true, isAfter: true });
  add(measure, uses.counted, { isCounted: true });
  add(measure, uses.state, { isAfter: true, isCounted: true });
}
for (const list of patterns.values()) list.sort((a, b) => b.words.length - a.words.length);

function add(measure: MeasureName, phrases: string, use: Partial<Pattern>): void {
  for (const phrase of phrases
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean)) {
    const words = phrase.split(" ");
    const list = patterns.get(words[0]!) ?? [];
    const known = list.findIndex((pattern) => pattern.measure === measure && pattern.words.join(" ") === phrase);
    const pattern = { words, measure, isActive: false, isAfter: false, isCounted: false, ...list[known], ...use };
    if (known >= 0) list[known] = pattern;
    else list.push(pattern);
    patterns.set(words[0]!, list);
  }
}

/** The outcome that begins at token `i`, joint ones taken together; undefined when none does. */
export function outcomeAt(tokens: readonly Token[], i: number): Outcome | undefined {
  const first = singleOutcomeAt(tokens, i);
  if (first === undefined) return undefined;
  const link = tokens[first.last + 1];
  const isLink = link?.lower === "and" || link?.lower === "or" || link?.exact === "/" || link?.lower === "and/or";
  const second = isLink ? singleOutcomeAt(tokens, first.last + 2) : undefined;
  if (second === undefined || !areJoint(first, second)) return first;
  return {
    ...first,
    measure: isDeadly(tokens, first, second) ? "killed" : "casualties",
    last: second.last,
    isCounted: first.isCounted && second.isCounted,
    isActive: first.isActive && second.isActive,
    isJoint: !isDeadly(tokens, first, second),
  };
}

/** "shot and fatally wounded": one fate told by its weapon and its end. */
function isDeadly(tokens: readonly Token[], first: Outcome, second: Outcome): boolean {
  return second.measure === "killed" && tokens[first.last + 1]!.lower === "and" && isWeaponVerb(tokens, first);
}

/** Deaths and injuries told as one count. "Killed and displaced" is no such pair. */
function areJoint(a: Outcome, b: Outcome): boolean {
  const pair = `${a.measure} ${b.measure}`;
  return pair === "killed injured" || pair === "injured killed";
}

function singleOutcomeAt(tokens: readonly Token[], i: number): Outcome | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const begun = patterns.get(token.lower);
  if (begun === undefined) return undefined;
  for (const pattern of begun) {
    if (!pattern.words.every((word, offset) => tokens[i + offset]?.lower === word)) continue;
    const { measure, isActive, isAfter, isCounted, words } = pattern;
    return { measure, first: i, last: i + words.length - 1, isActive, isAfter, isCounted, isJoint: false };
  }
  return undefined;
}

/** Every outcome phrase, for the cheap scan: text without any of them holds no toll. Lower case. */
export const outcomeWording: readonly string[] = [...patterns.values()].flat().map(({ words }) => words.join(" "));
