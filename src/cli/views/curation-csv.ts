/** The acts of curators as CSV, one a row. */
import type { CurationAct } from "../../usecases/curation-view.ts";
import { plainSheet } from "../../wording/tables/csv.ts";

export const curationSheet = plainSheet<CurationAct>([
  ["seq", ({ seq }) => seq],
  ["at", ({ at }) => at],
  ["who", ({ who }) => who],
  ["why", ({ why }) => why],
  ["act", ({ act }) => act],
  ["estimate_id", ({ estimate }) => estimate],
  ["into_id", ({ into }) => into],
  ["figures", ({ figures }) => figures.join(" ")],
  ["role", ({ role }) => role],
  ["text", ({ text }) => text],
  ["undoes", ({ undoes }) => undoes],
  ["is_undone", ({ isUndone }) => isUndone],
]);
