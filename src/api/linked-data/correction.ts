/** The notes of an article as schema.org's CorrectionComment, with the revision that each stands for. */
import type { ArticleHistory, Correction, CorrectionChange } from "../../usecases/history-view.ts";
import type { Representation } from "../route.ts";
import { organisationNamed } from "./agents.ts";
import { articleAt, at, dated, figureAt, known, linkedDataType, linkedDocument, target } from "./terms.ts";

export const correctionAsLinkedData: Representation<ArticleHistory> = {
  type: linkedDataType,
  about:
    "JSON-LD: a schema:NewsArticle with its notes, each a schema:CorrectionComment on the revision that carries it.",
  write: ({ article, corrections }) =>
    linkedDocument(
      known({
        ...at(articleAt(article.id)),
        "@type": "schema:NewsArticle",
        "schema:headline": article.headline,
        "schema:url": article.url,
        "schema:publisher": article.outlet === null ? null : organisationNamed(article.outlet),
        "schema:correction": corrections.map(correctionNode),
      }),
    ),
};

function correctionNode({ note, kind, label, at: time, version, between, onTheWordOf, changes }: Correction) {
  const [before, after] = between;
  return known({
    ...at(`${articleAt(version)}#note-${note.start}`),
    "@type": ["schema:CorrectionComment", "oa:Annotation"],
    "schema:text": note.exact,
    "schema:dateCreated": dated(time),
    "tollbook:kind": kind,
    "tollbook:label": label,
    "oa:motivatedBy": at("oa:editing"),
    "oa:hasTarget": target(version, note),
    "prov:wasAttributedTo": onTheWordOf === null ? null : { "@type": "prov:Agent", "schema:name": onTheWordOf.exact },
    "schema:about": known({
      ...at(articleAt(after)),
      "prov:wasRevisionOf": before === null ? null : at(articleAt(before)),
    }),
    "tollbook:change": changes.map(changeNode),
  });
}

const changeNode = ({ slot, from, to, figure }: CorrectionChange) =>
  known({
    "tollbook:slot": slot,
    "tollbook:from": from,
    "tollbook:to": to,
    "tollbook:figure": figure === null ? null : at(figureAt(figure)),
  });
