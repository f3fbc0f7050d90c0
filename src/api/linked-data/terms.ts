/**
 * The vocabularies of JSON-LD answers: schema.org, Web Annotation, PROV-O. The context is inline, so that nothing is fetched to read an
 * answer; addresses are references from the root of the server that gave it.
 *
 * Positions are UTF-16 code units, as everywhere in Tollbook, and say so (`tollbook:offsetUnit`); the quotation stands beside.
 */
import type { Quantity } from "../../domain/figure.ts";
import type { Span } from "../../text/span.ts";

export const linkedDataType = "application/ld+json";

export const context = {
  schema: "https://schema.org/",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  tollbook: "urn:tollbook:vocabulary:",
} as const;

export type Node = { readonly [term: string]: unknown };

/** The document of one node. */
export const linkedDocument = (node: Node): string => JSON.stringify({ "@context": context, ...node });

const root = "/api/v1";
export const articleAt = (id: string) => `${root}/articles/${encodeURIComponent(id)}`;
export const estimateAt = (id: string) => `${root}/estimates/${encodeURIComponent(id)}`;
/** The slash of a figure's id is one of the address. */
export const figureAt = (id: string) => `${root}/figures/${id.split("/").map(encodeURIComponent).join("/")}`;
export const at = (id: string): Node => ({ "@id": id });

/** Without what is not known. */
export const known = (node: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined));

/** A day, or a time with its zone; what is neither stays text. */
export function dated(time: string | null): Node | string | null {
  if (time === null) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(time)) return { "@type": "xsd:date", "@value": time };
  return /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(time) ? { "@type": "xsd:dateTime", "@value": time } : time;
}

/** Where in the text of a version the characters stand, by their words and by their positions. */
export function target(version: string, span: Span, around: Span = span): Node {
  return {
    "oa:hasSource": at(articleAt(version)),
    "oa:hasSelector": [
      {
        "@type": "oa:TextQuoteSelector",
        "oa:prefix": around.exact.slice(0, span.start - around.start),
        "oa:exact": span.exact,
        "oa:suffix": around.exact.slice(span.end - around.start),
      },
      {
        "@type": "oa:TextPositionSelector",
        "oa:start": span.start,
        "oa:end": span.end,
        "tollbook:offsetUnit": "utf-16",
      },
    ],
  };
}

/** The number as stated: an open side is left out, and so are both of one that is told as about right, which bounds nothing. */
export function statedQuantity({ low, high, qualifier, share, unit, reportedNone }: Quantity, measure: string): Node {
  const isAbout = qualifier === "approximately" && low === high;
  return known({
    "@type": "schema:QuantitativeValue",
    "schema:minValue": isAbout ? null : low,
    "schema:maxValue": isAbout ? null : high,
    "tollbook:about": isAbout ? low : null,
    "schema:unitText": share ? `share of ${unit}s` : unit,
    "tollbook:qualifier": qualifier,
    "tollbook:measure": measure,
    "tollbook:reportedNone": reportedNone || null,
  });
}
