/**
 * How long it takes to add one article to a large embedded book: filled with made-up accounts, their articles, versions and
 * figures, then given the same small article each time under another address.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Session } from "../../src/ledger/session.ts";
import { AccountsInMemory } from "../../src/reconciliation/joining/accounts-in-memory.ts";
import { joinAccounts } from "../../src/reconciliation/joining/join-accounts.ts";
import { placeAccount } from "../../src/reconciliation/joining/place-account.ts";
import { addDocuments } from "../../src/usecases/add-documents.ts";
import { type Book, openBook } from "../../src/usecases/open-book.ts";
import { storedAccounts } from "../../src/usecases/stored-accounts.ts";
import { madeUpAccounts } from "./made-up-accounts.ts";

const accountsAtOnce = 64;
const savedAtOnce = 2_000;
const rounds = 15;

export async function measureAdding(mentions: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-book-"));
  const book = await openBook({ folder, now: () => new Date() });
  try {
    await fill(book, mentions);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await millisecondsToAdd(book, round));
    const sorted = times.slice(1).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(0);
    console.log(
      `\nadding an article to an embedded book of ${mentions.toLocaleString("en")} figures\n` +
        `  median ${at(0.5)} ms, slowest ${at(1)} ms of ${sorted.length}: read, extracted, kept, joined, committed`,
    );
  } finally {
    await book.close();
    await rm(folder, { recursive: true });
  }
}

async function millisecondsToAdd(book: Book, round: number): Promise<number> {
  const text = `Toll in Country 7\n\nMore than ${7_000 + round} people were killed or injured in Lviv since June, Ukrainian Health Ministry spokesman Given Family${round} said on Monday. Of them ${700 + round} were killed, officials said.`;
  const bytes = new TextEncoder().encode(
    JSON.stringify({ id: `b-${round}`, text, date: "2021-06-16", url: `https://bench.example/${round}` }),
  );
  const before = performance.now();
  for await (const { outcome } of addDocuments(book, [{ place: `b-${round}`, bytes, format: "json-line" }])) {
    if (outcome !== "added") throw new Error(`the article was ${outcome}`);
  }
  return performance.now() - before;
}

async function fill(book: Book, mentions: number): Promise<void> {
  const accounts = madeUpAccounts(mentions);
  const memory = new AccountsInMemory();
  for (let start = 0; start < accounts.length; start += accountsAtOnce) {
    const some = accounts.slice(start, start + accountsAtOnce);
    const added = some.map((account, index) => placeAccount(account, String(start + index).padStart(8, "0")));
    await joinAccounts(memory, { added, removed: [] });
  }
  await book.ledger.query(
    `insert into tollbook.articles (id) select 'a-' || n from generate_series(0, $1::integer) as n`,
    [accounts.length - 1],
  );
  const stored = storedAccounts(book.ledger);
  const joined = memory.accounts;
  for (let start = 0; start < joined.length; start += savedAtOnce) {
    await stored.save(joined.slice(start, start + savedAtOnce));
  }
  await enterVersions(book.ledger);
}

/** A version with two figures for each account. */
async function enterVersions(session: Session): Promise<void> {
  await session.query(
    `insert into tollbook.versions (id, article_id, published, edition_time, authors, text, extractor_version, notes, figures)
     select 'v-' || substr(id, 3), article_id, '2021-01-01', '2021-01-01T00:00:00.000Z', '{}', 'made up', 'bench', '', 2
     from tollbook.accounts`,
  );
  await session.query(
    `insert into tollbook.documents (id, segment, record_offset, record_length, added, article_id, version_id, is_erased)
     select 'd-' || id, 0, row_number() over (order by id), 1, '2021-01-01T00:00:00.000Z', article_id, 'v-' || substr(id, 3), false
     from tollbook.accounts`,
  );
  await session.query(
    `insert into tollbook.figures (version_id, key, position, own_id, measure, low, qualifier, is_share, unit,
       is_reported_none, status, rule, account_id, toll)
     select 'v-' || substr(a.id, 3), n || '-9-killed', n, 'f' || n, 'killed', 100, 'exact', false, 'person', false, 'asserted',
       'bench', a.id, n
     from tollbook.accounts a cross join generate_series(0, 1) as n`,
  );
  await session.query("analyze");
}
