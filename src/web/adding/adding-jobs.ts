/**
 * Documents on their way into the book: each job goes on whether or not somebody watches, and can be looked at for a while
 * after it ended.
 */
import { randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { HttpFault } from "../../serving/http-fault.ts";
import { faultOf } from "../../serving/http-problem.ts";
import type { Served } from "../../serving/served.ts";
import { type AddResult, addDocuments, type DocumentInput } from "../../usecases/add-documents.ts";
import type { Posted } from "./posted-documents.ts";

export interface AddingJob {
  readonly id: string;
  /** How many documents were brought. */
  readonly count: number;
  /** So far, in the order in which they were brought. */
  readonly results: readonly AddResult[];
  /** What stopped it; null where nothing did. */
  readonly fault: HttpFault | null;
  readonly isDone: boolean;
  /** Ends when the job has; never throws. */
  readonly done: Promise<void>;
  /** Called after each result and at the end. Gives what stops it. */
  watch(listener: () => void): () => void;
}

export interface AddingJobs {
  start(documents: readonly Posted[]): AddingJob;
  find(id: string): AddingJob | undefined;
}

export function addingJobs(served: Served): AddingJobs {
  const jobs = new LRUCache<string, AddingJob>({ max: 100 });
  return {
    start(documents) {
      const job = startJob(served, documents);
      jobs.set(job.id, job);
      return job;
    },
    find: (id) => jobs.get(id),
  };
}

/** The job, which is kept, holds none of the documents: whatever is made in here must not mention them. */
function startJob(served: Served, documents: readonly Posted[]): AddingJob {
  const count = documents.length;
  const listeners = new Set<() => void>();
  const state = { results: [] as AddResult[], fault: null as HttpFault | null, isDone: false };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const done = addPosted(served, documents, state.results, tell)
    .catch((error: unknown) => {
      state.fault = faultOf(error, "/add");
    })
    .finally(() => {
      state.isDone = true;
      tell();
    });
  return {
    id: randomBytes(16).toString("base64url"),
    count,
    get results() {
      return state.results;
    },
    get fault() {
      return state.fault;
    },
    get isDone() {
      return state.isDone;
    },
    done,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What could not be read as a document counts as a result at once. */
async function addPosted(
  { book, inTurn }: Served,
  documents: readonly Posted[],
  results: AddResult[],
  tell: () => void,
): Promise<void> {
  const inputs = documents.filter((one): one is DocumentInput => "bytes" in one);
  results.push(...documents.filter((one): one is AddResult => !("bytes" in one)));
  for await (const result of addDocuments(book, inputs, inTurn)) {
    results.push(result);
    tell();
  }
}
