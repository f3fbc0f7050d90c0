/** What a curator did: "pinned v-…/0-5-killed to e-…", "took back act 1". */
import type { CurationAct } from "../usecases/curation-view.ts";
import { printable } from "./printable.ts";

export function describeAct({ act, estimate, into, figures, role, text, undoes }: CurationAct): string {
  const about = estimate ?? "an estimate";
  switch (act) {
    case "split":
      return `split off ${figures.join(", ")}${estimate === null ? "" : ` from ${estimate}`}${into === null ? "" : ` as ${into}`}`;
    case "join":
      return `joined ${about} into ${into ?? "another"}`;
    case "pin":
      return `pinned ${figures.join(", ")} to ${into ?? about}`;
    case "recommend":
      return role === null ? `took the role of ${about} away` : `gave ${about} the role “${role}”`;
    case "annotate":
      return `annotated ${about}: “${printable(text ?? "")}”`;
    case "undo":
      return `took back act ${undoes ?? "?"}`;
  }
}
