/**
 * The journal of the archive: what people did to the book and what befell it, one line of JSON an entry, only ever
 * appended to and synced. It outlives every rebuild, since the ledger is made from the documents and from it.
 *
 *   {"seq":2,"at":"…","act":"withhold","item":"a-…","kind":"article","reason":"…","who":"…","erase":false,"documents":[…]}
 */
import { type FileHandle, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Curation } from "../domain/curation.ts";
import type { RecordPosition } from "./archived-document.ts";
import { syncFolder, writeDurably } from "./durable-files.ts";

/** The first entry: which book this is. */
export interface BeginAct {
  readonly act: "begin";
  readonly book: string;
}

export interface WithholdAct {
  readonly act: "withhold";
  /** Id of the article or version. */
  readonly item: string;
  readonly kind: "article" | "version";
  readonly reason: string;
  readonly who: string;
  readonly erase: boolean;
  /** The documents that it stands in, and where in the archive. */
  readonly documents: readonly (RecordPosition & { readonly id: string })[];
}

/** The torn end of an interrupted write was cut off. */
export interface CutAct {
  readonly act: "cut";
  readonly segment: number;
  readonly offset: number;
  readonly length: number;
}

/** Somebody may ask the server for more than it gives to everyone. */
export interface TokenAct {
  readonly act: "token";
  /** "t-0123456789ab". */
  readonly token: string;
  /** Whose it is, or what for. */
  readonly name: string;
  readonly scope: "read" | "write" | "curate";
  /** SHA-256 of the secret, in hexadecimal digits; the secret itself is nowhere kept. */
  readonly hash: string;
  readonly who: string;
}

export interface RevokeTokenAct {
  readonly act: "revoke-token";
  readonly token: string;
  readonly who: string;
}

export type Act = BeginAct | WithholdAct | CutAct | TokenAct | RevokeTokenAct | Curation;
export type JournalEntry = Act & {
  /** From 1, without gaps. */
  readonly seq: number;
  /** ISO 8601. */
  readonly at: string;
};

/** Opens the journal, makes it when absent. A last line that an interrupted write left unfinished is cut off. */
export async function openJournal(path: string): Promise<Journal> {
  const handle = await open(path, "a+", 0o600).then(async (made) => {
    await made.close();
    return open(path, "r+");
  });
  await syncFolder(dirname(path));
  const bytes = await readFile(path);
  const end = bytes.lastIndexOf("\n") + 1;
  if (end < bytes.length) await handle.truncate(end);
  return new Journal(handle, entriesOf(bytes.toString("utf8", 0, end), path), end);
}

export class Journal {
  readonly #handle: FileHandle;
  readonly #entries: JournalEntry[];
  #end: number;

  constructor(handle: FileHandle, entries: JournalEntry[], end: number) {
    this.#handle = handle;
    this.#entries = entries;
    this.#end = end;
  }

  /** Oldest first. */
  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  /** The entry is on the disk when this resolves. */
  async append(act: Act, at: Date): Promise<JournalEntry> {
    const entry: JournalEntry = { seq: this.#entries.length + 1, at: at.toISOString(), ...act };
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    await writeDurably(this.#handle, line, this.#end);
    this.#end += line.length;
    this.#entries.push(entry);
    return entry;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

function entriesOf(text: string, path: string): JournalEntry[] {
  const lines = text.split("\n").slice(0, -1);
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as JournalEntry;
    } catch (cause) {
      throw new Error(`${path}, line ${index + 1}: the journal is damaged; restore it from a copy`, { cause });
    }
  });
}
