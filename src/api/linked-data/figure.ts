/** A figure as a claim, an annotation of the characters that report it, and an entity with its chain of sources. */
import type { Figure } from "../../domain/figure.ts";
import type { Span } from "../../text/span.ts";
import type { FigureRow } from "../../usecases/list-figures.ts";
import type { Representation } from "../route.ts";
import { agentOf } from "./agents.ts";
import {
  articleAt,
  at,
  dated,
  figureAt,
  known,
  linkedDataType,
  linkedDocument,
  type Node,
  statedQuantity,
  target,
} from "./terms.ts";

export const figureAsLinkedData: Representation<FigureRow> = {
  type: linkedDataType,
  about: "JSON-LD: a schema:Claim that is an oa:Annotation of its characters, with PROV-O for its chain of sources.",
  write: (row) =>
    linkedDocument({
      ...figureNode(row.figure, { id: figureAt(row.id), version: row.versionId, words: row.words }),
      ...known({
        "schema:datePublished": dated(row.published),
        "schema:appearance": at(articleAt(row.articleId)),
      }),
    }),
};

interface Place {
  readonly id: string;
  readonly version: string;
  readonly words: Span;
}

export function figureNode(figure: Figure, { id, version, words }: Place): Node {
  const agents = figure.attribution.map(agentOf).filter((agent) => agent !== null);
  const grounds = figure.attribution.flatMap(({ groundedOn }) => groundedOn ?? []);
  return known({
    ...at(id),
    "@type": ["schema:Claim", "oa:Annotation", "prov:Entity"],
    "schema:text": words.exact,
    "oa:motivatedBy": at("oa:describing"),
    "oa:hasBody": statedQuantity(figure.quantity, figure.measure),
    "oa:hasTarget": target(version, figure.span, words),
    "tollbook:status": figure.status,
    "tollbook:group": figure.group?.span.exact,
    "tollbook:period": figure.period?.span.exact,
    "schema:spatialCoverage": figure.place?.span.exact,
    "prov:wasQuotedFrom": at(articleAt(version)),
    // The teller nearest the text first, the origin last.
    "prov:wasAttributedTo": agents.length === 0 ? null : { "@list": agents },
    "prov:wasDerivedFrom": grounds.length === 0 ? null : grounds.map(({ exact }) => entityCalled(exact)),
  });
}

const entityCalled = (name: string): Node => ({ "@type": "prov:Entity", "schema:name": name });
