/**
 * Histories as one JSON object in the shape of one article's: of a whole book `article` is null, and each item says by
 * `article` whose it is. An item stands on a line.
 */
import type { ArticleFacts, ArticleHistory, History } from "../../usecases/history-view.ts";
import { jsonLine } from "./json.ts";

const lists = ["versions", "corrections", "silentChanges", "changes"] as const;

/** The object in pieces to be printed in turn. What comes behind the first list is held as lines until then. */
export async function* historyJson(
  histories: AsyncIterable<History> | Iterable<History>,
  isWholeBook: boolean,
): AsyncGenerator<string> {
  const lines = { versions: [], corrections: [], silentChanges: [], changes: [] } satisfies Record<string, string[]>;
  let article: ArticleFacts | null = null;
  let withheld: unknown = null;
  let withheldVersions: readonly unknown[] = [];
  for await (const history of histories) {
    article = history.article;
    withheld = "withheld" in history ? history.withheld : null;
    withheldVersions = "withheldVersions" in history ? (history as ArticleHistory).withheldVersions : [];
    for (const list of lists) for (const item of history[list]) (lines[list] as string[]).push(jsonLine(item));
  }
  yield `{"article": ${jsonLine(isWholeBook ? null : article)}`;
  for (const list of lists)
    yield `,\n"${list}": ${lines[list].length === 0 ? "[]" : `[\n${lines[list].join(",\n")}\n]`}`;
  yield `,\n"withheld": ${jsonLine(withheld)},\n"withheldVersions": ${jsonLine(withheldVersions)}}\n`;
}
