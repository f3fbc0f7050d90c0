/**
 * Adds documents to a book: read, extracted, kept in the archive, entered in the ledger.
 *
 * They go in groups, so that many share one sync and one transaction. A document that cannot be read is refused with
 * its problems and not kept; it never stops the others. Not here: finding files (cli), what a page says (reading).
 */
import { type ArchivedDocument, documentOf } from "../archive/archived-document.ts";
import type { Problem } from "../domain/problem.ts";
import type { Placement } from "../ledger/neighbours.ts";
import { findKnownDocuments, findWithheld, type KnownDocument } from "../ledger/queries/find-known.ts";
import { countChanges } from "./count-changes.ts";
import { enterDocuments } from "./enter-documents.ts";
import { inGroups } from "./in-groups.ts";
import type { Book } from "./open-book.ts";
import { type ReadResult, readForBook } from "./read-for-book.ts";

export interface DocumentInput {
  /** Where it came from, as the user named it: a file, "-", "feed.ndjson:12". */
  readonly place: string;
  readonly bytes: Uint8Array;
  readonly format?: "html" | "plain-text" | "json-line";
  /** What the bytes cannot say of themselves. */
  readonly date?: string;
  readonly url?: string;
  readonly outlet?: string;
}

export interface AddResult {
  readonly place: string;
  readonly outcome: "added" | "new-version" | "known" | "refused";
  readonly articleId: string | null;
  readonly versionId: string | null;
  readonly headline: string | null;
  /** How many figures the version has. */
  readonly figures: number;
  /** How many changes of figures it brings since the version before it; null where there is none, or nothing is new. */
  readonly figureChanges: number | null;
  /** How many of them neither a note nor a newer count accounts for. */
  readonly withoutNote: number | null;
  readonly problems: readonly Problem[];
}

/**
 * One result an input, in order, each only after its bytes are synced to disk and the book has committed. `inTurn`, where others write
 * into the book, too, runs what writes after what they do: a group at a time, so that inputs that are long in coming hold up nobody.
 */
export async function* addDocuments(
  book: Book,
  inputs: Iterable<DocumentInput> | AsyncIterable<DocumentInput>,
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result> = (work) => work(),
): AsyncGenerator<AddResult> {
  for await (const group of inGroups(inputs)) yield* await inTurn(() => addGroup(book, group));
}

/** What is said of a document, wherever it was found. */
type Verdict = Omit<AddResult, "place">;

/** A new document on its way into the book. */
interface Candidate {
  readonly document: ArchivedDocument;
  readonly result: ReadResult;
}

async function addGroup(book: Book, inputs: readonly DocumentInput[]): Promise<AddResult[]> {
  const documents = inputs.map((input) => documentFrom(input, book.now()));
  const ids = documents.map(({ id }) => id);
  const verdicts = new Map<string, Verdict>();
  const places = new Map(documents.map(({ id, place }) => [id, place]));
  for (const known of await findKnownDocuments(book.ledger, ids)) {
    verdicts.set(known.id, knownVerdict(known, places.get(known.id)!));
  }
  const candidates = await readNew(book, documents, verdicts);
  await enterCandidates(book, await refuseWithheld(book, candidates, verdicts), verdicts);
  const told = new Set<string>();
  return documents.map(({ id, place }) => {
    const verdict = verdicts.get(id)!;
    const isRepeated = told.has(id) && verdict.outcome !== "refused";
    told.add(id);
    return { place, ...verdict, ...(isRepeated ? { outcome: "known" } : {}) };
  });
}

function documentFrom(input: DocumentInput, now: Date): ArchivedDocument {
  const { place, bytes, format = null, date = null, url = null, outlet = null } = input;
  return documentOf(bytes, { place, format, date, url, outlet }, now);
}

