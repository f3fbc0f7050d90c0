/**
 * The figures of a draft as they would stand in the book: what each tells of its source's statement, and which estimate it would be
 * joined into. Nothing is stored.
 */
import type { Article } from "../domain/article.ts";
import type { Figure } from "../domain/figure.ts";
import type { Mention } from "../domain/mention.ts";
import type { Session } from "../ledger/session.ts";
import type { Account, AccountToll } from "../reconciliation/joining/account.ts";
import type { Span } from "../text/span.ts";
import { joinBesideBook } from "./accounts-beside-book.ts";
import { accountsIn, sentencesAround } from "./read-for-book.ts";

/** Under which the draft stands beside the articles of the book. */
const draftName = "draft";

export interface PlacedFigure {
  readonly mention: Mention;
  readonly figure: Figure;
  readonly account: Account;
  /** What it tells, among the tolls of the account. */
  readonly toll: AccountToll;
  /** Id of the estimate that it tells again; null where the book has none. */
  readonly estimate: string | null;
  /** Whether both are surely one statement. */
  readonly isSure: boolean;
}

/** `now`: when the draft stands so, where it has no date. Figures that tell of no statement are left out. */
export async function placeDraft(
  session: Session,
  article: Article,
  figures: readonly Figure[],
  now: string,
): Promise<PlacedFigure[]> {
  const words = sentencesAround(article, figures);
  const { published } = article;
  const { accounts, told } = accountsIn({ article: draftName, published, figures, words, notes: [] });
  const joined = await joinBesideBook(session, accounts);
  const byId = new Map(accounts.map(({ account }) => [account.id, account]));
  return figures.flatMap((figure) => {
    const own = told.get(figure.id);
    const account = own && byId.get(own.account);
    if (account === undefined) return [];
    const known = joined.get(account.id);
    return [
      {
        ...{ figure, account, toll: account.tolls[own!.toll]!, estimate: known?.estimate ?? null },
        isSure: known?.isSure ?? false,
        mention: mentionOf(article, figure, words.get(figure.id)!, now),
      },
    ];
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
