/** Lists the articles that may be shown, each by its newest version. */
import type { Session } from "../session.ts";

export interface ListedArticle {
  readonly articleId: string;
  readonly versionId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly place: string;
  readonly figures: number;
  readonly versions: number;
}

export function selectArticles(session: Session): Promise<ListedArticle[]> {
  return session.query<ListedArticle>(
    `select v.article_id as "articleId", v.id as "versionId", v.headline, v.outlet, v.url, v.published, v.place,
       v.figures,
       (select count(*)::integer
        from (
          select t.version_id is distinct from lag(t.version_id)
            over (order by t.stands_from, t.segment, t.record_offset) as is_other
          from tollbook.timeline t
          where t.article_id = v.article_id
        ) states
        where is_other) as versions
     from tollbook.newest_versions v
     order by v.published collate "C" nulls last, v.article_id collate "C"`,
  );
}
