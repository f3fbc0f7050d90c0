/**
 * What the book knows of the tolls of a draft: which estimates they tell again, and how they differ from those.
 *
 * Not here: what follows from a difference (checking/rules).
 */
import type { BookView, KnownDifference, KnownDispute, KnownToll } from "../checking/book-view.ts";
import type { Article } from "../domain/article.ts";
import type { Difference } from "../domain/estimate.ts";
import type { Figure } from "../domain/figure.ts";
import type { BookEvidence } from "../domain/finding.ts";
import type { Mention } from "../domain/mention.ts";
import type { Session } from "../ledger/session.ts";
import { clarificationsOf } from "../reconciliation/telling/clarifications.ts";
import { differencesOf } from "../reconciliation/telling/differences.ts";
import { ToldEstimate } from "../reconciliation/telling/told-estimate.ts";
import { type ToldToll, toldTolls } from "../reconciliation/telling/told-toll.ts";
import { groupBy } from "../text/group-by.ts";
import type { Span } from "../text/span.ts";
import { joinBesideBook } from "./accounts-beside-book.ts";
import { type EstimateContext, loadContext } from "./load-context.ts";
import { loadDenials } from "./load-denials.ts";
import { accountsIn, sentencesAround } from "./read-for-book.ts";

/** Under which the draft stands beside the articles of the book. */
const draftName = "draft";

/** A figure of the draft, as it would stand in the book, with the estimate that it would be joined into. */
interface Placed {
  readonly mention: Mention;
  readonly figure: Figure;
  readonly estimate: string;
  readonly isSure: boolean;
}

/** `now`: when the draft stands so, where it has no date. */
export async function viewBook(
  session: Session,
  article: Article,
  figures: readonly Figure[],
  now: string,
): Promise<BookView> {
  const placed = await placeFigures(session, article, figures, now);
  const tolls: KnownToll[] = [];
  for (const [id, own] of groupBy(placed, ({ estimate }) => estimate)) {
    const context = await loadContext(session, id);
    if (context !== undefined) tolls.push(...(await knownTolls(session, context, own)));
  }
  return { tolls: tolls.sort((one, two) => startOf(one, figures) - startOf(two, figures)) };
}

const startOf = ({ figure }: KnownToll, figures: readonly Figure[]) =>
  figures.find(({ id }) => id === figure)!.span.start;

async function placeFigures(
  session: Session,
  article: Article,
  figures: readonly Figure[],
  now: string,
): Promise<Placed[]> {
  const words = sentencesAround(article, figures);
  const { published } = article;
  const { accounts, told } = accountsIn({ article: draftName, published, figures, words, notes: [] });
  const joined = await joinBesideBook(session, accounts);
  return figures.flatMap((figure) => {
    const account = joined.get(told.get(figure.id)?.account ?? "");
    if (account === undefined) return [];
    const mention = mentionOf(article, figure, words.get(figure.id)!, now);
    return [{ mention, figure, estimate: account.estimate, isSure: account.isSure }];
  });
}

function mentionOf({ parts, published, headline, outlet, url }: Article, figure: Figure, words: Span, now: string) {
  const part = parts.find(({ span }) => span.start <= figure.span.start && figure.span.end <= span.end);
  const partOf = figure.partOf === null ? null : `${draftName}/${figure.partOf}`;
  const mention: Mention = {
    ...{ id: `${draftName}/${figure.id}`, article: draftName, version: draftName, outlet, headline, url, published },
    ...{ standsFrom: published ?? now, part: part?.kind ?? "body", words, figure: { ...figure, partOf } },
  };
  return mention;
}

async function knownTolls(session: Session, context: EstimateContext, placed: readonly Placed[]): Promise<KnownToll[]> {
  const { estimate, notes, later } = context;
  const beside = new ToldEstimate(
    [...estimate.told.mentions, ...placed.map(({ mention }) => mention)],
    estimate.told.knowledge,
  );
  const together = toldTolls(beside);
  const disputes = (await loadDenials(session, estimate)).map(
    ({ by, words, article, version, outlet, headline, url, published }): KnownDispute => ({
      by,
      evidence: {
        from: "book",
        article,
        version,
        outlet,
        headline,
        url,
        published,
        estimate: estimate.id,
        span: words,
      },
    }),
  );
  return placed.flatMap(({ mention, figure, isSure }) => {
    const toll = tollOfBook(mention, together, estimate.tolls);
    if (toll === undefined) return [];
    const clarifications = clarificationsOf(toll, estimate.told, { notes, estimates: later });
    const differences = differencesOf(mention, toll, beside, clarifications);
    return [
      {
        ...{ figure: figure.id, isSure, origin: estimate.origin.name, disputes },
        reading: evidenceOf(toll.reading, toll.reading.figure.span, estimate.id),
        differences: differences.flatMap((one) => knownDifference(one, context)),
      },
    ];
  });
}

/** The toll as the book has it without the draft, whose own telling must not become the reading. */
function tollOfBook({ id }: Mention, together: readonly ToldToll[], known: readonly ToldToll[]): ToldToll | undefined {
  const ids = new Set(
    together.find(({ tellings }) => tellings.some((one) => one.id === id))?.tellings.map((one) => one.id),
  );
  return known.find(({ tellings }) => tellings.some((one) => ids.has(one.id)));
}

/** Left out where the book's words are none of its mentions: there is nothing to show for them. */
function knownDifference(
  { type, from, to, isClarified }: Difference,
  { estimate, later }: EstimateContext,
): KnownDifference[] {
  const all = [...estimate.told.mentions, ...later.flatMap(({ tolls }) => tolls.flatMap(({ tellings }) => tellings))];
  // What a note put right stands in the version of a mention.
  const [version] = from.figure.split("/");
  const mention = all.find(({ id }) => id === from.figure) ?? all.find((one) => one.version === version);
  if (mention === undefined) return [];
  const evidence = evidenceOf(mention, from.span, estimate.id);
  return [{ type, from: evidence, fromWords: from.words, to: to.span, toWords: to.words, isClarified }];
}

function evidenceOf(mention: Mention, span: Span, estimate: string): BookEvidence {
  const { article, version, outlet, headline, url, published } = mention;
  return { from: "book", article, version, outlet, headline, url, published, estimate, span };
}
