/**
 * Stories that tell one statement, as reporters write them, read and extracted as the use cases do:
 *
 *   const told = tellings([a, b]);
 *   differences(told, "b") → ["casualties-as-deaths: casualties → killed"]
 */
import type { Difference, Origin } from "../../src/domain/estimate.ts";
import type { Figure, Quote } from "../../src/domain/figure.ts";
import type { Mention } from "../../src/domain/mention.ts";
import { readArticleText } from "../../src/reading/read-article-text.ts";
import type { ReadVersion } from "../../src/reconciliation/read-version.ts";
import { differencesOf } from "../../src/reconciliation/telling/differences.ts";
import type { ReadClarification } from "../../src/reconciliation/telling/read-clarification.ts";
import { type EstimateKnowledge, ToldEstimate } from "../../src/reconciliation/telling/told-estimate.ts";
import { type ToldToll, toldTolls } from "../../src/reconciliation/telling/told-toll.ts";
import { readSentences } from "../../src/text/sentence.ts";
import { spanOf } from "../../src/text/span.ts";
import { extractArticle } from "../../src/usecases/extract-document.ts";
import { originWords } from "../../src/usecases/origin-words.ts";

export interface Story {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
}

export interface StoryFacts {
  /** The article; its version is called alike unless said. */
  readonly article: string;
  readonly version?: string;
  readonly published?: string;
}

/** A Wednesday. */
export const someDay = "2024-06-05";

/** Headline, blank line, paragraphs. */
export function story(facts: StoryFacts, ...paragraphs: string[]): Story {
  const { article, version = `v-${article}`, published = someDay } = facts;
  const read = readArticleText(paragraphs.join("\n\n"), { place: article, date: published.slice(0, 10) });
  const { figures, quotes } = extractArticle(read);
  const standsFrom = published.length > 10 ? published : `${published}T12:00:00.000Z`;
  const { text, parts } = read;
  const mentions = mentionsOf({ text, parts, figures }, { article, version, published, standsFrom });
  return { text, mentions, quotes };
}

/** The figures of a version as mentions, in their order. */
export function mentionsOf(
  { text, parts, figures }: Pick<ReadVersion, "text" | "parts" | "figures">,
  facts: Pick<Mention, "article" | "version" | "published" | "standsFrom">,
): Mention[] {
  const nameOf = ({ span, measure }: Figure) => `${facts.version}/${span.start}-${span.end}-${measure}`;
  const names = new Map(figures.map((figure) => [figure.id, nameOf(figure)]));
  return figures.map((figure): Mention => {
    const part = parts.find(({ span }) => span.start <= figure.span.start && figure.span.start < span.end)!;
    const sentences = readSentences(text, part.span.start, part.span.end);
    const sentence = sentences.find(({ end }) => figure.span.start < end)!;
    return {
      ...facts,
      id: nameOf(figure),
      outlet: facts.article,
      headline: null,
      url: null,
      part: part.kind,
      words: spanOf(text, sentence.start, sentence.end),
      figure: { ...figure, partOf: figure.partOf === null ? null : names.get(figure.partOf)! },
    };
  });
}

/** A spokesman of an invented ministry; what "the ministry" and "Russia" say is of his side. */
export const spokesman: Origin = {
  name: "Orest Halvard",
  kind: "person",
  ladder: ["Ministry of Defence", "Norland"],
};

export function knowledge(more: Partial<EstimateKnowledge> = {}): EstimateKnowledge {
  return {
    origin: spokesman,
    said: { earliest: someDay, latest: someDay },
    words: originWords,
    isOfSide: (name, { ladder, ...origin }) =>
      [origin.name, ...ladder, "defence ministry", "Corin Vasmer"].some(
        (rung) => rung.toLowerCase() === name.toLowerCase().replace(/^the /, ""),
      ),
    ...more,
  };
}

export interface Told {
  readonly estimate: ToldEstimate;
  readonly tolls: readonly ToldToll[];
  readonly stories: readonly Story[];
}

export function tellings(stories: readonly Story[], more: Partial<EstimateKnowledge> = {}): Told {
  const estimate = new ToldEstimate(
    stories.flatMap(({ mentions }) => mentions),
    knowledge(more),
  );
  return { estimate, tolls: toldTolls(estimate), stories };
}

/** Every toll with the words of its tellings: "100000-casualties: a 100,000 | b 100,000". */
export function tollLines({ tolls }: Told): string[] {
  return tolls.map(({ key, tellings: all, whole }) => {
    const words = all.map(({ article, figure }) => `${article} ${figure.span.exact}`).join(" | ");
    return `${key}${whole === null ? "" : ` of ${whole.key}`}: ${words}`;
  });
}

/** The differences of an article's tellings, in the order of the text. */
export function differencesIn(
  { estimate, tolls }: Told,
  article: string,
  clarifications: readonly ReadClarification[] = [],
): Difference[] {
  return estimate.mentions
    .filter((mention) => mention.article === article)
    .sort((one, two) => one.figure.span.start - two.figure.span.start)
    .flatMap((mention) => {
      const toll = tolls.find((each) => each.tellings.includes(mention))!;
      return differencesOf(mention, toll, estimate, clarifications);
    });
}

export const differences = (told: Told, article: string, clarifications: readonly ReadClarification[] = []) =>
  differencesIn(told, article, clarifications).map(
    ({ type, from, to, predatesClarification }) =>
      `${type}: ${from.words} → ${to.words}${predatesClarification ? " (before)" : ""}`,
  );
