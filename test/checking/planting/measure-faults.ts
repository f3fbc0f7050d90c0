/**
 * How much of what was planted the checks find: the right check at the right words. Right words are those that were planted, or words
 * that share every number with them and have no more than three words beside them ("40" for "at least 40", never the whole sentence).
 */
import type { Finding } from "../../../src/domain/finding.ts";
import { doOverlap, type Span } from "../../../src/text/span.ts";
import type { PlantedDraft } from "./plant-fault.ts";

export interface Outcome {
  readonly draft: PlantedDraft;
  readonly isFound: boolean;
  readonly isAtWords: boolean;
  /** Findings of the faulty draft that are not its fault, and those of the sound draft. */
  readonly others: readonly Finding[];
  readonly ofSound: readonly Finding[];
}

export function outcomeOf(draft: PlantedDraft, findings: readonly Finding[], ofSound: readonly Finding[]): Outcome {
  const own = findings.filter(({ rule }) => rule === draft.rule);
  const isAtWords = own.some(({ span }) => draft.spans.some((planted) => areSameWords(span, planted)));
  const others = findings.filter(
    (one) => one.rule !== draft.rule || !draft.spans.some((span) => doOverlap(span, one.span)),
  );
  return { draft, isFound: own.length > 0, isAtWords, others, ofSound };
}

export function areSameWords(found: Span, planted: Span): boolean {
  if (!doOverlap(found, planted)) return false;
  const [one, two] = [found.exact, planted.exact].map((words) => words.split(/[\s–—]+/).filter(Boolean));
  const numbers = (words: readonly string[]) =>
    words
      .filter((word) => /\d/.test(word))
      .map((word) => word.replace(/[^\d.]/g, ""))
      .join();
  return numbers(one!) === numbers(two!) && Math.abs(one!.length - two!.length) <= 3;
}

export interface RuleScore {
  readonly rule: string;
  readonly planted: number;
  readonly found: number;
  readonly atWords: number;
  /** Findings beside the fault, and in drafts without it. */
  readonly others: number;
  readonly ofSound: number;
}

/** By rule, in the order of their names. */
export function scoreFaults(outcomes: readonly Outcome[]): RuleScore[] {
  const rules = [...new Set(outcomes.map(({ draft }) => draft.rule))].sort();
  return rules.map((rule) => {
    const own = outcomes.filter(({ draft }) => draft.rule === rule);
    const sum = (countOf: (one: Outcome) => number) => own.reduce((total, one) => total + countOf(one), 0);
    return {
      ...{ rule, planted: own.length, found: sum(({ isFound }) => Number(isFound)) },
      ...{ atWords: sum(({ isAtWords }) => Number(isAtWords)) },
      ...{ others: sum(({ others }) => others.length), ofSound: sum(({ ofSound }) => ofSound.length) },
    };
  });
}
