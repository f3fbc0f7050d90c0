/**
 * Measures how the tellings of one statement come together on an outside set of restated reports, where this machine has it: ten
 * documents tell what a spokesman said on 1 May 2023, others tell other statements.
 *
 * `together`: which share of the figures that tell it stand in one estimate. `apart`: which share of the figures of other named
 * sources stand outside of it; whoever speaks for the same government with a number of the statement's counts as it, named or not.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { AccountsInMemory } from "../../src/reconciliation/joining/accounts-in-memory.ts";
import { joinAccounts } from "../../src/reconciliation/joining/join-accounts.ts";
import { placeAccount } from "../../src/reconciliation/joining/place-account.ts";
import { readAccounts } from "../../src/reconciliation/joining/read-accounts.ts";
import { originWords } from "../../src/usecases/origin-words.ts";
import { readLines } from "./gold.ts";
import type { Extract, Row } from "./measure-corpus.ts";

interface ToldDocument {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly date: string | null;
  readonly figures: readonly {
    readonly span: readonly [number, number];
    readonly low: number | null;
    readonly high: number | null;
    readonly source: string | null;
  }[];
}

const statement = { topic: "Kirby 1 May 2023", speaker: /\bKirby\b/, side: /^(?:U\.?S\.?\b|White House|Washington)/ };

export async function measureJoining(folder: string, extract: Extract): Promise<Row[]> {
  const file = join(folder, "dev", "conflict.ndjson");
  if (!existsSync(file)) return [];
  const documents = readLines<ToldDocument>(file);
  const estimateAt = await estimatesOf(documents, extract);
  const told = documents.flatMap((document) =>
    document.figures.map((figure) => ({
      kind: kindOf(figure, document, documents),
      estimate: estimateAt.get(`${document.id} ${figure.span[0]}`),
    })),
  );
  const own = told.filter(({ kind }) => kind === "own").map(({ estimate }) => estimate);
  const largest = mostFrequent(own);
  const others = told.filter(({ kind, estimate }) => kind === "other" && estimate !== undefined);
  return [
    { name: "joining.together", value: own.filter((estimate) => estimate === largest).length / own.length },
    { name: "joining.apart", value: others.filter(({ estimate }) => estimate !== largest).length / others.length },
  ];
}

/** By document and beginning of the figure. */
async function estimatesOf(documents: readonly ToldDocument[], extract: Extract): Promise<Map<string, string>> {
  const store = new AccountsInMemory();
  const tellings = new Map<string, string[]>();
  for (const [at, { id, text, date }] of documents.entries()) {
    const { figures } = extract(id, text, date);
    const readings = readAccounts({ article: id, published: date, figures, words: new Map() }, originWords);
    const added = readings.map(({ account, tollOf }, index) => {
      const placed = placeAccount({ id: `c-${id}-${index}`, ...account }, `${String(at).padStart(4, "0")}-${index}`);
      const own = figures.filter((figure) => tollOf.has(figure.id));
      tellings.set(
        placed.account.id,
        own.map(({ span }) => `${id} ${span.start}`),
      );
      return placed;
    });
    await joinAccounts(store, { added, removed: [] });
  }
  return new Map(
    store.accounts.flatMap(({ account, estimate }) => tellings.get(account.id)!.map((at) => [at, estimate] as const)),
  );
}

function kindOf(
  { source, low, high }: ToldDocument["figures"][number],
  { topic }: ToldDocument,
  documents: readonly ToldDocument[],
): "own" | "other" | "open" {
  if (source !== null && statement.speaker.test(source)) return "own";
  const numbers = new Set(
    documents.flatMap(({ figures }) =>
      figures
        .filter((figure) => statement.speaker.test(figure.source ?? ""))
        .map((figure) => figure.low ?? figure.high),
    ),
  );
  const isOfSide = source === null || statement.side.test(source);
  if (!isOfSide) return "other";
  return topic.startsWith(statement.topic) && numbers.has(low ?? high) ? "own" : "open";
}

function mostFrequent(names: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