/** Reads those that have no verdict yet, each once; the ones that cannot be read get theirs. */
async function readNew(
  book: Book,
  documents: readonly ArchivedDocument[],
  verdicts: Map<string, Verdict>,
): Promise<Candidate[]> {
  const fresh = new Map(documents.map((document) => [document.id, document]));
  for (const id of verdicts.keys()) fresh.delete(id);
  if (fresh.size === 0) return [];
  const readers = await book.loadReaders();
  const candidates: Candidate[] = [];
  for (const document of fresh.values()) {
    const result = readForBook(readers, document);
    if (result.reading === null) verdicts.set(document.id, refusal(result.problems));
    else candidates.push({ document, result });
  }
  return candidates;
}

/** Of what is withheld, nothing more is kept. */
async function refuseWithheld(
  book: Book,
  candidates: readonly Candidate[],
  verdicts: Map<string, Verdict>,
): Promise<Candidate[]> {
  const tombstones = await findWithheld(book.ledger, candidates.flatMap(idsOf));
  const withheld = new Set(tombstones.map(({ item_id }) => item_id));
  return candidates.filter((candidate) => {
    const item = idsOf(candidate).find((id) => withheld.has(id));
    if (item !== undefined) verdicts.set(candidate.document.id, refusal([withheldProblem(candidate.document, item)]));
    return item === undefined;
  });
}

/** Keeps them in the archive, then enters them: what the book says that it has can be rebuilt. */
async function enterCandidates(
  book: Book,
  candidates: readonly Candidate[],
  verdicts: Map<string, Verdict>,
): Promise<void> {
  if (candidates.length === 0) return;
  const positions = await book.archive.append(candidates.map(({ document }) => document));
  const entering = candidates.map((candidate, index) => ({ ...candidate, position: positions[index]! }));
  await book.ledger.transaction(async (session) => {
    const entered = await enterDocuments(session, entering);
    const counts = await countChanges(session, entering, entered);
    const seen = new Set(entered.known);
    for (const one of entering) {
      const placement = entered.placements.get(one);
      verdicts.set(one.document.id, { ...newVerdict(one.result, placement, seen), ...counts.get(one) });
      for (const id of idsOf(one)) seen.add(id);
    }
  });
}

function idsOf({ result: { reading } }: Candidate): string[] {
  return reading === null ? [] : [reading.articleId, reading.versionId];
}

const unchanged = { figureChanges: null, withoutNote: null };

/** `seen`: the articles and versions that are there already. */
function newVerdict(
  { reading, problems }: ReadResult,
  placement: Placement | undefined,
  seen: ReadonlySet<string>,
): Verdict {
  if (reading === null || placement === undefined) return refusal(problems);
  const { articleId, versionId, headline, figures } = reading;
  const isBesideItself = placement.before === versionId || placement.after === versionId;
  const isKnown = seen.has(versionId) && isBesideItself;
  const outcome = isKnown ? "known" : seen.has(articleId) ? "new-version" : "added";
  return { outcome, articleId, versionId, headline, figures, ...unchanged, problems };
}

function knownVerdict(known: KnownDocument, place: string): Verdict {
  const { article_id: articleId, version_id: versionId, headline, figures, is_erased } = known;
  if (is_erased) return refusal([erasedProblem(place)]);
  return { outcome: "known", articleId, versionId, headline, figures, ...unchanged, problems: [] };
}

function refusal(problems: readonly Problem[]): Verdict {
  return { outcome: "refused", articleId: null, versionId: null, headline: null, figures: 0, ...unchanged, problems };
}

function withheldProblem({ place }: ArchivedDocument, item: string): Problem {
  return {
    code: "withheld",
    place,
    message: `This article has been withheld (${item}); nothing more of it is kept.`,
    remedy: `See why: tollbook show ${item}`,
  };
}

function erasedProblem(place: string): Problem {
  return {
    code: "erased",
    place,
    message: "This document was erased from the book; it is not kept again.",
    remedy: "The journal in the book's archive says who erased it, when and why.",
  };
}
