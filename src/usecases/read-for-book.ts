/**
 * One document → what the ledger will keep of it, or the problems for which it keeps nothing. Never throws: a document
 * on which reading or extraction breaks is refused, and the others go on.
 */
import type { ArchivedDocument } from "../archive/archived-document.ts";
import type { Article } from "../domain/article.ts";
import type { CorrectionNote } from "../domain/correction.ts";
import type { Figure } from "../domain/figure.ts";
import type { Problem } from "../domain/problem.ts";
import type { EntryRows } from "../ledger/entry-rows.ts";
import { isStorable } from "../ledger/queries/insert-rows.ts";
import { type VersionReading, versionRows } from "../ledger/version-rows.ts";
import type { Account } from "../reconciliation/joining/account.ts";
import { type ReadableVersion, readAccounts } from "../reconciliation/joining/read-accounts.ts";
import type { ReadVersion } from "../reconciliation/read-version.ts";
import { utcOf } from "../text/dates/utc-of.ts";
import { readSentences, type Sentence } from "../text/sentence.ts";
import { doesContain, type Span, spanOf } from "../text/span.ts";
import { addressOf, articleIdOf, versionIdOf } from "./content-ids.ts";
import { accountIdOf } from "./join-documents.ts";
import { originWords } from "./origin-words.ts";
import type { Readers } from "./readers.ts";

export interface BookReading {
  readonly articleId: string;
  readonly address: string | null;
  readonly versionId: string;
  readonly headline: string | null;
  /** When the article stood so, as the document says. */
  readonly statedTime: string | null;
  /** The same in UTC. */
  readonly editionTime: string | null;
  readonly figures: number;
  /** As it is compared with the versions around it. */
  readonly version: ReadVersion;
  readonly notes: readonly CorrectionNote[];
  /** What it tells of statements, each with the position of its first figure. */
  readonly accounts: readonly { readonly account: Account; readonly figure: number }[];
  /** Of the version alone. */
  readonly rows: EntryRows;
}

export interface ReadResult {
  readonly reading: BookReading | null;
  readonly problems: readonly Problem[];
}

export function readForBook(readers: Readers, document: ArchivedDocument): ReadResult {
  try {
    const { article, problems } = readers.read(document);
    if (article === null) return { reading: null, problems };
    if (!isStorable(article.text)) return { reading: null, problems: [...problems, unstorable(document.place)] };
    // An article without any figure that could be read would look like one that reports none.
    if (problems.some(({ code }) => code === "language-not-supported")) return { reading: null, problems };
    return { reading: readingOf(readers, article, readers.extract(article)), problems };
  } catch (error) {
    return { reading: null, problems: [brokenOn(document.place, error)] };
  }
}

function readingOf(readers: Readers, article: Article, extraction: ReturnType<Readers["extract"]>): BookReading {
  const articleId = articleIdOf(article);
  const versionId = versionIdOf(articleId, article.text);
  const { figures, unnumbered, quotes, attributions: statements } = extraction;
  const statedTime = article.modified ?? article.published;
  const editionTime = utcOf(statedTime);
  const { text, parts, published, modified } = article;
  const version: ReadVersion = { text, parts, figures, published, modified };
  const notes = readers.readNotes({ ...version, statements });
  const words = sentencesAround(article, figures);
  const { accounts, told } = accountsIn({ article: articleId, published, figures, words, notes });
  const rows = versionRows({
    id: versionId,
    articleId,
    article,
    editionTime,
    figures,
    words,
    unnumbered,
    quotes,
    statements,
    notes,
    extractorVersion: readers.extractorVersion,
    told,
  });
  const times = { statedTime: editionTime === null ? null : statedTime, editionTime };
  const read = { version, notes, accounts, rows, figures: figures.length };
  return { articleId, address: addressOf(article), versionId, headline: article.headline, ...times, ...read };
}

/** What a version tells of statements: its accounts, and which of them each figure tells. */
export function accountsIn(version: ReadableVersion): Pick<BookReading, "accounts"> & Pick<VersionReading, "told"> {
  const told = new Map<string, { account: string; toll: number }>();
  const accounts = readAccounts(version, originWords).map(({ account, tollOf }) => {
    const id = accountIdOf(account);
    for (const [figure, toll] of tollOf) told.set(figure, { account: id, toll });
    return { account: { id, ...account }, figure: version.figures.findIndex((figure) => tollOf.has(figure.id)) };
  });
  return { accounts, told };
}

/** The sentence around each figure, by the figure's id: what a listing shows as its words. */
export function sentencesAround({ text, parts }: Article, figures: readonly Figure[]): Map<string, Span> {
  const known = new Map<number, Sentence[]>();
  const words = new Map<string, Span>();
  for (const { id, span } of figures) {
    const index = parts.findIndex((part) => doesContain(part.span, span));
    const part = parts[index]?.span ?? { start: 0, end: text.length };
    let sentences = known.get(index);
    if (sentences === undefined) {
      sentences = readSentences(text, part.start, part.end);
      known.set(index, sentences);
    }
    const around = sentences.find((sentence) => doesContain(sentence, span)) ?? part;
    words.set(id, spanOf(text, around.start, around.end));
  }
  return words;
}

function unstorable(place: string): Problem {
  return {
    code: "text-not-storable",
    place,
    message: "The text holds NUL or half of a surrogate pair; a book keeps only well-formed text.",
    remedy: "Save the document again as UTF-8 text.",
  };
}

function brokenOn(place: string, error: unknown): Problem {
  return {
    code: "reading-failed",
    place,
    message: `Tollbook failed on this document: ${error instanceof Error ? error.message : String(error)}.`,
    remedy: "Report it with the document, if you may share it. The other documents are not affected.",
  };
}
