/** Who said it, as agents of PROV-O. */
import type { Origin } from "../../domain/estimate.ts";
import type { AttributionLink, SourceKind } from "../../domain/figure.ts";
import { known, type Node } from "./terms.ts";

const types: Readonly<Record<SourceKind | "none", string>> = {
  person: "prov:Person",
  organisation: "prov:Organization",
  document: "prov:Entity",
  unnamed: "prov:Agent",
  none: "prov:Agent",
};

export const organisationNamed = (name: string): Node => ({ "@type": "prov:Organization", "schema:name": name });

/** One link of a chain; null where the text names nobody. */
export function agentOf({ source, role, organisation, kind }: AttributionLink): Node | null {
  const name = source?.exact ?? role?.exact ?? organisation?.exact;
  if (name === undefined) return null;
  return known({
    "@type": types[kind],
    "schema:name": name,
    "schema:roleName": role?.exact,
    "prov:actedOnBehalfOf":
      organisation === null || organisation.exact === name ? null : organisationNamed(organisation.exact),
  });
}

/** The origin with the bodies that it speaks for, one on behalf of the other. */
export function agentOfOrigin({ name, kind, ladder }: Origin): Node | null {
  if (kind === "none") return null;
  const behind = ladder.reduceRight<Node | null>(
    (wider, body) => known({ ...organisationNamed(body), "prov:actedOnBehalfOf": wider }),
    null,
  );
  return known({ "@type": types[kind], "schema:name": name, "prov:actedOnBehalfOf": behind });
}
