/**
 * What differs between two versions of an article: figures first, then the sentences by what they do to the figures, and
 * every edit of the text.
 */
import { type FoundState, findArticleFacts, findStates } from "../ledger/queries/find-states.ts";
import { loadReadVersions } from "../ledger/queries/load-read-versions.ts";
import { compareVersions, type VersionComparison } from "../reconciliation/compare-versions.ts";
import { assembleHistory } from "./assemble-history.ts";
import { carriedBefore } from "./carried-before.ts";
import { type ClockChoice, clocksOf } from "./clocks.ts";
import { findArticle } from "./find-article.ts";
import { findTwoStates } from "./find-two-states.ts";
import type { ArticleFacts, Correction, HistoryChange, HistoryVersion } from "./history-view.ts";
import { loadStates } from "./load-states.ts";
import type { Book } from "./open-book.ts";

type ComparedVersion = Omit<HistoryVersion, "sameTextAs" | "sentences">;

export interface VersionDiff extends Pick<VersionComparison, "edits" | "sentences"> {
  readonly article: ArticleFacts;
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
  /** The `changes` of a sentence are indices into them. */
  readonly changes: readonly HistoryChange[];
  /** What the notes tell that only the later version has. */
  readonly corrections: readonly Correction[];
}

/**
 * `versions`: none for the last two in the order of time, one to compare it with the last, or two; each by its number in the
 * history, its id or a unique beginning of that. Throws a BookError: those of `articleHistory`, `single-version`,
 * `same-version`, `version-not-found`, `version-ambiguous`.
 */
export async function diffVersions(
  book: Book,
  reference: string,
  versions: readonly string[] = [],
  choice: ClockChoice = {},
): Promise<VersionDiff> {
  const clocks = clocksOf(choice);
  const found = await findArticle(book, reference);
  const states = await findStates(book.ledger, [found.article_id], clocks);
  const [before, after] = await findTwoStates(book, found, states, versions);
  const read = await loadReadVersions(book.ledger, [before.id, after.id]);
  const { edits, sentences } = compareVersions(read.get(before.id)!, read.get(after.id)!);
  const loaded = await loadStates(book, [before, after]);
  const [facts] = await findArticleFacts(book.ledger, [states.at(-1)!.id]);
  const pair = assembleHistory(facts!, loaded.states, loaded.textOf);
  const corrections = pair.corrections.filter(({ version }) => version === after.id);
  const known = corrections.length === 0 ? [] : await loadNotes(book, facts!, states);
  const { correctionOf, accountOf } = carriedBefore(known);
  return {
    ...{ article: pair.article, before: describe(before), after: describe(after) },
    changes: pair.changes.map((change) => ({ ...change, account: accountOf(change.account) })),
    corrections: corrections.map(correctionOf),
    ...{ edits, sentences },
  };
}

/** Those of the whole history. */
async function loadNotes(
  book: Book,
  facts: ArticleFacts,
  states: readonly FoundState[],
): Promise<readonly Correction[]> {
  const whole = await loadStates(book, states);
  return assembleHistory(facts, whole.states, whole.textOf).corrections;
}

function describe({ articleId, number, id, at, added, headline, figures }: FoundState): ComparedVersion {
  return { article: articleId, number, id, at, added, headline, figures };
}
