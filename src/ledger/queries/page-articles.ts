/** Finds articles by their standing, a page at a time: newest published first, or those with news, latest news first. */
import type { Session } from "../session.ts";
import type { ListedArticle } from "./list-articles.ts";

export type ArticlePlace = readonly [published: string, article: string];

const columns = `s.article_id as "articleId", v.id as "versionId", v.headline, v.outlet, v.url, v.published,
  (select d.place from tollbook.documents d where d.version_id = v.id
   order by coalesce(d.edition_time, d.added) collate "C" desc, d.segment desc, d.record_offset desc limit 1) as place,
  v.figures,
  (select count(*)::integer
   from (
     select t.version_id is distinct from lag(t.version_id)
       over (order by t.stands_from, t.segment, t.record_offset) as is_other
     from tollbook.timeline t
     where t.article_id = s.article_id
   ) states
   where is_other) as versions`;

/** At most `most`, behind `after`. `outlet`: as the article has it; null for any. */
export function findArticlePage(
  session: Session,
  outlet: string | null,
  after: ArticlePlace | null,
  most: number,
): Promise<ListedArticle[]> {
  return session.query<ListedArticle>(
    `select ${columns} from (
       select * from tollbook.standing s
       where ($1::text is null or s.outlet = $1)
         and ($2::text is null or (s.published collate "C", s.article_id collate "C") < ($2, $3))
       order by s.published collate "C" desc, s.article_id collate "C" desc limit $4) s
     join tollbook.versions v on v.id = s.version_id
     order by s.published collate "C" desc, s.article_id collate "C" desc`,
    [outlet, ...(after ?? [null, null]), most],
  );
}

export interface FoundNews {
  readonly article: string;
  /** From when on the last version stood that may have brought some. */
  readonly news: string;
}

export type NewsPlace = readonly [news: string, article: string];

/** Articles of which there may be something to tell, at most `most`, behind `after`. */
export function findNewsPage(session: Session, after: NewsPlace | null, most: number): Promise<FoundNews[]> {
  return session.query<FoundNews>(
    `select s.article_id as article, s.news from tollbook.standing s
     where s.news <> '' and ($1::text is null or (s.news collate "C", s.article_id collate "C") < ($1, $2))
     order by s.news collate "C" desc, s.article_id collate "C" desc limit $3`,
    [...(after ?? [null, null]), most],
  );
}
