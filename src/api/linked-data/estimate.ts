/** An estimate as a claim that appears in articles, derived from the figures that tell it. */
import type { EstimateDetail, ReadToll, Telling } from "../../usecases/estimate-view.ts";
import type { Representation } from "../route.ts";
import { agentOfOrigin } from "./agents.ts";
import {
  articleAt,
  at,
  dated,
  estimateAt,
  figureAt,
  known,
  linkedDataType,
  linkedDocument,
  statedQuantity,
} from "./terms.ts";

export const estimateAsLinkedData: Representation<EstimateDetail> = {
  type: linkedDataType,
  about: "JSON-LD: a schema:Claim by its origin, with the articles that it appears in and the figures that tell it.",
  write: ({ id, origin, said, tolls, tellings, reading }) => {
    const agent = agentOfOrigin(origin);
    return linkedDocument(
      known({
        ...at(estimateAt(id)),
        "@type": ["schema:Claim", "prov:Entity"],
        "schema:text": reading.words.exact,
        "schema:author": agent,
        "prov:wasAttributedTo": agent,
        "schema:dateCreated": said !== null && said.earliest === said.latest ? dated(said.earliest) : null,
        "schema:firstAppearance": appearances(tellings)[0],
        "schema:appearance": appearances(tellings),
        "prov:wasDerivedFrom": tellings.map(({ figure }) => at(figureAt(figure))),
        "tollbook:toll": tolls.map(tollNode),
      }),
    );
  },
};

/** Oldest first, each article once. */
const appearances = (tellings: readonly Telling[]) =>
  [...new Set(tellings.map(({ article }) => article))].map((article) => at(articleAt(article)));

const tollNode = ({ id, reading, quantity, measure, partOf }: ReadToll) =>
  known({
    ...at(estimateAt(id)),
    ...statedQuantity(quantity, measure),
    "schema:isPartOf": partOf === null ? null : at(estimateAt(partOf)),
    "prov:wasQuotedFrom": at(figureAt(reading)),
  });
