/**
 * Has a draft checked by the server that has the book open.
 *
 *   await checkThere("/home/ed/.tollbook", { text, date: "2023-05-01" }) → { findings, silenced }; null where no server has the book
 *
 * Not here: what is done there (api/routes/checks.ts).
 */
import type { Finding } from "../domain/finding.ts";
import { readCard, type ServerCard } from "./server-card.ts";

export interface DraftSent {
  readonly text: string;
  readonly format?: string | undefined;
  /** ISO day of publication, where the draft does not say it. */
  readonly date?: string | undefined;
  /** By name of check. */
  readonly severities?: Readonly<Record<string, string>> | undefined;
}

export interface CheckedThere {
  readonly findings: readonly FindingThere[];
  /** How many findings a comment in the draft silences. */
  readonly silenced: number;
}

export interface FindingThere extends Finding {
  /** Null where the characters do not stand in what was sent as they do in its text. */
  readonly at: Readonly<Record<"line" | "column" | "endLine" | "endColumn" | "start" | "end", number>> | null;
}

/** Throws in the server's words when it refuses the draft, and what `fetch` throws when the server goes away. */
export async function checkThere(folder: string, draft: DraftSent): Promise<CheckedThere | null> {
  const card = await readCard(folder);
  const answer = card === null ? null : await post(card, draft);
  if (answer === null) return null;
  if (!answer.ok) throw new Error(await refusalOf(answer));
  return (await answer.json()) as CheckedThere;
}

/** Null where nobody listens any more. */
async function post({ address, secret }: ServerCard, draft: DraftSent): Promise<Response | null> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${secret}` };
  try {
    return await fetch(`${address}/api/v1/check`, { method: "POST", headers, body: JSON.stringify(draft) });
  } catch (error) {
    if (((error as Error).cause as NodeJS.ErrnoException | undefined)?.code === "ECONNREFUSED") return null;
    throw error;
  }
}

async function refusalOf(answer: Response): Promise<string> {
  const { detail, remedy = "" } = (await answer.json().catch(() => ({}))) as { detail?: string; remedy?: string };
  return `The server of the book answers ${answer.status}: ${detail ?? "no reason given"} ${remedy}`.trimEnd();
}
