/**
 * Fills a new book with made-up articles, versions and notes, and with the statements that they tell, so that a bench of a large book need
 * not wait for an hour of reading and joining: `npx tsx scripts/benching/fill-book.ts FOLDER ARTICLES`, ten figures an article.
 *
 * Archive and ledger agree as far as opening a book asks; a rebuild would read the articles anew and find other figures.
 */
import { type ArchivedDocument, documentOf, type RecordPosition } from "../../src/archive/archived-document.ts";
import { changeRows } from "../../src/ledger/change-rows.ts";
import { type EntryRows, noRows } from "../../src/ledger/entry-rows.ts";
import { indexVersions, recountBook, refreshStanding } from "../../src/ledger/queries/index-figures.ts";
import { insertRows } from "../../src/ledger/queries/insert-rows.ts";
import { versionRows } from "../../src/ledger/version-rows.ts";
import type { JoinedAccount } from "../../src/reconciliation/joining/join-store.ts";
import { placeAccount } from "../../src/reconciliation/joining/place-account.ts";
import { readAccounts } from "../../src/reconciliation/joining/read-accounts.ts";
import { compareByKeys } from "../../src/usecases/compare-by-keys.ts";
import { articleIdOf, versionIdOf } from "../../src/usecases/content-ids.ts";
import { addDocumentRows } from "../../src/usecases/document-rows.ts";
import { accountIdOf } from "../../src/usecases/join-documents.ts";
import { type Book, openBook } from "../../src/usecases/open-book.ts";
import { originWords } from "../../src/usecases/origin-words.ts";
import { storedAccounts } from "../../src/usecases/stored-accounts.ts";
import { type MadeUpVersion, madeUpVersion, versionsOf } from "./made-up-articles.ts";
import { mixed } from "./made-up-world.ts";

const articlesAtOnce = 250;

/** What is kept from group to group: of each statement the account that tells it first, and the accounts that there are. */
interface Joins {
  readonly roots: Map<number, string>;
  readonly known: Set<string>;
}

export async function fillBook(
  book: Book,
  articles: number,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  const joins: Joins = { roots: new Map(), known: new Set() };
  // Checking each row's references takes longer than writing it. What triggers count is counted in the end.
  await book.ledger.query("set session_replication_role = replica");
  for (let start = 0; start < articles; start += articlesAtOnce) {
    await enterGroup(book, start, Math.min(articles, start + articlesAtOnce), joins);
    onProgress(Math.min(articles, start + articlesAtOnce));
  }
  await book.ledger.query("set session_replication_role = origin");
  await recountBook(book.ledger);
  await book.ledger.query("analyze");
}

interface State {
  readonly version: MadeUpVersion;
  readonly document: ArchivedDocument;
  readonly articleId: string;
  readonly versionId: string;
}

async function enterGroup(book: Book, start: number, end: number, joins: Joins): Promise<void> {
  const states: State[] = [];
  for (let at = start; at < end; at++)
    for (let state = 0; state < versionsOf(at); state++)
      states.push(stateOf(madeUpVersion(at, state), `made-up/${at}-${state}`));
  const positions = await book.archive.append(states.map(({ document }) => document));
  const rows = noRows();
  const known = new Set<string>();
  const accounts: JoinedAccount[] = [];
  states.forEach((state, index) => {
    addState(rows, state, positions[index]!, known, joins, accounts);
    const before = states[index - 1];
    if (before?.articleId === state.articleId) addChanges(rows, before, state);
  });
  await book.ledger.transaction(async (session) => {
    await insertRows(session, rows);
    await storedAccounts(session).save(accounts);
    await indexVersions(session, [...new Set(states.map(({ versionId }) => versionId))]);
    await refreshStanding(session, [...new Set(states.map(({ articleId }) => articleId))]);
  });
}

