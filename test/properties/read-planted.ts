/** Planted versions as the use cases read them, and what comparing them finds. */
import type { FigureChange } from "../../src/domain/correction.ts";
import { readArticleText } from "../../src/reading/read-article-text.ts";
import { readDocument } from "../../src/reading/read-document.ts";
import { compareVersions, type VersionComparison } from "../../src/reconciliation/compare-versions.ts";
import type { ReadVersion } from "../../src/reconciliation/read-version.ts";
import { extractArticle } from "../../src/usecases/extract-document.ts";
import type { Planted, PlantedArticle, PlantedVersion } from "./planted-versions.ts";

export interface ComparedStep {
  readonly before: ReadVersion;
  readonly after: ReadVersion;
  readonly version: PlantedVersion;
  readonly comparison: VersionComparison;
}

function readPlanted({ source, outlet, published, modified }: PlantedVersion, isPage: boolean): ReadVersion {
  const article = isPage
    ? readDocument({ bytes: new TextEncoder().encode(source), format: "html", place: "a page", outlet }).article!
    : readArticleText(source, { place: "a text", date: published, outlet });
  const { figures } = extractArticle(article);
  return {
    text: article.text,
    parts: article.parts,
    figures,
    published: article.published,
    modified: article.modified ?? modified,
  };
}

/** Each version beside the one before it. */
export function comparedSteps({ versions, isPage }: PlantedArticle): ComparedStep[] {
  const read = versions.map((version) => readPlanted(version, isPage));
  return versions.slice(1).map((version, at) => {
    const [before, after] = [read[at]!, read[at + 1]!];
    return { before, after, version, comparison: compareVersions(before, after) };
  });
}

/** Whether a change tells what was planted, whatever it says about updates. */
export function isFound(planted: Planted, { kind, slot, from, to }: FigureChange): boolean {
  const holds = (words: string | null, expected: string | null) =>
    expected === null || (words?.toLowerCase().includes(expected.toLowerCase()) ?? false);
  return kind === planted.kind && slot === planted.slot && holds(from, planted.from) && holds(to, planted.to);
}
