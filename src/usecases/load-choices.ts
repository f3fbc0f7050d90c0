/**
 * Which role a curator gave an estimate, and who: showing one statement out of several is a choice, and whoever chose is named.
 *
 * Not here: which acts stand (reapply-curation.ts).
 */
import { loadCuration } from "../ledger/queries/curation-acts.ts";
import { findEstimateNow } from "../ledger/queries/find-curated.ts";
import { loadRoles } from "../ledger/queries/load-curated.ts";
import type { Session } from "../ledger/session.ts";
import type { EstimateRole } from "./curation-view.ts";

export interface LoadedChoice {
  readonly role: EstimateRole;
  /** Who gave it last. */
  readonly curator: string;
  readonly why: string;
}

/** By estimate; one without a role is left out. */
export async function loadChoices(session: Session, estimates: readonly string[]): Promise<Map<string, LoadedChoice>> {
  const roles = await loadRoles(session, estimates);
  const choices = new Map<string, LoadedChoice>();
  if (roles.size === 0) return choices;
  for (const { act, role, who: curator, why, estimate_id, found, undone_by } of await loadCuration(session)) {
    if (act !== "recommend" || undone_by !== null || role === null) continue;
    const named = (found === null ? null : (JSON.parse(found) as { estimate: string | null }).estimate) ?? estimate_id;
    const id = named === null ? undefined : await findEstimateNow(session, named);
    if (id !== undefined && roles.get(id) === role) choices.set(id, { role, curator, why });
  }
  return choices;
}
