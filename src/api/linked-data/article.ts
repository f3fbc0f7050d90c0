/** An article as schema.org's NewsArticle, each version a revision of the one before it, its figures as annotations. */
import { figureIds } from "../../usecases/figure-ids.ts";
import type { shownArticle } from "../excerpts.ts";
import type { Representation } from "../route.ts";
import { organisationNamed } from "./agents.ts";
import { figureNode } from "./figure.ts";
import { articleAt, at, dated, figureAt, known, linkedDataType, linkedDocument } from "./terms.ts";

type Shown = ReturnType<typeof shownArticle>;

export const articleAsLinkedData: Representation<Shown> = {
  type: linkedDataType,
  about: "JSON-LD: a schema:NewsArticle with its figures as claims, and the version that it revises.",
  write: (view) =>
    linkedDocument(
      known({
        ...at(articleAt(view.versionId || view.articleId)),
        "@type": ["schema:NewsArticle", "prov:Entity"],
        "prov:specializationOf": at(articleAt(view.articleId)),
        "prov:wasRevisionOf": versionBefore(view),
        "schema:headline": view.headline,
        "schema:url": view.url,
        "schema:inLanguage": view.language,
        "schema:datePublished": dated(view.published),
        "schema:dateModified": dated(view.modified),
        "schema:publisher": view.outlet === null ? null : organisationNamed(view.outlet),
        "schema:author": view.authors.map((name) => ({ "@type": "schema:Person", "schema:name": name })),
        "schema:articleBody": view.text === "" ? null : view.text,
        "schema:hasPart": figuresOf(view),
      }),
    ),
};

/** Under the ids that they have by themselves. */
function figuresOf({ versionId: version, figures }: Shown) {
  const ids = figureIds(version, figures);
  return figures.map((figure) =>
    figureNode(figure, { id: figureAt(ids.get(figure.id)!), version, words: figure.span }),
  );
}

function versionBefore({ versions, versionId }: Shown) {
  const index = versions.findIndex(({ id }) => id === versionId);
  const before = index < 1 ? undefined : versions[index - 1];
  return before === undefined ? null : at(articleAt(before.id));
}