function stateOf(version: MadeUpVersion, place: string): State {
  const { article } = version;
  const { text, published: date, url, outlet, headline } = article;
  const bytes = new TextEncoder().encode(JSON.stringify({ id: place, title: headline, text, date, url, outlet }));
  const added = new Date(`${(article.modified ?? date)!.slice(0, 10)}T23:00:00Z`);
  const document = documentOf(bytes, { place, format: "json-line", date: null, url: null, outlet: null }, added);
  const articleId = articleIdOf(article);
  return { version, document, articleId, versionId: versionIdOf(articleId, text) };
}

function addState(
  rows: EntryRows,
  state: State,
  position: RecordPosition,
  known: Set<string>,
  joins: Joins,
  accounts: JoinedAccount[],
): void {
  const { version, document, articleId, versionId } = state;
  const { article, figures, words, notes } = version;
  const statedTime = article.modified ?? article.published;
  const editionTime = new Date(statedTime!).toISOString();
  const told = tellings(state, position, joins, accounts);
  const read = { notes, figures, words, unnumbered: [], quotes: [], statements: [], extractorVersion: "made-up", told };
  const { text, parts, published, modified, url: address, headline } = article;
  const reading = {
    ...{
      articleId,
      versionId,
      address,
      headline,
      statedTime,
      editionTime,
      figures: figures.length,
      notes,
      accounts: [],
    },
    version: { text, parts, figures, published, modified },
    rows: versionRows({ id: versionId, articleId, article, editionTime, ...read }),
  };
  addDocumentRows(rows, document, position, { reading, problems: [] }, known);
}

/** Which account each figure is part of; accounts that are new are joined. */
function tellings({ version, articleId }: State, at: RecordPosition, joins: Joins, accounts: JoinedAccount[]) {
  const { article, figures, words, tells } = version;
  const told = new Map<string, { account: string; toll: number }>();
  const readable = { article: articleId, published: article.published, figures, words };
  for (const { account: read, tollOf } of readAccounts(readable, originWords)) {
    const account = { id: accountIdOf(read), ...read };
    for (const [figure, toll] of tollOf) told.set(figure, { account: account.id, toll });
    if (joins.known.has(account.id)) continue;
    joins.known.add(account.id);
    const [first] = tollOf.keys();
    const figure = figures.findIndex(({ id }) => tollOf.has(id));
    const seq = [padded(at.segment, 6), padded(at.offset, 12), padded(figure, 5)].join("-");
    accounts.push(joined(placeAccount(account, seq), tells.get(first!)!, joins));
  }
  return told;
}

/** The first account that tells a statement makes its estimate, the others hang on it; a few with doubt. */
function joined(placed: ReturnType<typeof placeAccount>, statement: number, { roots }: Joins): JoinedAccount {
  const { id } = placed.account;
  const root = roots.get(statement) ?? id;
  roots.set(statement, root);
  const isSure = root === id || mixed(statement, 40, 50) > 0;
  const because = root === id ? [] : ["the same source", "the same number"];
  return {
    ...placed,
    root: root === id ? null : root,
    estimate: root.replace(/^c-/, "e-"),
    isSure,
    because,
    candidates: [],
  };
}

function addChanges(rows: EntryRows, before: State, after: State): void {
  const read = ({ version: { article, figures } }: State) => ({ ...article, figures });
  const { changes, sentences } = compareByKeys(read(before), read(after));
  rows.compared_versions.push({ before_version: before.versionId, after_version: after.versionId, sentences });
  for (const row of changeRows({ before: before.versionId, after: after.versionId }, changes))
    rows.figure_changes.push(row);
}

const padded = (number: number, digits: number) => String(number).padStart(digits, "0");

const [, script = "", folder, articles = "1000"] = process.argv;
if (script.endsWith("fill-book.ts") && folder !== undefined) {
  const began = Date.now();
  const book = await openBook({ folder, now: () => new Date("2030-01-01T00:00:00Z") });
  try {
    await fillBook(book, Number(articles), (done) => {
      if (done % 5000 === 0) console.log(`${done} articles, ${Math.round((Date.now() - began) / 1000)} s`);
    });
  } finally {
    await book.close();
  }
}
